import type { CutDifference, Effect, QuotationDifference, WordingDifference } from '../difference.ts';
import type { AlignedRun } from '../language/align-words.ts';
import { addedText, isComparedInFull, judgeAdded, type SourceBeside } from './judge/added-words.ts';
import { isBareCondition } from './judge/bare-condition.ts';
import type { Cut } from './judge/cut.ts';
import type { Edit, Judgement } from './judge/edit.ts';
import { findGovernedCut } from './judge/governed-cut.ts';
import { isIncise } from './judge/incise.ts';
import { readJoint } from './judge/joint.ts';
import { judgeWording } from './judge/judge-wording.ts';
import { isMovedPhrase } from './judge/moved-phrase.ts';
import type { ReportersWords } from './judge/reporters-words.ts';
import { findSwapped } from './judge/swapped-words.ts';
import { readTurnedCondition } from './judge/turned-condition.ts';
import {
  isMarkedBefore,
  isPartedBefore,
  opensSentence,
  type QuotedText,
  rawText,
  spokenTokens,
  type TokenRange,
} from './quoted-text.ts';
import { slideCuts } from './slide-cuts.ts';
import { partEqual, type Stretch } from './word-steps.ts';

/** What the page does to the source's words, in order. */
export interface Departures {
  /** Cover both texts. */
  readonly stretches: readonly Stretch[];
  readonly differences: readonly QuotationDifference[];
  /** The page prints words of the utterance that the source has not. */
  readonly longer: boolean;
}

/** One stretch, with the difference that it makes, if any. */
interface Departure {
  readonly stretch: Stretch;
  readonly difference?: WordingDifference | CutDifference;
}

/** Both texts and the words around, for the functions that judge a run of their alignment. */
export interface Statement {
  readonly source: QuotedText;
  readonly page: QuotedText;
  readonly reporter: ReportersWords;
  /** What the source says beside the quotation, where that is known. */
  readonly beside: SourceBeside | null;
  /** From the first to the last word of the source that the page prints. */
  readonly printed: TokenRange;
}

/** Missing words of which fewer stand in a row, unmarked, are an edit of the wording, not a cut. */
const SHORTEST_CUT = 4;

/** Longest run at an end of the page that is read as other words for the source's rather than as words beyond it. */
const LONGEST_EDIT_AT_END = 6;

/** Words at an edge for which an editor's brackets may be; of more the brackets are beside. */
const LONGEST_POINTED_AT = 3;

const isEmpty = ({ start, end }: TokenRange): boolean => start >= end;
const emptyAt = (index: number): TokenRange => ({ start: index, end: index });

/** How both sides read, where an edit turns a condition round. */
function withReadings(effect: Effect, edit: Edit): Pick<WordingDifference, 'readings'> {
  const readings = effect === 'negation' || effect === 'condition' ? readTurnedCondition(edit) : null;
  return readings ? { readings } : {};
}

/** Whether no gap parts the token at an index from the one before it ("ca" and "n’t"). */
const isGlued = ({ tokens }: QuotedText, index: number): boolean =>
  index > 0 && tokens[index]?.start === tokens[index - 1]?.end;

/** An edit's words as written, with the rest of a word that it is in on either side ("can’t" for "ca"). */
function textsOf({ source, sourceRange, page, pageRange }: Edit): Pick<WordingDifference, 'source' | 'page'> {
  const isGluedAt = (at: 'start' | 'end'): boolean =>
    sourceRange[at] > 0 && pageRange[at] > 0 && (isGlued(source, sourceRange[at]) || isGlued(page, pageRange[at]));
  const before = isGluedAt('start') ? 1 : 0;
  const behind = isGluedAt('end') ? 1 : 0;
  const whole = ({ start, end }: TokenRange): TokenRange => ({ start: start - before, end: end + behind });
  return { source: rawText(source, whole(sourceRange)), page: rawText(page, whole(pageRange)) };
}

/** Words in which the page departs from the source's wording. */
function wording(statement: Statement, sourceRange: TokenRange, pageRange: TokenRange): Departure {
  const { source, page, reporter, beside } = statement;
  const isWoven = [reporter.woven, beside?.words.woven].some((woven) => woven?.start || woven?.end);
  const edit = { source, sourceRange, page, pageRange, isWoven };
  const judged = judgeWording(edit);
  const { effect } = judged;
  // Whole sentences more are what the source left out.
  const isMore = isEmpty(sourceRange) && opensSentence(page, pageRange.start) && opensSentence(page, pageRange.end);
  const severity = isMore && judged.severity === 'major' ? 'minor' : judged.severity;
  const step = isEmpty(sourceRange) ? 'inserted' : isEmpty(pageRange) ? 'removed' : 'replaced';
  const stretch = { step, source: sourceRange, page: pageRange } as const;
  if (severity === 'none') return { stretch: { ...stretch, step: 'cosmetic' } };
  return {
    stretch,
    difference: { kind: 'wording', effect, severity, ...textsOf(edit), ...withReadings(effect, edit) },
  };
}

const saysNothing = (quoted: QuotedText, range: TokenRange): boolean => spokenTokens(quoted, range).length === 0;

/** Whether the page's first or last words show that the quotation begins or ends amid the source's. */
function isMarkedAtEdge({ text, tokens }: QuotedText, at: 'start' | 'end'): boolean {
  const edge = at === 'start' ? text.slice(0, tokens[0]?.start ?? 0) : text.slice(tokens.at(-1)?.end ?? 0);
  return /…|\.\s?\.|\[|[-–—]\s*$/.test(edge);
}

const cutOf = ({ source, page, reporter, printed }: Statement, missing: TokenRange, at: Cut['at']): Cut => ({
  source,
  missing,
  at,
  printed,
  page: page.text,
  reporter,
});

const lastOf = ({ end }: TokenRange): TokenRange => ({ start: end - 1, end });

/** Words left off at the start or the end: a part of the same words, unless something is gone that governs it. */
function cutAtEdge(statement: Statement, missing: TokenRange, at: 'start' | 'end'): Departure {
  const { source, page } = statement;
  const stretch = { source: missing, page: emptyAt(at === 'start' ? 0 : page.tokens.length) };
  if (saysNothing(source, missing)) return { stretch: { ...stretch, step: 'cosmetic' } };
  const effect = findGovernedCut(cutOf(statement, missing, at));
  if (!effect) return { stretch: { ...stretch, step: 'cut' } };
  const cut = { at, marked: isMarkedAtEdge(page, at) };
  const readings = withReadings(effect, { source, sourceRange: missing, page, pageRange: stretch.page });
  const severity = effect === 'condition' && isBareCondition(source, lastOf(missing), page, 0) ? 'minor' : 'major';
  const difference = { kind: 'cut', effect, severity, source: rawText(source, missing), page: '' } as const;
  return { stretch: { ...stretch, step: 'cut' }, difference: { ...difference, ...readings, cut } };
}

/** Words the page prints before or after the source's. */
function beyond({ source, page, beside }: Statement, range: TokenRange): Departure {
  const extra = { source, page, range, beside };
  const places = { source: emptyAt(range.start === 0 ? 0 : source.tokens.length), page: range };
  const added = judgeAdded(extra);
  if (added) {
    const edit = { source, sourceRange: places.source, page, pageRange: range };
    const difference = {
      kind: 'added',
      ...added,
      source: '',
      page: addedText(extra),
      ...withReadings(added.effect, edit),
    } as const;
    return { stretch: { step: 'inserted', ...places }, difference };
  }
  const isNothing = saysNothing(page, range) || isComparedInFull(extra);
  return { stretch: { step: isNothing ? 'cosmetic' : 'beyond', ...places } };
}

/** How many of the tokens next to the printed ones stand in their sentence. */
function countInSentence({ tokens }: QuotedText, { start, end }: TokenRange, at: 'start' | 'end'): number {
  const beside = at === 'start' ? tokens[end] : tokens[start - 1];
  let count = 0;
  while (count < end - start) {
    const token = at === 'start' ? tokens[end - 1 - count] : tokens[start + count];
    if (token?.sentence !== beside?.sentence) break;
    count++;
  }
  return count;
}

/**
 * Both texts go on at an end, each in its own words. A few words of the page are an edit of as many of the source's, or
 * of a few more, the rest is a cut; many are the page's own sentence, beyond the source.
 */
function bothAtEdge(
  statement: Statement,
  sourceRange: TokenRange,
  pageRange: TokenRange,
  at: 'start' | 'end',
): Departure[] {
  const pageCount = countInSentence(statement.page, pageRange, at);
  const sourceCount = countInSentence(statement.source, sourceRange, at);
  const isAside = saysNothing(statement.page, pageRange) && sourceCount > LONGEST_POINTED_AT;
  if (pageCount > LONGEST_EDIT_AT_END || sourceCount === 0 || pageCount === 0 || isAside) {
    return [cutAtEdge(statement, sourceRange, at), beyond(statement, pageRange)];
  }
  const edited = sourceCount < pageCount + SHORTEST_CUT ? sourceCount : pageCount;
  if (at === 'start') {
    const parting = { source: sourceRange.end - edited, page: pageRange.end - pageCount };
    return [
      ...restAtEdge(statement, { start: 0, end: parting.source }, { start: 0, end: parting.page }, at),
      wording(statement, { start: parting.source, end: sourceRange.end }, { start: parting.page, end: pageRange.end }),
    ];
  }
  const parting = { source: sourceRange.start + edited, page: pageRange.start + pageCount };
  return [
    wording(
      statement,
      { start: sourceRange.start, end: parting.source },
      { start: pageRange.start, end: parting.page },
    ),
    ...restAtEdge(
      statement,
      { start: parting.source, end: sourceRange.end },
      { start: parting.page, end: pageRange.end },
      at,
    ),
  ];
}

/** What is left at an edge beside the words that stand for each other. */
const restAtEdge = (statement: Statement, source: TokenRange, page: TokenRange, at: 'start' | 'end'): Departure[] => [
  ...(isEmpty(source) ? [] : [cutAtEdge(statement, source, at)]),
  ...(isEmpty(page) ? [] : [beyond(statement, page)]),
];

function atEdge(statement: Statement, source: TokenRange, page: TokenRange, at: 'start' | 'end'): Departure[] {
  if (isEmpty(page)) return [cutAtEdge(statement, source, at)];
  if (isEmpty(source)) return [beyond(statement, page)];
  return bothAtEdge(statement, source, page, at);
}

type Middle = WordingDifference | CutDifference | null;

/** The difference that a cut in the middle makes, by how the words around it are joined. */
function judgeMiddle(statement: Statement, missing: TokenRange, pageIndex: number): Middle {
  const { source, page } = statement;
  const texts = { source: rawText(source, missing), page: '' };
  const marked = isMarkedBefore(page, pageIndex);
  const joint = marked ? 'within' : readJoint(source, missing, page, pageIndex);
  if (joint !== 'within') {
    return {
      kind: 'splice',
      effect: 'other',
      severity: joint === 'sentences' || joint === 'opening' ? 'minor' : 'major',
      ...texts,
    };
  }
  const cut = { ...cutOf(statement, missing, 'middle'), isParted: isPartedBefore(page, pageIndex) };
  const effect = findGovernedCut(cut);
  if (!effect && marked) return null;
  const judgement: Judgement = effect ? { effect, severity: 'major' } : { effect: 'other', severity: 'minor' };
  return { kind: 'cut', ...judgement, ...texts, cut: { at: 'middle', marked } };
}

/** Whether so much is missing, or a sentence, however short, that it is no edit of the wording. */
const isCut = (source: QuotedText, { start, end }: TokenRange): boolean =>
  end - start >= SHORTEST_CUT || (opensSentence(source, start) && opensSentence(source, end));

function inMiddle(statement: Statement, sourceRange: TokenRange, pageRange: TokenRange): Departure {
  const { source, page } = statement;
  const marked = isMarkedBefore(page, pageRange.start) || isMarkedBefore(page, pageRange.end);
  if (isEmpty(pageRange) && (marked || isCut(source, sourceRange))) {
    const stretch = { source: sourceRange, page: pageRange };
    if (saysNothing(source, sourceRange) || isIncise(source, sourceRange))
      return { stretch: { ...stretch, step: 'cosmetic' } };
    const difference = judgeMiddle(statement, sourceRange, pageRange.start);
    return { stretch: { ...stretch, step: 'cut' }, ...(difference && { difference }) };
  }
  if (isEmpty(sourceRange) && isMarkedBefore(source, sourceRange.start) && !saysNothing(page, pageRange)) {
    return { stretch: { step: 'beyond', source: sourceRange, page: pageRange } };
  }
  return wording(statement, sourceRange, pageRange);
}

/** The departures of one run of the alignment. */
function departuresOf(statement: Statement, run: AlignedRun): Departure[] {
  const source = { start: run.sourceStart, end: run.sourceEnd };
  const page = { start: run.pageStart, end: run.pageEnd };
  if (run.equal) {
    const stretches = partEqual(statement.source, statement.page, { step: 'equal', source, page });
    return stretches.map((stretch) => ({ stretch }));
  }
  if (source.start === 0 && page.start === 0) return atEdge(statement, source, page, 'start');
  const isLast = source.end === statement.source.tokens.length && page.end === statement.page.tokens.length;
  return isLast ? atEdge(statement, source, page, 'end') : [inMiddle(statement, source, page)];
}

/** The departures, those major by which two words have changed places. */
function graveIfSwapped({ source, page, reporter }: Statement, departures: Departure[]): Departure[] {
  // In the reporter's sentence "we" and "you" are his.
  const isHis = ({ source: { start } }: Stretch): boolean =>
    (reporter.woven.start || reporter.woven.end) && source.senses.isPronoun(source.tokens[start]?.key ?? '');
  const replaced = departures.filter(
    ({ stretch, difference }) => stretch.step === 'replaced' && difference && !isHis(stretch),
  );
  const swapped = findSwapped(
    source,
    page,
    replaced.map(({ stretch }) => stretch),
  );
  return departures.map((departure) =>
    departure.difference && swapped.includes(departure.stretch)
      ? { ...departure, difference: { ...departure.difference, severity: 'major' } }
      : departure,
  );
}

/** The departures, minor by which a phrase only moves within its sentence: "on Monday we met", "we met on Monday". */
function softenIfMoved({ source, page }: Statement, departures: Departure[]): Departure[] {
  const gone = departures.find(({ stretch }) => isEmpty(stretch.page));
  const come = departures.find(({ stretch }) => isEmpty(stretch.source));
  if (!gone || !come?.difference || !isMovedPhrase({ source, page }, gone.stretch, come.stretch)) return departures;
  return departures.map((departure) =>
    departure.difference && (departure === gone || departure === come)
      ? { ...departure, difference: { ...departure.difference, effect: 'other', severity: 'minor' } }
      : departure,
  );
}

/** Reads an alignment as what the page does to the source's words. */
export function findDepartures(texts: Omit<Statement, 'printed'>, runs: readonly AlignedRun[]): Departures {
  const equal = runs.filter((run) => run.equal);
  const printed = { start: equal[0]?.sourceStart ?? 0, end: equal.at(-1)?.sourceEnd ?? 0 };
  const statement = { ...texts, printed };
  const found = slideCuts(texts.source, texts.page, runs).flatMap((run) => departuresOf(statement, run));
  const departures = softenIfMoved(statement, graveIfSwapped(statement, found));
  return {
    stretches: departures.map(({ stretch }) => stretch),
    differences: departures.flatMap(({ difference }) => difference ?? []),
    longer: departures.some(({ stretch }) => stretch.step === 'beyond'),
  };
}
