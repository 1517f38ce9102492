import type { Article } from '../../lib/dom/article/read-article.ts';

/** What limits the check of a page, in plain words. */
export function describeNotices(article: Article | null, isRefused: boolean): string[] {
  const notices: string[] = [];
  if (isRefused) notices.push('This page removes highlights. The list here is complete all the same.');
  if (article?.isPartial) notices.push('This page is too long; only its first two million characters were checked.');
  if (article && article.unreadFrames > 0)
    notices.push('Parts of this page are pages of their own and were not checked.');
  return notices;
}
