import type { CheckResult, ClaimReference, Finding, ToldOtherwise } from '../lib/core/check/finding.ts';
import { isSmallChange } from '../lib/core/check/small-change.ts';
import { type Difference, nameDifference } from '../lib/core/difference.ts';

const MARKS = { same: '=', differs: '≠', unclear: '?' } as const;

function printDifference(difference: Difference): string {
  const { source, page, severity } = difference;
  const change = [source && `source: ${source}`, page && `page: ${page}`].filter(Boolean).join('  →  ');
  return `      ${severity} ${nameDifference(difference)}: ${change}\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

function printClaim({ set, id, sources }: ClaimReference): string {
  const titles = sources.map(({ title, publisher, document }) => title ?? publisher ?? document);
  return `      ${set}/${id} from ${titles.join('; ')}\n`;
}

const printTold = ({ start, end, exact, claim }: ToldOtherwise): string =>
  `~ ${start}-${end} told in other words: ${oneLine(exact)}\n${printClaim(claim)}      source: ${oneLine(claim.exact)}\n`;

function printFinding(finding: Finding): string {
  const { relation, type, start, end, exact, claim, differences } = finding;
  const notes = 'notes' in finding ? finding.notes : [];
  return [
    `${MARKS[relation]} ${start}-${end} ${type}${isSmallChange(finding) ? ', a small change in wording' : ''}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}: ${oneLine(exact)}\n`,
    printClaim(claim),
    ...differences.map(printDifference),
  ].join('');
}

/** The outcome of a check for people: findings with their differences, what is told in other words, what is left out. */
export function printFindings({ findings, leftOut, folded = [], toldOtherwise = [] }: CheckResult): string {
  const count = (relation: Finding['relation']): number =>
    findings.filter((finding) => finding.relation === relation).length;
  const [small = [], others = []] = [true, false].map((is) => findings.filter((one) => isSmallChange(one) === is));
  return [
    ...[...others, ...small].map(printFinding),
    ...toldOtherwise.map(printTold),
    ...folded.map(({ set, id, exact }) => `- folded away: ${set}/${id} ${oneLine(exact)}\n`),
    ...leftOut.map(({ set, id, exact }) => `- left out: ${set}/${id} ${oneLine(exact)}\n`),
    `${count('differs')} differ, ${count('same')} same, ${count('unclear')} could not tell, ${leftOut.length} left out\n`,
  ].join('');
}

const withShortClaim = <T extends { readonly claim: ClaimReference }>({ claim, ...rest }: T) => ({
  ...rest,
  claim: { set: claim.set, id: claim.id, exact: claim.exact },
});

/** What a check found in the form of the machine-readable answers. */
export const answerFindings = ({ findings, leftOut, toldOtherwise }: CheckResult) => ({
  findings: findings.map(withShortClaim),
  leftOut: leftOut.map(({ id }) => id),
  ...(toldOtherwise && { toldOtherwise: toldOtherwise.map(withShortClaim) }),
});
