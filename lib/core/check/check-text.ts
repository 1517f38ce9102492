import type { ClaimIndex } from '../index/claim-index.ts';
import { overlapLength } from '../language/span.ts';
import { oncePer } from '../once-per.ts';
import { checkDates } from './check-dates.ts';
import { checkDetails } from './check-details.ts';
import { checkFigures } from './check-figures.ts';
import { checkQuotations } from './check-quotations.ts';
import type { CheckResult, ClaimReference, Finding, NewFinding, PageText } from './finding.ts';
import { findingId } from './finding-id.ts';
import { findLeftOut } from './left-out.ts';

/** Findings on passages of which nothing else is said: an age is a figure too, and a date may be among a speaker's words. */
const besides = <F extends NewFinding>(told: readonly NewFinding[], more: readonly F[]): F[] =>
  more.filter((finding) => !told.some((known) => overlapLength(known, finding) > 0));

/** A finding of which nothing can be said that differs, where the page's number may be another on paper. */
const withDoubt = <F extends NewFinding>(finding: F, { doubtful = [] }: PageText): F =>
  finding.relation === 'differs' && doubtful.some((span) => overlapLength(span, finding) > 0)
    ? { ...finding, relation: 'unclear', severity: 'none', differences: [] }
    : finding;

const keyOf = ({ set, id }: Pick<ClaimReference, 'set' | 'id'>): string => `${set}/${id}`;

/** What a page shows when a reader opens it, as a page of its own. */
export const insideOf: (page: PageText) => PageText | null = oncePer((page: PageText): PageText | null =>
  page.folded ? { ...page, text: page.folded, quoted: [] } : null,
);

/** The claims that are in what a page shows when a reader opens it: those that it carries nowhere else, and all of them. */
function findFolded(page: PageText, index: ClaimIndex, carried: readonly Pick<ClaimReference, 'set' | 'id'>[]) {
  const inside = insideOf(page);
  if (!inside) return { folded: [], present: [] };
  const quotations = checkQuotations(inside, index);
  const claims = [...quotations.findings, ...checkFigures(inside, index)].map(({ claim }) => claim);
  const known = new Set(carried.map(keyOf));
  const folded = [...new Map(claims.map((claim) => [keyOf(claim), claim])).values()];
  return {
    folded: folded.filter((claim) => !known.has(keyOf(claim))),
    present: [...claims, ...quotations.carried],
  };
}

/**
 * Compares a page's text with every claim of the index.
 *
 * The findings come in reading order; each carries an id that is the same whenever the same page is checked against the
 * same sets. The cost follows the page's length, not the number of claims.
 */
export function checkText(page: PageText, index: ClaimIndex): CheckResult {
  const quotations = checkQuotations(page, index);
  const figures = checkFigures(page, index).map((finding) => withDoubt(finding, page));
  const told: readonly NewFinding[] = [...quotations.findings, ...figures];
  const details = checkDetails(page, index);
  const findings = [...told, ...besides(told, checkDates(page, index)), ...besides(told, details.findings)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((finding): Finding => ({ id: findingId(finding), ...finding }));
  // A date or an age alone is no reason to name what a page leaves out of its source.
  const found = told.map(({ claim }) => claim);
  const carried = [...quotations.carried, ...details.carried];
  const { folded, present } = findFolded(page, index, [...found, ...carried]);
  const leftOut = findLeftOut(index, found, [...carried, ...present]);
  return { findings, leftOut, ...(folded.length > 0 && { folded }) };
}
