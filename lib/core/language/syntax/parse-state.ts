/**
 * The state of an arc-hybrid parser (Kuhlmann et al. 2011): a stack of words, a place in the sentence, and the arcs so far. The
 * root is the place behind the last word. Arrays have one entry a word; -1 is nothing.
 */
export class ParseState {
  readonly count: number;
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  /** The labels of a word's dependents on each side, a hash of their set. */
  readonly leftLabels: Uint32Array;
  readonly rightLabels: Uint32Array;
  readonly stack: Int32Array;
  depth = 0;
  next = 0;

  /** Begins the parse of a sentence of `count` words. */
  constructor(count: number) {
    const column = () => new Int32Array(count + 1).fill(-1);
    this.count = count;
    this.heads = column();
    this.labels = new Uint8Array(count + 1);
    this.left = column();
    this.left2 = column();
    this.right = column();
    this.leftCount = new Uint8Array(count + 1);
    this.rightCount = new Uint8Array(count + 1);
    this.leftLabels = new Uint32Array(count + 1);
    this.rightLabels = new Uint32Array(count + 1);
    this.stack = new Int32Array(count + 1);
  }

  /** The word `n` places below the top of the stack, or -1. */
  below(n: number): number {
    return n < this.depth ? (this.stack[this.depth - 1 - n] ?? -1) : -1;
  }

  /** The word `n` places behind the next one; the root is `count`, behind it is -1. */
  ahead(n: number): number {
    return this.next + n <= this.count ? this.next + n : -1;
  }

  /** Whether every word has a head. */
  get done(): boolean {
    return this.depth === 0 && this.next >= this.count;
  }

  /** Puts the next word on the stack. */
  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Takes the top of the stack off as a dependent of `head`. */
  attach(head: number, label: number): void {
    const word = this.below(0);
    this.depth--;
    this.heads[word] = head;
    this.labels[word] = label;
    if (word < head) this.addLeft(head, word, label);
    else this.addRight(head, word, label);
  }

  private addLeft(head: number, word: number, label: number): void {
    this.left2[head] = this.left[head] ?? -1;
    this.left[head] = word;
    this.leftCount[head] = Math.min(255, (this.leftCount[head] ?? 0) + 1);
    this.leftLabels[head] = (this.leftLabels[head] ?? 0) | labelBit(label);
  }

  private addRight(head: number, word: number, label: number): void {
    this.right[head] = word;
    this.rightCount[head] = Math.min(255, (this.rightCount[head] ?? 0) + 1);
    this.rightLabels[head] = (this.rightLabels[head] ?? 0) | labelBit(label);
  }
}

const labelBit = (label: number): number => (1 << (label % 32)) >>> 0;

/** What the parser can do next. */
export const ACTION = { shift: 0, left: 1, right: 2 } as const;
/** How many actions there are. */
export const ACTIONS = 3;

/** Which actions are open, as bits. */
export function openActions(state: ParseState): number {
  const hasNext = state.next < state.count;
  const shift = hasNext ? 1 : 0;
  const left = state.depth > 0 && (hasNext || state.depth === 1) ? 2 : 0;
  const right = state.depth > 1 ? 4 : 0;
  return shift | left | right;
}
