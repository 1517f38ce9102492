import { describe, expect, it } from 'vitest';
import { readFigurePack } from '../../../../cli/figure-pack.ts';
import { checkText } from '../../../../lib/core/check/check-text.ts';
import { extractClaims } from '../../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../../lib/core/index/claim-index.ts';
import { LATER_PAIRS_AR } from './later-pairs-ar.ts';
import { LATER_PAIRS_DE } from './later-pairs-de.ts';
import { LATER_PAIRS_ES } from './later-pairs-es.ts';
import { LATER_PAIRS_FR } from './later-pairs-fr.ts';
import { LATER_PAIRS_HE } from './later-pairs-he.ts';
import { PAIRS_AR } from './pairs-ar.ts';
import { PAIRS_DE } from './pairs-de.ts';
import { PAIRS_ES } from './pairs-es.ts';
import { PAIRS_FR } from './pairs-fr.ts';
import { PAIRS_HE } from './pairs-he.ts';

const DOCUMENT = { id: 'd1', title: null, publisher: null, url: null, date: null, opening: '', sha256: 'a'.repeat(64) };
const WORDS: ReadonlySet<string> = new Set(['wording', 'added', 'cut', 'splice']);
const GRADES = ['none', 'minor', 'major'];

/** The gravest thing that is said of a page against a source. */
function verdictOf(source: string, page: string, language: string): string {
  const of = { text: source, language, document: DOCUMENT, figurePack: readFigurePack(language) };
  const index = buildClaimIndex([extractClaims(of, { id: 'set', title: 'Set' })]);
  const { findings } = checkText({ text: page, language, date: null, figurePack: readFigurePack(language) }, index);
  const told = findings.filter(({ type }) => type !== 'date');
  const gravest = told
    .filter(({ relation }) => relation === 'differs')
    .sort((a, b) => GRADES.indexOf(b.severity) - GRADES.indexOf(a.severity) || (a.type === 'quotation' ? -1 : 1))[0];
  if (!gravest)
    return told.length === 0 ? 'none' : (told.find(({ relation }) => relation === 'same')?.relation ?? 'unclear');
  const kinds = gravest.differences.map(({ kind }) => (WORDS.has(kind) ? 'words' : kind));
  return [gravest.severity, ...new Set(kinds)].join(' ');
}

describe.each([
  ['ar', [...PAIRS_AR, ...LATER_PAIRS_AR]],
  ['de', [...PAIRS_DE, ...LATER_PAIRS_DE]],
  ['es', [...PAIRS_ES, ...LATER_PAIRS_ES]],
  ['fr', [...PAIRS_FR, ...LATER_PAIRS_FR]],
  ['he', [...PAIRS_HE, ...LATER_PAIRS_HE]],
] as const)('passages in %s', (language, pairs) => {
  it.each(pairs)('%s / %s: %s', (source, page, verdict) => {
    expect(verdictOf(source, page, language)).toBe(verdict);
  });
});
