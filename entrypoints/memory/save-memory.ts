import { BYTE_ORDER_MARK, csvField } from '../../lib/core/exchange/write/csv.ts';
import type { RememberedArticle, RememberedClaim } from '../../lib/protocol/memory-types.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';

const COLUMNS = [
  'title',
  'publisher',
  'url',
  'date',
  'language',
  'first_read',
  'last_read',
  'type',
  'words',
  'speaker',
] as const;

const line = (fields: readonly (string | null)[]): string => `${fields.map(csvField).join(',')}\r\n`;

/** The lines of an article: one for each of its claims. */
export const linesOf = (article: RememberedArticle, claims: readonly RememberedClaim[]): string => {
  const { title, publisher, url, date, language, firstRead, readAt } = article;
  const about = [title, publisher, url, date, language, firstRead, readAt];
  return claims.map(({ type, exact, speaker }) => line([...about, type, exact, speaker])).join('');
};

/** All that is remembered of articles as a table: a line a claim, with the article that it is from. */
export async function writeMemory(articles: readonly RememberedArticle[]): Promise<Blob> {
  const pieces = [BYTE_ORDER_MARK, line(COLUMNS)];
  for (const article of articles)
    pieces.push(linesOf(article, await callBackground('getRememberedClaims', { id: article.id })));
  return new Blob(pieces, { type: 'text/csv' });
}
