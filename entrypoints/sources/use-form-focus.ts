import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus into a form that takes the place of the buttons which open it, and back to its button, the one with the
 * form's name in `data-opens`, when it closes. Both are within the element of the reference.
 */
export function useFormFocus(opened: string | null): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const beforeRef = useRef(opened);
  useEffect(() => {
    const before = beforeRef.current;
    beforeRef.current = opened;
    if (before === opened) return;
    const wanted = opened === null ? `[data-opens="${before}"]` : 'input, select';
    root.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [opened]);
  return root;
}
