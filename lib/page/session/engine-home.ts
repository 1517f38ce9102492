import type { CardOpener } from './card-script.ts';

/** What scripts beside a running engine may ask of it. */
interface EngineHere {
  readonly stop: () => void;
  readonly checkAgain: () => Promise<void>;
  readonly walk: (direction: 'next' | 'previous') => void;
  readonly takeCard: (open: CardOpener) => void;
}

/** What our scripts in a page leave for each other. */
interface EngineHome {
  crossreadEngine?: EngineHere;
  /** What the script of the card has, for an engine that starts after it in a page of ours. */
  crossreadCard?: CardOpener;
  /** The gate's question, which the engine asks again when the page has gone to another address. */
  crossreadIsArticle?: (document: Document) => boolean;
}

/**
 * Where a running engine is found by what is injected into a page after it: the engine once more, or the script of the
 * card. Out of the page's sight.
 */
export const engineHome = (): EngineHome => globalThis as EngineHome;
