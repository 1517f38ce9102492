import type { Annotation } from '../lib/core/annotation/annotation.ts';
import type { ArticleCounts } from '../lib/core/annotation/annotation-query.ts';
import { hostOfAddress } from '../lib/core/claim/web-address.ts';
import { Dotted } from './dotted.tsx';
import { useTranslate, useWriter } from './translate.ts';

interface ArticleRowProps {
  readonly page: Annotation['page'];
  /** Where the page is opened; `null` where that is nowhere. */
  readonly href: string | null;
  readonly article: ArticleCounts;
  readonly onChooseAll: () => void;
}

/** The heading of an article in the list: what it is called and where it is, how many annotations it has, and what has changed. */
export function ArticleRow({ page, href, article, onChooseAll }: ArticleRowProps) {
  const t = useTranslate();
  const write = useWriter();
  const name = page.title || page.url;
  const { count, differs, changed } = article;
  return (
    <div class="row article-row">
      <h2>
        {href ? (
          <a data-row dir="auto" href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ) : (
          <span data-row dir="auto" tabIndex={-1}>
            {name}
          </span>
        )}
        <span class="row-page cut-off">
          {t('library.found', count, [count])}
          <Dotted
            parts={[
              differs > 0 ? t('compare.differing', differs, [differs]) : null,
              changed > 0 ? t('library.changedHere', changed, [changed]) : null,
              page.publisher,
              page.date && write.date(page.date),
              hostOfAddress(page.url),
            ]}
          />
        </span>
      </h2>
      <button type="button" class="action quiet" aria-label={t('library.chooseArticle', [name])} onClick={onChooseAll}>
        {t('library.chooseAll')}
      </button>
    </div>
  );
}
