import type { Segments } from './text-map.ts';

/** What stands between two pieces of text: nothing, white space, a line break, or the edge of a block. */
export type Gap = 'none' | 'space' | 'line' | 'block';

const GAP_TEXT: Readonly<Record<Gap, string>> = { none: '', space: ' ', line: '\n', block: '\n\n' };
const GAP_ORDER: readonly Gap[] = ['none', 'space', 'line', 'block'];

/** The white space that HTML collapses: space, tab, line feed, form feed, carriage return. */
const isCollapsible = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

const SPACE = 0x20;

/** White space, and what does not begin a word or a sentence: footnote marks and closing punctuation. */
const NO_START: ReadonlySet<string> = new Set(' \n\t\r\f[]),.;:!?”’»%');

/**
 * Writes down the text of a page as a reader sees it, and where each run of it came from.
 *
 * White space is collapsed as in HTML; every gap between two runs is one space, one line feed or a blank line.
 */
export class TextRecorder {
  readonly #parts: string[] = [];
  readonly #nodes: Text[] = [];
  readonly #textStarts: number[] = [];
  readonly #nodeIndexes: number[] = [];
  readonly #nodeStarts: number[] = [];
  readonly #lengths: number[] = [];
  #length = 0;
  #gap: Gap = 'none';

  /** Code units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Runs written so far. */
  get runs(): number {
    return this.#textStarts.length;
  }

  /** Offset of a run that has been written. */
  startOf(run: number): number {
    return this.#textStarts[run] ?? this.#length;
  }

  /** Asks for a gap before whatever is written next; the widest one asked for wins, and none opens the text. */
  addGap(gap: Gap): void {
    if (GAP_ORDER.indexOf(gap) > GAP_ORDER.indexOf(this.#gap)) this.#gap = gap;
  }

  /** Whether `data`, written now, would stand right beside what is before it and could be read as one with it. */
  wouldJoin(data: string): boolean {
    return this.#gap === 'none' && this.#length > 0 && !NO_START.has(data.charAt(0));
  }

  /** Writes the text of one node, or a piece of it from `from` to `to`. */
  addText(node: Text, data: string, { from = 0, to = data.length, keepsLines = false } = {}): void {
    for (let i = from; i < to; ) {
      const code = data.charCodeAt(i);
      if (isCollapsible(code)) {
        this.addGap(keepsLines && code === 0x0a ? 'line' : 'space');
        i++;
        continue;
      }
      const end = runEnd(data, i, to);
      this.#addRun(node, data.slice(i, end), i);
      i = end;
    }
  }

  #addRun(node: Text, run: string, nodeStart: number): void {
    if (this.#length > 0) {
      const gap = GAP_TEXT[this.#gap];
      if (gap) this.#parts.push(gap);
      this.#length += gap.length;
    }
    this.#gap = 'none';
    if (this.#nodes.at(-1) !== node) this.#nodes.push(node);
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

/** Where the run of visible characters with single plain spaces between them, begun at `start`, ends. */
function runEnd(data: string, start: number, to: number): number {
  let end = start;
  while (end < to) {
    const code = data.charCodeAt(end);
    if (isCollapsible(code)) {
      const next = end + 1 < to ? data.charCodeAt(end + 1) : SPACE;
      if (code !== SPACE || isCollapsible(next)) return end;
    }
    end++;
  }
  return end;
}
