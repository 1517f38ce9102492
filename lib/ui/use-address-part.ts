import { useEffect, useState } from 'preact/hooks';

/** What is behind the `#` of the address, without a prefix; `null` when it does not begin with it. */
export function useAddressPart(prefix: string): string | null {
  const read = (): string | null => {
    const part = decodeURIComponent(location.hash.slice(1));
    return part.startsWith(prefix) ? part.slice(prefix.length) : null;
  };
  const [part, setPart] = useState(read);
  useEffect(() => {
    const onChange = (): void => setPart(read());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  });
  return part;
}
