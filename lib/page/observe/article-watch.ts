import { frameOf } from '../frame-offset.ts';
import { ruleByAttributes, traitsOfTag } from '../read/element-rules.ts';
import { NameReader } from '../read/name-traits.ts';
import type { Article } from '../read/read-article.ts';
import { isWordsOnly } from '../read/whole-block.ts';
import {
  attribute,
  DOCUMENT_NODE,
  ELEMENT_NODE,
  FRAGMENT_NODE,
  isConnected,
  localName,
  nodeType,
  parentNode,
  querySelector,
  shadowRoot,
  TEXT_NODE,
  textContent,
  textData,
} from '../unclobbered.ts';
import type { PageChanges } from './page-changes.ts';

/** What is asked about an article to tell whether a change concerns it. */
export type WatchedArticle = Pick<Article, 'segments' | 'roots' | 'innerRoots'>;

/** Characters of new text outside of the article from which it may be the article, or another part of it. */
const OUTSIDE_LENGTH = 250;

const hasWords = (text: string): boolean => /[^ \t\n\f\r]/.test(text);

/** The node around a node, out of shadow roots and frames too. */
function nodeAround(node: Node): Node | null {
  try {
    const parent = parentNode(node);
    if (parent) return parent;
    const type = nodeType(node);
    if (type === FRAGMENT_NODE) return (node as Partial<ShadowRoot>).host ?? null;
    return type === DOCUMENT_NODE ? frameOf(node as Document) : null;
  } catch {
    // Its document has gone with its frame, at which Firefox throws whatever is asked.
    return null;
  }
}

/** Answers for one article whether changes can have changed its text. */
export class ArticleWatch {
  readonly #article: WatchedArticle;
  readonly #isHidden: (element: Element) => boolean;
  readonly #names = new NameReader();
  readonly #roots: ReadonlySet<Node>;
  /** Frames of which something was read. Out of the page their documents are out of reach. */
  readonly #frames: readonly Element[];
  /** Blocks that were taken whole. */
  readonly #wholes: ReadonlySet<Node>;
  #kept: ReadonlySet<Node> | null = null;

  constructor(article: WatchedArticle, isHidden: (element: Element) => boolean) {
    this.#article = article;
    this.#isHidden = isHidden;
    this.#roots = new Set(article.roots);
    this.#wholes = new Set(article.segments.nodes.filter((node) => nodeType(node) === ELEMENT_NODE));
    this.#frames = article.innerRoots.flatMap(
      (root) => (nodeType(root) === DOCUMENT_NODE && frameOf(root as Document)) || [],
    );
  }

  /**
   * Whether some of the changes touch text of the article, show or hide some, or bring so much text elsewhere that it may
   * be the article. Its cost follows the number of changed nodes; the article itself is not read.
   */
  isConcerned({ attributes, restyled, texts, added, removed, emptied, isEverything }: PageChanges): boolean {
    if (isEverything) return true;
    // Frames first: in Firefox nothing of one that was taken out can be looked at.
    if (this.#frames.some((frame) => !isConnected(frame))) return true;
    for (const node of removed) if (this.#keeps(node)) return true;
    for (const node of emptied) if (this.#isInWhole(node)) return true;
    for (const text of texts) if (this.#isTextConcerned(text)) return true;
    for (const element of attributes) if (this.#isShownOrHidden(element)) return true;
    // Which of the elements inside came or went with it only a new reading can tell.
    for (const element of restyled)
      if (this.#keeps(element) && isConnected(element) && querySelector(element, '*')) return true;
    let outside = 0;
    for (const node of added) {
      const length = this.#lengthOfAdded(node);
      if (length > 0 && this.#placeOf(node) === 'inside') return true;
      outside += length;
    }
    return outside > OUTSIDE_LENGTH;
  }

  /** Whether a node is a block that was taken whole, or one that such a block may hold. */
  #isInWhole(node: Node): boolean {
    for (let at: Node | null = node; at; at = nodeAround(at)) {
      if (this.#wholes.has(at)) return true;
      if (nodeType(at) === ELEMENT_NODE && !isWordsOnly(at as Element)) return false;
    }
    return false;
  }

  /** Text nodes of the article and everything around them. */
  #keeps(node: Node): boolean {
    if (!this.#kept) {
      const kept = new Set<Node>();
      for (const text of this.#article.segments.nodes)
        for (let around: Node | null = text; around && !kept.has(around); around = nodeAround(around)) kept.add(around);
      this.#kept = kept;
    }
    return this.#kept.has(node) || this.#isInWhole(node);
  }

  #isTextConcerned(text: Text): boolean {
    if (!isConnected(text)) return false;
    return this.#keeps(text) || (hasWords(textData(text)) && this.#placeOf(text) === 'inside');
  }

  #isShownOrHidden(element: Element): boolean {
    if (!isConnected(element) || this.#placeOf(element) === 'skipped') return false;
    const isShown = !this.#isHidden(element) && ruleByAttributes(element) === null;
    if (this.#keeps(element)) return !isShown;
    return isShown && hasWords(textContent(element)) && this.#placeOf(element) === 'inside';
  }

  /** Characters a reader may see of a node that was put in. */
  #lengthOfAdded(node: Node): number {
    if (!isConnected(node) || this.#placeOf(node) === 'skipped') return 0;
    if (nodeType(node) === TEXT_NODE) return textData(node as Text).trim().length;
    if (nodeType(node) !== ELEMENT_NODE) return 0;
    if (this.#isSkipped(node as Element)) return 0;
    const length = textContent(node).trim().length;
    // What an element with a shadow root shows is not known from its text.
    return length === 0 && shadowRoot(node as Element) ? 1 : length;
  }

  #isSkipped(element: Element): boolean {
    const { rule } = traitsOfTag(localName(element));
    if (['silent', 'foreign', 'struck'].includes(rule) || ruleByAttributes(element)) return !this.#keeps(element);
    const names = this.#names.read(attribute(element, 'class') ?? '');
    return (names.isForeign || names.isUnseen) && !this.#keeps(element);
  }

  /** Whether what a node holds is read as part of the article, is never read, or is elsewhere on the page. */
  #placeOf(node: Node): 'inside' | 'outside' | 'skipped' {
    for (let around = nodeAround(node); around; around = nodeAround(around)) {
      if (this.#roots.has(around)) return 'inside';
      if (nodeType(around) === ELEMENT_NODE && this.#isSkipped(around as Element)) return 'skipped';
    }
    return 'outside';
  }
}
