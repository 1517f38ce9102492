import type { ComponentChildren } from 'preact';
import { useTranslate } from '../../components/translate.ts';

/** What the page shows. */
export type LibraryView = (typeof VIEWS)[number];

const VIEWS = ['annotations', 'pages', 'picture'] as const;

interface LibraryHeadProps {
  readonly view: LibraryView;
  readonly onView: (view: LibraryView) => void;
  readonly children: ComponentChildren;
}

/** The name of the page, its views, and what else is above them. */
export function LibraryHead({ view, onView, children }: LibraryHeadProps) {
  const t = useTranslate();
  return (
    <header class="library-head">
      <h1>{t('library.title')}</h1>
      <nav class="views" aria-label={t('library.views')}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            class="action quiet"
            aria-pressed={name === view}
            onClick={() => onView(name)}
          >
            {t(`library.${name}`)}
          </button>
        ))}
        <a class="action quiet" href="sources.html">
          {t('sources.title')}
        </a>
      </nav>
      {children}
    </header>
  );
}
