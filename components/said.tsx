import type { Finding } from '../lib/core/finding/finding.ts';
import { useTranslate } from './translate.ts';

interface SaidProps {
  readonly type: Finding['type'];
  readonly name: string;
  /** Whether the other side names somebody else. */
  readonly isOther: boolean;
}

/** Who says the words above, or by whose account a figure is what it is. */
export function Said({ type, name, isOther }: SaidProps) {
  const t = useTranslate();
  const classes = [type === 'figure' && 'giver', isOther && 'other'].filter(Boolean).join(' ');
  return (
    <figcaption class={classes || undefined}>
      <bdi>{type === 'figure' ? t('card.accordingTo', [name]) : name}</bdi>
    </figcaption>
  );
}
