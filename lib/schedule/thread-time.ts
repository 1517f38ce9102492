/** Adds up what work takes of the page's thread, without the waits between its steps. */
export class ThreadTime {
  #total = 0;

  /** Milliseconds so far. */
  get total(): number {
    return this.#total;
  }

  /** Does one step, which must not hold another. */
  spend<T>(step: () => T): T {
    const start = performance.now();
    try {
      return step();
    } finally {
      this.#total += performance.now() - start;
    }
  }
}
