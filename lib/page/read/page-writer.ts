import { firstChild, textContent } from '../unclobbered.ts';
import type { NameReader } from './name-traits.ts';
import type { OpenBlock, WalkCounts } from './open-block.ts';
import { OpenElement, type Opening } from './open-element.ts';
import { PageNotes } from './page-notes.ts';
import type { BlockContent, PageRecord, WalkLimits } from './page-record.ts';
import { QuestionLog } from './question-log.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { StyleQuestions } from './style-questions.ts';
import { type Gap, TextRecorder } from './text-recorder.ts';
import { takeWhole } from './whole-block.ts';

/** Code units of folded text that are kept. */
const MOST_FOLDED = 100_000;

/** Code units of a blank line. */
const LONGEST_GAP = 2;

const SPACE = 0x20;
const BLANK = /^[ \t\n\f\r]*$/;
/** What ends like this is a sentence that happens to be linked. */
const SENTENCE_END = /[.!?…。।۔؟]["'”’»“) ]*$/;

/** How a page is walked. */
export interface WalkOptions {
  readonly style: StyleQuestions;
  readonly limits: WalkLimits;
  /** Whether blocks of nothing but running text are taken whole; in XML a part of them may be no text. */
  readonly takesWhole: boolean;
  /** Of what was read before; blocks that have not changed are not walked again. */
  readonly memory: ReadingMemory;
  /** Is told of each open shadow root and each document of a frame before it is walked. */
  readonly onInnerRoot: (root: ShadowRoot | Document) => void;
  /** Whether what is beside the article by its markup (an aside, a banner) is read too. */
  readonly isLenient?: boolean;
}

/** Whether it is worth asking an element for a closed shadow root: sites make them on elements of their own and on empty ones. */
const mayHide = (name: string, element: Element): boolean =>
  name.includes('-') || ((name === 'div' || name === 'span') && firstChild(element) === null);

/**
 * Writes down what a walk over a page meets. A block that holds no other and has not changed since the memory's last
 * reading is written again at once, and has nothing in it left to be walked.
 */
export class PageWriter {
  /** Asks the page about styles. */
  readonly page: QuestionLog;
  readonly #recorder = new TextRecorder();
  readonly #notes: PageNotes;
  readonly #limits: WalkLimits;
  readonly #takesWhole: boolean;
  readonly #memory: ReadingMemory;
  readonly #onInnerRoot: WalkOptions['onInnerRoot'];
  readonly #innerRoots: (ShadowRoot | Document)[] = [];
  readonly #unread: number[] = [];
  readonly #folded: string[] = [];
  #foldedLength = 0;
  readonly #counts: WalkCounts = {
    step: 0,
    runs: 0,
    linkLength: 0,
    weight: 0,
    nodes: 0,
    data: 0,
    links: 0,
    preformatted: 0,
  };
  #innermost: OpenElement | null = null;
  /** The innermost open block, as long as there is nothing in it that cannot be written again. */
  #plain: OpenBlock | null = null;
  /** Inline elements whose edges were passed since the last text. */
  #edges: Element[] = [];
  /** What was counted at the last edge of a block. */
  #runsAtEdge = 0;
  #linksAtEdge = 0;
  #isFull = false;
  #isCut = false;

  constructor(names: NameReader, { style, limits, takesWhole, memory, onInnerRoot }: WalkOptions) {
    this.page = new QuestionLog(style);
    this.#notes = new PageNotes(names);
    this.#limits = limits;
    this.#takesWhole = takesWhole;
    this.#memory = memory;
    this.#onInnerRoot = onInnerRoot;
  }

  /** The innermost element that is open. */
  get innermost(): OpenElement | null {
    return this.#innermost;
  }

  /** Whether a limit was reached. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** A stretch of the walk begins, in which the page does not change. */
  startStep(): void {
    this.#counts.step = this.#memory.startStep();
  }

  /** One more node was looked at. */
  countNode(): void {
    if (++this.#counts.nodes >= this.#limits.maximumNodes) this.#isFull = true;
  }

  /** Text was left off for a limit. */
  noteCut(): void {
    this.#isCut = true;
    this.endPlain();
  }

  /** There are words that can be seen but not read. */
  noteUnread(): void {
    this.#unread.push(this.#recorder.length);
    this.endPlain();
  }

  /** There are words that a reader can unfold. */
  noteFolded(node: Node): void {
    const room = MOST_FOLDED - this.#foldedLength;
    const words = textContent(node).slice(0, room);
    if (words.trim()) this.#folded.push(words);
    this.#foldedLength += words.length;
    this.endPlain();
  }

  /** What a root holds comes next. */
  noteInnerRoot(root: ShadowRoot | Document): void {
    this.#onInnerRoot(root);
    this.#innerRoots.push(root);
    this.endPlain();
  }

  /** The innermost block has something in it that cannot be written again without looking. */
  endPlain(): void {
    this.#plain = null;
    this.page.stop();
  }

  /** Something is between what was written and what comes. */
  addGap(gap: Gap): void {
    this.#recorder.addGap(gap);
  }

  /** The end of the line that is being written. */
  get tail(): string {
    return this.#recorder.lineEnd;
  }

  /** An element begins. */
  open(opening: Opening): void {
    const { element, name, traits, isBlock, around } = opening;
    const counts = this.#counts;
    const shadow = traits.isHost ? this.page.openRoot(element) : null;
    if (shadow) this.noteInnerRoot(shadow);
    else if (mayHide(name, element) && this.page.hasClosedRoot(element)) this.noteUnread();
    if (name === 'a') counts.links++;
    if (name === 'pre') this.#recorder.keepsLines = ++counts.preformatted > 0;
    if (isBlock) this.#passEdge(around?.traits.isParagraph ?? false);
    const block = around && !isBlock ? around.block : this.#notes.openBlock(opening, counts);
    const open = new OpenElement(shadow ? { ...opening, content: shadow } : opening, block, counts);
    this.#innermost = open;
    if (open.isEdge) this.#edges.push(element);
    if (isBlock) this.#openBlock(open, !shadow && name !== 'slot' && !opening.content);
  }

  /** What is between two blocks, in no block of its own, may be links and nothing else; what ends like a sentence is not. */
  #passEdge(isParagraph: boolean): void {
    const { runs, linkLength } = this.#counts;
    const inLinks = linkLength - this.#linksAtEdge;
    const { length } = this.#recorder;
    if (inLinks > 0 && !isParagraph && !SENTENCE_END.test(this.tail))
      this.#notes.noteLinks({ start: this.#recorder.startOf(this.#runsAtEdge), end: length }, inLinks);
    this.#runsAtEdge = runs;
    this.#linksAtEdge = linkLength;
  }

  #openBlock(open: OpenElement, isPlain: boolean): void {
    this.#recorder.addGap('block');
    // Nothing joins over the edge of a block.
    if (this.#edges.length > 0) this.#edges = [];
    this.endPlain();
    if (!isPlain) return;
    this.#plain = open.block;
    this.page.start();
    const known = this.#memory.recall(open.element);
    if (known && this.#holds(known, open.block)) this.#repeat(known, open);
    else if (!known && this.#takesWhole && this.#counts.preformatted === 0 && this.#writeWhole(open))
      open.skipChildren();
  }

  /** Whether a block would read as it did: it is in the like, no limit is reached in it, and styles are as they were. */
  #holds(known: BlockContent, { isInLink, isPreformatted }: OpenBlock): boolean {
    if (known.isInLink !== isInLink || known.isPreformatted !== isPreformatted) return false;
    const { maximumLength, maximumNodes } = this.#limits;
    // Each node may open a gap.
    if (this.#recorder.length + known.data + 2 * known.nodes >= maximumLength) return false;
    return this.#counts.nodes + known.nodes < maximumNodes && this.page.repeat(known.questions);
  }

  #repeat(known: BlockContent, open: OpenElement): void {
    const shift = this.#recorder.repeatRuns(this.#memory.last as PageRecord, known.firstRun, known.runs);
    this.#notes.repeat(known.notes, shift);
    open.block.ownLength = known.ownLength;
    this.#counts.runs = this.#recorder.runs;
    this.#counts.linkLength += known.linkLength;
    this.#counts.nodes += known.nodes;
    this.#counts.data += known.data;
    open.skipChildren();
  }

  /** Writes a block that holds nothing but running text as a whole, if no limit is reached in it. */
  #writeWhole({ element, name, block }: OpenElement): boolean {
    const whole = takeWhole(element, name);
    const recorder = this.#recorder;
    const counts = this.#counts;
    if (!whole || recorder.length + whole.data + LONGEST_GAP >= this.#limits.maximumLength) return false;
    if (counts.nodes + whole.nodes >= this.#limits.maximumNodes) return false;
    const { words, data, nodes } = whole;
    recorder.addWhole(element, words);
    counts.runs = recorder.runs;
    counts.nodes += nodes;
    counts.data += data;
    const inLinks = counts.links > 0 ? words.length : whole.linkLength;
    counts.linkLength += inLinks;
    block.ownLength = words.length - inLinks;
    return true;
  }

  /** Text of a node, or a piece of it that starts `offset` code units into the node. */
  write(node: Text, data: string, open: OpenElement, offset = 0): void {
    const recorder = this.#recorder;
    this.#counts.data += data.length;
    if ((data.charCodeAt(0) > SPACE || !BLANK.test(data)) && open.hidesText(this.page)) return;
    if (this.#edges.length > 0) {
      if (recorder.wouldJoin(data)) this.#partEdges();
      this.#edges = [];
    }
    const before = recorder.length;
    const room = this.#limits.maximumLength - before;
    if (data.length > room) this.noteCut();
    recorder.addText(node, data.length > room ? data.slice(0, room) : data, offset);
    const counts = this.#counts;
    // The gap before a block's first words belongs to what is before it, and is none of the block's own.
    const isFirst = counts.runs === open.block.firstRun;
    const written = recorder.length - (isFirst ? recorder.startOf(counts.runs) : before);
    counts.runs = recorder.runs;
    if (counts.links > 0) counts.linkLength += written;
    else open.block.ownLength += written;
    if (recorder.length >= this.#limits.maximumLength) this.#isFull = true;
  }

  /** Words join over the edges of inline elements unless style parts them. */
  #partEdges(): void {
    if (this.#edges.some((edge) => this.page.startsBlock(edge))) this.#recorder.addGap('row');
    else if (this.#edges.some((edge) => this.page.partsWords(edge))) this.#recorder.addGap('space');
  }

  /** The innermost element ends. */
  close(closed: OpenElement): void {
    this.#innermost = closed.around;
    const { element, name, firstRun } = closed;
    const counts = this.#counts;
    const start = this.#recorder.startOf(firstRun);
    if (name === 'a') counts.links--;
    if (name === 'pre') this.#recorder.keepsLines = --counts.preformatted > 0;
    if (closed.isBlock) this.#closeBlock(closed, start);
    else if (closed.isEdge) this.#edges.push(element);
    if (counts.runs > firstRun) this.#notes.closeElement(closed, start, this.#recorder.length, counts);
  }

  #closeBlock({ block, traits }: OpenElement, start: number): void {
    // The whole of a block is noted when it has been closed.
    this.#passEdge(traits.isParagraph || this.#runsAtEdge === block.firstRun);
    this.#recorder.addGap('block');
    this.#counts.weight += this.#notes.weighBlock(block, traits);
    block.close(start, this.#recorder.length, this.#counts);
    if (this.#plain !== block) return;
    block.isPlain = true;
    block.questions = this.page.asked;
    block.notes = this.#notes.since(start);
    this.endPlain();
  }

  /** All that was written; what is still open is closed. */
  finish(): PageRecord {
    const isPartial = this.#isCut || this.#innermost !== null;
    this.endPlain();
    while (this.#innermost) this.close(this.#innermost);
    return {
      ...this.#recorder.finish(),
      ...this.#notes.finish(),
      innerRoots: this.#innerRoots,
      unread: this.#unread,
      folded: this.#folded.join('\n\n'),
      isPartial,
    };
  }
}
