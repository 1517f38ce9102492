import { checkFigures } from '../../../lib/core/check/check-figures.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { SOURCE_DATE, setFromText } from './set-from-text.ts';

/** What is said of a story by its headline: the relations found, gravest first, or `silent`. */
export function saidOfHeadline(headline: string, story: string, date: string | null = SOURCE_DATE): string {
  const findings = checkFigures({ text: story, language: 'en', date }, buildClaimIndex([setFromText(headline, date)]));
  const relations = new Set(findings.map(({ relation }) => relation));
  return (['differs', 'unclear', 'same'] as const).find((relation) => relations.has(relation)) ?? 'silent';
}
