import { useLayoutEffect, useState } from 'preact/hooks';

function readPart(prefix: string): string | null {
  const part = decodeURIComponent(location.hash.slice(1));
  return part.startsWith(prefix) ? part.slice(prefix.length) : null;
}

/** What is behind the `#` of the address, without a prefix; `null` when it does not begin with it. */
export function useAddressPart(prefix: string): string | null {
  const [part, setPart] = useState(() => readPart(prefix));
  // At once and not after the next painting, which a page out of sight waits long for.
  useLayoutEffect(() => {
    const onChange = (): void => setPart(readPart(prefix));
    onChange();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, [prefix]);
  return part;
}
