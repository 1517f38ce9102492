import type { Difference, Severity } from '../text/difference.ts';
import type { Finding } from './finding.ts';

const RANK: Readonly<Record<Severity, number>> = { major: 2, minor: 1, none: 0 };

/** Longer passages are shortened in the middle, so that a sentence stays one to read at a glance. */
const LONGEST_PASSAGE = 90;

function quote(passage: string): string {
  const words = passage.replace(/\s+/gu, ' ').trim();
  if (words.length <= LONGEST_PASSAGE) return `“${words}”`;
  const half = LONGEST_PASSAGE / 2;
  return `“${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}”`.toWellFormed();
}

/** "Leaves out", "adds" or "has … where the source has …". */
function describeEdit(source: string, page: string): string {
  if (source === '') return `The page adds ${quote(page)}.`;
  if (page === '') return `The page leaves out ${quote(source)}.`;
  return `The page has ${quote(page)} where the source has ${quote(source)}.`;
}

const CUT_AT = { start: 'at the start', middle: 'in the middle', end: 'at the end' } as const;

function describeCut({ source, cut }: Difference): string {
  const where = cut ? ` ${CUT_AT[cut.at]}` : '';
  const shown = cut?.marked ? ', and shows that words are missing' : '';
  return `The page leaves out ${quote(source)}${where}${shown}.`;
}

/** One plain sentence that names a difference. It says what differs, never who is right. */
export function describeDifference(difference: Difference): string {
  const { kind, source, page } = difference;
  switch (kind) {
    case 'wording':
    case 'value':
    case 'comparator':
      return describeEdit(source, page);
    case 'cut':
      return describeCut(difference);
    case 'splice':
      return 'The page joins words that stand apart in the source, without showing it.';
    case 'speaker':
      return `The page gives these words to ${page}; the source gives them to ${source}.`;
    case 'unit':
      return `The page measures in ${quote(page)} where the source has ${quote(source)}.`;
    case 'counted':
      return `The page counts ${quote(page)} where the source counts ${quote(source)}.`;
  }
}

/** The differences that count, the gravest first; those of one severity as they come. */
export const byGravity = (differences: readonly Difference[]): Difference[] =>
  differences.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);

const SAME = {
  quotation: 'The page has the source’s words.',
  unquoted: 'The page uses the source’s words without quotation marks.',
  figure: 'The page’s figure agrees with the source.',
} as const;

function describeSame({ type, notes }: Finding): string {
  if (notes.includes('derived')) return 'The page’s figure agrees with the sum of the source’s parts.';
  if (notes.includes('longer'))
    return 'The page quotes more than the source does; the words that both have are the same.';
  return SAME[type];
}

/**
 * One plain sentence that says how a passage of the page stands to the source; of several differences it names the
 * gravest and says how many more there are.
 */
export function describeFinding(finding: Finding): string {
  const { relation, type, differences, notes } = finding;
  if (relation === 'unclear') {
    const what = type === 'figure' ? 'counts the same thing as' : 'is the same as';
    return `Could not tell whether this ${what} the source’s ${type === 'figure' ? 'figure' : 'quotation'}.`;
  }
  const [gravest, ...others] = byGravity(differences.filter(({ severity }) => severity !== 'none'));
  if (relation === 'same' || !gravest) return describeSame(finding);
  if (notes.includes('laterAndHigher')) return `Later and higher: ${describeDifference(gravest)}`;
  const more =
    others.length === 0 ? '' : others.length === 1 ? ' One more difference.' : ` ${others.length} more differences.`;
  return `${describeDifference(gravest)}${more}`;
}
