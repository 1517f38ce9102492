import { useTranslate, useWriter } from './translate.ts';

/** What of a report is shown; `null` is everything. */
export type Filter = 'differs' | 'same' | 'unclear' | 'leftOut' | null;

const KINDS = ['differs', 'same', 'unclear', 'leftOut'] as const;

/** How many there are of each. */
export type Counts = Readonly<Record<(typeof KINDS)[number], number>>;

interface FilterBarProps {
  readonly counts: Counts;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Everything and the four counts; pressing one shows only those, pressing it again shows everything. */
export function FilterBar({ counts, filter, onFilter }: FilterBarProps) {
  const t = useTranslate();
  const write = useWriter();
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{t('popup.filters')}</legend>
      <button type="button" class="filter" aria-pressed={filter === null} onClick={() => onFilter(null)}>
        <span class="total">{write.number(counts.differs + counts.same + counts.unclear + counts.leftOut)}</span>
        <span class="kind">{t('popup.showAll')}</span>
      </button>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class={`filter ${kind} ${counts[kind] === 0 ? 'none' : ''}`}
          aria-pressed={filter === kind}
          onClick={() => onFilter(filter === kind ? null : kind)}
        >
          <span class="count">{write.number(counts[kind])}</span>
          <span class="kind">{t(`relation.${kind}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}
