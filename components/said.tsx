import type { Finding } from '../lib/core/check/finding.ts';
import { useTranslate } from './translate.ts';

interface SaidProps {
  readonly type: Finding['type'];
  readonly name: string;
  /** Whether the other side names somebody else. */
  readonly isOther: boolean;
  /** Whether it is sure enough whom the words mean. */
  readonly isSure?: boolean;
}

/** Who says the words above, or by whose account a figure is what it is. */
export function Said({ type, name, isOther, isSure = true }: SaidProps) {
  const t = useTranslate();
  const isGiver = type === 'figure';
  const classes = [isGiver && 'giver', isOther && 'other'].filter(Boolean).join(' ');
  // A name is on the side on which the words above it begin; "according to" is of the interface's own language.
  return (
    <figcaption class={classes || undefined} dir={isGiver ? undefined : 'auto'}>
      {isGiver ? t('card.accordingTo', [name]) : isSure ? name : t('card.probably', [name])}
    </figcaption>
  );
}
