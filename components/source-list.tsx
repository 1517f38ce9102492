import type { SourceReference } from '../lib/core/check/finding.ts';
import { hostOfAddress, isWebAddress } from '../lib/core/claim/web-address.ts';
import { Dotted } from './dotted.tsx';
import { sayPlace } from './say-place.ts';
import { useTranslate, useWriter } from './translate.ts';

/** A source document's name, leading to it where it has an address on the web, with what more is known of it. */
export function SourceName({ source }: { readonly source: SourceReference }) {
  const t = useTranslate();
  const write = useWriter();
  const { title, publisher, date, url, opening, place } = source;
  const name = title ?? t('source.untitled', [opening]);
  return (
    <>
      {url && isWebAddress(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <bdi>{name}</bdi>
        </a>
      ) : (
        <cite>
          <bdi>{name}</bdi>
        </cite>
      )}
      <Dotted
        parts={[publisher, date && write.date(date), url && hostOfAddress(url), place ? sayPlace(t, place) : null]}
      />
    </>
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
          <li key={source.document}>
            <SourceName source={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
