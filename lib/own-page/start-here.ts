import { LINES, writeLineRules } from '../background/tabs/line-rules.ts';
import { startEngine } from '../page/session/start-engine.ts';
import type { Surroundings } from '../page/session/surroundings.ts';

/** The script of the card in the built extension: it looks for an engine when it runs, once in the life of a page. */
const CARD = '/card.js';

/** Gives the engine's lines the look they have on news pages. */
function loadHighlightRules(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LINES.map((line) => writeLineRules(line, ['*'])).join(''));
  document.adoptedStyleSheets.push(sheet);
}

/** Starts the engine of news pages in this one, with lines and cards as they are there; `own` is what is otherwise here. */
export function startHere(own: Partial<Surroundings>): void {
  loadHighlightRules();
  startEngine({
    bringHighlightRules: async () => {},
    bringCard: async () => {
      await import(/* @vite-ignore */ CARD);
    },
    ...own,
  });
}
