import { itemAt } from '../../item-at.ts';
import { CUE_VERBS, type CueVerb, MAY_TAKE, PARTICLES } from '../lexicon/cue-verbs.ts';
import {
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverbial,
  isRoleNoun,
  PREPOSITIONS,
  TITLES,
} from '../lexicon/word-classes.ts';
import type { Token } from './narrative-tokens.ts';
import { isCueVerbAt, isNickname, type Mention, PERCEIVED, type Run } from './noun-phrases.ts';
import { subjectAfter } from './subjects.ts';

/** Who a quotation is given to by the words around it. */
export interface Attribution {
  readonly speaker: Mention;
  /** The reporting words; `null` for a name with a colon, a dash or brackets. */
  readonly cue: Run | null;
}

/** How far from a quotation its cue is looked for, in tokens. */
export const REACH = 48;

const isWord = (token: Token | undefined): token is Token => token?.kind === 'word';

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

/** The cue at `verb`, with the particle that belongs to it ("went on"). */
export function cueRun(tokens: readonly Token[], verb: number): Run {
  const { word } = itemAt(tokens, verb);
  const needed = PARTICLES.get(word) ?? MAY_TAKE.get(word);
  return { first: verb, last: needed?.has(tokens[verb + 1]?.word ?? '') ? verb + 1 : verb };
}

/** The cue verb at `at`; `null` for another word, a noun of the same form, or "went" without "on". */
export function cueAt(tokens: readonly Token[], at: number): CueVerb | null {
  if (!isCueVerbAt(tokens, at)) return null;
  const { word } = itemAt(tokens, at);
  // "begins to show", "continued to grow"
  if (tokens[at + 1]?.word === 'to' && /^(?:beg[aiu]n|continu)/.test(word)) return null;
  const particles = PARTICLES.get(word);
  if (particles && !particles.has(tokens[at + 1]?.word ?? '')) return null;
  return CUE_VERBS.get(word) ?? null;
}

/** The words "according to", or "per" that begins a part of the sentence, at `at`; `null` for none. */
export function accordingToAt(tokens: readonly Token[], at: number): Run | null {
  const { word } = tokens[at] ?? {};
  if (word === 'according' && tokens[at + 1]?.word === 'to') return { first: at, last: at + 1 };
  return word === 'per' && !isWord(tokens[at - 1]) ? { first: at, last: at } : null;
}

/** Whether the gerund at `verb` is what its subject is heard or seen doing. */
export const isPerceived = (tokens: readonly Token[], verb: number): boolean =>
  PERCEIVED.test(tokens[verb - 1]?.word ?? '') && BE_FORMS.has(tokens[verb - 2]?.word ?? '');

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
export function followsAtOnce(tokens: readonly Token[], first: number, subject: Mention): boolean {
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
