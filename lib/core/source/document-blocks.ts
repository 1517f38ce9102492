import type { DocumentPlace } from '../claim/claim.ts';
import type { PlacedFrom } from '../claim/source-text.ts';
import type { SaidSpan } from '../language/said-span.ts';
import type { Span } from '../language/span.ts';
import type { DocumentText } from './document-text.ts';

/** A paragraph of a document, as it is shown. */
export interface DocumentBlock extends Span {
  /** Where it begins, if that is said of it; and where it goes on, if it ends on another page. */
  readonly places: readonly DocumentPlace[];
}

/** Paragraphs that belong together: one after another of the narrative, or the turn of one speaker. */
export interface DocumentTurn {
  /** Whether the document's author quotes them from somewhere else. */
  readonly isQuoted: boolean;
  /** Who says them, where the turn before is not theirs too. */
  readonly speaker: string | null;
  readonly blocks: readonly DocumentBlock[];
}

const PARAGRAPH = /[^\n]+/g;

/** The paragraphs of a text, without white space around them. */
function findParagraphs(text: string): Span[] {
  return Array.from(text.matchAll(PARAGRAPH), ({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: Math.max(start, index + line.trimEnd().length) };
  }).filter(({ start, end }) => end > start);
}

const samePage = (one: DocumentPlace | undefined, other: DocumentPlace | undefined): boolean =>
  one?.page === other?.page && one?.time === other?.time;

/** Gives the places that each paragraph of a text shows, in order; a place that the paragraph before has is not said again. */
function placeReader(places: readonly PlacedFrom[]): (block: Span) => DocumentPlace[] {
  let [next, said]: [number, DocumentPlace | undefined] = [0, undefined];
  let here: DocumentPlace | undefined;
  const goTo = (offset: number): void => {
    for (let at = places[next]; at && at.start < offset; at = places[++next]) here = at.place;
  };
  return ({ start, end }) => {
    goTo(start + 1);
    const first = here;
    goTo(end);
    const shown = [first, ...(samePage(first, here) ? [] : [here])].flatMap((place, i) =>
      place && (i > 0 || !samePage(place, said)) ? [place] : [],
    );
    said = here;
    return shown;
  };
}

interface SaidPart {
  readonly span: Span;
  readonly speaker: string | null;
  readonly isQuoted: boolean;
}

const isIn = ({ start }: Span, span: Span | undefined): boolean =>
  span !== undefined && span.start <= start && start < span.end;

/** Shorter labels ("Q.") are no names. */
const SHORTEST_NAME = 4;

/** Who speaks, as the document names them where it does. */
function nameIn(text: string, { speaker, label }: SaidSpan): string | null {
  const printed = label && speaker !== null ? text.slice(label.start, label.end).trim() : '';
  return printed.length >= SHORTEST_NAME ? printed : speaker;
}

/** Gives the said or quoted span that each paragraph of a text begins in. */
function partReader({ text, said, quoted }: DocumentText): (block: Span) => SaidPart | null {
  const parts: SaidPart[] = [
    ...said.map((span) => ({ span, speaker: nameIn(text, span), isQuoted: false })),
    ...quoted.map((span) => ({ span, speaker: null, isQuoted: true })),
  ].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return (block) => {
    for (let part = parts[next]; part && part.span.end <= block.start; part = parts[++next]);
    const part = parts[next];
    // A turn may begin before its first paragraph does, by the name of who speaks.
    return part && (isIn(block, part.span) || isIn(part.span, block)) ? part : null;
  };
}

/** What a document is shown as: its paragraphs in reading order, put together by who says them. */
export function documentTurns(document: DocumentText): DocumentTurn[] {
  const { text, places } = document;
  const [placesOf, partOf] = [placeReader(places), partReader(document)];
  const turns: { speaker: string | null; part: SaidPart | null; blocks: DocumentBlock[] }[] = [];
  let last: string | null = null;
  for (const block of findParagraphs(text)) {
    const part = partOf(block);
    // The name before a turn's first words is shown as its speaker, and is none of the words.
    const start = part ? Math.max(block.start, part.span.start) : block.start;
    const shown = { start, end: block.end, places: placesOf(block) };
    const open = turns.at(-1);
    if (open && open.part === part) {
      open.blocks.push(shown);
      continue;
    }
    const speaker = part?.speaker ?? null;
    turns.push({ speaker: speaker === last ? null : speaker, part, blocks: [shown] });
    last = speaker;
  }
  return turns.map(({ part, speaker, blocks }) => ({ isQuoted: part?.isQuoted ?? false, speaker, blocks }));
}
