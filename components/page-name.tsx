import type { PageMetadata } from '../lib/core/check/page-metadata.ts';
import { useTranslate } from './translate.ts';

/** Which page is spoken of, on one line; its full title is there for those who point at it. */
export function PageName({ page: { title, publisher, url } }: { readonly page: PageMetadata }) {
  const t = useTranslate();
  const name = title || url;
  return (
    <h2 class="page-name" title={name} aria-label={`${t('popup.title')}: ${name}`}>
      <span dir="auto">
        {name}
        {publisher && (
          <span class="publisher">
            {' · '}
            <bdi>{publisher}</bdi>
          </span>
        )}
      </span>
    </h2>
  );
}
