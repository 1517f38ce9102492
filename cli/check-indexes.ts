import type { CheckResult } from '../lib/core/check/finding.ts';
import { checkSegments, type SegmentInUse } from '../lib/core/check/segments/check-segments.ts';
import { DamagedSegment } from '../lib/core/index/segment/block-file.ts';
import { EndOfRun, Failure } from './failure.ts';
import { FAULTS, type IndexFiles, openIndexes } from './open-indexes.ts';
import { answerFindings } from './print-findings.ts';
import { type Article, isArticleInput, readArticleInput } from './read-article.ts';

/** Compares an article with claims. */
export type ArticleCheck = (article: Article) => CheckResult | Promise<CheckResult>;

/** The check of articles against the claims of index files. */
export async function openIndexCheck(files: IndexFiles): Promise<ArticleCheck> {
  const segments: SegmentInUse[] = await openIndexes(files);
  return async (article) => {
    try {
      return await checkSegments(article, segments);
    } catch (error) {
      if (!(error instanceof DamagedSegment)) throw error;
      const number = segments.findIndex(({ segment }) => segment.source === error.source);
      throw new EndOfRun(`${files.paths[number]}: ${FAULTS.damaged}`);
    }
  };
}

/** The answer to an article of an input line. */
export async function answerArticle(input: Record<string, unknown>, check: ArticleCheck): Promise<object> {
  if (!isArticleInput(input)) throw new Failure('the line has neither "text" nor "html"');
  const article = readArticleInput(input);
  const found = answerFindings(await check(article));
  return 'html' in input ? { text: article.text, ...found } : found;
}
