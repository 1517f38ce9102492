import { itemAt } from '../../item-at.ts';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbial,
  isRoleNoun,
  PREPOSITIONS,
  TITLES,
} from '../../language/lexicon/word-classes.ts';
import { cueAt, cueRun } from '../../language/mention/cue-verb-at.ts';
import { isNickname } from '../../language/mention/name-part.ts';
import type { Reference, Run } from '../../language/mention/reference.ts';
import { subjectAfter } from '../../language/mention/subject-after.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';

/** Who a quotation is given to by the words around it. */
export interface Attribution {
  readonly speaker: Reference;
  /** The reporting words; `null` for a name with a colon, a dash or brackets. */
  readonly cue: Run | null;
}

/** How far from a quotation its cue is looked for, in tokens. */
export const REACH = 48;

/** Where a frame that follows the quotation cannot go on. */
export const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at]?.kind;
  return (
    kind === undefined ||
    kind === 'stop' ||
    kind === 'break' ||
    kind === 'colon' ||
    (kind === 'quotation' && !isNickname(tokens, at))
  );
};

/** The words "according to", or "per" that begins a part of the sentence, at `at`; `null` for none. */
export function accordingToAt(tokens: readonly Token[], at: number): Run | null {
  const { word } = tokens[at] ?? {};
  if (word === 'according' && tokens[at + 1]?.word === 'to') return { first: at, last: at + 1 };
  return word === 'per' && !isWord(tokens[at - 1]) ? { first: at, last: at } : null;
}

/** "said Ann Lee", "says the mayor". */
export function invertedCue(tokens: readonly Token[], at: number): Attribution | null {
  let verb = at;
  while (isWord(tokens[verb]) && isAdverbial(itemAt(tokens, verb).word)) verb++;
  const cue = cueAt(tokens, verb);
  const needsHearer = /^(?:told|tells?)$/.test(tokens[verb]?.word ?? '');
  if (cue?.form !== 'finite' || cue.strength !== 'speech' || needsHearer) return null;
  const run = cueRun(tokens, verb);
  let end = run.last + 1;
  while (!endsClause(tokens, end) && end - verb < REACH) end++;
  const speaker = subjectAfter(tokens, run.last + 1, end - 1);
  return speaker && { speaker, cue: run };
}

/** Whether "and" at `at` stands between two titles of one person: "chairman and owner Ann Lee". */
const joinsTitles = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at + 1]].every(
    (token) => isWord(token) && (isRoleNoun(token.word) || TITLES.has(token.word)),
  );

/** Whether nothing but words that may begin a noun phrase stand between the quotation and the subject. */
export function followsAtOnce(tokens: readonly Token[], first: number, subject: Reference): boolean {
  if (subject.first - first > 6) return false;
  for (let i = first; i < subject.first; i++) {
    const token = tokens[i];
    if (isWord(token) && token.word === 'and' && joinsTitles(tokens, i)) continue;
    // "the owner, Ann Lee, said"
    const isApposed =
      i === subject.first - 1 || (i === subject.first - 2 && DETERMINERS.has(tokens[i + 1]?.word ?? ''));
    if (token?.kind === 'comma' && isApposed) continue;
    const fits = isWord(token) && !CONJUNCTIONS.has(token.word) && !BE_FORMS.has(token.word);
    if (!fits || (PREPOSITIONS.has(token.word) && token.word !== 'of')) return false;
  }
  return true;
}
