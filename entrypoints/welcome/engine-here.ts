import { LINES, writeLineRules } from '../../lib/background/tabs/line-rules.ts';
import { engineHome } from '../../lib/page/session/engine-home.ts';

/** Gives the lines of the engine, which the page's own script tag loads, the look they have on news pages. */
export function loadHighlightRules(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LINES.map((line) => writeLineRules(line, ['*'])).join(''));
  document.adoptedStyleSheets.push(sheet);
}

/** Goes on to the next finding of the sample and opens its card. */
export const walkSample = (): void => engineHome().crossreadEngine?.walk('next');
