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

/** Nouns beside figures that no other language writes with a capital and so. */
const NOUN =
  /^(?:Millionen|Milliarden?|Billionen|Prozent|Prozentpunkten?|Tausende|Menschen|Personen|Tagen?|Wochen?|Monaten?|Jahren?|Stunden|Minuten|Kilometern?|Metern?)$/;
const ARTICLE = /^(?:der|die|den)$/;
/** Before an article that is inside of a name: "Von der Leyen", "Van den Berg", "Theater an der Wien". */
const BEFORE_NAME = /^(?:von|van|an|auf)$/i;
const CAPITAL = /^\p{Lu}/u;
/** Words shorter than this have no say. */
const LONG_WORD = 4;

/** Whether a small article is before a noun: an English headline has a capital on "Die", and its other "der" are of names. */
function hasArticle(written: readonly string[]): boolean {
  const long = written.slice(1).filter(({ length }) => length >= LONG_WORD);
  const isNominal = 2 * long.filter((word) => CAPITAL.test(word)).length >= long.length;
  return (
    isNominal &&
    written.some(
      (word, i) => ARTICLE.test(word) && CAPITAL.test(written[i + 1] ?? '') && !BEFORE_NAME.test(written[i - 1] ?? ''),
    )
  );
}

/** Whether some words as they are written show a German sentence, in which every noun has a capital. */
export const isGerman = (written: readonly string[]): boolean =>
  OPENER.test(written[0] ?? '') || written.some((word) => SURE.has(word) || NOUN.test(word)) || hasArticle(written);

/** Whether a folded word of a German sentence is an article or the like. */
export const isGermanArticle = (folded: string): boolean => ARTICLES.has(folded);
