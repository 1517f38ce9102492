import type { ClaimSet, SourceDocument } from '../lib/core/claim/claim.ts';
import { extractClaims } from '../lib/core/claim/extract-claims.ts';
import { openingOf } from '../lib/core/claim/opening-of.ts';
import { sha256 } from './files.ts';
import type { Article } from './read-article.ts';

/** What is known of an article as a source document. */
export function describeDocument(article: Article, id: string): SourceDocument {
  const { text, title, publisher, url, date, kind = 'article' } = article;
  const known = { id, title, publisher, url, date, opening: openingOf(text), sha256: sha256(text) };
  return kind === 'article' ? known : { ...known, kind };
}

/** The claims of one article as a set of their own. */
export function extractSource(article: Article, document: SourceDocument): ClaimSet {
  const { text, language, figurePack, quoted, said, places, doubtful } = article;
  return extractClaims(
    {
      document,
      text,
      language,
      ...(figurePack && { figurePack }),
      ...(quoted && { quoted }),
      ...(said && { said }),
      ...(places && { places }),
      ...(doubtful && { doubtful }),
    },
    { id: document.id, title: document.title ?? document.opening },
  );
}
