import type { PlacedFrom } from '../../claim/source-text.ts';
import type { Span } from '../../language/span.ts';
import type { Paragraph } from './find-paragraphs.ts';
import { joinLines, type Vocabulary } from './join-words.ts';
import type { TextLine } from './text-line.ts';

/** The text of a document with the places and the doubts that its lines have. */
export interface WrittenText {
  readonly text: string;
  readonly places: readonly PlacedFrom[];
  readonly doubtful: readonly Span[];
}

interface Draft {
  readonly parts: string[];
  length: number;
  readonly places: PlacedFrom[];
  readonly doubtful: Span[];
}

function append(draft: Draft, text: string): void {
  draft.parts.push(text);
  draft.length += text.length;
}

function placeAt(draft: Draft, { page, number }: TextLine): void {
  const last = draft.places.at(-1);
  if (last && last.place.page === page && last.place.line === number) return;
  draft.places.push({ start: draft.length, place: { page, line: number, time: null } });
}

const WORD_END = /\S{1,64}$/u;
const WORD_START = /^\S{1,64}/u;

/** The line's text as it goes on into `next`, put to the draft, with the space or the doubt between the two. */
function writeLine(draft: Draft, line: TextLine, next: TextLine | undefined, known: Vocabulary): void {
  placeAt(draft, line);
  const start = draft.length;
  for (const { start: from, end } of line.doubtful) draft.doubtful.push({ start: start + from, end: start + end });
  if (!next) return append(draft, line.text);
  const { drop, between, doubtful } = joinLines(line.text, next.text, known);
  append(draft, line.text.slice(0, line.text.length - drop) + between);
  if (!doubtful) return;
  const before = WORD_END.exec(line.text)?.[0].length ?? 0;
  const after = WORD_START.exec(next.text)?.[0].length ?? 0;
  draft.doubtful.push({ start: Math.max(start, draft.length + drop - before), end: draft.length + after });
}

/** Spans in order, those that touch made one. */
function joinSpans(spans: readonly Span[], length: number): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, Math.min(end, length)) };
    else joined.push({ start, end: Math.min(end, length) });
  }
  return joined.filter(({ start, end }) => end > start);
}

const isRow = ({ lines }: Paragraph): boolean => (lines[0]?.cells ?? 1) > 1;

/** Writes paragraphs one after the other, a blank line between two, the rows of a table on lines of their own. */
export function writeParagraphs(paragraphs: readonly Paragraph[], known: Vocabulary): WrittenText {
  const draft: Draft = { parts: [], length: 0, places: [], doubtful: [] };
  for (const [at, paragraph] of paragraphs.entries()) {
    const before = paragraphs[at - 1];
    if (before) append(draft, isRow(before) && isRow(paragraph) ? '\n' : '\n\n');
    for (const [i, line] of paragraph.lines.entries()) writeLine(draft, line, paragraph.lines[i + 1], known);
  }
  return { text: draft.parts.join(''), places: draft.places, doubtful: joinSpans(draft.doubtful, draft.length) };
}
