import type { AnnotationFilters, Facets } from '../lib/core/annotation/annotation-query.ts';
import type { FilterField } from '../lib/core/annotation/typed-filters.ts';
import { FILTER_FIELDS, labelOf } from './filter-labels.ts';
import { type Translate, useTranslate } from './translate.ts';

interface FilterChipsProps {
  readonly filters: AnnotationFilters;
  readonly facets: Facets | null;
  readonly onFilters: (filters: AnnotationFilters) => void;
  /** Begins to give the tag that is filtered by another name. */
  readonly onRename: (tag: string) => void;
}

/** The value of a filter as people write it: a tag with its capitals. */
function labelOfValue(field: FilterField, { filters, facets }: FilterChipsProps): string {
  const value = filters[field] ?? '';
  const known = field === 'from' || field === 'to' ? [] : (facets?.[field] ?? []);
  return known.find((facet) => facet.value === value)?.label ?? value;
}

/** What a filter is called, with its value. */
function nameFilter(t: Translate, field: FilterField, props: FilterChipsProps): string {
  const value = props.filters[field] ?? '';
  const label = labelOfValue(field, props);
  return t('library.filter', [t(`library.by.${field}`), labelOf(t, field, { value, label })]);
}

/** What the list is narrowed down by; each goes when it is pressed. */
export function FilterChips(props: FilterChipsProps) {
  const { filters, onFilters, onRename } = props;
  const t = useTranslate();
  const fields = FILTER_FIELDS.filter((field) => filters[field] !== undefined);
  if (fields.length === 0) return null;
  return (
    <ul class="chips" aria-label={t('library.filters')}>
      {fields.map((field) => {
        const name = nameFilter(t, field, props);
        const { [field]: _, ...others } = filters;
        return (
          <li key={field}>
            <button
              type="button"
              class="chip"
              aria-label={t('library.dropFilter', [name])}
              onClick={() => onFilters(others)}
            >
              <span class="cut-off">{name}</span>
              <span aria-hidden="true">×</span>
            </button>
            {field === 'tag' && (
              <button type="button" class="action quiet" onClick={() => onRename(labelOfValue(field, props))}>
                {t('library.renameTag')}
              </button>
            )}
          </li>
        );
      })}
      {fields.length > 1 && (
        <li>
          <button type="button" class="action quiet" onClick={() => onFilters({})}>
            {t('library.clearFilters')}
          </button>
        </li>
      )}
    </ul>
  );
}
