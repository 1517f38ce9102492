import { canNameSpeakers } from '../../core/language/narrative/can-attribute.ts';
import { t } from '../../locale/translate.ts';
import { LONGEST_TEXT } from '../../protocol/longest-text.ts';
import type { Article } from '../read/read-article.ts';

/** What a page does against what is shown in it. */
interface Resistance {
  /** It has taken the lines away too often. */
  readonly isRefused: boolean;
  /** It has taken a card away. */
  readonly isCardTaken: boolean;
}

/** What limits the check of a page, in plain words. */
export function describeNotices(article: Article | null, { isRefused, isCardTaken }: Resistance): string[] {
  const notices: string[] = [];
  if (isRefused) notices.push(t('notice.refused'));
  if (isCardTaken) notices.push(t('notice.cardTaken'));
  if (article?.isPartial) notices.push(t('notice.partial', [LONGEST_TEXT]));
  if (article && article.unreadParts > 0) notices.push(t('notice.frames'));
  if (article && !canNameSpeakers(article.language)) notices.push(t('notice.language'));
  return notices;
}
