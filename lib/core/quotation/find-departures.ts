import type { WordsDifference } from '../difference.ts';
import type { AlignedRun } from '../language/align-words.ts';
import { judgeCut, judgeJoint } from './judge-cut.ts';
import { type Judgement, judgeWording } from './judge-wording.ts';
import { gapBefore, isMarkedBefore, type QuotedText, rawText, spokenTokens, type TokenRange } from './quoted-text.ts';
import { partEqual, type Stretch } from './word-steps.ts';

/** What the page does to the source's words, in order. */
export interface Departures {
  /** Cover both texts. */
  readonly stretches: readonly Stretch[];
  readonly differences: readonly WordsDifference[];
  /** The page prints words of the utterance that the source has not. */
  readonly longer: boolean;
}

/** One stretch, with the difference that it makes, if any. */
interface Departure {
  readonly stretch: Stretch;
  readonly difference?: WordsDifference;
}

/** Both texts, for the functions that judge a run of their alignment. */
interface Sides {
  readonly source: QuotedText;
  readonly page: QuotedText;
}

/** Missing words of which fewer stand in a row, unmarked, are an edit of the wording, not a cut. */
const SHORTEST_CUT = 4;

/** Longest run at an end of the page that is read as other words for the source's rather than as words beyond it. */
const LONGEST_EDIT_AT_END = 6;

const isEmpty = ({ start, end }: TokenRange): boolean => start >= end;
const emptyAt = (index: number): TokenRange => ({ start: index, end: index });

/** Words in which the page departs from the source's wording. */
function wording({ source, page }: Sides, sourceRange: TokenRange, pageRange: TokenRange): Departure {
  const { effect, severity } = judgeWording({ source, sourceRange, page, pageRange });
  const step = isEmpty(sourceRange) ? 'inserted' : isEmpty(pageRange) ? 'removed' : 'replaced';
  const stretch = { step, source: sourceRange, page: pageRange } as const;
  if (severity === 'none') return { stretch: { ...stretch, step: 'cosmetic' } };
  return {
    stretch,
    difference: {
      kind: 'wording',
      effect,
      severity,
      source: rawText(source, sourceRange),
      page: rawText(page, pageRange),
    },
  };
}

const saysNothing = (quoted: QuotedText, range: TokenRange): boolean => spokenTokens(quoted, range).length === 0;

/** Whether the page's first or last words show that the quotation begins or ends amid the source's. */
function isMarkedAtEdge({ text, tokens }: QuotedText, at: 'start' | 'end'): boolean {
  const edge = at === 'start' ? text.slice(0, tokens[0]?.start ?? 0) : text.slice(tokens.at(-1)?.end ?? 0);
  if (/…|\.\s?\.|\[|[-–—]\s*$/.test(edge)) return true;
  return at === 'start' ? /^\p{Ll}/u.test(text.trimStart()) : !/[.,!?]/.test(edge);
}

/** Words left off at the start or the end; `pageIndex` is where they would stand. */
function cutAtEdge({ source, page }: Sides, missing: TokenRange, at: 'start' | 'end'): Departure {
  const stretch = { source: missing, page: emptyAt(at === 'start' ? 0 : page.tokens.length) };
  if (saysNothing(source, missing)) return { stretch: { ...stretch, step: 'cosmetic' } };
  const { effect, severity } = judgeCut({ source, missing, at });
  const cut = { at, marked: isMarkedAtEdge(page, at) };
  return {
    stretch: { ...stretch, step: 'cut' },
    difference: { kind: 'cut', effect, severity, source: rawText(source, missing), page: '', cut },
  };
}

/** Words put before a sentence that change what it says; longer ones are a clause of their own. */
const LONGEST_TURN_BEFORE = 4;

/**
 * Whether words stand right before the source's first sentence, as part of it: "Almost every child", "I don't think we
 * won". A source that begins amid a sentence leaves open what stood there.
 */
function opensSourceSentence({ source, page }: Sides, { start, end }: TokenRange): boolean {
  if (start !== 0 || end > LONGEST_TURN_BEFORE || !/^\P{L}*\p{Lu}/u.test(source.text)) return false;
  return page.tokens[0]?.sentence === page.tokens[end]?.sentence && !/[^\s]/.test(gapBefore(page, end));
}

/** Words the page prints before or after the source's. */
function beyond(sides: Sides, extra: TokenRange): Departure {
  const { source, page } = sides;
  const edit = opensSourceSentence(sides, extra) ? wording(sides, emptyAt(0), extra) : null;
  const turn = edit?.difference;
  // A number in front may as well be what the source left off.
  if (edit && turn?.severity === 'major' && turn.effect !== 'number') return edit;
  const step = saysNothing(page, extra) ? 'cosmetic' : 'beyond';
  return { stretch: { step, source: emptyAt(extra.start === 0 ? 0 : source.tokens.length), page: extra } };
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
function bothAtEdge(sides: Sides, sourceRange: TokenRange, pageRange: TokenRange, at: 'start' | 'end'): Departure[] {
  const pageCount = pageRange.end - pageRange.start;
  const sourceCount = countInSentence(sides.source, sourceRange, at);
  if (pageCount > LONGEST_EDIT_AT_END || sourceCount === 0) {
    const pair = [cutAtEdge(sides, sourceRange, at), beyond(sides, pageRange)];
    return pair;
  }
  const edited = sourceCount < pageCount + SHORTEST_CUT ? sourceCount : pageCount;
  if (at === 'start') {
    const parting = sourceRange.end - edited;
    const rest = { start: sourceRange.start, end: parting };
    const edit = wording(sides, { start: parting, end: sourceRange.end }, pageRange);
    return isEmpty(rest) ? [edit] : [cutAtEdge(sides, rest, at), edit];
  }
  const parting = sourceRange.start + edited;
  const rest = { start: parting, end: sourceRange.end };
  const edit = wording(sides, { start: sourceRange.start, end: parting }, pageRange);
  return isEmpty(rest) ? [edit] : [edit, cutAtEdge(sides, rest, at)];
}

function atEdge(sides: Sides, sourceRange: TokenRange, pageRange: TokenRange, at: 'start' | 'end'): Departure[] {
  if (isEmpty(pageRange)) return [cutAtEdge(sides, sourceRange, at)];
  if (isEmpty(sourceRange)) return [beyond(sides, pageRange)];
  return bothAtEdge(sides, sourceRange, pageRange, at);
}

/** The difference that a cut in the middle makes, by how the words around it are joined. */
function judgeMiddle({ source, page }: Sides, missing: TokenRange, pageIndex: number): WordsDifference {
  const cut = { source, missing, at: 'middle' } as const;
  const texts = { source: rawText(source, missing), page: '' };
  const marked = isMarkedBefore(page, pageIndex);
  const joint = marked ? 'within' : judgeJoint(cut, page, pageIndex);
  if (joint === 'within') return { kind: 'cut', ...judgeCut(cut), ...texts, cut: { at: 'middle', marked } };
  const judgement: Judgement = joint === 'sentences' ? { effect: 'other', severity: 'minor' } : judgeCut(cut);
  return { kind: 'splice', ...judgement, ...texts, severity: joint === 'halves' ? 'major' : judgement.severity };
}

function inMiddle(sides: Sides, sourceRange: TokenRange, pageRange: TokenRange): Departure {
  const { source, page } = sides;
  const marked = isMarkedBefore(page, pageRange.start) || isMarkedBefore(page, pageRange.end);
  if (isEmpty(pageRange) && (marked || sourceRange.end - sourceRange.start >= SHORTEST_CUT)) {
    const stretch = { source: sourceRange, page: pageRange };
    if (saysNothing(source, sourceRange)) return { stretch: { ...stretch, step: 'cosmetic' } };
    return { stretch: { ...stretch, step: 'cut' }, difference: judgeMiddle(sides, sourceRange, pageRange.start) };
  }
  if (isEmpty(sourceRange) && isMarkedBefore(source, sourceRange.start) && !saysNothing(page, pageRange)) {
    return { stretch: { step: 'beyond', source: sourceRange, page: pageRange } };
  }
  return wording(sides, sourceRange, pageRange);
}

/** The departures of one run of the alignment. */
function departuresOf(sides: Sides, run: AlignedRun): Departure[] {
  const source = { start: run.sourceStart, end: run.sourceEnd };
  const page = { start: run.pageStart, end: run.pageEnd };
  if (run.equal) {
    return partEqual(sides.source, sides.page, { step: 'equal', source, page }).map((stretch) => ({ stretch }));
  }
  if (source.start === 0 && page.start === 0) return atEdge(sides, source, page, 'start');
  const last = source.end === sides.source.tokens.length && page.end === sides.page.tokens.length;
  return last ? atEdge(sides, source, page, 'end') : [inMiddle(sides, source, page)];
}

/** Reads an alignment as what the page does to the source's words. */
export function findDepartures(source: QuotedText, page: QuotedText, runs: readonly AlignedRun[]): Departures {
  const departures = runs.flatMap((run) => departuresOf({ source, page }, run));
  return {
    stretches: departures.map(({ stretch }) => stretch),
    differences: departures.flatMap(({ difference }) => difference ?? []),
    longer: departures.some(({ stretch }) => stretch.step === 'beyond'),
  };
}
