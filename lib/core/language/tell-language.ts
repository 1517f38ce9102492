import SMALL_WORDS from './packs/small-words.json' with { type: 'json' };

/** Words of a text that are looked at: enough to tell a language, whatever an article quotes later. */
const MOST_LETTERS = 4000;
/** A text with fewer words tells nothing. */
const FEWEST_WORDS = 30;
/** The share of words that are of a language's own small ones, and how far before the next language that has to be. */
const LEAST_SHARE = 0.18;
const LEAD = 1.4;

/** Scripts that one language of those we tell is written in, with others that are written in them too. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, others: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/gu, /^(?:fa|ur|ps|ckb|ug|sd)\b/i],
  ['he', /\p{Script=Hebrew}/gu, /^(?:iw|yi)\b/i],
  ['ru', /\p{Script=Cyrillic}/gu, /^(?:uk|be|bg|sr|mk|kk|ky|mn|tg)\b/i],
];

const WORD = /\p{L}+/gu;

/** Small words, of which most sentences have some; those that neighbours share count for both. */
const WORDS_OF = Object.entries(SMALL_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The language that a text's small words are of; `null` where no language is well ahead. */
function tellByWords(words: readonly string[]): string | null {
  const scores = WORDS_OF.map(({ language, words: small }) => ({
    language,
    score: words.filter((word) => small.has(word)).length / words.length,
  })).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (!first || first.score < LEAST_SHARE || first.score < (second?.score ?? 0) * LEAD) return null;
  return first.language;
}

/**
 * The language of a text, which pages state wrongly often enough: by its letters or its small words, and as it is
 * `declared` (a BCP 47 tag) where these agree with that or tell nothing. Looks at the beginning only.
 */
export function tellLanguage(text: string, declared: string | null): string | null {
  const start = text.slice(0, MOST_LETTERS);
  const words = start.toLowerCase().match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return declared;
  const letters = words.join('').length;
  const script = SCRIPTS.find(([, pattern]) => (start.match(pattern)?.length ?? 0) > letters / 2);
  if (declared && script?.[2].test(declared)) return declared;
  const told = script?.[0] ?? tellByWords(words);
  return told === null || (declared && baseOf(declared) === told) ? declared : told;
}
