/** Calls every so many milliseconds for as long as the tab is seen; while it is hidden there is no timer. */
export function beatWhileSeen(beat: () => void, pause: number, signal: AbortSignal): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const follow = (): void => {
    clearInterval(timer);
    timer = document.hidden ? undefined : setInterval(beat, pause);
  };
  document.addEventListener('visibilitychange', follow, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  follow();
}
