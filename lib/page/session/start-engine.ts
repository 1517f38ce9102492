import { isAlive } from '../../protocol/is-alive.ts';
import { answerEngineCalls, callBackground } from '../../protocol/messenger.ts';
import { removeForeignHosts } from '../card/card-host.ts';
import { Engine } from './engine.ts';
import { engineHome } from './engine-home.ts';
import type { Surroundings } from './surroundings.ts';

/** Tells the background. What does not arrive is made good later, and the popup has the list all the same. */
const tell: typeof callBackground = (call, argument) => callBackground(call, argument).catch(() => undefined as never);

/** Starts the engine in this page, in place of one that was there before; a page of ours gives some of what is around it. */
export function startEngine(own?: Partial<Surroundings>): void {
  const home = engineHome();
  home.crossreadEngine?.stop();
  removeForeignHosts();
  const engine = new Engine({
    checkText: (page) => callBackground('checkText', page),
    reportChanged: (summary) => tell('reportChanged', summary),
    bringHighlightRules: (places) => tell('bringHighlightRules', places),
    bringCard: () => callBackground('bringCard', undefined),
    // Only a panel that happens to be open cares.
    cardOpened: (call) => tell('cardOpened', call),
    isAlive,
    ...own,
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
