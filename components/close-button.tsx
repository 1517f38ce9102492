import type { JSX } from 'preact';
import { IconButton } from './icon-button.tsx';
import { useTranslate } from './translate.ts';

/** Closes what it is in. */
export function CloseButton({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const t = useTranslate();
  return <IconButton label={t('card.close')} path="M4 4l8 8M12 4l-8 8" onPress={onClose} />;
}
