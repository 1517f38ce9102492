import {
  attributeNames,
  ELEMENT_NODE,
  firstChild,
  firstElementChild,
  hasAttributes,
  localName,
  nextElementSibling,
  nextSibling,
  nodeType,
  TEXT_NODE,
  textContent,
  textData,
} from '../unclobbered.ts';
import { traitsOfTag } from './element-rules.ts';
import type { Segments } from './text-map.ts';
import { collapse, isWhite, mayJoin, TextRecorder } from './text-recorder.ts';
import { wordSet } from './word-list.ts';

/** Phrases that are not read like the words beside them: quotations, and marks of notes. */
const TOLD_APART = wordSet('q sup');

/** Whether an element without attributes is read like the words beside it, by its tag. */
const isPhrase = (name: string): boolean => traitsOfTag(name).isPhrase && !TOLD_APART.has(name);

/** Attributes by which a link may be read in another way, or may have its style asked. */
const SAYING = wordSet('aria-hidden class contenteditable hidden id role style');

/** Blocks of which something is read in another way, or not at all. */
const PARTED = wordSet('details pre');

/** No longer text is taken at once. */
const LONGEST = 65_536;

/** Elements within each other; what is deeper is walked. */
const DEEPEST = 16;

/** Runs of a usual paragraph. */
const FEW_RUNS = 16;

/** What is read of a block that holds nothing but running text. */
export interface WholeBlock {
  /** Its text, with single spaces between its words and none at its ends. */
  readonly words: string;
  /** Code units of that in links, spaces before them included. */
  readonly linkLength: number;
  /** Nodes in it, counted as if texts and elements took turns, and code units of their text. */
  readonly nodes: number;
  readonly data: number;
}

/** Whether an element is one that a block taken whole may hold. */
export function isWordsOnly(element: Element): boolean {
  const name = localName(element);
  return name === 'a' || isPhrase(name);
}

function isPlain(element: Element): boolean {
  const name = localName(element);
  if (name === 'a') return !attributeNames(element).some((said) => SAYING.has(said));
  return isPhrase(name) && !hasAttributes(element);
}

/** Counts the elements in a block, as long as all of them are plain and not too deep in it. */
class ElementCount {
  all = 0;
  links = 0;

  /** False as soon as there is one of another kind. */
  add(element: Element, depth = 0): boolean {
    for (let inner = firstElementChild(element); inner; inner = nextElementSibling(inner)) {
      if (depth === DEEPEST || !isPlain(inner) || !this.add(inner, depth + 1)) return false;
      this.all++;
      if (localName(inner) === 'a') this.links++;
    }
    return true;
  }
}

/** Reads a block with links node by node, as long as no words join over the edge of one: their style parts them or not. */
class LinkedText {
  words = '';
  linkLength = 0;
  data = 0;
  #isSpaced = false;
  #isAtEdge = false;

  /** False as soon as words may join. */
  add(element: Element, isInLink = false): boolean {
    for (let node = firstChild(element); node; node = nextSibling(node)) {
      const type = nodeType(node);
      if (type === TEXT_NODE && !this.#addText(textData(node as Text), isInLink)) return false;
      if (type === ELEMENT_NODE && !this.#addElement(node as Element, isInLink)) return false;
    }
    return true;
  }

  #addElement(element: Element, isInLink: boolean): boolean {
    const isLink = localName(element) === 'a';
    const isEdge = isInLink || isLink;
    this.#isAtEdge ||= isEdge;
    const isRead = this.add(element, isEdge);
    this.#isAtEdge ||= isEdge;
    return isRead;
  }

  #addText(data: string, isInLink: boolean): boolean {
    if (data === '') return true;
    const before = this.words;
    if (this.#isAtEdge && !this.#isSpaced && before !== '' && mayJoin(before.slice(-1), data)) return false;
    this.#isAtEdge = false;
    this.data += data.length;
    this.#isSpaced ||= isWhite(data.charCodeAt(0));
    const words = collapse(data);
    if (words === '') return true;
    this.words += this.#isSpaced && before !== '' ? ` ${words}` : words;
    if (isInLink) this.linkLength += this.words.length - before.length;
    this.#isSpaced = isWhite(data.charCodeAt(data.length - 1));
    return true;
  }
}

function readLinked(block: Element): Omit<WholeBlock, 'nodes'> | null {
  const text = new LinkedText();
  return text.add(block) ? text : null;
}

function readPlain(block: Element): Omit<WholeBlock, 'nodes'> {
  const data = textContent(block);
  return { words: collapse(data), linkLength: 0, data: data.length };
}

/**
 * The text of a block that reads the same whether it is taken whole or walked node by node; `null` of any other. To be asked
 * of a block that is seen, whose children are its own and keep no line feeds.
 */
export function takeWhole(block: Element, name: string): WholeBlock | null {
  if (PARTED.has(name)) return null;
  const count = new ElementCount();
  if (!count.add(block)) return null;
  const read = count.links > 0 ? readLinked(block) : readPlain(block);
  if (!read || read.data > LONGEST) return null;
  const { words, linkLength, data } = read;
  return { words, linkLength, data, nodes: 2 * count.all + 1 };
}

function writeTexts(recorder: TextRecorder, element: Element, depth = 0): void {
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    const type = nodeType(node);
    if (type === TEXT_NODE) recorder.addText(node as Text, textData(node as Text));
    else if (type === ELEMENT_NODE && depth < DEEPEST) writeTexts(recorder, node as Element, depth + 1);
  }
}

/** Looks up where the text of a block that was taken whole came from, as far as it has not changed. */
export function lookUpTexts(block: Element): Segments {
  const recorder = new TextRecorder(FEW_RUNS);
  writeTexts(recorder, block);
  return recorder.finish().segments;
}
