import { type ComparedArticle, linkReadSteps, readForComparison } from '../check/compare-articles.ts';
import type { PageMetadata } from '../check/page-metadata.ts';
import { type AnnotationContext, annotateFindings, type FindingAnnotation } from './annotation.ts';

/** An article that was read on a page. */
interface ReadPage {
  readonly page: PageMetadata;
  readonly article: ComparedArticle;
}

/**
 * Annotates what one article has otherwise than each of some others, which are the sources here as on the page that compares two
 * articles. In reading order; of one passage by the order of the sources. Gives way between two comparisons.
 */
export function* annotateAgainst(
  { page, article }: ReadPage,
  sources: readonly ComparedArticle[],
  context: AnnotationContext,
): Generator<void, FindingAnnotation[]> {
  const read = readForComparison(article, 'page');
  const annotations: FindingAnnotation[] = [];
  for (const [i, source] of sources.entries()) {
    const { inSecond } = yield* linkReadSteps(readForComparison(source, `source-${i}`), read);
    const findings = inSecond.filter(({ relation }) => relation === 'differs');
    annotations.push(...annotateFindings({ page, text: article.text, findings }, context));
    yield;
  }
  return annotations.sort((a, b) => a.target.start - b.target.start);
}
