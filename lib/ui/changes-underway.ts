/** Changes that the background has been asked for. What is read of it meanwhile may be from before them. */
export class ChangesUnderway {
  #last: Promise<unknown> = Promise.resolve();

  add(change: Promise<unknown>): void {
    this.#last = Promise.allSettled([this.#last, change]);
  }

  /** Once all that was asked for is done, or has failed. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
