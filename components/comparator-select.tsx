import type { Comparator } from '../lib/core/figure/figure.ts';
import { useTranslate } from './translate.ts';

const COMPARATORS: readonly Comparator[] = ['exactly', 'about', 'over', 'atLeast', 'under', 'atMost', 'between'];

interface ComparatorSelectProps {
  readonly id?: string;
  readonly value: Comparator;
  /** Those to choose from; all where it is absent. */
  readonly offers?: (comparator: Comparator) => boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (comparator: Comparator) => void;
}

/** How a figure's number is bounded, to be chosen. */
export function ComparatorSelect({ id, value, offers = () => true, isDisabled, onChange }: ComparatorSelectProps) {
  const t = useTranslate();
  return (
    <select
      id={id}
      value={value}
      disabled={isDisabled}
      onChange={({ currentTarget }) => {
        const chosen = COMPARATORS.find((name) => name === currentTarget.value);
        if (chosen) onChange(chosen);
      }}
    >
      {COMPARATORS.filter(offers).map((name) => (
        <option key={name} value={name}>
          {t(`comparator.${name}`)}
        </option>
      ))}
    </select>
  );
}
