import { isContentWord } from '../figure/news-lexicon.ts';
import { findNamesIn, nameKey } from '../figure/scope-names.ts';
import { findTokens, type Token } from '../figure/token.ts';
import type { Span } from '../language/span.ts';
import { foldToken, isBe, isFuture, isPast, isSaying, isVerb, senseOfToken } from './event-verbs.ts';

/** What happened on a date, as far as two accounts of it have to agree. The span is the clause's. */
export interface DatedEvent extends Span {
  /** Sense of the verb that the date belongs to. */
  readonly verb: string;
  /** Senses of all verbs of its clause. */
  readonly verbs: ReadonlySet<string>;
  /** Keys of who or what is said to do or undergo it; empty behind a pronoun. */
  readonly subject: ReadonlySet<string>;
  /** Senses of the other words of the clause. */
  readonly words: ReadonlySet<string>;
  /** Keys of the clause's names. */
  readonly names: ReadonlySet<string>;
  /** The words and names that say what it is about, those of the subject that another clause has included. */
  readonly theme: ReadonlySet<string>;
  /** Keys of all words of the sentence, each as a word and as a name. */
  readonly sentence: ReadonlySet<string>;
  /** Numbers and ordinals of the clause, without the date. */
  readonly numbers: ReadonlySet<string>;
  readonly isNegated: boolean;
  /** Whether it is about some of many: "two hikers", "a fire". */
  readonly isIndefinite: boolean;
  /** Whether it is to come; `null` where the tense leaves it open. */
  readonly isPlanned: boolean | null;
}

const ENDING_MARK = /^[;:,—–()“”"!?]$/;
const CLAUSE_WORD =
  /^(?:but|while|whereas|although|though|because|when|after|before|who|whom|which|that|where|if|unless|than|and|or|compared)$/;
const RELATIVE = /^(?:who|which|that)$/;
const COORDINATING = /^(?:and|or|but)$/;
const PLAN = /^(?:due|scheduled|expected|planned|slated|hopes|hoped|aims|tentatively)$/;
/** "Plans to" is a verb, "the plan" is none. */
const INTENDING = /^(?:plans?|hopes?|wants?|intends?|aims?|going|set)$/;
const AUXILIARY = /^(?:will|would|shall|may|might|could|should|can|must|has|have|had|did|does|do)$/;
const NEGATION = /^(?:not|never|no|cannot|without|nor)$|n't$/;
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|two|three|four|five|six|seven|eight|nine|ten)$/;
const INDEFINITE =
  /^(?:an?|some|several|many|few|dozens|hundreds|thousands|\d+|two|three|four|five|six|seven|eight|nine|ten|one|another)$/;
const ARTICLE_OF_NEW = /^(?:an?|another)$/;
const TITLE = /^(?:mr|mrs|ms|dr)$/;
/** Words beside a date that are part of it. */
const OF_DATE =
  /^(?:on|in|at|by|during|since|until|till|late|early|mid|morning|afternoon|evening|night|noon|midnight|last|next|this|past|coming|of|the|about|around|local|time|only|just|as|a\.m\.|p\.m\.|am|pm)$/;

const keyOfName = (token: Token): string => nameKey(foldToken(token));

const isContent = (token: Token): boolean =>
  token.kind === 'word' && isContentWord(foldToken(token)) && !ORDINAL.test(token.lower) && !TITLE.test(token.lower);

/** Keys by which a word is met again, be it with a capital or without. */
const keysOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(isContent).flatMap((token) => [senseOfToken(token), keyOfName(token)]));

interface TokenRange {
  readonly first: number;
  readonly next: number;
}

const isEnd = (token: Token | undefined): boolean =>
  token === undefined || ENDING_MARK.test(token.text) || CLAUSE_WORD.test(token.lower);

/** The clause of tokens around some of them. */
function clauseAround(tokens: readonly Token[], { first, next }: TokenRange): TokenRange {
  let [from, to] = [first, next];
  while (from > 0 && !isEnd(tokens[from - 1])) from--;
  while (to < tokens.length && !isEnd(tokens[to])) to++;
  return { first: from, next: to };
}

/** The clause of a date; one that opens a sentence, "In 1961, the mill …", belongs to the clause behind the comma. */
function clauseOf(tokens: readonly Token[], date: TokenRange): TokenRange {
  const clause = clauseAround(tokens, date);
  const isAlone = tokens.slice(clause.first, date.first).every(({ lower }) => OF_DATE.test(lower));
  if (!isAlone || clause.next !== date.next || tokens[clause.next]?.text !== ',') return clause;
  return { first: clause.first, next: clauseBehind(tokens, clause).next };
}

/** The clause behind the mark that ends another. */
const clauseBehind = (tokens: readonly Token[], { next }: TokenRange): TokenRange =>
  clauseAround(tokens, { first: next + 1, next: next + 1 });

/** The tokens of a clause before its first verb. */
function beforeVerb(tokens: readonly Token[], { first, next }: TokenRange): TokenRange {
  let end = first;
  while (end < next && !isVerb(tokens, end) && !isBe(tokens[end])) end++;
  return { first, next: end };
}

const startsWithVerb = (tokens: readonly Token[], i: number): boolean =>
  isVerb(tokens, i) || isBe(tokens[i]) || AUXILIARY.test(tokens[i]?.lower ?? '');

/**
 * Whom or what a clause without a subject of its own tells of: the name in front of "who", "which" or a participle between
 * commas, or the subject that "and" carries over.
 */
function antecedentOf(tokens: readonly Token[], clause: TokenRange): TokenRange | null {
  const { first } = clause;
  // "Built in 1961, the mill …": a participle that opens the sentence has its subject behind the comma.
  if (first === 0 && isVerb(tokens, 0)) return tokens[clause.next]?.text === ',' ? clauseBehind(tokens, clause) : null;
  let at = first - 1;
  const joint = tokens[at]?.lower ?? '';
  if (COORDINATING.test(joint) && startsWithVerb(tokens, first)) {
    if (tokens[at - 1]?.text === ',') at--;
    return beforeVerb(tokens, clauseAround(tokens, { first: at, next: at }));
  }
  const isRelative = RELATIVE.test(joint);
  if (isRelative) at--;
  else if (joint !== ',' || !startsWithVerb(tokens, first)) return null;
  if (tokens[at]?.text === ',') at--;
  let { first: from } = clauseAround(tokens, { first: at + 1, next: at + 1 });
  // "The suspect, Tom Varga, will …": both are of the subject.
  if (!isRelative && tokens[from - 1]?.text === ',')
    from = clauseAround(tokens, { first: from - 1, next: from - 1 }).first;
  let start = at + 1;
  while (start > from && !isVerb(tokens, start - 1) && !isBe(tokens[start - 1])) start--;
  // "Founded the theatre with *a man* who died": what is new is told of, not what is before it.
  const article = tokens.slice(start, at + 1).findLastIndex(({ lower }) => ARTICLE_OF_NEW.test(lower));
  return { first: isRelative ? start + Math.max(0, article) : start, next: at + 1 };
}

/** Where the verb of a date is: the nearest before it, else the first behind it; -1 for none. */
function findVerb(tokens: readonly Token[], date: TokenRange, clause: TokenRange): number {
  for (let i = date.first - 1; i >= clause.first; i--) if (isVerb(tokens, i)) return i;
  for (let i = date.next; i < clause.next; i++) if (isVerb(tokens, i)) return i;
  for (let i = clause.next - 1; i >= clause.first; i--) if (isBe(tokens[i])) return i;
  return -1;
}

function planOf(tokens: readonly Token[], verb: string): boolean | null {
  const isIntent = (i: number): boolean => INTENDING.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'to';
  if (tokens.some(({ lower }, i) => PLAN.test(lower) || isIntent(i) || isFuture(tokens, i))) return true;
  if (tokens.some(isPast)) return false;
  return verb === 'be' ? true : null;
}

/** The tokens that a span of a sentence takes in; `null` where it has none. */
function rangeOf(tokens: readonly Token[], at: Span): TokenRange | null {
  const first = tokens.findIndex(({ end }) => end > at.start);
  if (first < 0) return null;
  let next = first;
  while (next < tokens.length && (tokens[next]?.start ?? at.end) < at.end) next++;
  return { first, next };
}

/** A clause with a date, by its tokens. */
interface DatedClause {
  /** Tokens of the clause without the date. */
  readonly own: readonly Token[];
  readonly verbs: readonly Token[];
  readonly subject: readonly Token[];
}

function partsOf(tokens: readonly Token[], date: TokenRange, clause: TokenRange): DatedClause {
  const isOwn = (i: number): boolean => i >= clause.first && i < clause.next && (i < date.first || i >= date.next);
  const antecedent = antecedentOf(tokens, clause);
  const { first, next } = antecedent ?? beforeVerb(tokens, clause);
  return {
    own: tokens.filter((_, i) => isOwn(i)),
    verbs: tokens.filter((_, i) => isOwn(i) && isVerb(tokens, i)),
    subject: tokens.filter((_, i) => i >= first && i < next && (antecedent !== null || isOwn(i))),
  };
}

/** A word that begins before this, behind marks, may have its capital from the sentence. */
const FIRST_WORD = 2;

/** The words and names of a clause and of its subject. */
function readThings(text: string, { own, verbs, subject }: DatedClause): Pick<DatedEvent, 'words' | 'names' | 'theme'> {
  const known = new Set(findNamesIn(text).map(nameKey));
  // The verb is small, so that the sentence is no title: a capital within it is a name's.
  const isName = (token: Token): boolean =>
    /^\p{Lu}/u.test(token.text) && (token.start > FIRST_WORD || known.has(keyOfName(token)));
  const keyOf = (token: Token): string => (isName(token) ? keyOfName(token) : senseOfToken(token));
  const rest = own.filter((token) => isContent(token) && !verbs.includes(token));
  return {
    words: new Set(rest.filter((token) => !isName(token)).map(keyOf)),
    names: new Set(rest.filter(isName).map(keyOf)),
    theme: new Set([...rest, ...subject.filter(isContent)].map(keyOf)),
  };
}

/** Reads what happened on the date at a place of a sentence; `null` where no verb tells it, or somebody only speaks. */
export function readDatedEvent(text: string, at: Span): DatedEvent | null {
  const tokens = findTokens(text, { start: 0, end: text.length });
  const date = rangeOf(tokens, at);
  if (!date) return null;
  const clause = clauseOf(tokens, date);
  const verbAt = findVerb(tokens, date, clause);
  const verbToken = tokens[verbAt];
  // "Published May 3" has no subject, so it dates no event.
  if (!verbToken || isSaying(verbToken) || (verbAt === 0 && tokens[clause.next]?.text !== ',')) return null;
  const parts = partsOf(tokens, date, clause);
  const { own, verbs } = parts;
  const verb = isBe(verbToken) ? 'be' : senseOfToken(verbToken);
  return {
    start: tokens[clause.first]?.start ?? at.start,
    end: tokens[clause.next - 1]?.end ?? at.end,
    verb,
    verbs: new Set([...verbs.map(senseOfToken), verb]),
    subject: keysOf(parts.subject),
    ...readThings(text, parts),
    sentence: keysOf(tokens),
    numbers: new Set(
      own.filter(({ kind, lower }) => kind === 'digits' || ORDINAL.test(lower)).map(({ lower }) => lower),
    ),
    isNegated: own.some(({ lower }) => NEGATION.test(lower)),
    isIndefinite: INDEFINITE.test(parts.subject.find(({ kind }) => kind !== 'mark')?.lower ?? ''),
    isPlanned: planOf(own, verb),
  };
}
