import { LINES, writeLineRules } from '../background/tabs/line-rules.ts';
import { engineHome } from '../page/session/engine-home.ts';
import { startEngine } from '../page/session/start-engine.ts';
import type { Surroundings } from '../page/session/surroundings.ts';
import { callBackground } from '../protocol/messenger.ts';
import { USUAL_LOOK } from '../settings/appearance.ts';

/** Gives what has the engine's lines look as they do on news pages. */
function openHighlightRules(): () => Promise<void> {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return async () => {
    const { lineColours } = await callBackground('getAppearance', undefined).catch(() => USUAL_LOOK);
    sheet.replaceSync(LINES.map((line) => writeLineRules(line, ['*'], lineColours)).join(''));
  };
}

/** Starts the engine of news pages in this one, with lines and cards as they are there; `own` is what is otherwise here. */
export function startHere(own: Partial<Surroundings>): void {
  startEngine({
    bringHighlightRules: openHighlightRules(),
    // The page's own script tag has loaded it.
    bringCard: async () => {
      const { crossreadEngine, crossreadCard } = engineHome();
      if (crossreadCard) crossreadEngine?.takeCard(crossreadCard);
    },
    ...own,
  });
}
