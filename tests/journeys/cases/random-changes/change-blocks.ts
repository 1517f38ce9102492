import type { Change } from './page-place.ts';
import { ARTICLE, PARAGRAPHS } from './words.ts';

/** Puts a node before or after another, or into it, unless it holds that one itself. */
function move(node: Element, target: Element, where: 'before' | 'after' | 'append'): void {
  if (!node.contains(target)) target[where](node);
}

const paragraph = (words = ''): HTMLElement => Object.assign(document.createElement('p'), { textContent: words });

/** What changes around blocks: their order, their number, what they are in. */
export const BLOCK_CHANGES: Readonly<Record<string, Change>> = {
  moveBlock: ({ block, otherBlock, random }) =>
    move(block, otherBlock, random.pick(['before', 'after', 'append']) ?? 'after'),
  cloneBlock: ({ block, otherBlock }) => otherBlock.after(block.cloneNode(true)),
  removeBlock: ({ block }) => block.remove(),
  insertBlock: ({ otherBlock, random }) => otherBlock.before(paragraph(random.pick(PARAGRAPHS))),
  appendBlocks: ({ article, random }) => {
    for (let i = 0; i < 3; i++) article.append(paragraph(random.pick(PARAGRAPHS)));
  },
  rewriteBlock: ({ block, random }) => {
    block.textContent = random.pick(PARAGRAPHS) ?? '';
  },
  swapBlocks: ({ block, otherBlock }) => {
    if (block.contains(otherBlock) || otherBlock.contains(block)) return;
    const place = document.createComment('');
    block.replaceWith(place);
    otherBlock.replaceWith(block);
    place.replaceWith(otherBlock);
  },
  reverseSiblings: ({ block }) => block.parentNode?.append(...[...(block.parentNode.children ?? [])].reverse()),
  shuffleArticle: ({ article, random }) => {
    for (const child of Array.from(article.children)) if (random.oneIn(3)) article.prepend(child);
  },
  wrapBlock: ({ block, random }) => {
    const names = ['div', 'section', 'blockquote', 'aside', 'figure', 'details', 'nav', 'footer', 'ul', 'font'];
    const wrapper = document.createElement(random.pick(names) ?? 'div');
    if (random.oneIn(4)) wrapper.className = random.pick(['pull-quote', 'related', 'teaser']) ?? '';
    block.replaceWith(wrapper);
    wrapper.append(block);
  },
  unwrapBlock: ({ block }) => {
    if (block.localName !== 'iframe' && block.parentNode) block.replaceWith(...block.childNodes);
  },
  cutBlock: ({ block, text, random }) => {
    const rest = text.splitText(random.below(text.length + 1));
    const after = block.cloneNode() as Element;
    block.after(after);
    after.append(rest);
    while (text.nextSibling && text.parentNode === block) after.append(text.nextSibling);
  },
  joinBlocks: ({ block }) => {
    const next = block.nextElementSibling;
    if (!next || next.localName === 'iframe') return;
    block.append(...next.childNodes);
    next.remove();
  },
  writeAnew: ({ block }) => {
    const html = block.outerHTML;
    block.outerHTML = html;
  },
  writeArticleAnew: ({ article }) => {
    // Shadow roots are not written; what they showed is gone.
    const html = article.innerHTML;
    article.innerHTML = html;
  },
  writeOtherArticle: ({ article, random }) => {
    const shown = PARAGRAPHS.filter(() => random.oneIn(2));
    article.innerHTML = `<h1>Marrow</h1>${shown.map((words) => `<p>${words}</p>`).join('')}`;
  },
  writeFirstArticle: ({ article }) => {
    article.innerHTML = ARTICLE;
  },
};
