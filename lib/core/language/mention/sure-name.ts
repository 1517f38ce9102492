import { itemAt } from '../../item-at.ts';
import { mayBeBareNoun } from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import type { Reference } from './reference.ts';

/** Words of a text by how it writes them. */
interface WrittenWords {
  /** With a small letter. */
  readonly plain: ReadonlySet<string>;
  /** With a capital behind another word. */
  readonly within: ReadonlySet<string>;
}

function writtenWords(tokens: readonly Token[]): WrittenWords {
  const plain = new Set<string>();
  const within = new Set<string>();
  tokens.forEach((token, at) => {
    if (!isWord(token)) return;
    if (!token.capital) plain.add(token.word);
    else if (isWord(tokens[at - 1])) within.add(token.word);
  });
  return { plain, within };
}

/** "Ideas already floated include": no list has every noun. */
const MAY_BE_PLURAL = /[^s]s$/;

/**
 * Tells of a single name of a text whether it is one, and not a word that begins a sentence: "Repairs", unless it has its
 * capital elsewhere too. How the text writes its words is read when it is first asked.
 */
export function readerOfNames(tokens: readonly Token[]): (reference: Reference) => boolean {
  let written: WrittenWords | null = null;
  return ({ first }) => {
    if (isWord(tokens[first - 1])) return true;
    written ??= writtenWords(tokens);
    const { word } = itemAt(tokens, first);
    return written.within.has(word) || !(written.plain.has(word) || mayBeBareNoun(word) || MAY_BE_PLURAL.test(word));
  };
}
