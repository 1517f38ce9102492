import type { Segments } from './text-map.ts';

/** What stands between two pieces of text: nothing, white space, a line break, or the edge of a block. */
export type Gap = 'none' | 'space' | 'line' | 'block';

const GAP_TEXT: Readonly<Record<Gap, string>> = { none: '', space: ' ', line: '\n', block: '\n\n' };
const GAP_WIDTH: Readonly<Record<Gap, number>> = { none: 0, space: 1, line: 2, block: 3 };

const SPACE = 0x20;

/**
 * White space other than single spaces. HTML collapses space, tab, line feed, form feed and carriage return, no others;
 * so wherever white space is meant here, it is these five.
 */
const UNEVEN = /[\t\n\f\r]| {2}/;

/** White space, and what does not begin a word or a sentence: footnote marks and closing punctuation. */
const NO_START: ReadonlySet<string> = new Set(' \n\t\r\f[]),.;:!?”’»%');
/** What the next word belongs to, wherever that stands. */
const NO_END: ReadonlySet<string> = new Set('([{“‘«');

/**
 * Writes down the text of a page as a reader sees it, and where each run of it came from.
 *
 * White space is collapsed as in HTML; every gap between two runs is one space, one line feed or a blank line. Characters
 * are only looked at by the engine's own search, never one by one: most of the text is written in whole nodes.
 */
export class TextRecorder {
  /** Whether line feeds stand for themselves, as in `pre`. */
  keepsLines = false;
  readonly #parts: string[] = [];
  readonly #nodes: Text[] = [];
  readonly #textStarts: number[] = [];
  readonly #nodeIndexes: number[] = [];
  readonly #nodeStarts: number[] = [];
  readonly #lengths: number[] = [];
  #length = 0;
  #gap: Gap = 'none';
  #node: Text | null = null;
  readonly #word = /[^ \t\n\f\r]/g;
  readonly #runEnd = /[\t\n\f\r]| (?=[ \t\n\f\r]|$)/g;

  /** Code units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Runs written so far. */
  get runs(): number {
    return this.#lengths.length;
  }

  /** Offset of a run that has been written. */
  startOf(run: number): number {
    return this.#textStarts[run] ?? this.#length;
  }

  /** Asks for a gap before whatever is written next; the widest one asked for wins, and none opens the text. */
  addGap(gap: Gap): void {
    if (GAP_WIDTH[gap] > GAP_WIDTH[this.#gap]) this.#gap = gap;
  }

  /** Whether `data`, written now, would stand right beside what is before it and could be read as one with it. */
  wouldJoin(data: string): boolean {
    if (this.#gap !== 'none' || this.#length === 0 || NO_START.has(data.charAt(0))) return false;
    return !NO_END.has(this.#parts.at(-1)?.at(-1) ?? '');
  }

  /** Writes the text of one node, or a piece of it that starts `offset` code units into the node. */
  addText(node: Text, data: string, offset = 0): void {
    if (UNEVEN.test(data)) {
      this.#addUneven(node, data, offset);
      return;
    }
    const { length } = data;
    const start = data.charCodeAt(0) === SPACE ? 1 : 0;
    const end = length > start && data.charCodeAt(length - 1) === SPACE ? length - 1 : length;
    if (start > 0) this.addGap('space');
    if (end > start) this.#addRun(node, end - start === length ? data : data.slice(start, end), offset + start);
    if (end < length) this.addGap('space');
  }

  #addUneven(node: Text, data: string, offset: number): void {
    for (let at = 0; at < data.length; ) {
      this.#word.lastIndex = at;
      const start = this.#word.test(data) ? this.#word.lastIndex - 1 : data.length;
      if (start > at) this.#addWhite(data, at, start);
      if (start === data.length) return;
      this.#runEnd.lastIndex = start;
      at = this.#runEnd.test(data) ? this.#runEnd.lastIndex - 1 : data.length;
      this.#addRun(node, data.slice(start, at), offset + start);
    }
  }

  #addWhite(data: string, from: number, to: number): void {
    const isLine = this.keepsLines && data.slice(from, to).includes('\n');
    this.addGap(isLine ? 'line' : 'space');
  }

  #addRun(node: Text, run: string, nodeStart: number): void {
    if (this.#length > 0 && this.#gap !== 'none') {
      const gap = GAP_TEXT[this.#gap];
      this.#parts.push(gap);
      this.#length += gap.length;
    }
    this.#gap = 'none';
    if (this.#node !== node) {
      this.#nodes.push(node);
      this.#node = node;
    }
    this.#textStarts.push(this.#length);
    this.#nodeIndexes.push(this.#nodes.length - 1);
    this.#nodeStarts.push(nodeStart);
    this.#lengths.push(run.length);
    this.#parts.push(run);
    this.#length += run.length;
  }

  /** The text written, and its runs. */
  finish(): { readonly text: string; readonly segments: Segments } {
    return {
      text: this.#parts.join(''),
      segments: {
        nodes: this.#nodes,
        textStarts: new Uint32Array(this.#textStarts),
        nodeIndexes: new Uint32Array(this.#nodeIndexes),
        nodeStarts: new Uint32Array(this.#nodeStarts),
        lengths: new Uint32Array(this.#lengths),
      },
    };
  }
}
