import type { JSX } from 'preact';

interface IconButtonProps {
  readonly label: string;
  /** The lines of the icon, in a square of 16. */
  readonly path: string;
  readonly name?: string;
  readonly onPress: () => void;
}

/** A button that is an icon alone. Presses that the page makes up do not count. */
export function IconButton({ label, path, name = '', onPress }: IconButtonProps): JSX.Element {
  return (
    <button type="button" class={`close ${name}`} aria-label={label} onClick={(event) => event.isTrusted && onPress()}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      </svg>
    </button>
  );
}
