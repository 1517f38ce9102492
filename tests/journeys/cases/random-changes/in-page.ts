import { computedStyle } from '../../../../lib/page/read/computed-style.ts';
import { readArticle } from '../../../../lib/page/read/read-article.ts';
import { BLOCK_CHANGES } from './change-blocks.ts';
import { EMBEDDED_CHANGES, furnish } from './change-embedded.ts';
import { SIGHT_CHANGES } from './change-sight.ts';
import { TEXT_CHANGES } from './change-text.ts';
import { type Change, choosePlace } from './page-place.ts';
import { Random } from './random.ts';
import { type PaintedPiece, readPainted } from './read-painted.ts';
import { WatchedLines } from './watched-lines.ts';
import { ARTICLE } from './words.ts';

/** How the changes of a burst follow each other: all in one task, each in its own, or with time for the page to be read. */
export type Pace = 'inOneTask' | 'inTasks' | 'slowly';

/** What a burst of changes did. */
export interface Burst {
  readonly changes: readonly string[];
  /** Lines that were drawn under other words than those they had been drawn for, when all that waits for a change had run. */
  readonly wrong: readonly string[];
}

/** What the journey calls in the page. */
export interface InPage {
  /** Puts the article as it is at the beginning. */
  restore(): Promise<void>;
  /** Makes so many changes, which follow from the seed. */
  change(burst: { readonly seed: number; readonly count: number; readonly pace: Pace }): Promise<Burst>;
  /** The text of the article as it is read now. */
  read(): string;
  painted(): readonly PaintedPiece[];
}

/** Texts change most often, as they do on pages. */
const KINDS: readonly Readonly<Record<string, Change>>[] = [
  TEXT_CHANGES,
  TEXT_CHANGES,
  BLOCK_CHANGES,
  SIGHT_CHANGES,
  EMBEDDED_CHANGES,
];

const inTime = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

const article = document.querySelector('article') as HTMLElement;

/** Makes a change and tells which; `over` when it is not over at once. */
function changeOnce(random: Random): { readonly told: string; readonly over: Promise<void> | void } {
  const place = choosePlace(random, article);
  const [name, change] = random.pick(Object.entries(random.pick(KINDS) ?? {})) ?? [];
  if (!place || !change) return { told: 'nothing', over: undefined };
  const told = `${name} in ${place.around.localName}, “${place.text.data.slice(0, 30)}” of ${place.text.length}`;
  try {
    return { told, over: change(place) };
  } catch (error) {
    return { told: `${told}: ${String(error)}`, over: undefined };
  }
}

async function changeInOneTask(random: Random, count: number): Promise<string[]> {
  const done = Array.from({ length: count }, () => changeOnce(random));
  for (const { over } of done) await over;
  return done.map(({ told }) => told);
}

const inPage: InPage = {
  restore: async () => {
    article.parentElement?.removeAttribute('class');
    article.innerHTML = ARTICLE;
    furnish(article);
    const frame = article.querySelector('iframe');
    await new Promise((resolve) => frame?.addEventListener('load', resolve, { once: true }));
  },
  change: async ({ seed, count, pace }) => {
    const random = new Random(seed);
    const lines = new WatchedLines();
    const batch = pace === 'inOneTask' ? count : 1;
    const changes: string[] = [];
    for (let left = count; left > 0; left -= batch) {
      lines.look();
      changes.push(...(await changeInOneTask(random, batch)));
      lines.check(changes.at(-1));
      if (pace !== 'inOneTask') await inTime(pace === 'slowly' ? random.below(120) : 0);
    }
    return { changes, wrong: lines.wrong };
  },
  read: () => readArticle(document, computedStyle).text,
  painted: () => readPainted(document.body),
};
Object.assign(window, { inPage });
void inPage.restore();
