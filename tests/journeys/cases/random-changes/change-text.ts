import type { Change, Place } from './page-place.ts';
import { textsIn } from './page-place.ts';
import { WORDS } from './words.ts';

const element = (name: string, words = ''): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: words });

const somewhereIn = ({ random, text }: Place): number => random.below(text.length + 1);

/** What changes inside of blocks: texts, and the inline elements around them. */
export const TEXT_CHANGES: Readonly<Record<string, Change>> = {
  split: (place) => void place.text.splitText(somewhereIn(place)),
  normalize: ({ around }) => around.normalize(),
  insert: (place) => place.text.insertData(somewhereIn(place), place.random.pick(WORDS) ?? ''),
  insertAtStart: ({ text, random }) => text.insertData(0, random.pick(WORDS) ?? ''),
  append: ({ text, random }) => text.appendData(random.pick(WORDS) ?? ''),
  delete: (place) => place.text.deleteData(somewhereIn(place), place.random.below(12)),
  upperCase: ({ text }) => text.replaceData(0, text.length, text.data.toUpperCase()),
  sameData: ({ text }) => {
    const { data } = text;
    text.data = data;
  },
  reverse: ({ text }) => {
    text.data = [...text.data].reverse().join('');
  },
  empty: ({ text }) => {
    text.data = '';
  },
  swapData: ({ text, other }) => {
    [text.data, other.data] = [other.data, text.data];
  },
  shiftIntoNext: ({ text, article, random }) => {
    const texts = textsIn(article);
    const next = texts[texts.indexOf(text) + 1];
    if (!next) return;
    const from = Math.max(0, text.length - random.below(20));
    next.insertData(0, text.data.slice(from));
    text.deleteData(from, text.length);
  },
  splitAndRefill: (place) => {
    const rest = place.text.splitText(somewhereIn(place));
    place.text.replaceWith(place.random.pick(WORDS) ?? '', rest);
  },
  wrapText: ({ text, random }) => {
    const wrapper = element(random.pick(['font', 'b', 'span', 'a', 'mark', 'q', 'ins']) ?? 'b');
    text.replaceWith(wrapper);
    wrapper.append(text);
  },
  wrapPart: (place) => {
    const part = place.text.splitText(somewhereIn(place));
    part.splitText(place.random.below(part.length + 1));
    const wrapper = element(place.random.pick(['i', 'span', 'code', 'del', 'sup']) ?? 'i');
    part.replaceWith(wrapper);
    wrapper.append(part);
  },
  translate: ({ text, random }) => {
    const inner = element('font', random.oneIn(2) ? text.data : text.data.replaceAll('e', 'é'));
    const outer = element('font');
    outer.append(inner);
    text.replaceWith(outer);
  },
  unwrap: ({ text, block }) => {
    const wrapper = text.parentElement;
    if (wrapper && wrapper !== block && wrapper.localName !== 'body') wrapper.replaceWith(...wrapper.childNodes);
  },
  putBetween: (place) => {
    const { random } = place;
    const rest = place.text.splitText(somewhereIn(place));
    const name = random.pick(['br', 'i', 'button', 'noscript', 'style', 'sup', 'wbr', 'img', 'select']) ?? 'br';
    rest.before(element(name, name === 'br' ? '' : random.pick(WORDS)));
  },
  putHiddenBetween: (place) => {
    const { random } = place;
    const rest = place.text.splitText(somewhereIn(place));
    const hidden = element('span', random.pick(WORDS));
    const [name, value] = random.pick([
      ['hidden', ''],
      ['aria-hidden', 'true'],
      ['style', 'display: none'],
      ['class', 'folded'],
    ]) as [string, string];
    hidden.setAttribute(name, value);
    rest.before(hidden);
  },
  comment: (place) => place.text.splitText(somewhereIn(place)).before(document.createComment('not')),
  remove: ({ text }) => text.remove(),
  moveText: ({ text, other }) => other.before(text),
  replaceByCopy: ({ text }) => text.replaceWith(text.cloneNode()),
  flatten: ({ block }) => block.replaceChildren(block.textContent),
};
