/** What the engine leaves for whoever brings it in again; `entrypoints/engine` says how it gets there. */
interface EngineHome {
  readonly crossreadEngine?: { walk(direction: 'next' | 'previous'): void };
}

/** Gives the lines of the engine, which the page's own script tag brings in, the look they have on news pages. */
export function loadHighlightRules(): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/assets/highlights.css';
  document.head.append(sheet);
}

/** Goes on to the next finding of the sample and opens its card. */
export const walkSample = (): void => (globalThis as EngineHome).crossreadEngine?.walk('next');
