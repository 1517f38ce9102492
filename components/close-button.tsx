import type { JSX } from 'preact';
import { useTranslate } from './translate.ts';

/** Closes what it is in. Presses that the page makes up do not count. */
export function CloseButton({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const t = useTranslate();
  return (
    <button type="button" class="close" aria-label={t('card.close')} onClick={(event) => event.isTrusted && onClose()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      </svg>
    </button>
  );
}
