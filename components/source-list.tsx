import type { SourceReference } from '../lib/core/finding/finding.ts';
import { useTranslate } from './translate.ts';

function Source({ source }: { readonly source: SourceReference }) {
  const t = useTranslate();
  const { title, publisher, date, url, opening } = source;
  const name = title ?? t('source.untitled', [opening]);
  const more = [publisher, date].filter(Boolean).join(', ');
  return (
    <li>
      {url && /^https?:/i.test(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{name}</bdi>
        </a>
      ) : (
        <cite>
          <bdi>{name}</bdi>
        </cite>
      )}
      {more && `, ${more}`}
    </li>
  );
}

/** The documents a claim was taken from, each once, as far as they are known. */
export function SourceList({ sources }: { readonly sources: readonly SourceReference[] }) {
  const t = useTranslate();
  const documents = [...new Map(sources.map((source) => [source.document, source])).values()];
  return (
    <div class="sources">
      <span class="label">{t('source.from')}</span>
      <ul>
        {documents.map((source) => (
          <Source key={source.document} source={source} />
        ))}
      </ul>
    </div>
  );
}
