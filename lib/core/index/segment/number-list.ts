/** A list of 32-bit numbers that grows, in a quarter of the room that an array takes. */
export class NumberList {
  #items = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(...numbers: readonly number[]): void {
    for (const number of numbers) {
      if (this.#length === this.#items.length) {
        const larger = new Uint32Array(2 * this.#items.length);
        larger.set(this.#items);
        this.#items = larger;
      }
      this.#items[this.#length++] = number;
    }
  }

  /** The numbers so far, as a view that is no longer theirs once more are added. */
  numbers(): Uint32Array {
    return this.#items.subarray(0, this.#length);
  }
}

/** Lists of numbers, one after the other. */
export class NumberLists {
  readonly #items = new NumberList();
  readonly #ends = new NumberList();

  get length(): number {
    return this.#ends.length;
  }

  push(numbers: Iterable<number>): void {
    for (const number of numbers) this.#items.push(number);
    this.#ends.push(this.#items.length);
  }

  at(list: number): Uint32Array {
    const ends = this.#ends.numbers();
    return this.#items.numbers().subarray(list === 0 ? 0 : ends[list - 1], ends[list]);
  }
}
