import { useEffect, useRef } from 'preact/hooks';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Gives files that are dropped anywhere on the page, and text that is pasted where nothing is written. */
export function useDropped(onSources: (sources: readonly (File | string)[]) => void): void {
  // The listeners stay while what is done with a file changes.
  const takeRef = useRef(onSources);
  useEffect(() => {
    takeRef.current = onSources;
  });
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    // Without it the browser would open the file in the place of the page.
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        takeRef.current([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        const text = event.clipboardData?.getData('text') ?? '';
        if (isWriting(event.target) || text.trim() === '') return;
        event.preventDefault();
        takeRef.current([text]);
      },
      { signal },
    );
    return () => ended.abort();
  }, []);
}
