import { useId } from 'preact/hooks';
import type { AnnotationFilters, Facet, FacetName, Facets } from '../lib/core/annotation/annotation-query.ts';
import { type Translate, useTranslate } from './translate.ts';

interface AnnotationFiltersProps {
  readonly filters: AnnotationFilters;
  readonly facets: Facets;
  readonly onFilters: (filters: AnnotationFilters) => void;
}

/** The fields that can be chosen from, in the order they are shown. */
const SHOWN = ['relation', 'severity', 'type', 'difference', 'source', 'set', 'site', 'tag', 'status'] as const;

/** The interface's words for the values that are ours; all others are named by themselves. */
export function labelOf(t: Translate, name: FacetName, { value, label }: Pick<Facet, 'value' | 'label'>): string {
  switch (name) {
    case 'relation':
      return t(`relation.${value as 'same'}`);
    case 'severity':
      return value === 'none' ? t('report.none') : t(`severity.${value as 'minor'}`);
    case 'status':
      return t(`annotationStatus.${value as 'open'}`);
    case 'type':
      return t(`library.${value as 'quotation'}`);
    case 'difference':
      return t(`kind.${value as 'cut'}`);
    case 'set':
    case 'source':
    case 'site':
    case 'tag':
    case 'month':
      return label;
  }
}

interface FilterProps extends AnnotationFiltersProps {
  readonly name: (typeof SHOWN)[number];
}

function Filter({ name, filters, facets, onFilters }: FilterProps) {
  const t = useTranslate();
  const id = useId();
  const chosen = filters[name] ?? '';
  const known = facets[name];
  // What is chosen stays to be seen, and taken back, when nothing has it any more.
  const values =
    chosen && !known.some(({ value }) => value === chosen)
      ? [{ value: chosen, label: chosen, count: 0 }, ...known]
      : known;
  if (values.length === 0) return null;
  const choose = (value: string): void => {
    const { [name]: _, ...others } = filters;
    onFilters(value === '' ? others : { ...others, [name]: value });
  };
  return (
    <div class="field">
      <label for={id}>{t(`library.by.${name}`)}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{t('library.any')}</option>
        {values.map((facet) => (
          <option key={facet.value} value={facet.value}>
            {t('library.counted', [labelOf(t, name, facet), facet.count])}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DayProps {
  readonly name: 'from' | 'to';
  readonly filters: AnnotationFilters;
  readonly onFilters: (filters: AnnotationFilters) => void;
}

function Day({ name, filters, onFilters }: DayProps) {
  const t = useTranslate();
  const id = useId();
  const choose = (day: string): void => {
    const { [name]: _, ...others } = filters;
    onFilters(day === '' ? others : { ...others, [name]: day });
  };
  return (
    <div class="field">
      <label for={id}>{t(`library.by.${name}`)}</label>
      <input
        id={id}
        type="date"
        value={filters[name] ?? ''}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
    </div>
  );
}

/** Everything the list can be narrowed down by, each with how many annotations would be left. */
export function AnnotationFilterList({ filters, facets, onFilters }: AnnotationFiltersProps) {
  const t = useTranslate();
  return (
    <details class="filter-fold" open={matchMedia('(min-width: 44rem)').matches}>
      <summary>{t('library.filters')}</summary>
      <form class="filter-list" aria-label={t('library.filters')} onSubmit={(event) => event.preventDefault()}>
        {SHOWN.map((name) => (
          <Filter key={name} name={name} filters={filters} facets={facets} onFilters={onFilters} />
        ))}
        <Day name="from" filters={filters} onFilters={onFilters} />
        <Day name="to" filters={filters} onFilters={onFilters} />
        <button type="button" class="action" disabled={Object.keys(filters).length === 0} onClick={() => onFilters({})}>
          {t('library.clearFilters')}
        </button>
      </form>
    </details>
  );
}
