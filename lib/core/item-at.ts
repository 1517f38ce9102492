const outside = (length: number, index: number): RangeError =>
  new RangeError(`No item ${index} in a list of ${length}.`);

/** The item of a list at a place that the caller knows to be in it. Throws a `RangeError` where it is not: that is a bug. */
export function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw outside(list.length, index);
  return item;
}

/** The same for an array of 32-bit numbers; apart, so that engines see one kind of array in each. */
export function numberAt(list: Uint32Array, index: number): number {
  const number = list[index];
  if (number === undefined) throw outside(list.length, index);
  return number;
}
