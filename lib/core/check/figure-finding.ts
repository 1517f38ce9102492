import type { ClaimSet } from '../claim/claim.ts';
import type { FigureDifference, FigureNote, Severity, SpeakerComparison, WordStep } from '../difference.ts';
import { areOtherSpans } from '../figure/frame/time-span.ts';
import { isFloorPassed } from './are-comparable.ts';
import { referToClaim } from './claim-reference.ts';
import type { ReportedVerdict } from './figure-verdict.ts';
import type { FigureFinding, PageText } from './finding.ts';

/** Words and the spaces between them. */
const PARTS = /\s+|\S+/g;

const join = (parts: readonly string[], start: number, end: number): string => parts.slice(start, end).join('');

/** The way from the source's words to the page's: what both begin and end with, and what is between. */
export function figureSteps(source: string, page: string): WordStep[] {
  const [a, b] = [source.match(PARTS) ?? [], page.match(PARTS) ?? []];
  const isAlike = (i: number, j: number): boolean => a[i]?.toLowerCase() === b[j]?.toLowerCase();
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && isAlike(head, head)) head++;
  let tail = 0;
  while (tail < shortest - head && isAlike(a.length - 1 - tail, b.length - 1 - tail)) tail++;
  const [removed, inserted] = [join(a, head, a.length - tail), join(b, head, b.length - tail)];
  const change = removed === '' ? 'inserted' : inserted === '' ? 'removed' : 'replaced';
  const steps: WordStep[] = [
    { step: 'equal', source: join(a, 0, head), page: join(b, 0, head) },
    { step: change, source: removed, page: inserted },
    { step: 'equal', source: join(a, a.length - tail, a.length), page: join(b, b.length - tail, b.length) },
  ];
  return steps.filter((step) => step.source !== '' || step.page !== '');
}

/** The set a verdict's claim is from, and the page. */
interface Place {
  readonly set: ClaimSet;
  readonly page: PageText;
  /** Who gives the figure here and there, where the source says it. */
  readonly speaker: SpeakerComparison | null;
}

function kindOf({ thing, comparison, isLater }: ReportedVerdict): FigureDifference['kind'] {
  if (isLater) return 'time';
  return thing === 'sibling' ? 'counted' : (comparison.kind ?? 'value');
}

const withCounted = (exact: string, counted: string | null): string =>
  counted === null || exact.includes(counted) ? exact : `${exact} ${counted}`;

/** Another number from another giver does not misreport the source; the reader sees who gives which. */
const isOfOthers = (verdict: ReportedVerdict, { speaker }: Place): boolean =>
  kindOf(verdict) === 'value' && speaker?.relation === 'different';

/** "Four in 10 days", "six in six days": of two stretches of time one cannot be right, but neither misreports the other. */
const isOfOtherSpan = ({ entry, page }: ReportedVerdict): boolean =>
  areOtherSpans(entry.frame.marks.span, page.frame.marks.span);

/** Whether neither number misreports the other, although they differ. */
const mayBothHold = (verdict: ReportedVerdict, place: Place): boolean =>
  verdict.isLater ||
  verdict.entry.claim.derivedFrom !== undefined ||
  isOfOthers(verdict, place) ||
  isOfOtherSpan(verdict) ||
  (isFloorPassed(verdict) && !verdict.comparison.isSlip);

function severityOf(verdict: ReportedVerdict, place: Place, kind: FigureDifference['kind']): Severity {
  if (verdict.relation !== 'differs') return 'none';
  if (mayBothHold(verdict, place)) return 'minor';
  return kind === 'counted' ? 'major' : verdict.comparison.severity;
}

/** The finding that reports a verdict. */
export function figureFinding(verdict: ReportedVerdict, place: Place): Omit<FigureFinding, 'id'> {
  const { entry, isLater, relation } = verdict;
  const { exact, start, end, counted } = verdict.page.figure;
  const isDerived = entry.claim.derivedFrom !== undefined;
  const kind = kindOf(verdict);
  const severity = severityOf(verdict, place, kind);
  const claim = referToClaim(place.set, entry.claim);
  const source = isDerived ? claim.sources.map((part) => part.exact).join(' + ') : claim.exact;
  const isCounted = kind === 'counted';
  const difference: FigureDifference = {
    kind,
    severity,
    source: isCounted ? withCounted(source, entry.claim.counted) : source,
    page: isCounted ? withCounted(exact, counted) : exact,
  };
  const notes: FigureNote[] = [
    ...(isLater ? (['laterAndHigher'] as const) : []),
    ...(isDerived ? (['derived'] as const) : []),
  ];
  return {
    type: 'figure',
    relation,
    severity,
    exact,
    start,
    end,
    claim,
    differences: relation === 'differs' ? [difference] : [],
    ...(place.speaker && { speaker: place.speaker }),
    words: figureSteps(source, exact),
    notes,
  };
}
