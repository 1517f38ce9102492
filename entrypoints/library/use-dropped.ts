import { useEffect, useRef } from 'preact/hooks';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Gives a file that is dropped anywhere on the page, and text that is pasted where nothing is written. */
export function useDropped(onSource: (source: File | string) => void): void {
  // The listeners stay while what is done with a file changes.
  const takeRef = useRef(onSource);
  useEffect(() => {
    takeRef.current = onSource;
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
        const [file] = event.dataTransfer?.files ?? [];
        if (file) takeRef.current(file);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        const text = event.clipboardData?.getData('text') ?? '';
        if (isWriting(event.target) || text.trim() === '') return;
        event.preventDefault();
        takeRef.current(text);
      },
      { signal },
    );
    return () => ended.abort();
  }, []);
}
