import { isAlive } from '../../protocol/is-alive.ts';
import { answerEngineCalls, callBackground } from '../../protocol/messenger.ts';
import { removeForeignHosts } from '../card/card-host.ts';
import { Engine } from './engine.ts';
import { engineHome } from './engine-home.ts';

/** Starts the engine in this page, in place of one that was there before. */
export function startEngine(): void {
  const home = engineHome();
  home.crossreadEngine?.stop();
  removeForeignHosts();
  const engine = new Engine({
    checkText: (page) => callBackground('checkText', page),
    reportChanged: (summary) => {
      // A report that does not arrive is made good by the next one, or by the popup asking.
      callBackground('reportChanged', summary).catch(() => {});
    },
    // Without the rules nothing is seen on the page, and nothing is harmed: the popup has the list.
    bringHighlightRules: (places) => callBackground('bringHighlightRules', places).catch(() => {}),
    bringCard: () => callBackground('bringCard', undefined),
    cardOpened: (call) => {
      // Only a panel that happens to be open cares.
      callBackground('cardOpened', call).catch(() => {});
    },
    isAlive,
  });
  home.crossreadEngine = engine;
  answerEngineCalls(
    {
      getReport: () => engine.getReport(),
      showFinding: ({ findingId }) => engine.showFinding(findingId),
      getSelection: () => engine.getSelection(),
      showPassage: ({ passage }) => engine.showPassage(passage),
      paintAnnotations: ({ passages }) => engine.paintAnnotations(passages),
      walk: ({ direction }) => engine.walk(direction),
      checkAgain: () => engine.checkAgain(),
      stop: () => engine.stop(),
    },
    engine.signal,
  );
  engine.start();
}
