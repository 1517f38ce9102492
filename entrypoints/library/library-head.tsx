import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import type { AnnotationSort } from '../../lib/core/annotation/annotation-query.ts';
import type { Question } from './annotation-finder.ts';

/** What the page shows. */
export type LibraryView = (typeof VIEWS)[number];

const VIEWS = ['annotations', 'pages', 'picture'] as const;
const SORTS: readonly AnnotationSort[] = ['newest', 'oldest', 'changed', 'page', 'found'];

interface LibraryHeadProps {
  readonly view: LibraryView;
  readonly question: Question;
  readonly onView: (view: LibraryView) => void;
  readonly onAsk: (part: Partial<Question>) => void;
  readonly children: ComponentChildren;
}

function SearchField({ question, onAsk }: Pick<LibraryHeadProps, 'question' | 'onAsk'>) {
  const t = useTranslate();
  const id = useId();
  // The best match first is an order only where something is searched for.
  const sorts = SORTS.filter((sort) => sort !== 'found' || question.words.trim() !== '');
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
      <label for={id} class="visually-hidden">
        {t('library.sort')}
      </label>
      <select
        id={id}
        value={question.sort}
        onChange={({ currentTarget }) => onAsk({ sort: currentTarget.value as AnnotationSort })}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`library.sorted.${sort}`)}
          </option>
        ))}
      </select>
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
      </nav>
      <SearchField question={question} onAsk={onAsk} />
      {children}
    </header>
  );
}
