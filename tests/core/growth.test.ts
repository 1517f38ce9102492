/**
 * Texts and files that are made to be read for long, given to everything that reads what comes from outside. Each run sees
 * that nothing throws; `npm run soak -- growth` also that four times as much is not read for much longer than four times as long.
 */
import { describe, expect, it } from 'vitest';
import { mergeLines } from '../../lib/core/annotation/merge-lines.ts';
import { checkText } from '../../lib/core/check/check-text.ts';
import { compareArticles } from '../../lib/core/check/compare-articles.ts';
import { admitClaimSet } from '../../lib/core/claim/admit-claim-set.ts';
import { mergeRepeated } from '../../lib/core/claim/edit-claim-set.ts';
import { extractClaims } from '../../lib/core/claim/extract-claims.ts';
import { plainName } from '../../lib/core/claim/plain-name.ts';
import { proveClaimSet } from '../../lib/core/claim/prove-claim-set.ts';
import type { SourceText } from '../../lib/core/claim/source-text.ts';
import { findDetails } from '../../lib/core/detail/find-details.ts';
import { readFile } from '../../lib/core/exchange/read/read-file.ts';
import { findFigures } from '../../lib/core/figure/find-figures.ts';
import { buildClaimIndex } from '../../lib/core/index/claim-index.ts';
import { anchorQuote } from '../../lib/core/language/anchor-quote.ts';
import { findQuotations } from '../../lib/core/quotation/find-quotations.ts';
import { layOutPages } from '../../lib/core/source/layout/lay-out-pages.ts';
import { readWordParts } from '../../lib/core/source/word/read-word-parts.ts';
import { setLines, setPage, setText } from '../support/documents/set-page.ts';
import { exampleSet } from './claim/examples.ts';

const UNITS = [
  'one hundred and ',
  'million ',
  '5 percent of ',
  '1,',
  '1.',
  '12-',
  '3 to 4 ',
  'half of the 640 ',
  'between 5 and ',
  'at least 20 people ',
  '$5 ',
  '51-49 ',
  '“',
  '” ',
  '"',
  "'",
  '‘a’ ',
  '“a” he said. ',
  '“We will not,” said Ann Lee. ',
  'Ann Lee, 34, ',
  'Ann ',
  'the 34-year-old ',
  'March 12, ',
  'on Tuesday ',
  '2024 ',
  'said ',
  'he said that ',
  'not ',
  'if ',
  '(',
  '[…] ',
  '… ',
  '\n',
  '\n\n',
  '. ',
  'a',
  'A',
  '\u0301',
  '\u200b',
  '\ud800',
] as const;

/** How a unit is repeated: bare, in marks with a speaker, and in sentences of five. */
const FRAMES: readonly ((unit: string, length: number) => string)[] = [
  (unit, length) => unit.repeat(Math.ceil(length / unit.length)),
  (unit, length) => `“${unit.repeat(Math.ceil(length / unit.length))}” said Ann Lee.`,
  (unit, length) => `${unit.repeat(5)}. `.repeat(Math.ceil(length / (unit.length * 5 + 2))),
];

const documentOf = (text: string, id = 'd1') =>
  ({
    id,
    title: null,
    publisher: null,
    url: null,
    date: null,
    opening: text.slice(0, 9),
    sha256: '0'.repeat(64),
  }) as const;

const sourceOf = (text: string, id?: string): SourceText & { readonly date: null } => ({
  document: documentOf(text, id),
  text,
  language: 'en',
  date: null,
});

const extract = (text: string) => extractClaims(sourceOf(text), { id: 'x', title: 'x' });

const index = buildClaimIndex([exampleSet()]);

/** Everything that reads what comes from outside. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  extractClaims: extract,
  mergeRepeated: (text) => mergeRepeated(extract(text)),
  proveClaimSet: (text) => proveClaimSet(extract(text), { trustsDeclared: () => false }),
  compareArticles: (text) => compareArticles(sourceOf(text, 'a'), sourceOf(`${text.slice(text.length / 2)} x`, 'b')),
  checkText: (text) => checkText({ text, language: 'en', date: null }, index),
  findFigures: (text) => findFigures(text, { language: 'en' }),
  findQuotations: (text) => findQuotations(text, { language: 'en' }),
  findDetails: (text) => findDetails({ text, language: 'en' }, null),
  anchorQuote: (text) =>
    anchorQuote(text, {
      exact: text.slice(10, 200),
      start: 10,
      end: 200,
      prefix: text.slice(0, 10),
      suffix: text.slice(200, 210),
    }),
  mergeLines: (text) => mergeLines({ base: text, theirs: `a${text}`, mine: `${text}b`, marker: '--' }),
  plainName,
  admitClaimSet: (text) =>
    admitClaimSet({ ...exampleSet(), title: text, speakers: [{ id: 's1', name: text, aliases: [text], role: text }] }),
  readFile: (text) => readFile(text, '2026-03-02T10:00:00Z'),
  layOutLines: (text) => layOutPages([setPage(setLines(text.match(/[^]{1,60}/g) ?? []))]),
  layOutLine: (text) => layOutPages([setPage(text.split(' ').map((word, at) => setText(word, { x: at * 3 })))]),
  readWord: (text) =>
    readWordParts({
      document: `<w:p><w:r><w:t>${text}</w:t></w:r><${text}`,
      styles: text,
      footnotes: '',
      endnotes: '',
      properties: text,
    }),
  readCsv: (text) => readFile(`id,created\n${text}`, '2026-03-02T10:00:00Z'),
  readJson: (text) => readFile(JSON.stringify({ ...exampleSet(), title: text, extra: [text] }), '2026-03-02T10:00:00Z'),
};

const isSoak = process.env['CROSSREAD_ROUNDS'] !== undefined;

/** Characters of the shortest text; where time is taken it must outweigh what each call costs anyway. */
const LENGTH = isSoak ? 6000 : 120;

/** Milliseconds that a reader may always take, and by how much four times as much may be dearer: the square would be 16. */
const FREE = 150;
const DEAREST = 9;

/** Milliseconds that all texts of a kind may take: the longest are read for a minute, and a busy machine takes its time. */
const PATIENCE_MS = isSoak ? 600_000 : 60_000;

function cost(read: () => unknown): number {
  const before = process.cpuUsage();
  read();
  return process.cpuUsage(before).user / 1000;
}

describe.each(Object.keys(READERS))('case 76: %s', (name) => {
  const read = READERS[name] ?? expect.fail();

  it.each(FRAMES.map((frame, i) => [i, frame] as const))(
    'reads texts without end (%i)',
    (_, frame) => {
      const dear = UNITS.filter((unit) => {
        const times = isSoak ? [1, 2, 4] : [1];
        const [once, twice, whole] = times.map((by) => cost(() => read(frame(unit, LENGTH * by))));
        return (whole ?? 0) > FREE && (whole ?? 0) > DEAREST * Math.max(once ?? 0, (twice ?? 0) / 2);
      });
      expect(dear).toEqual([]);
    },
    PATIENCE_MS,
  );
});
