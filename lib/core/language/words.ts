import { numberAt } from '../item-at.ts';
import { defineLayer } from './document.ts';
import { readWords, type ScannedWords, scanWords } from './scan-words.ts';
import type { Word } from './word.ts';

/** Scanned words one by one. */
export const asWords = ({ words, starts, ends }: ScannedWords): Word[] =>
  words.map(({ folded }, i) => ({ folded, start: numberAt(starts, i), end: numberAt(ends, i) }));

/** The words of a raw text, in order. Offsets count into the raw text. */
export const findWords = (text: string): Word[] => readWords(text);

/** The words of a document as they are scanned. */
export const scannedWordsOf = defineLayer(({ text }) => scanWords(text));

/** The words of a document. */
export const wordsOf = defineLayer((document) => asWords(scannedWordsOf(document)));
