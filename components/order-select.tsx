import { FINDING_ORDERS, type FindingOrder } from './sort-findings.ts';
import { useTranslate } from './translate.ts';

interface OrderSelectProps {
  readonly order: FindingOrder;
  readonly onOrder: (order: FindingOrder) => void;
}

/** Chooses the order in which findings are listed. */
export function OrderSelect({ order, onOrder }: OrderSelectProps) {
  const t = useTranslate();
  return (
    <label class="order">
      <span class="visually-hidden">{t('order.label')}</span>
      <select value={order} onChange={({ currentTarget }) => onOrder(currentTarget.value as FindingOrder)}>
        {FINDING_ORDERS.map((name) => (
          <option key={name} value={name}>
            {t(`order.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
