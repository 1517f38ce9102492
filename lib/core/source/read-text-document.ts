import type { DocumentKind } from '../claim/claim.ts';
import type { Span } from '../language/span.ts';
import { tellLanguage } from '../language/tell-language.ts';
import { printedDate } from '../language/time/printed-date.ts';
import type { DocumentText } from './document-text.ts';
import { layLines } from './lay-lines.ts';
import { markSaid } from './mark-said.ts';
import { parseCues } from './parse-cues.ts';
import { readCaptions } from './read-captions.ts';
import { readNumberedLines } from './read-numbered-lines.ts';
import { readPages } from './read-pages.ts';
import { readTurns } from './read-turns.ts';
import { splitLines } from './source-line.ts';
import { stripMarkdown } from './strip-markdown.ts';
import type { WrittenText } from './text-writer.ts';

const UNHEARD =
  /(?:\S{1,40}\s)?[[(](?:inaudible|unintelligible|indiscernible|crosstalk|ph|sp|phonetic)\b[^\])]{0,40}[\])](?:\s\S{1,40})?/gi;

/** The words that who wrote a transcript down did not hear well, with those beside. */
const findUnheard = (text: string): Span[] =>
  [...text.matchAll(UNHEARD)].map(({ 0: exact, index }) => ({ start: index, end: index + exact.length }));

/** Some spans in order and apart. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else joined.push({ start, end });
  }
  return joined;
}

const LONGEST_TITLE = 110;
const DATE = /\b(?:19|20)\d\d\b|^\d/;

/** The headline of a text, where its first paragraph can be one. */
function findTitle({ text, said }: WrittenText): string | null {
  const [first = ''] = text.split('\n', 1);
  const end = said[0]?.start ?? text.length;
  if (first.length > LONGEST_TITLE || first.length >= end || !text.startsWith(`${first}\n\n`)) return null;
  return /[.:;,]$/.test(first) || DATE.test(first) || !/\p{L}{3}/u.test(first) ? null : first;
}

/** What is known of a text beside its words. */
interface Known {
  readonly kind: DocumentKind;
  readonly title?: string | null;
  readonly date?: string | null;
}

function asDocument(written: WrittenText, { kind, title = findTitle(written), date = null }: Known): DocumentText {
  const { text } = written;
  return {
    ...written,
    doubtful: joinSpans([...written.doubtful, ...findUnheard(text)]),
    kind,
    title,
    publisher: null,
    date: date ?? printedDate(text, tellLanguage(text, null)),
    language: null,
    unread: [],
  };
}

/** The document of a text in plain lines. */
export function readPlainText(text: string, kind: DocumentKind | null = null): DocumentText {
  const lines = readNumberedLines(readPages(splitLines(text)));
  const isWanted = kind === null || kind === 'transcript';
  const turns = isWanted
    ? readTurns(
        lines.map((line) => line.text),
        kind === 'transcript',
      )
    : null;
  const written = layLines(lines, { turns });
  const document = asDocument(written, { kind: turns ? 'transcript' : 'article' });
  return markSaid(document, turns ? 'transcript' : kind);
}

/** The document of a text in Markdown. */
export function readMarkdown(text: string, kind: DocumentKind | null = null): DocumentText {
  const { lines, title, date } = stripMarkdown(splitLines(text));
  const turns =
    kind === null || kind === 'transcript'
      ? readTurns(
          lines.map((line) => line.text),
          kind === 'transcript',
        )
      : null;
  const written = layLines(lines, { turns, flows: true });
  const stated = date !== null && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : null;
  return markSaid(
    asDocument(written, { kind: turns ? 'transcript' : 'article', title, date: stated }),
    turns ? 'transcript' : kind,
  );
}

/** The document of a file of captions. */
export const readSubtitles = (text: string): DocumentText =>
  asDocument(readCaptions(parseCues(text)), { kind: 'subtitles', title: null });
