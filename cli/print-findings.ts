import type { CheckResult, ClaimReference, Finding, ToldOtherwise } from '../lib/core/check/finding.ts';
import { isSmallChange } from '../lib/core/check/small-change.ts';
import { type PlacedFrom, placeAt } from '../lib/core/claim/source-text.ts';
import { type Difference, nameDifference } from '../lib/core/difference.ts';
import type { Span } from '../lib/core/language/span.ts';
import { sayPlace } from './say-place.ts';

const MARKS = { same: '=', differs: '≠', unclear: '?' } as const;

function printDifference(difference: Difference): string {
  const { source, page, severity } = difference;
  const change = [source && `source: ${source}`, page && `page: ${page}`].filter(Boolean).join('  →  ');
  return `      ${severity} ${nameDifference(difference)}: ${change}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function printClaim({ set, id, sources }: ClaimReference): string {
  const titles = sources.map(({ title, publisher, document, place }) =>
    [title ?? publisher ?? document, sayPlace(place)].filter(Boolean).join(', '),
  );
  return `      ${set}/${id} from ${titles.join('; ')}\n`;
}

const printTold = ({ exact, claim, ...at }: ToldOtherwise, places: readonly PlacedFrom[]): string =>
  `~ ${printSpan(at, places)} told in other words: ${oneLine(exact)}\n${printClaim(claim)}      source: ${oneLine(claim.exact)}\n`;

/** "120-140", or "120-140 (p. 12)" where the page is a document that shows places. */
const printSpan = ({ start, end }: Span, places: readonly PlacedFrom[]): string => {
  const place = sayPlace(placeAt(places, start));
  return `${start}-${end}${place && ` (${place})`}`;
};

function printFinding(finding: Finding, places: readonly PlacedFrom[]): string {
  const { relation, type, exact, claim, differences } = finding;
  const notes = 'notes' in finding ? finding.notes : [];
  return [
    `${MARKS[relation]} ${printSpan(finding, places)} ${type}${isSmallChange(finding) ? ', a small change in wording' : ''}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}: ${oneLine(exact)}\n`,
    printClaim(claim),
    ...differences.map(printDifference),
  ].join('');
}

/** The outcome of a check for people: findings with their differences, what is told in other words, what is left out. */
export function printFindings(
  { findings, leftOut, folded = [], toldOtherwise = [] }: CheckResult,
  places: readonly PlacedFrom[] = [],
): string {
  const count = (relation: Finding['relation']): number =>
    findings.filter((finding) => finding.relation === relation).length;
  const [small = [], others = []] = [true, false].map((is) => findings.filter((one) => isSmallChange(one) === is));
  return [
    ...[...others, ...small].map((finding) => printFinding(finding, places)),
    ...toldOtherwise.map((told) => printTold(told, places)),
    ...folded.map(({ set, id, exact }) => `- folded away: ${set}/${id} ${oneLine(exact)}\n`),
    ...leftOut.map(({ set, id, exact }) => `- left out: ${set}/${id} ${oneLine(exact)}\n`),
    `${count('differs')} differ, ${count('same')} same, ${count('unclear')} could not tell, ${leftOut.length} left out\n`,
  ].join('');
}

const withShortClaim =
  (places: readonly PlacedFrom[]) =>
  <T extends Span & { readonly claim: ClaimReference }>({ claim, ...rest }: T) => {
    const [here, there] = [placeAt(places, rest.start), claim.sources[0]?.place];
    return {
      ...rest,
      ...(here && { place: here }),
      claim: { set: claim.set, id: claim.id, exact: claim.exact, ...(there && { place: there }) },
    };
  };

/** What a check found in the form of the machine-readable answers. */
export const answerFindings = (
  { findings, leftOut, toldOtherwise }: CheckResult,
  places: readonly PlacedFrom[] = [],
) => ({
  findings: findings.map(withShortClaim(places)),
  leftOut: leftOut.map(({ id }) => id),
  ...(toldOtherwise && { toldOtherwise: toldOtherwise.map(withShortClaim(places)) }),
});
