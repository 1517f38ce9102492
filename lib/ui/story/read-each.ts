import { itemAt } from '../../core/item-at.ts';

/** How many are asked together. */
interface ReadEachOptions {
  /** At most so many, but for those that are slow. */
  readonly atOnce: number;
  /** Milliseconds after which one that has not answered no longer keeps the next from being asked. */
  readonly slow: number;
}

/**
 * Reads some things side by side in their order, a few at a time, so that the first are there before the last have been
 * asked, and none waits for one that is slow. Settles when all have been read; `read` must not reject.
 */
export async function readEach<T>(
  all: readonly T[],
  read: (one: T, place: number) => Promise<void>,
  { atOnce, slow }: ReadEachOptions,
): Promise<void> {
  const reading: Promise<void>[] = [];
  const readOn = async (): Promise<void> => {
    for (let place = reading.length; place < all.length; place = reading.length) {
      const one = read(itemAt(all, place), place);
      reading.push(one);
      const { promise: patience, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, slow);
      await Promise.race([one, patience]);
      clearTimeout(timer);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOn));
  await Promise.all(reading);
}
