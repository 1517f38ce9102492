import { LINES, writeLineRules } from '../../lib/background/tabs/line-rules.ts';
import type { CheckText } from '../../lib/page/session/page-check.ts';
import { startEngine } from '../../lib/page/session/start-engine.ts';

/** Gives the engine's lines the look they have on news pages. */
function loadHighlightRules(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LINES.map((line) => writeLineRules(line, ['*'])).join(''));
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Starts the engine of news pages in this one. `checkText` says what it is compared with; the rules of lines are here, and
 * the page's own script tag brings the card.
 */
export function startHere(checkText: CheckText): void {
  loadHighlightRules();
  startEngine({ checkText, bringHighlightRules: async () => {}, bringCard: async () => {} });
}
