import type { ComponentChildren } from 'preact';
import { useTranslate } from '../../components/translate.ts';
import type { Question } from './annotation-finder.ts';

/** What the page shows. */
export type LibraryView = (typeof VIEWS)[number];

const VIEWS = ['annotations', 'pages', 'picture'] as const;

interface LibraryHeadProps {
  readonly view: LibraryView;
  readonly question: Question;
  readonly onView: (view: LibraryView) => void;
  readonly onAsk: (part: Partial<Question>) => void;
  readonly children: ComponentChildren;
}

function SearchField({ question, onAsk }: Pick<LibraryHeadProps, 'question' | 'onAsk'>) {
  const t = useTranslate();
  return (
    <form class="toolbar search" role="search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        dir="auto"
        aria-label={t('library.search')}
        placeholder={t('library.search')}
        value={question.words}
        onInput={({ currentTarget: { value } }) => {
          const isSearched = value.trim() !== '';
          const sort = isSearched ? (question.words.trim() === '' ? 'found' : question.sort) : 'newest';
          onAsk({ words: value, sort });
        }}
      />
    </form>
  );
}

/** The name of the page, its views, and what is looked for. */
export function LibraryHead({ view, question, onView, onAsk, children }: LibraryHeadProps) {
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
      <SearchField question={question} onAsk={onAsk} />
      {children}
    </header>
  );
}
