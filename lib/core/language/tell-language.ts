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
  words: [...new Set(words.split(' '))],
}));

const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** The share of some words that are small ones of each language, the largest first. */
function sharesOf(words: readonly string[]): { readonly language: string; readonly share: number }[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return WORDS_OF.map(({ language, words: small }) => {
    const own = small.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    return { language, share: own / Math.max(1, words.length) };
  }).sort((a, b) => b.share - a.share);
}

/** The language that a text's small words are of; `null` where no language is well ahead. */
function tellByWords(words: readonly string[]): string | null {
  const [first, second] = sharesOf(words);
  if (!first || first.share < LEAST_SHARE || first.share < (second?.share ?? 0) * LEAD) return null;
  return first.language;
}

/** Whether a text, however short, may be in a language: neighbours share small words, so that half of the most will do. */
export function mayBeIn(language: string, text: string): boolean {
  const shares = sharesOf(text.slice(0, MOST_LETTERS).toLowerCase().match(WORD) ?? []);
  const own = shares.find((one) => one.language === language)?.share ?? 0;
  return own > 0 && own * 2 >= (shares[0]?.share ?? 0);
}

/** Letters that no English word has, but names do. */
const NO_ENGLISH = /[^\P{L}a-z]/iu;

/**
 * Whether a text that is too short to tell its language is hardly in the one that is given for it: it has small words of
 * others alone, or none, and letters of another script or of no English word.
 */
export function isHardlyIn(declared: string, text: string): boolean {
  const language = baseOf(declared);
  const words = text.slice(0, MOST_LETTERS).toLowerCase().match(WORD) ?? [];
  const isTold = WORDS_OF.some((one) => one.language === language);
  if (!isTold || words.length >= FEWEST_WORDS || mayBeIn(language, text)) return false;
  const isOther = (sharesOf(words)[0]?.share ?? 0) > 0;
  return (
    isOther || SCRIPTS.some(([, letters]) => text.search(letters) >= 0) || (language === 'en' && NO_ENGLISH.test(text))
  );
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
