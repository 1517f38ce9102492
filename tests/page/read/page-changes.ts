import fc from 'fast-check';

/** Something that a page does to itself. Places are numbers, taken round the nodes that there are. */
export interface Change {
  readonly kind: keyof typeof KINDS;
  readonly at: number;
  readonly to: number;
  readonly html: string;
}

/** Tells what an observer of the page would see, where there is none. */
type Tell = (record: { type: MutationRecord['type']; target: Node; addedNodes: readonly Node[] }) => void;

interface Place {
  readonly page: Document;
  readonly change: Change;
  readonly tell: Tell;
}

const INLINE = ['b', 'span', 'a', 'q', 'button', 'x-price'];
const BLOCKS = ['p', 'div', 'section', 'blockquote', 'li', 'pre', 'h1', 'aside', 'details'];
const ATTRIBUTES = ['class', 'hidden', 'id', 'role', 'aria-hidden', 'contenteditable'];
const VALUES = ['gone', 'line', 'related', 'pull-quote', 'sr-only', 'true', 'button', null];

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % from.length];

function* within(node: Node): Generator<Node> {
  for (const child of node.childNodes) {
    yield child;
    yield* within(child);
  }
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const nodesOf = ({ page }: Place): Node[] => [...within(page.body)];
const elementsOf = (place: Place): Element[] => [place.page.body, ...nodesOf(place).filter(isElement)];

function parse({ page, change }: Place): Node[] {
  const holder = page.createElement('div');
  holder.innerHTML = change.html;
  return [...holder.childNodes];
}

function put({ tell }: Place, into: Element, nodes: readonly Node[], before: Node | null = null): void {
  for (const node of nodes) into.insertBefore(node, before);
  tell({ type: 'childList', target: into, addedNodes: nodes });
}

function take({ tell }: Place, node: Node): void {
  const parent = node.parentNode as Element;
  parent.removeChild(node);
  tell({ type: 'childList', target: parent, addedNodes: [] });
}

function write({ tell }: Place, text: Text, words: string): void {
  text.data = words;
  tell({ type: 'characterData', target: text, addedNodes: [] });
}

function moveTo(place: Place, node: Node | undefined, into: Element | undefined): void {
  if (!node || !into || node.contains(into)) return;
  take(place, node);
  put(place, into, [node], into.firstChild);
}

const KINDS = {
  write: (place: Place): void => {
    const text = pick(nodesOf(place).filter(isText), place.change.at);
    if (text) write(place, text, place.change.html.replace(/<[^>]*>/g, ''));
  },
  insert: (place: Place): void => {
    const into = pick(elementsOf(place), place.change.at);
    if (into) put(place, into, parse(place), pick([...into.childNodes, null], place.change.to) ?? null);
  },
  remove: (place: Place): void => {
    const node = pick(nodesOf(place), place.change.at);
    if (node) take(place, node);
  },
  move: (place: Place): void =>
    moveTo(place, pick(nodesOf(place), place.change.at), pick(elementsOf(place), place.change.to)),
  attribute: (place: Place): void => {
    const { at, to } = place.change;
    const element = pick(elementsOf(place).slice(1), at);
    const value = pick(VALUES, to) ?? null;
    const name = pick(ATTRIBUTES, at + to) ?? '';
    if (!element) return;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
    place.tell({ type: 'attributes', target: element, addedNodes: [] });
  },
  split: (place: Place): void => {
    const text = pick(nodesOf(place).filter(isText), place.change.at);
    if (!text?.data) return;
    const at = place.change.to % text.data.length;
    // The DOM library of the tests has no `splitText`.
    const rest = place.page.createTextNode(text.data.slice(at));
    write(place, text, text.data.slice(0, at));
    put(place, text.parentNode as Element, [rest], text.nextSibling);
  },
  normalize: (place: Place): void => {
    const element = pick(elementsOf(place), place.change.at);
    element?.normalize();
    for (const target of element ? [element, ...within(element)] : [])
      place.tell({ type: 'childList', target, addedNodes: [] });
  },
  wrap: (place: Place): void => {
    const node = pick(nodesOf(place), place.change.at);
    const wrapper = place.page.createElement(pick([...INLINE, ...BLOCKS], place.change.to) ?? 'b');
    const parent = node?.parentNode as Element | null | undefined;
    if (!node || !parent) return;
    put(place, parent, [wrapper], node);
    moveTo(place, node, wrapper);
  },
  awayAndBack: (place: Place): void => {
    const node = pick(nodesOf(place), place.change.at);
    const into = node?.parentNode as Element | null | undefined;
    if (!node || !into) return;
    take(place, node);
    // What is done to it out of the page is told to nobody.
    for (const text of within(node)) if (isText(text)) text.data += ' indeed';
    put(place, into, [node]);
  },
  shadow: (place: Place): void => {
    const host = pick(
      elementsOf(place).filter(({ localName }) => /^(?:p|div|span|section|x-price)$/.test(localName)),
      place.change.at,
    );
    if (host && !host.shadowRoot) host.attachShadow({ mode: 'open' }).innerHTML = place.change.html;
  },
  /** The page's rules hide another class; nobody is told. */
  restyle: ({ page, change }: Place): void => {
    page.documentElement.setAttribute('data-rules', pick(['gone', 'line', 'gone line', ''], change.at) ?? '');
  },
};

/** Whether a page's own rules have a class at work, by which it hides an element or has it start a line. */
export const isRuled = (element: Element, name: string): boolean =>
  element.classList.contains(name) &&
  (element.ownerDocument.documentElement.getAttribute('data-rules') ?? '').includes(name);

/** Changes a page. */
export function changePage(page: Document, change: Change, tell: Tell): void {
  KINDS[change.kind]({ page, change, tell });
}

const words = fc.oneof(
  fc.constantFrom('', ' ', 'He said: ', '“We wait', ',” she said.', '\n', 'a', 'ferry'),
  fc.constant('The harbour master said that the ferries would run again on Monday, whatever the weather does.'),
);

const attributes = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc
    .tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES))
    .map(([name, value]) => (value ? ` ${name}="${value}"` : '')),
);

/** Paragraphs one after another, as in most articles, with whatever else may be among them. */
const row = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: words.map((said) => `<p>${said}</p>`) },
      { weight: 3, arbitrary: words.map((said) => `<p><a href="#x">${said}</a><b>${said}</b></p>`) },
      fc.constantFrom('\n', ' ', 'ferry', '<!-- so -->', '<br>', '<p hidden>no</p>', '<p class="gone">no</p>'),
      fc.constant('<details><summary>More</summary><p>no</p></details>'),
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The content of a page's body, or of some of it. */
export const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 4 },
    words,
    row,
    fc.constantFrom('<br>', '<span></span>', '<script>let words</script>'),
    fc
      .tuple(fc.constantFrom(...INLINE, ...BLOCKS, ...BLOCKS), attributes, fc.array(tie('markup'), { maxLength: 4 }))
      .map(([tag, said, inner]) => `<${tag}${said}>${inner.join('')}</${tag}>`),
  ),
}));

/** One change after the other. */
export const changes = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
    at: fc.nat({ max: 1000 }),
    to: fc.nat({ max: 1000 }),
    html: markup,
  }),
  { minLength: 1, maxLength: 6 },
);
