import { useEffect, useRef } from 'preact/hooks';

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/**
 * Gives a file that is dropped anywhere on the page, and text that is pasted where nothing is written, as a file called
 * `nameOfText`.
 */
export function useDropped(onFile: (file: File) => void, nameOfText: string): void {
  // The listeners stay while what is done with a file changes.
  const takeRef = useRef(onFile);
  useEffect(() => {
    takeRef.current = onFile;
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
        takeRef.current(new File([text], nameOfText));
      },
      { signal },
    );
    return () => ended.abort();
  }, [nameOfText]);
}
