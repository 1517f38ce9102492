import type { ClaimSet } from '../../claim/claim.ts';
import { buildClaimIndex } from '../../index/claim-index.ts';
import { overlapLength } from '../../language/span.ts';
import { findWords } from '../../language/words.ts';
import { checkText } from '../check-text.ts';
import type { FigureFinding, Finding, PageText, QuotationFinding } from '../finding.ts';
import { withoutOwn } from '../own-sources.ts';

/** What a page has of one article that was read before. */
export interface RememberedPassages {
  readonly otherwise: readonly Finding[];
  readonly before: readonly Finding[];
}

/**
 * Words that two prints must share, and the share of the shorter one that these must be: with fewer the two may be two
 * statements.
 */
const FEWEST_SHARED = 8;
const LEAST_SHARE = 0.7;
/** Words in marks that are said to have been read before, and the share of the page's print that they must be. */
const FEWEST_BEFORE = 5;
const LEAST_BEFORE = 0.8;
/** Passages besides that show that both tell of one event, without which another number is another event's. */
const FEWEST_TIES = 3;
/** Milliseconds after which a number may have moved on. */
const LONGEST_APART = 3 * 86_400_000;

const countWords = (text: string): number => findWords(text).length;

/** The words of both prints, and those that they share. */
function countSteps({ words }: Finding): Record<'page' | 'source' | 'shared', number> {
  const counts = { page: 0, source: 0, shared: 0 };
  for (const { step, page, source } of words) {
    counts.page += countWords(page);
    counts.source += countWords(source);
    if (step === 'equal' || step === 'cosmetic') counts.shared += countWords(page);
  }
  return counts;
}

/** Whether both are surely of the same words: the same person says them, and most of them are the same. */
function isSameStatement(finding: Finding): boolean {
  const { page, source, shared } = countSteps(finding);
  return (
    finding.speaker?.relation === 'same' && shared >= FEWEST_SHARED && shared >= LEAST_SHARE * Math.min(page, source)
  );
}

/** Whether other words are quoted. A shorter print of the same words, and one with marks of what it leaves out, says nothing else. */
function isOtherWording({ type, differences }: QuotationFinding): boolean {
  return (
    type === 'quotation' &&
    differences.some(
      (difference) =>
        difference.severity === 'major' &&
        (difference.kind === 'wording' ||
          (difference.kind === 'cut' && difference.cut.at === 'middle' && !difference.cut.marked)),
    )
  );
}

const isOtherNumber = ({ differences }: FigureFinding): boolean =>
  differences.some(({ kind, severity }) => kind === 'value' && severity === 'major');

/** Passages that are the same in both, apart from one. */
const tiesBeside = (finding: Finding, all: readonly Finding[]): number =>
  all.filter((other) => other.relation === 'same' && overlapLength(other, finding) === 0).length;

function areDaysApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const apart = Math.abs(Date.parse(a) - Date.parse(b));
  return apart > LONGEST_APART;
}

/** Whether a finding says that the reader has read it otherwise; more is asked for than of a source that somebody has chosen. */
function isReadOtherwise(finding: Finding, all: readonly Finding[], areApart: boolean): boolean {
  if (finding.relation !== 'differs' || finding.severity !== 'major') return false;
  if (finding.type === 'figure') return isOtherNumber(finding) && !areApart && tiesBeside(finding, all) >= FEWEST_TIES;
  return finding.type === 'quotation' && isOtherWording(finding) && isSameStatement(finding);
}

/** Whether these words were read before, and not a few of them alone. */
function isReadBefore(finding: Finding): boolean {
  if (finding.type !== 'quotation' || finding.relation !== 'same') return false;
  const { page, shared } = countSteps(finding);
  return shared >= FEWEST_BEFORE && shared >= LEAST_BEFORE * page;
}

/** Compares a page with one article that was read before, of which the claims are left. */
export function compareRemembered(page: PageText, set: ClaimSet): RememberedPassages {
  const index = buildClaimIndex([set]);
  const result = checkText(page, index);
  const { findings } = result;
  // A copy of the article has the same words, and nothing in it is otherwise.
  const { sourceOf = [] } = withoutOwn(page, index, result);
  const areApart = areDaysApart(page.date, set.documents[0]?.date ?? null);
  return {
    otherwise: sourceOf.length > 0 ? [] : findings.filter((finding) => isReadOtherwise(finding, findings, areApart)),
    before: findings.filter(isReadBefore),
  };
}
