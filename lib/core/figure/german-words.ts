import { foldAll } from '../language/fold.ts';
import words from '../language/packs/de/words.json' with { type: 'json' };
import { setOf } from '../language/word-list.ts';

/** Articles and their like, folded: what is behind one is a noun, which has a capital and names nobody. */
const ARTICLES: ReadonlySet<string> = foldAll(setOf(words.determiner, words.oblique));

/** Small words that are also of another language, or inside of names. */
const SHARED =
  /^(?:von|der|den|des|die|in|am|an|ab|per|pro|du|de|da|man|was|war|als|so|zwei|drei|mein|dank|statt|ins)$/;
const SURE: ReadonlySet<string> = new Set(
  [...setOf(words.determiner, words.oblique, words.preposition, words.conjunction)].filter(
    (word) => !SHARED.test(word),
  ),
);

const OPENER =
  /^(?:D(?:er|as)|Eine?|Im|Beim?|Nach|Vo[mr]|Aus|Auf|Seit|Durch|Zu[mr]|Über|Unter|Gegen|Für|Wegen|Laut|Mit)$/;

/** Whether some words as they are written show a German sentence, in which every noun has a capital. */
export const isGerman = (written: readonly string[]): boolean =>
  OPENER.test(written[0] ?? '') || written.some((word) => SURE.has(word));

/** Whether a folded word of a German sentence is an article or the like. */
export const isGermanArticle = (folded: string): boolean => ARTICLES.has(folded);
