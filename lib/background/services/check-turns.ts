/** So many times what its last check took, a tab leaves to the others before its next one. */
const SHARE_OF_OTHERS = 3;
/** Milliseconds that a tab waits at most. */
const LONGEST_WAIT = 20_000;

/** Milliseconds between two looks at who may be next. */
const SLICE = 50;

/** Why a check was not made: the page has changed and asked again. */
export class Superseded extends Error {}

interface Waiting {
  readonly run: () => Promise<void>;
  readonly drop: () => void;
}

/** What a queue reads the time by, and waits with. */
export interface Clock {
  readonly now: () => number;
  readonly wait: (time: number) => Promise<void>;
}

const CLOCK: Clock = {
  now: () => performance.now(),
  wait: (time) => new Promise((resolve) => setTimeout(resolve, time)),
};

/**
 * Checks of pages, one after another, by turns of their tabs: next is the tab that has been resting longest. A tab has one
 * check waiting at most, the last it asked for; and after a long check it rests, so that a large page that changes all the
 * time takes a fourth of the background's time and not all of it.
 */
export class CheckTurns {
  readonly #clock: Clock;
  /** In the order in which tabs asked. */
  readonly #waiting = new Map<number | undefined, Waiting>();
  /** When a tab may have its next check. */
  readonly #restsUntil = new Map<number | undefined, number>();
  #isRunning = false;

  constructor(clock: Clock = CLOCK) {
    this.#clock = clock;
  }

  /** Makes a check when its tab has its turn. Rejects with `Superseded` when the tab asks for another first. */
  take<T>(tabId: number | undefined, check: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.get(tabId)?.drop();
      this.#waiting.set(tabId, {
        run: () => check().then(resolve, reject),
        drop: () => reject(new Superseded('The page has changed since.')),
      });
      if (!this.#isRunning) void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.size > 0) {
      const { now, wait } = this.#clock;
      const [tabId] = [...this.#waiting.keys()].sort((a, b) => this.#restOf(a) - this.#restOf(b));
      const rest = this.#restOf(tabId) - now();
      // Others may ask meanwhile. What else tabs call for is answered between two checks, too.
      await wait(Math.min(Math.max(0, rest), SLICE));
      if (rest <= 0) await this.#runOne(tabId);
    }
    this.#isRunning = false;
  }

  async #runOne(tabId: number | undefined): Promise<void> {
    const next = this.#waiting.get(tabId);
    this.#waiting.delete(tabId);
    const start = this.#clock.now();
    await next?.run();
    const end = this.#clock.now();
    for (const [known, until] of this.#restsUntil) if (until < end) this.#restsUntil.delete(known);
    this.#restsUntil.set(tabId, end + Math.min(LONGEST_WAIT, SHARE_OF_OTHERS * (end - start)));
  }

  #restOf(tabId: number | undefined): number {
    return this.#restsUntil.get(tabId) ?? 0;
  }
}
