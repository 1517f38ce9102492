import {
  BE_FORMS,
  CALLINGS,
  CONJUNCTIONS,
  DETERMINERS,
  isRoleNoun,
  PREPOSITIONS,
  TITLES,
} from '../../language/lexicon/word-classes.ts';
import type { Reference, Run } from '../../language/mention/reference.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';

/** The words "according to", or "per" that begins a part of the sentence, at `at`; `null` for none. */
export function accordingToAt(tokens: readonly Token[], at: number): Run | null {
  const { word } = tokens[at] ?? {};
  if (word === 'according' && tokens[at + 1]?.word === 'to') return { first: at, last: at + 1 };
  return word === 'per' && !isWord(tokens[at - 1]) ? { first: at, last: at } : null;
}

const isTitle = (token: Token | undefined): boolean =>
  isWord(token) && (isRoleNoun(token.word) || TITLES.has(token.word) || CALLINGS.has(token.word));

/** Whether "and" or a comma at `at` is between two titles of one person: "chairman and largest owner Ann Lee". */
const joinsTitles = (tokens: readonly Token[], at: number): boolean =>
  isTitle(tokens[at - 1]) &&
  (isTitle(tokens[at + 1]) || (isWord(tokens[at + 1]) && !tokens[at + 1]?.capital && isTitle(tokens[at + 2])));

/** How far a comma may be before a name with an article or a role in front. */
const LONGEST_ROLE = 4;
/** Words in front of a subject; of several titles they are more. */
const LONGEST_LEAD = 6;
const LONGEST_CHAIN = 12;

const endsRole = (tokens: readonly Token[], at: number): boolean => {
  const { word } = tokens[at] ?? { word: '' };
  return DETERMINERS.has(word) || isRoleNoun(word) || CALLINGS.has(word);
};

/** Whether nothing but words that may begin a noun phrase stand between the quotation and the subject. */
export function followsAtOnce(tokens: readonly Token[], first: number, subject: Reference): boolean {
  if (subject.first - first > LONGEST_CHAIN) return false;
  for (let i = first; i < subject.first; i++) {
    const token = tokens[i];
    if ((token?.kind === 'comma' || token?.word === 'and') && joinsTitles(tokens, i)) continue;
    if (i - first >= LONGEST_LEAD && !isTitle(token)) return false;
    // "the owner, Ann Lee, said", "one resident, retired teacher Ann Lee, said"
    const isApposed =
      i === subject.first - 1 || (i >= subject.first - LONGEST_ROLE && endsRole(tokens, subject.first - 1));
    if (token?.kind === 'comma' && isApposed) continue;
    const fits = isWord(token) && !CONJUNCTIONS.has(token.word) && !BE_FORMS.has(token.word);
    // "Ambassador to France Ann Lee"
    const isOfOffice =
      token?.word === 'of' || (/^(?:to|for)$/.test(token?.word ?? '') && tokens[i - 1]?.capital === true);
    if (!fits || (PREPOSITIONS.has(token.word) && !isOfOffice)) return false;
  }
  return true;
}
