import type { CheckResult, Finding } from '../lib/core/check/finding.ts';
import { type Difference, nameDifference } from '../lib/core/difference.ts';

const MARKS = { same: '=', differs: '≠', unclear: '?' } as const;

function printDifference(difference: Difference): string {
  const { source, page, severity } = difference;
  const change = [source && `source: ${source}`, page && `page: ${page}`].filter(Boolean).join('  →  ');
  return `      ${severity} ${nameDifference(difference)}: ${change}\n`;
}

function printFinding({ relation, type, start, end, exact, claim, differences, notes }: Finding): string {
  const source = claim.sources.map(({ title, publisher, document }) => title ?? publisher ?? document).join('; ');
  return [
    `${MARKS[relation]} ${start}-${end} ${type}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}: ${exact.replace(/\s+/g, ' ')}\n`,
    `      ${claim.set}/${claim.id} from ${source}\n`,
    ...differences.map(printDifference),
  ].join('');
}

/** The outcome of a check for people: every finding with its differences, then what the page leaves out. */
export function printFindings({ findings, leftOut }: CheckResult): string {
  const count = (relation: Finding['relation']): number =>
    findings.filter((finding) => finding.relation === relation).length;
  return [
    ...findings.map(printFinding),
    ...leftOut.map(({ set, id, exact }) => `- left out: ${set}/${id} ${exact.replace(/\s+/g, ' ')}\n`),
    `${count('differs')} differ, ${count('same')} same, ${count('unclear')} could not tell, ${leftOut.length} left out\n`,
  ].join('');
}

/** Findings in the form of the machine-readable answers. */
export const answerFindings = ({ findings, leftOut }: CheckResult) => ({
  findings: findings.map(({ claim, ...finding }) => ({
    ...finding,
    claim: { set: claim.set, id: claim.id, exact: claim.exact },
  })),
  leftOut: leftOut.map(({ id }) => id),
});
