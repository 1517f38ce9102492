import { isInSight } from '../sight/is-in-sight.ts';
import { whyUnseen } from '../sight/why-unseen.ts';
import type { KnownPage } from './known-page.ts';

/** Milliseconds between two looks at what is in view. */
const PAUSE = 500;
/** So many lines a look at most: a screen of an article has its lines within a second, three hundred sentences take forty. */
const MOST = 4;
/** Milliseconds for which the reader counts as there after each act: long enough for a page that glides on to come to rest. */
const THERE = 2000;

/** What only somebody at the device can do; a page can make the browser scroll. */
const ACTS = ['pointermove', 'pointerdown', 'touchmove', 'wheel', 'keydown'];

/**
 * Brings the lines that would tell a page what its reader keeps: each when the reader is there and has its passage in view,
 * a few at a time.
 */
export class OwnLines {
  readonly #known: KnownPage;
  readonly #onDrawn: () => void;
  readonly #signal: AbortSignal;
  #thereUntil = 0;
  /** Whether the reader acted while the page was still being read: there was nothing yet that could come. */
  #hasActedEarly = false;
  #isChecked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `onDrawn` is called when there are more lines to be drawn. */
  constructor(known: KnownPage, onDrawn: () => void, signal: AbortSignal) {
    this.#known = known;
    this.#onDrawn = onDrawn;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  /** Notices acts in a window, the page's or a frame's; calling it again changes nothing. */
  listenIn(view: Window): void {
    const options = { signal: this.#signal, capture: true, passive: true };
    for (const act of ACTS) view.addEventListener(act, this.#onAct, options);
  }

  readonly #onAct = (event: Event): void => {
    if (!event.isTrusted) return;
    if (this.#isChecked) this.#begin();
    else this.#hasActedEarly = true;
  };

  /** The page has been checked. Whoever acted while it was read need not act again. */
  checked(): void {
    if (!this.#isChecked && this.#hasActedEarly) this.#begin();
    this.#isChecked = true;
  }

  #begin(): void {
    this.#thereUntil = performance.now() + THERE;
    this.#timer ??= setTimeout(this.#look);
  }

  readonly #look = (): void => {
    this.#timer = undefined;
    let drawn = 0;
    for (const target of this.#known.waiting) {
      if (drawn === MOST) break;
      if (!isInSight(target.ranges) || whyUnseen(target.ranges) !== null) continue;
      this.#known.draw(target);
      drawn++;
    }
    if (drawn > 0) this.#onDrawn();
    if (performance.now() < this.#thereUntil) this.#timer = setTimeout(this.#look, PAUSE);
  };
}
