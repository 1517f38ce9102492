import { Random } from './random.ts';

/** What a change is made to. */
export interface Place {
  readonly random: Random;
  readonly article: HTMLElement;
  /** A text node with some text, as often as not one with a line under it. */
  readonly text: Text;
  /** The text itself, or an element around it in its tree, but for the outermost. */
  readonly around: Element;
  /** A block around the text. */
  readonly block: Element;
  /** Another text node. */
  readonly other: Text;
  /** Another block, in the same tree or in another one. */
  readonly otherBlock: Element;
}

/** One way in which a page changes. What takes its time is over when the promise is. */
export type Change = (place: Place) => void | Promise<void>;

const BLOCKS = 'p, li, tr, td, h1, h2, blockquote, figure, figcaption, section, div, ul, table, details, dialog, aside';

/** The nodes that a reader sees in place of a node's children: of a shadow root, what is slotted, the body of a frame. */
export function shownIn(node: Node): readonly Node[] {
  const { shadowRoot, contentDocument, localName } = node as Partial<HTMLIFrameElement>;
  if (shadowRoot) return [...shadowRoot.childNodes];
  if (localName === 'iframe') return contentDocument?.body ? [contentDocument.body] : [];
  const slotted = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : [...node.childNodes];
}

/** Text nodes in the order in which they are read. */
export const textsIn = (node: Node): Text[] =>
  node.nodeType === Node.TEXT_NODE ? [node as Text] : shownIn(node).flatMap(textsIn);

/** Ranges with lines, in the page and its frames, with the names of their lines. */
export function paintedRanges(): { readonly line: string; readonly range: AbstractRange }[] {
  const views = [window, ...Array.from(window.frames)];
  return (views as unknown as (typeof globalThis)[]).flatMap(({ CSS: { highlights } }) =>
    [...highlights].flatMap(([line, ranges]) => [...ranges].map((range) => ({ line, range }))),
  );
}

const blockOf = ({ parentElement }: Text): Element => parentElement?.closest(BLOCKS) as Element;

/** Chooses where the next change is made; `null` when nothing is left of the article. */
export function choosePlace(random: Random, article: HTMLElement): Place | null {
  const texts = textsIn(article).filter(
    ({ data, parentElement }) => data.trim() !== '' && parentElement?.closest(BLOCKS),
  );
  const painted = new Set(paintedRanges().map(({ range }) => range.startContainer));
  const lined = texts.filter((text) => painted.has(text));
  const pickText = (): Text | undefined => random.pick(lined.length > 0 && random.oneIn(2) ? lined : texts);
  const [text, other] = [pickText(), random.pick(texts)];
  if (!text?.parentElement || !other?.parentElement) return null;
  const arounds: Element[] = [];
  for (let element: Element | null = text.parentElement; element; element = element.parentElement)
    if (element !== article && element !== document.body && !element.contains(article)) arounds.push(element);
  const around = (random.oneIn(3) ? random.pick(arounds) : arounds[0]) ?? text.parentElement;
  return { random, article, text, other, around, block: blockOf(text), otherBlock: blockOf(other) };
}
