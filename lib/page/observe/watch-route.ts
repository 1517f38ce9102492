const withoutHash = (url: string): string => url.split('#', 1)[0] ?? '';

/**
 * Tells when the page has gone to another address without being loaded again. A change of the fragment alone is none.
 * The page may still be building the new content then.
 */
export function watchRoute(onRoute: () => void, signal: AbortSignal): void {
  let current = withoutHash(location.href);
  const look = (): void => {
    const now = withoutHash(location.href);
    if (now === current) return;
    current = now;
    onRoute();
  };
  // `navigate` comes before the address has changed; `navigatesuccess` after the page has handled it.
  navigation.addEventListener('navigatesuccess', look, { signal });
}
