import { fold } from '../../language/fold.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';

/** The names of a sentence by what they stand for beside its figures. */
export interface NameSlots {
  readonly subjects: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const PLACE_WORD = /^(?:in|near|at|across|outside|off|around|throughout|from|inside|over|on|en|à|aus|bei|dans|chez)$/;
const ARTICLE =
  /^(?:the|a|an|its|their|his|her|this|that|nearby|northern|southern|eastern|western|central|city|town|village|state|province)$/;
/** After these comes who says or does it, or whom it goes to: neither the subject nor the place. */
const OTHER_WORD = /^(?:by|with|to|for|against|between|and|said|says|told|as|than|like|via|per|under|about)$/;

const keyOf = (token: Token): string => nameKey(fold(token.text).text);

/** The word that governs a name: the nearest before it that is neither an article nor a part of the name. */
function governorOf(tokens: readonly Token[], i: number, isName: (at: number) => boolean): string {
  let at = i - 1;
  // "In Hamburg", "En Vigo": a sentence begins with a capital.
  while (
    at >= 0 &&
    !(at === 0 && PLACE_WORD.test(tokens[0]?.lower ?? '')) &&
    (isName(at) || /^\p{Lu}/u.test(tokens[at]?.text ?? '') || ARTICLE.test(tokens[at]?.lower ?? ''))
  )
    at--;
  return tokens[at]?.lower ?? '';
}

/** "In" in Arabic; Hebrew writes it on to the next word. */
const ARABIC_IN = /^(?:في|بمدينة)$/;
const HEBREW_IN = /^ב(?=[\u05d0-\u05ea]{3})/;
/** "In" these it is not where something is. */
const TIME =
  /^(?:ال)?(?:عام|سنة|يوم|شهر|أسبوع|ساعة|مئة|مائة|وقت|مجموع|ربع|صباح|مساء|ماضي)$|^ב?(?:ה?שנה|שנת|שבוע|חודש|יום|שעה|בוקר|ערב|לילה|קיץ|חורף|סתיו|אביב|סך|בלבד|ידי|גלל)$/;

/** The words behind "in" in a language that has no capitals, as `meaning` gives them. */
export function findSettings(tokens: readonly Token[], meaning: (token: Token) => string): ReadonlySet<string> {
  const settings = new Set<string>();
  tokens.forEach((token, i) => {
    const isIn = ARABIC_IN.test(tokens[i - 1]?.text ?? '') || HEBREW_IN.test(token.text);
    if (token.kind === 'word' && isIn && !TIME.test(token.text)) settings.add(meaning(token));
  });
  return settings;
}

/** Parts the names of a sentence, known by their keys, into those of its subject and those of places. */
export function findNameSlots(tokens: readonly Token[], names: ReadonlySet<string>): NameSlots {
  const [subjects, places] = [new Set<string>(), new Set<string>()];
  const isName = (at: number): boolean => {
    const token = tokens[at];
    return token?.kind === 'word' && /^(?:[dl]['’])?\p{Lu}/u.test(token.text) && names.has(keyOf(token));
  };
  tokens.forEach((token, i) => {
    if (!isName(i)) return;
    const governor = governorOf(tokens, i, isName);
    if (PLACE_WORD.test(governor)) places.add(keyOf(token));
    else if (!OTHER_WORD.test(governor)) subjects.add(keyOf(token));
  });
  return { subjects, places };
}
