import { useId } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import type { AnnotationSort } from '../../lib/core/annotation/annotation-query.ts';
import type { Question } from './annotation-finder.ts';

const SORTS: readonly AnnotationSort[] = ['article', 'newest', 'oldest', 'changed', 'page', 'found'];

interface SortSelectProps {
  readonly question: Question;
  readonly onSort: (sort: AnnotationSort) => void;
}

/** Chooses the order of the list. */
export function SortSelect({ question, onSort }: SortSelectProps) {
  const t = useTranslate();
  const id = useId();
  // The best match first is an order only where something is searched for.
  const sorts = SORTS.filter((sort) => sort !== 'found' || question.words.trim() !== '');
  return (
    <div>
      <label for={id} class="visually-hidden">
        {t('library.sort')}
      </label>
      <select
        id={id}
        value={question.sort}
        onChange={({ currentTarget }) => onSort(currentTarget.value as AnnotationSort)}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {t(`library.sorted.${sort}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
