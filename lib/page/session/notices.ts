import { canAttribute } from '../../core/language/narrative/can-attribute.ts';
import { t } from '../../locale/translate.ts';
import { LONGEST_TEXT } from '../../protocol/longest-text.ts';
import type { Article } from '../read/read-article.ts';

/** What limits the check of a page, in plain words. */
export function describeNotices(article: Article | null, isRefused: boolean): string[] {
  const notices: string[] = [];
  if (isRefused) notices.push(t('notice.refused'));
  if (article?.isPartial) notices.push(t('notice.partial', [LONGEST_TEXT]));
  if (article && article.unreadParts > 0) notices.push(t('notice.frames'));
  if (article && !canAttribute(article.language)) notices.push(t('notice.language'));
  return notices;
}
