import type { Facet } from '../lib/core/annotation/annotation-query.ts';
import type { FilterField } from '../lib/core/annotation/typed-filters.ts';
import type { Translate } from './translate.ts';

/** The fields that can be narrowed down by, in the order in which they are offered. */
export const FILTER_FIELDS = [
  'relation',
  'severity',
  'difference',
  'tag',
  'status',
  'source',
  'site',
  'set',
  'type',
  'from',
  'to',
] as const satisfies readonly FilterField[];

/** The interface's words for the values that are ours; all others are their own names. */
export function labelOf(t: Translate, field: FilterField, { value, label }: Pick<Facet, 'value' | 'label'>): string {
  switch (field) {
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
    case 'from':
    case 'to':
      return label;
  }
}
