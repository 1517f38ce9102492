import type { JSX } from 'preact';
import { IconButton } from './icon-button.tsx';
import { useTranslate } from './translate.ts';

interface CloseButtonProps {
  readonly onClose: () => void;
  /** What it says it does where there are several. */
  readonly label?: string;
}

/** Closes what it is in. */
export function CloseButton({ onClose, label }: CloseButtonProps): JSX.Element {
  const t = useTranslate();
  return <IconButton label={label ?? t('card.close')} path="M4 4l8 8M12 4l-8 8" onPress={onClose} />;
}
