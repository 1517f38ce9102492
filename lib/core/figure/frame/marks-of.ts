import lexicon from '../../language/packs/en/figures.json' with { type: 'json' };
import events from '../../language/packs/events.json' with { type: 'json' };
import type { Span } from '../../language/span.ts';
import { setOf } from '../../language/word-list.ts';
import { isContentWord } from '../news-lexicon.ts';
import type { Token } from '../token.ts';
import { stemOf } from '../word-stem.ts';
import { aimElsewhere } from './aim-elsewhere.ts';
import { isAsideSum, isOfYear } from './aside-sum.ts';
import { farPlaceOf } from './far-from.ts';
import { kindElsewhere, readKinds } from './kind-words.ts';
import { isResultsLine } from './results-line.ts';
import { type Sex, sexOf } from './sex-of-age.ts';
import { spanElsewhere } from './span-elsewhere.ts';
import { countedOver, isOverMonths, timeSpanOf } from './time-span.ts';

/** Which of several things of a kind a sentence tells of, by kind: "the *morning* raid", "the *first* flight", "*before* tax". */
export type Kinds = ReadonlyMap<string, ReadonlySet<string>>;

/** What words beside a figure make of it: one that is meant to be, one given before another, one of two of a kind. */
export interface FigureMarks {
  /** `meant`: planned, asked for or possible; `coming`: not yet so; `done`: told as a fact. */
  readonly mode: 'meant' | 'coming' | 'done';
  readonly isFormer: boolean;
  readonly kinds: Kinds;
  /** Over how many hours it is counted: "in its first week", "in the past six days". */
  readonly span: number | null;
  /** Whether that is a stretch of months from its start or its end: "the first nine months". */
  readonly isOverMonths: boolean;
  /** The numbers that are counted over it, where it is such a time. */
  readonly over: ReadonlySet<string>;
  /** Whether it is told of one of several: "*one of the bicycles* cost $900". */
  readonly isOfOne: boolean;
  /** Which of several in a row it counts: "the *first* 17 passes", "five *straight* games". */
  readonly run: string | null;
  /** Whether it is the least of several: "tickets start at $40". */
  readonly isLeast: boolean;
  /** Whether it is an exchange rate, or says another sum again in other money. */
  readonly isAside: boolean;
  /** Whether it is since the year began. */
  readonly isOfYear: boolean;
  /** Whether it is in a line of results that names nobody. */
  readonly isResult: boolean;
  /** The place that is as far as that from another. */
  readonly farPlace: ReadonlySet<string>;
  /** Whereon a sum is spent, what it is given for or cut from. */
  readonly aim: ReadonlySet<string>;
  /** In which direction it is measured: how long, how high. */
  readonly extent: string | null;
  /** Of a man or of a woman, where the words of an age agree with its bearer. */
  readonly sex: Sex;
}

const MEANT = setOf(lexicon.meant);
/** The same of other languages; "der Sturm forderte zwölf Tote" asks for nothing. */
const MEANT_ELSEWHERE = setOf(events.meant.words);
const NOT_MEANT = setOf(events.meant.unless);
const COMING = /^(?:will|shall|won't)$/;
/** What a thing has room or is built for: "holds 400 *when full*". */
const WHEN_DONE = /^(?:full|fully|filled|finished|complete|completed|open|opened|built|ready)$/;
/** "Was to cost", "was due to open": what was meant when it was said. */
const WAS = /^(?:was|were)$/;
const MEANT_BY_WAS = /^(?:to|due|supposed|meant|set|bound)$/;
const FORMER = /^(?:initially|originally|previously|formerly|earlier)$/;
const EXTENT = /^(?:long|high|wide|deep|thick)$/;
const POLL = /^(?:polls?|surveys?)$/;
/** Verbs in the past by which somebody gives or gets a sum. */
const GIVEN =
  /^(?:gave|given|granted|awarded|allocated|received|got|won|paid|spent|raised|donated|approved|handed|lent|contributed|secured)$/;
/** Followed by "for", verbs of what is not yet got: "applied for $12 million". */
const ASKS_FOR =
  /^(?:appl(?:y|ies|ied|ying)|bids?|bidding|press(?:ed)?|push(?:ed)?|campaign(?:ed)?|petition(?:ed)?|lobb(?:y|ied))$/;
const EDGE = /^(?:before|after)$/;
const AGE_UNIT = /^(?:years?|months?|weeks?|days?|-)$/;
/** What a noun phrase begins with. */
export const ARTICLE = /^(?:the|an?|its|his|her|their|this|that)$/;

const KINDS = readKinds(lexicon.kinds);
/** Ways to travel. They are told apart behind "by" alone: "50 minutes *by train*". */
const MEANS = readKinds([lexicon.means]);

/** How far before "when" the time that it is of may begin. */
const THEN_WITHIN = 6;
/** How far before a figure the record may be that it tells. */
const RECORD_WITHIN = 9;
const HELD = /^(?:is|was|stands|stood)$/;
/** How far from its sentence's beginning, or behind a figure, "this year" may be. */
const OF_YEAR_WITHIN = 5;
/** How far behind a figure "when full" may be. */
const DONE_WITHIN = 4;

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Who a poll is for, or by whom it is made, where the name is behind it: "a poll *for the Herald*". */
function pollsterBehind(tokens: readonly Token[], i: number): string | undefined {
  const at = /^(?:commissioned|conducted|carried|published|made)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  if (!/^(?:for|by|from)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const name = ARTICLE.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1];
  return isCapital(name) ? name?.lower : undefined;
}

/** Whose poll token `i` is, by the name before it or behind. */
function pollAt(tokens: readonly Token[], i: number): readonly [kind: string, member: string] | undefined {
  const before = tokens[i - 1];
  const own = isCapital(before) && !ARTICLE.test(before?.lower ?? '') ? before?.lower : pollsterBehind(tokens, i);
  return own === undefined ? undefined : ['poll', own.replace(/['’]s?$/, '')];
}

/** What a word at token `i` tells of which thing it is, where it does. */
function kindAt(tokens: readonly Token[], i: number): readonly [kind: string, member: string] | undefined {
  const { lower = '', text = '' } = tokens[i] ?? {};
  if (POLL.test(lower)) return pollAt(tokens, i);
  if (lower === 'by') return MEANS.get(tokens[i + 1]?.lower ?? '');
  if (EDGE.test(lower)) {
    const next = ARTICLE.test(tokens[i + 1]?.lower ?? '') ? tokens[i + 2] : tokens[i + 1];
    return next?.kind === 'word' ? [`edge ${next.lower}`, lower] : undefined;
  }
  // "310 years *old*" tells of no old thing.
  const known = lower === 'old' && AGE_UNIT.test(tokens[i - 1]?.lower ?? '') ? undefined : KINDS.get(lower);
  if (known === undefined) return kindElsewhere(lower);
  // A name's own word, as of the New Bridge, says nothing but beside another of the name: "Upper Marl", "Lower Marl".
  if (i === 0 || text === lower) return known;
  const named = tokens[i + 1];
  return named && /^\p{Lu}/u.test(named.text) ? [`${known[0]} ${named.lower}`, known[1]] : undefined;
}

/** Whether "first" at token `i` is before what somebody did, so that something else followed: "first offered". */
const isFirst = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'first' &&
  (tokens[i - 1]?.lower === 'at' || /^(?:said|put|\p{Ll}{3,}ed)$/u.test(tokens[i + 1]?.text ?? ''));

/** "To cut", not "to 5 percent", "to the north"; behind a figure's place its clause goes on with another word: "to [5 percent] in". */
function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const [to, verb] = [tokens[i], tokens[i + 1]];
  if (to?.lower !== 'to' || verb === undefined || verb.start - to.end > 1) return false;
  return /^\p{Ll}+$/u.test(verb.text) && !ARTICLE.test(verb.lower);
}

/** Whether "to" and a verb are right behind "was", or behind the word that is there: "was due to open". */
const hasVerbTo = (tokens: readonly Token[], i: number): boolean =>
  isInfinitive(tokens, i + 1) || isInfinitive(tokens, i + 2);

const STARTS = /^(?:starts?|started|starting|begins?|began|beginning)$/;
const SPENDS = /^(?:spends?|spent|spending|splash(?:es|ed)?|lavish(?:es|ed)?|wast(?:es|ed))$/;
const CUTS = /^(?:cuts?|cutting|slash(?:es|ed)?|trim(?:s|med)?|saved?|invest(?:s|ed)?|earmark(?:s|ed)?|committed)$/;
const AIMED = /^(?:on|for|from)$/;
const GERUND = /^\p{Ll}{3,}ing$/u;
const LONGEST_AIM = 4;

/** Words before a number, and behind it, by which it counts some of several that follow each other. */
const RUN_BEFORE: ReadonlyMap<string, string> = new Map([
  ['first', 'first'],
  ['last', 'last'],
  ['final', 'last'],
  ['next', 'next'],
]);
const IN_A_ROW = /^(?:straight|consecutive|successive)$/;

/** Which of several in a row a figure counts. */
function runOf(before: readonly Token[], own: readonly Token[]): string | null {
  const named = RUN_BEFORE.get(before.at(-1)?.lower ?? '');
  return named ?? (own.some(({ lower }) => IN_A_ROW.test(lower)) ? 'straight' : null);
}

/** Whether "start at" or "starting from" is right before a figure. */
function startsAt(before: readonly Token[]): boolean {
  const [verb, joint] = before.slice(-2);
  return STARTS.test(verb?.lower ?? '') && /^(?:at|from)$/.test(joint?.lower ?? '');
}

/** "$2 million *of it*": the rest of a sentence goes on with what it is spent on. */
const OF_IT = /^(?:it|that|this|which|them|those)$/;

/** The words of what money is spent on, given for or cut from: "spent 2 million euros on *the old square*". */
function aimOf(before: readonly Token[], after: readonly Token[]): ReadonlySet<string> {
  const isPart = after[0]?.lower === 'of' && OF_IT.test(after[1]?.lower ?? '');
  const behind = isPart ? after.slice(2) : after;
  const isGiven = before.some(({ lower }) => SPENDS.test(lower) || GIVEN.test(lower) || CUTS.test(lower));
  if (!AIMED.test(behind[0]?.lower ?? '') || !(isPart || isGiven)) return new Set();
  const aim: string[] = [];
  for (const { kind, lower, text } of behind.slice(1, 1 + LONGEST_AIM)) {
    if (kind !== 'word' || text !== lower || !(ARTICLE.test(lower) || isContentWord(lower))) break;
    // "Paid $2 million for polluting the river" tells why.
    if (GERUND.test(lower) && aim.length === 0) return new Set();
    if (!ARTICLE.test(lower)) aim.push(stemOf(lower));
  }
  return new Set(aim);
}

/** Whether a sum is given and "to" behind it only tells what for: "granted $25 million to rebuild the school". */
const isGivenFor = (tokens: readonly Token[], to: number, at: Span): boolean =>
  (tokens[to]?.start ?? 0) >= at.end &&
  tokens.some(({ lower, end }) => end <= at.start && GIVEN.test(lower)) &&
  !tokens.slice(0, to).some((_, i) => isInfinitive(tokens, i));

/** An Arabic "and" is written on to its word. */
const isMeantElsewhere = (tokens: readonly Token[], own: readonly Token[]): boolean =>
  tokens.some(({ lower }) => MEANT_ELSEWHERE.has(lower) || MEANT_ELSEWHERE.has(lower.replace(/^و/, ''))) &&
  ![...tokens, ...own].some(({ lower }) => NOT_MEANT.has(lower));

/** The tokens of a figure, and those of its clause around it. */
interface ClauseTokens {
  readonly clause: readonly Token[];
  readonly own: readonly Token[];
  /** What its sentence has before the first comma, where the clause is behind that. */
  readonly opening: readonly Token[];
  /** What its sentence has before the figure, and behind. */
  readonly lead: readonly Token[];
  readonly rest: readonly Token[];
}

/** "The lowest *since* 2014, *when* it was 31 percent": how it was then. */
function isOfThen(lead: readonly Token[]): boolean {
  const when = lead.findLastIndex(({ lower }) => lower === 'when');
  const isSameClause = when > 0 && lead.slice(when).every(({ text }) => !/^[,;:—–()]$/.test(text));
  return isSameClause && lead.slice(Math.max(0, when - THEN_WITHIN), when).some(({ text }) => /^since$/i.test(text));
}

/** "The *record* temperature is 44", "the record was 9 metres": one that was set before, not "a record 9 metres". */
function isRecordHeld(lead: readonly Token[]): boolean {
  const at = lead.findLastIndex(({ lower }) => lower === 'record');
  if (at < 0 || lead.length - at > RECORD_WITHIN) return false;
  const [article, adjective] = [lead[at - 1], lead[at - 2]].map((token) => token?.lower ?? '');
  if (!/^(?:the|its|previous|old|existing|standing|all-time)$/.test(article ?? '') || adjective === 'to') return false;
  return lead.slice(at).some(({ lower }) => HELD.test(lower));
}

/** Whether a figure holds for the time when a thing will be full or done: "when full", "once it is finished". */
function isWhenDone(rest: readonly Token[]): boolean {
  const at = rest.findIndex(({ lower }) => lower === 'when' || lower === 'once');
  return at >= 0 && at <= DONE_WITHIN && rest.slice(at + 1, at + 4).some(({ text }) => WHEN_DONE.test(text));
}

/** A clause without what "that" tells of a noun behind its figure: "recalled 40 vans over brakes *that may fail*". */
function withoutRelative(clause: readonly Token[], at: Span): readonly Token[] {
  const that = clause.findIndex(({ lower, start }) => lower === 'that' && start >= at.end);
  return that < 0 ? clause : clause.slice(0, that);
}

function modeOf({ clause, own, rest }: Omit<ClauseTokens, 'opening' | 'lead'>, at: Span): FigureMarks['mode'] {
  if (isWhenDone(rest)) return 'meant';
  const tokens = withoutRelative(clause, at);
  // "In May 40 people" is of a month.
  const wasMeant = tokens.some(
    ({ lower }, i) =>
      lower === 'would' || (WAS.test(lower) && MEANT_BY_WAS.test(tokens[i + 1]?.lower ?? '') && hasVerbTo(tokens, i)),
  );
  const isAskedFor = tokens.some(({ lower }, i) => ASKS_FOR.test(lower) && tokens[i + 1]?.lower === 'for');
  if (wasMeant || isAskedFor || tokens.some(({ text }) => MEANT.has(text)) || isMeantElsewhere(tokens, own))
    return 'meant';
  return tokens.some(({ lower }, i) => COMING.test(lower) || (isInfinitive(tokens, i) && !isGivenFor(tokens, i, at)))
    ? 'coming'
    : 'done';
}

/** Which of several things of a kind a sentence tells of, by kind. */
export function kindsOf(tokens: readonly Token[]): Kinds {
  const kinds = new Map<string, Set<string>>();
  tokens.forEach((_, i) => {
    const [kind, member] = kindAt(tokens, i) ?? [];
    if (kind !== undefined && member !== undefined) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(member));
  });
  return kinds;
}

const isOneOf = ([one, of]: readonly Token[]): boolean => one?.lower === 'one' && of?.lower === 'of';

/** Reads the marks of a figure at a place of its sentence from the tokens of its clause. */
export function marksOf({ clause, own, opening, lead, rest }: ClauseTokens, kinds: Kinds, at: Span): FigureMarks {
  const before = clause.filter(({ start }) => start < at.start);
  const after = clause.filter(({ start }) => start >= at.end);
  const behind = after[0]?.lower.replace('tall', 'high') ?? '';
  const around = [...before, ...after];
  return {
    mode: modeOf({ clause, own, rest }, at),
    isOfOne: isOneOf(before) || isOneOf(lead),
    run: runOf(before, own),
    isLeast: startsAt(before),
    farPlace: farPlaceOf(lead, rest),
    isResult: isResultsLine([...lead, ...rest]),
    isAside: isAsideSum(lead, own, rest),
    isOfYear: isOfYear(lead.slice(0, OF_YEAR_WITHIN)) || isOfYear(rest.slice(0, OF_YEAR_WITHIN)),
    aim: new Set([...aimOf(before, after), ...aimElsewhere(clause, at)]),
    isFormer:
      before.some(({ lower }, i) => FORMER.test(lower) || isFirst(before, i)) || isOfThen(lead) || isRecordHeld(lead),
    kinds,
    over: countedOver({ before, own, behind: after }),
    span: timeSpanOf(around) ?? spanElsewhere(around) ?? spanElsewhere(opening),
    isOverMonths: isOverMonths(around),
    extent: EXTENT.test(behind) ? behind : null,
    sex: sexOf(before, own),
  };
}

/** Whether two figures are of two things of a kind, and neither of both. */
const areOfTwo = (a: Kinds, b: Kinds): boolean =>
  [...a].some(([kind, members]) => {
    const others = b.get(kind);
    return others !== undefined && ![...members].some((member) => others.has(member));
  });

const isMeantAndDone = (a: FigureMarks, b: FigureMarks): boolean => a.mode === 'meant' && b.mode === 'done';

/** Whether both have some words, and none in common. */
const haveNoneOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((word) => b.has(word));

/** Whether two sums are spent on things that have no word in common. */
export const areSpentApart = ({ aim: a }: FigureMarks, { aim: b }: FigureMarks): boolean => haveNoneOf(a, b);

/** Whether two figures are marked as different ones: a plan and what came of it, the north of a place and its south. */
export const areMarkedApart = (a: FigureMarks, b: FigureMarks): boolean =>
  isMeantAndDone(a, b) ||
  isMeantAndDone(b, a) ||
  a.isFormer !== b.isFormer ||
  a.isOfOne !== b.isOfOne ||
  a.run !== b.run ||
  a.isLeast !== b.isLeast ||
  areSpentApart(a, b) ||
  haveNoneOf(a.farPlace, b.farPlace) ||
  (a.isResult && b.isResult) ||
  a.isAside ||
  b.isAside ||
  areOfTwo(a.kinds, b.kinds) ||
  haveNoneOf(a.over, b.over) ||
  (a.sex !== null && b.sex !== null && a.sex !== b.sex) ||
  (a.extent !== null && b.extent !== null && a.extent !== b.extent);
