/** Milliseconds after which work goes on although the page is never done with its own. */
const PATIENCE = 50;

/**
 * Lets everything go on that waits for the page's thread. What goes on after `scheduler.yield` comes before the page's timers
 * and tasks, in Firefox before its most urgent ones too. Of a hidden page nobody notices that, and its timers are slow.
 */
export function yieldToPage(): Promise<void> {
  if (document.hidden) return scheduler.yield();
  return new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE);
    const goOn = (): void => {
      clearTimeout(late);
      resolve();
    };
    void scheduler.postTask(goOn, { priority: 'background' });
  });
}
