import { itemAt, numberAt } from '../../core/item-at.ts';
import { goesOn } from './goes-on.ts';
import type { PageTextMap } from './text-map.ts';

/** What each kind of gap between two pieces of text looks like, the widest last. */
const GAP_TEXT = {
  none: '',
  /** Something was left out that words do not join over. */
  joint: ' ',
  space: ' ',
  /** What comes is the power of the number before it, or is raised for a reason that nobody can tell. */
  power: '^',
  raised: '˄',
  line: '\n',
  /** An element that is inline by its tag starts a line of its own. */
  row: '\n\n',
  block: '\n\n',
} as const;

/** What is between two pieces of text. */
export type Gap = keyof typeof GAP_TEXT;

const GAP_WIDTH: Readonly<Record<Gap, number>> = {
  none: 0,
  joint: 1,
  space: 2,
  power: 3,
  raised: 4,
  line: 5,
  row: 6,
  block: 7,
};

/** Runs for which there is room from the start, where nothing else is said. */
const FIRST_RUNS = 1024;

const SPACE = 0x20;

/**
 * White space other than single spaces. HTML collapses space, tab, line feed, form feed and carriage return, no others;
 * so wherever white space is meant here, it is these five.
 */
const UNEVEN = /[\t\n\f\r]| {2}/;

/** White space, and what does not begin a word or a sentence: footnote marks and closing punctuation. */
const NO_START: ReadonlySet<string> = new Set(' \n\t\r\f[]),.;:!?”’»%');
/** What the next word belongs to, wherever that is. */
const NO_END: ReadonlySet<string> = new Set('([{“‘«');

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
/** Characters at the end of the text that are looked at. */
const TAIL_LENGTH = 16;

/** Whether words right beside each other, of which one ends with a character, could be read as one. */
export const mayJoin = (before: string, data: string): boolean => !NO_START.has(data.charAt(0)) && !NO_END.has(before);

/** Whether a character is white space that HTML collapses. */
export const isWhite = (code: number): boolean =>
  code === SPACE || code === 0x0a || code === 0x09 || code === 0x0c || code === 0x0d;

const WHITE = /[ \t\n\f\r]+/g;

/** A text with single spaces between its words, and none at its ends. */
export function collapse(data: string): string {
  const even = UNEVEN.test(data) ? data.replace(WHITE, ' ') : data;
  const { length } = even;
  const start = even.charCodeAt(0) === SPACE ? 1 : 0;
  const end = length > start && even.charCodeAt(length - 1) === SPACE ? length - 1 : length;
  return end - start === length ? even : even.slice(start, end);
}

function twiceAsLong(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}

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
  readonly #nodes: (Text | Element)[] = [];
  #textStarts: Uint32Array<ArrayBuffer>;
  #nodeIndexes: Uint32Array<ArrayBuffer>;
  #nodeStarts: Uint32Array<ArrayBuffer>;
  #lengths: Uint32Array<ArrayBuffer>;
  #runCount = 0;
  #length = 0;
  #gap: Gap = 'none';
  #node: Text | Element | null = null;
  readonly #word = /[^ \t\n\f\r]/g;
  readonly #runEnd = /[\t\n\f\r]| (?=[ \t\n\f\r]|$)/g;

  /** `room` is for how many runs there is room from the start. */
  constructor(room = FIRST_RUNS) {
    this.#textStarts = new Uint32Array(room);
    this.#nodeIndexes = new Uint32Array(room);
    this.#nodeStarts = new Uint32Array(room);
    this.#lengths = new Uint32Array(room);
  }

  /** Code units written so far. */
  get length(): number {
    return this.#length;
  }

  /** Runs written so far. */
  get runs(): number {
    return this.#runCount;
  }

  /** Offset of a run that has been written. */
  startOf(run: number): number {
    return run < this.#runCount ? numberAt(this.#textStarts, run) : this.#length;
  }

  /** The last characters of the line that is being written. */
  get lineEnd(): string {
    return this.#tail + GAP_TEXT[this.#gap];
  }

  get #tail(): string {
    let tail = '';
    for (let i = this.#parts.length; i-- > 0 && tail.length < TAIL_LENGTH; )
      tail = `${this.#parts[i]?.slice(-TAIL_LENGTH)}${tail}`;
    return tail.slice(-TAIL_LENGTH);
  }

  /** Asks for a gap before whatever is written next; the widest one asked for wins, and none opens the text. */
  addGap(gap: Gap): void {
    if (GAP_WIDTH[gap] > GAP_WIDTH[this.#gap]) this.#gap = gap;
  }

  /** Whether `data`, written now, would be right beside what is before it and could be read as one with it. */
  wouldJoin(data: string): boolean {
    if (GAP_WIDTH[this.#gap] > GAP_WIDTH.joint || this.#length === 0) return false;
    return mayJoin(this.#parts.at(-1)?.at(-1) ?? '', data);
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

  /** Writes the collapsed text of a block that is taken whole: one run of the block itself. */
  addWhole(block: Element, words: string): void {
    if (words !== '') this.#addRun(block, words, 0);
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

  /** Writes runs of an earlier text once more, with what was between them. Returns how much later they are now. */
  repeatRuns({ text, segments }: PageTextMap, first: number, count: number): number {
    if (count === 0) return 0;
    this.#closeGap('');
    const { nodes, textStarts, nodeIndexes, nodeStarts, lengths } = segments;
    const from = numberAt(textStarts, first);
    const last = first + count - 1;
    const to = numberAt(textStarts, last) + numberAt(lengths, last);
    const shift = this.#length - from;
    for (let i = first; i <= last; i++) {
      const node = itemAt(nodes, numberAt(nodeIndexes, i));
      this.#noteRun(node, numberAt(nodeStarts, i), numberAt(textStarts, i) + shift, numberAt(lengths, i));
    }
    this.#parts.push(text.slice(from, to));
    this.#length += to - from;
    return shift;
  }

  #addRun(node: Text | Element, run: string, nodeStart: number): void {
    this.#closeGap(run);
    this.#noteRun(node, nodeStart, this.#length, run.length);
    this.#parts.push(run);
    this.#length += run.length;
  }

  /** What the gap before some words looks like: a sentence goes on over a line break. */
  #gapBefore(words: string): string {
    if (this.#gap === 'joint') return WORD_END.test(this.#tail) && WORD_START.test(words) ? GAP_TEXT.joint : '';
    const isLine = this.#gap === 'line' || this.#gap === 'row';
    return isLine && goesOn(this.#tail, words) ? GAP_TEXT.space : GAP_TEXT[this.#gap];
  }

  #closeGap(words: string): void {
    if (this.#length > 0 && this.#gap !== 'none') {
      const gap = this.#gapBefore(words);
      if (gap) this.#parts.push(gap);
      this.#length += gap.length;
    }
    this.#gap = 'none';
  }

  #noteRun(node: Text | Element, nodeStart: number, textStart: number, length: number): void {
    if (this.#node !== node) {
      this.#nodes.push(node);
      this.#node = node;
    }
    if (this.#runCount === this.#lengths.length) this.#makeRoom();
    const run = this.#runCount++;
    this.#textStarts[run] = textStart;
    this.#nodeIndexes[run] = this.#nodes.length - 1;
    this.#nodeStarts[run] = nodeStart;
    this.#lengths[run] = length;
  }

  #makeRoom(): void {
    this.#textStarts = twiceAsLong(this.#textStarts);
    this.#nodeIndexes = twiceAsLong(this.#nodeIndexes);
    this.#nodeStarts = twiceAsLong(this.#nodeStarts);
    this.#lengths = twiceAsLong(this.#lengths);
  }

  /** The text written, and its runs. */
  finish(): PageTextMap {
    const count = this.#runCount;
    return {
      text: this.#parts.join(''),
      segments: {
        nodes: this.#nodes,
        textStarts: this.#textStarts.slice(0, count),
        nodeIndexes: this.#nodeIndexes.slice(0, count),
        nodeStarts: this.#nodeStarts.slice(0, count),
        lengths: this.#lengths.slice(0, count),
      },
    };
  }
}
