import { pickNumber, pickOne } from '../support/random.ts';

/** Writes text that nobody wrote, with word frequencies and neighbours like those of real text. */
export interface LanguageModel {
  readonly writeSentence: (random: () => number, words: number) => string;
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu shi tra ble nor ker'.split(' ');
const FREQUENT = 'the of and to a in that is was he for it with as his on be at by i this had not are but from'.split(
  ' ',
);

/**
 * Words of syllables in the frequencies of Zipf's law, real function words first; for measuring without any texts at
 * hand.
 */
function modelFromNothing(random: () => number, vocabulary = 20_000): LanguageModel {
  const words = Array.from({ length: vocabulary }, (_, rank) => {
    const syllables = Array.from({ length: 2 + pickNumber(random, 3) }, () => pickOne(random, SYLLABLES));
    return FREQUENT[rank] ?? syllables.join('');
  });
  // The n-th most frequent word comes about 1/n as often as the first.
  const pickWord = (from: () => number): string => words[Math.floor(vocabulary ** from()) - 1] as string;
  return { writeSentence: (from, length) => Array.from({ length }, () => pickWord(from)).join(' ') };
}

/** Each word follows the word before it as often as in the texts (a Markov chain of order one). */
function modelFromTexts(texts: readonly string[]): LanguageModel {
  const followers = new Map<string, string[]>();
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []);
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next === undefined) return;
    const known = followers.get(word);
    if (known) known.push(next);
    else followers.set(word, [next]);
  });
  const writeSentence = (random: () => number, length: number): string => {
    const written = [pickOne(random, words)];
    while (written.length < length) written.push(pickOne(random, followers.get(written.at(-1) as string) ?? words));
    return written.join(' ');
  };
  return { writeSentence };
}

/** A model of the texts, or of no text when there are none. */
export const modelFor = (texts: readonly string[], random: () => number): LanguageModel =>
  texts.length > 0 ? modelFromTexts(texts) : modelFromNothing(random);
