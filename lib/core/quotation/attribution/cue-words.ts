import { CUE_VERBS, type CueVerb, PARTICLES } from '../lexicon/cue-verbs.ts';
import { isAdverbial } from '../lexicon/word-classes.ts';
import type { Token } from './narrative-tokens.ts';
import { isCueVerbAt, isNickname, type Mention, type Run } from './noun-phrases.ts';
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
  const needed = PARTICLES.get((tokens[verb] as Token).word);
  return { first: verb, last: needed?.has(tokens[verb + 1]?.word ?? '') ? verb + 1 : verb };
}

/** The cue verb at `at`; `null` for another word, a noun of the same form, or "went" without "on". */
export function cueAt(tokens: readonly Token[], at: number): CueVerb | null {
  if (!isCueVerbAt(tokens, at)) return null;
  const { word } = tokens[at] as Token;
  // "begins to show", "continued to grow"
  if (tokens[at + 1]?.word === 'to' && /^(?:beg[aiu]n|continu)/.test(word)) return null;
  const particles = PARTICLES.get(word);
  if (particles && !particles.has(tokens[at + 1]?.word ?? '')) return null;
  return CUE_VERBS.get(word) ?? null;
}

/** "according to" at `at`, read forwards. */
export const isAccordingTo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'according' && tokens[at + 1]?.word === 'to';

/** "said Ann Lee", "says the mayor". */
export function invertedCue(tokens: readonly Token[], at: number): Attribution | null {
  let verb = at;
  while (isWord(tokens[verb]) && isAdverbial((tokens[verb] as Token).word)) verb++;
  const cue = cueAt(tokens, verb);
  const needsHearer = /^(?:told|tells?)$/.test(tokens[verb]?.word ?? '');
  if (cue?.form !== 'finite' || cue.strength !== 'speech' || needsHearer) return null;
  const run = cueRun(tokens, verb);
  let end = run.last + 1;
  while (!endsClause(tokens, end) && end - verb < REACH) end++;
  const speaker = subjectAfter(tokens, run.last + 1, end - 1);
  return speaker && { speaker, cue: run };
}
