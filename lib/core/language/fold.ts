import type { Span } from './span.ts';

/**
 * A text made comparable, with the way back.
 *
 * `offsets[i]` is where folded code unit `i` came from in the raw text, `offsets[text.length]` the raw length. The map
 * never decreases; `null` where every unit came from its own place.
 */
export interface FoldedText {
  readonly text: string;
  readonly offsets: Uint32Array | null;
  readonly rawLength: number;
}

const REMOVED = '';
const SPACE = ' ';

/** Characters that print the same to a reader and are therefore compared as one. */
const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4`\uff07';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02\u300c\u300d\u300e\u300f';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ...[...SINGLE_QUOTES].map((mark) => [mark, "'"] as const),
  ...[...DOUBLE_QUOTES].map((mark) => [mark, '"'] as const),
  ...[...DASHES].map((mark) => [mark, '-'] as const),
  ['\u2026', '...'],
]);

/** Soft hyphens, zero-width characters, joiners, bidi controls, variation selectors: invisible on the page. */
const INVISIBLE = /^[\p{Cf}\u034f\ufe00-\ufe0f]$/u;
const WHITE_SPACE = /^\s$/u;
/** Accents; the points of Hebrew, the vowel signs of Arabic, its stroke that lengthens a word, and what is on an alef. */
const COMBINING =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670]|\u0640|(?<=\u0627)[\u0653-\u0655]/g;
const UNUSUAL = /[^\n-_a-~]/g;

/** What one non-ASCII code point, with the combining marks after it, or an entity is compared as. */
function foldCluster(cluster: string): string {
  if (cluster.startsWith('&') && cluster.endsWith(';')) return "'";
  const special = SPECIAL.get(cluster);
  if (special !== undefined) return special;
  if (WHITE_SPACE.test(cluster)) return SPACE;
  if (INVISIBLE.test(cluster)) return REMOVED;
  const folded = cluster.normalize('NFKD').replace(COMBINING, '').toLowerCase();
  // Compatibility forms such as "㌍" or "½" decompose into several characters, white space among them.
  const plain = folded.replace(/\s+/gu, SPACE).replace(/\u2044/g, '/');
  // A vertical dash decomposes into a dash that is itself compared as another.
  return plain.replace(UNUSUAL, (character) => SPECIAL.get(character) ?? character);
}

const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f;

/** Where the code point at `start`, with its combining marks, or the entity there ends. */
function clusterEnd(text: string, start: number): number {
  const behind = entityEnd(text, start);
  if (behind > start) return behind;
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && isCombining(text.charCodeAt(end))) end++;
  return end;
}

/**
 * Where the run of characters ends that fold to themselves but for their case: printable ASCII without "`", and no space
 * after a space.
 */
function plainEnd(text: string, start: number, afterSpace: boolean): number {
  let end = start;
  for (let lastIsSpace = afterSpace; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code < 0x20 || code > 0x7e || code === 0x60) break;
    if (code === AMPERSAND && entityEnd(text, end) > end) break;
    const isSpace = code === 0x20;
    if (isSpace && lastIsSpace) break;
    lastIsSpace = isSpace;
  }
  // A combining mark is folded with the character before it.
  return end > start && isCombining(text.charCodeAt(end)) ? end - 1 : end;
}

/** An apostrophe or single mark that careless pages print as its entity, some written out twice ("&amp;#39;"). */
const ENTITY = /&(?:amp;)?(?:#(?:0?39|x27|821[67]|x201[89])|[lr]squo|apos);/iy;
const AMPERSAND = 0x26;

/** Where an entity for an apostrophe at `start` ends; `start` when none begins there. */
function entityEnd(text: string, start: number): number {
  ENTITY.lastIndex = start;
  return text.charCodeAt(start) === AMPERSAND && ENTITY.test(text) ? ENTITY.lastIndex : start;
}

const isControlOrSpace = (code: number): boolean => code <= 0x20 || code === 0x7f;

function enlarge(offsets: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(offsets);
  return larger;
}

/**
 * Folds a text for comparison: quotation marks and dashes to their ASCII form, every run of white space to one space,
 * ellipses to three dots, ligatures and full-width forms to plain letters, accents and case dropped, invisible
 * characters (soft hyphens, zero-width, bidi controls) removed.
 *
 * Linear in the length of the text. Folding a folded text changes nothing.
 */
export function fold(text: string): FoldedText {
  const isPlain = plainEnd(text, 0, false) === text.length;
  return isPlain ? { text: text.toLowerCase(), offsets: null, rawLength: text.length } : foldUnusual(text);
}

/** Folds a text with characters that do not fold to themselves, one after another. */
function foldUnusual(text: string): FoldedText {
  const parts: string[] = [];
  let offsets = new Uint32Array(text.length + 16);
  let length = 0;
  let lastIsSpace = false;

  const makeRoom = (more: number): void => {
    if (length + more >= offsets.length) offsets = enlarge(offsets, (length + more) * 2);
  };
  const emitRun = (start: number, end: number): void => {
    makeRoom(end - start);
    for (let i = start; i < end; i++) offsets[length++] = i;
    parts.push(text.slice(start, end).toLowerCase());
    lastIsSpace = text.charCodeAt(end - 1) === 0x20;
  };
  const emitFolded = (folded: string, from: number): void => {
    makeRoom(folded.length);
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charAt(i);
      if (unit === SPACE && lastIsSpace) continue;
      lastIsSpace = unit === SPACE;
      offsets[length++] = from;
      parts.push(unit);
    }
  };

  for (let i = 0, end = 0; i < text.length; i = end) {
    end = plainEnd(text, i, lastIsSpace);
    if (end > i) emitRun(i, end);
    else if (isControlOrSpace(text.charCodeAt(i)) && !isCombining(text.charCodeAt(i + 1))) {
      end = i + 1;
      emitFolded(SPACE, i);
    } else {
      end = clusterEnd(text, i);
      emitFolded(foldCluster(text.slice(i, end)), i);
    }
  }
  offsets[length] = text.length;
  return { text: parts.join(''), offsets: offsets.slice(0, length + 1), rawLength: text.length };
}

/** The raw span that a span of the folded text came from. Empty spans stay empty. */
export function unfoldSpan({ text, offsets, rawLength }: FoldedText, span: Span): Span {
  if (offsets === null) {
    const start = Math.min(span.start, rawLength);
    return { start, end: Math.max(start, Math.min(span.end, rawLength)) };
  }
  const start = offsets[span.start] ?? rawLength;
  if (span.end <= span.start) return { start, end: start };
  // One raw character can give several folded ones, so go on to the first offset that has moved.
  const last = offsets[span.end - 1] ?? rawLength;
  let next = span.end;
  while (next < text.length && offsets[next] === last) next++;
  return { start, end: Math.max(offsets[next] ?? rawLength, start) };
}

/** Some words as they are compared. */
export const foldAll = (words: Iterable<string>): Set<string> => new Set([...words].map((word) => fold(word).text));
