import { itemAt } from '../../core/item-at.ts';
import type { Span } from '../../core/language/span.ts';
import { attribute } from '../unclobbered.ts';
import type { TagTraits } from './element-rules.ts';
import type { NameReader } from './name-traits.ts';
import { type BlockOpening, OpenBlock, type WalkCounts } from './open-block.ts';
import type { OpenElement } from './open-element.ts';
import type { Note, PageRecord } from './page-record.ts';

/** Text shorter than this in a paragraph, or in any other block, is a label, not running text. */
const PARAGRAPH_LENGTH = 25;
const BLOCK_LENGTH = 80;
/** A bare block longer than this is a whole article without paragraph marks. */
const BARE_ARTICLE_LENGTH = 1000;
/** A block of links longer than this is prose that happens to be linked. */
const LINK_BLOCK_LENGTH = 300;
const LINK_SHARE = 0.9;

const NONE: readonly Note[] = [];

/** What is noted about a page's elements while it is walked. */
export class PageNotes {
  readonly #names: NameReader;
  readonly #containers: OpenBlock[] = [];
  readonly #notes: Note[] = [];

  constructor(names: NameReader) {
    this.#names = names;
  }

  /** What was noted of the text from `start` on, of which nothing is open any more. */
  since(start: number): readonly Note[] {
    let from = this.#notes.length;
    while (from > 0 && itemAt(this.#notes, from - 1).start >= start) from--;
    return from < this.#notes.length ? this.#notes.slice(from) : NONE;
  }

  /** Notes once more what was noted of text that was `shift` characters before. */
  repeat(notes: readonly Note[], shift: number): void {
    for (const note of notes) this.#notes.push({ ...note, start: note.start + shift, end: note.end + shift });
  }

  /** Notes that a block begins, in the one around it. */
  openBlock(opening: BlockOpening, counts: WalkCounts): OpenBlock {
    const block = new OpenBlock(opening, this.#containers.length, counts);
    this.#containers.push(block);
    return block;
  }

  /** Weighs the text of a block that ends. Returns how much of it is running text. */
  weighBlock(block: OpenBlock, traits: TagTraits): number {
    const { ownLength } = block;
    const isRunning = !traits.isHeading && ownLength >= (traits.isParagraph ? PARAGRAPH_LENGTH : BLOCK_LENGTH);
    block.isParagraph = isRunning && (traits.isParagraph || ownLength < BARE_ARTICLE_LENGTH);
    return isRunning ? ownLength : 0;
  }

  /** Notes what is worth knowing of an element that has some text. */
  closeElement(closed: OpenElement, start: number, end: number, { linkLength, weight }: WalkCounts): void {
    const { name, traits, isBlock, names } = closed;
    if (name === 'q' || name === 'blockquote') this.#note('quoted', start, end);
    if (name === 'blockquote' || name === 'aside' || names?.isPullQuote) this.#note('apart', start, end);
    if (name === 'h1') this.#note('headlines', start, end);
    if (traits.isHeading) this.#note('headings', start, end);
    if (name === 'figcaption' || name === 'caption') this.#note('captions', start, end);
    else if (names?.label && (isBlock || names.label === 'captions')) this.#note(names.label, start, end);
    if (traits.isHeading || name === 'body') return;
    if (name !== 'p') this.#noteForeign(closed, { start, end }, weight - closed.weightBefore);
    if (isBlock) this.noteLinks({ start, end }, linkLength - closed.linksBefore);
  }

  /** Notes a stretch of text of which so much is in links, if that is all it is. */
  noteLinks({ start, end }: Span, linkLength: number): void {
    const length = end - start;
    if (length < LINK_BLOCK_LENGTH && linkLength >= length * LINK_SHARE) this.#note('linkBlocks', start, end);
  }

  #note(kind: Note['kind'], start: number, end: number, weight = 0): void {
    this.#notes.push({ kind, start, end, weight });
  }

  #noteForeign({ element, isBare, names }: OpenElement, { start, end }: Span, weight: number): void {
    const id = isBare ? null : attribute(element, 'id');
    const named = [names, id === null ? null : this.#names.read(id)];
    if (named.some((traits) => traits?.isForeign)) this.#note('suspects', start, end, weight);
    if (named.some((traits) => traits?.isElsewhere)) this.#note('elsewhere', start, end, weight);
  }

  /** All that was noted. */
  finish(): Pick<PageRecord, 'containers' | Note['kind']> {
    const listOf = (wanted: Note['kind']): Note[] => this.#notes.filter(({ kind }) => kind === wanted);
    return {
      containers: this.#containers,
      headlines: listOf('headlines'),
      headings: listOf('headings'),
      bylines: listOf('bylines'),
      captions: listOf('captions'),
      standfirsts: listOf('standfirsts'),
      quoted: listOf('quoted').sort((a, b) => a.start - b.start || b.end - a.end),
      apart: listOf('apart'),
      suspects: listOf('suspects'),
      elsewhere: listOf('elsewhere'),
      linkBlocks: listOf('linkBlocks'),
    };
  }
}
