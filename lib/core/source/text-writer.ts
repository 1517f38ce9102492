import type { DocumentPlace } from '../claim/claim.ts';
import type { PlacedFrom } from '../claim/source-text.ts';
import type { SaidSpan } from '../language/said-span.ts';
import type { Span } from '../language/span.ts';

/** A text with what its reader knows of its parts. */
export interface WrittenText {
  readonly text: string;
  readonly places: readonly PlacedFrom[];
  readonly said: readonly SaidSpan[];
  readonly quoted: readonly Span[];
  readonly doubtful: readonly Span[];
}

const isSame = (a: DocumentPlace, b: DocumentPlace): boolean =>
  a.page === b.page && a.line === b.line && a.time === b.time;

/** Writes the text of a document piece by piece: blocks are parted by a blank line, lines by a line feed. */
export class TextWriter {
  readonly #parts: string[] = [];
  readonly #places: PlacedFrom[] = [];
  readonly #said: SaidSpan[] = [];
  readonly #quoted: Span[] = [];
  readonly #doubtful: Span[] = [];
  #length = 0;
  #isAtStart = true;

  /** Where the next word goes. */
  get length(): number {
    return this.#length;
  }

  /** Adds words as they are. */
  write(words: string): void {
    if (words === '') return;
    this.#parts.push(words);
    this.#length += words.length;
    this.#isAtStart = false;
  }

  #part(mark: string): void {
    if (this.#isAtStart) return;
    this.write(mark);
    this.#isAtStart = true;
  }

  /** Begins a paragraph, unless one has just begun. */
  startBlock(): void {
    this.#part('\n\n');
  }

  /** Begins a line, unless one has just begun. */
  startLine(): void {
    this.#part('\n');
  }

  /** What follows is at a place. */
  place(place: DocumentPlace): void {
    const last = this.#places.at(-1);
    if (last && isSame(last.place, place)) return;
    if (last?.start === this.#length) this.#places.pop();
    this.#places.push({ start: this.#length, place });
  }

  /** The words from `start` on are somebody's. */
  markSaid(start: number, { speaker, label }: Omit<SaidSpan, keyof Span>): void {
    if (this.#length > start) this.#said.push({ start, end: this.#length, speaker, ...(label && { label }) });
  }

  /** The words from `start` on are quoted without marks. */
  markQuoted(start: number): void {
    if (this.#length > start) this.#quoted.push({ start, end: this.#length });
  }

  /** The words between two offsets may be written otherwise on paper. */
  markDoubtful(start: number, end: number): void {
    const from = Math.max(start, this.#doubtful.at(-1)?.end ?? 0);
    if (end > from) this.#doubtful.push({ start: from, end });
  }

  /** All that was written. */
  finish(): WrittenText {
    const text = this.#parts.join('').trimEnd();
    const within = <T extends Span>(spans: readonly T[]): T[] =>
      spans.flatMap((span) => (span.start < text.length ? { ...span, end: Math.min(span.end, text.length) } : []));
    return {
      text,
      places: this.#places.filter(({ start }) => start < text.length),
      said: within(this.#said),
      quoted: within(this.#quoted),
      doubtful: within(this.#doubtful),
    };
  }
}
