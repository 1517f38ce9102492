import type { Span } from '../../core/text/span.ts';
import { attribute } from '../unclobbered.ts';
import type { NameReader } from './name-traits.ts';
import type { OpenElement } from './open-element.ts';
import type { Container, PageRecord } from './page-record.ts';

/** Text shorter than this in a paragraph, or in any other block, is a label, not running text. */
const PARAGRAPH_LENGTH = 25;
const BLOCK_LENGTH = 80;
/** A bare block longer than this is a whole article without paragraph marks. */
const BARE_ARTICLE_LENGTH = 1000;
/** A block of links longer than this is prose that happens to be linked. */
const LINK_BLOCK_LENGTH = 300;
const LINK_SHARE = 0.9;

type Growing<T> = { -readonly [Key in keyof T]: T[Key] };

/** What is noted about a page's elements while it is walked. */
export class PageNotes {
  readonly #names: NameReader;
  readonly #containers: Growing<Container>[] = [];
  readonly #headlines: Span[] = [];
  readonly #quoted: Span[] = [];
  readonly #apart: Span[] = [];
  readonly #suspects: (Span & { weight: number })[] = [];
  readonly #linkBlocks: Span[] = [];

  constructor(names: NameReader) {
    this.#names = names;
  }

  /** Notes that a block begins, in the container with the index `parent`. Returns its own index. */
  openContainer(element: Element, parent: number): number {
    return this.#containers.push({ element, parent, start: 0, end: 0, weight: 0, isParagraph: false }) - 1;
  }

  /** Notes the end of a block, and weighs its text. */
  closeContainer(block: OpenElement, { start, end }: Span): void {
    const { ownLength, traits } = block;
    const isRunning = ownLength >= (traits.isParagraph ? PARAGRAPH_LENGTH : BLOCK_LENGTH);
    if (isRunning) block.weight += ownLength;
    const container = this.#containers[block.start.container] as Growing<Container>;
    container.start = start;
    container.end = end;
    container.weight = block.weight;
    container.isParagraph = isRunning && (traits.isParagraph || ownLength < BARE_ARTICLE_LENGTH);
  }

  /** Notes what is worth knowing of an element that has some text, `linkLength` of it in links. */
  closeElement(closed: OpenElement, span: Span, linkLength: number): void {
    const { name, traits, isBlock, names, weight } = closed;
    if (name === 'q' || name === 'blockquote') this.#quoted.push(span);
    if (name === 'blockquote' || name === 'aside' || names?.isPullQuote) this.#apart.push(span);
    if (name === 'h1') this.#headlines.push(span);
    if (traits.isHeading || name === 'body') return;
    if (name !== 'p' && this.#isNamedForeign(closed)) this.#suspects.push({ ...span, weight });
    const length = span.end - span.start;
    if (isBlock && length < LINK_BLOCK_LENGTH && linkLength >= length * LINK_SHARE) this.#linkBlocks.push(span);
  }

  #isNamedForeign({ element, names }: OpenElement): boolean {
    if (names?.isForeign) return true;
    const id = attribute(element, 'id');
    return id !== null && this.#names.read(id).isForeign;
  }

  /** All that was noted. */
  finish(): Pick<PageRecord, 'containers' | 'headlines' | 'quoted' | 'apart' | 'suspects' | 'linkBlocks'> {
    return {
      containers: this.#containers,
      headlines: this.#headlines,
      quoted: this.#quoted.sort((a, b) => a.start - b.start || b.end - a.end),
      apart: this.#apart,
      suspects: this.#suspects,
      linkBlocks: this.#linkBlocks,
    };
  }
}
