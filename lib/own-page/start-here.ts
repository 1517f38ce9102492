import { LINES, writeLineRules } from '../background/tabs/line-rules.ts';
import { engineHome } from '../page/session/engine-home.ts';
import { startEngine } from '../page/session/start-engine.ts';
import type { Surroundings } from '../page/session/surroundings.ts';

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
    // The page's own script tag has loaded it.
    bringCard: async () => {
      const { crossreadEngine, crossreadCard } = engineHome();
      if (crossreadCard) crossreadEngine?.takeCard(crossreadCard);
    },
    ...own,
  });
}
