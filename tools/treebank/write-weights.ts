import { KEY_SHIFT, type ModelRows } from '../../lib/core/language/syntax/linear-model.ts';
import { WEIGHTS_MAGIC } from '../../lib/core/language/syntax/syntax-weights.ts';
import type { AveragedRow } from './perceptron.ts';

/** What a row is worth: how far it can move a decision, and how often it does. */
const worth = ({ weights, hits }: AveragedRow, power: number): number => {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  return most * hits ** power;
};

/** Keeps the `most` rows that matter and rounds their weights to a byte. */
export function packRows(
  rows: readonly AveragedRow[],
  classes: number,
  { most, clip = 0.999, least = 1, power = 0.25 }: { most: number; clip?: number; least?: number; power?: number },
): ModelRows {
  const kept = rows
    .map((row) => ({ row, value: worth(row, power) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ row }) => row);
  const sizes = kept
    .flatMap(({ weights }) => [...weights].map(Math.abs).filter((weight) => weight > 0))
    .sort((a, b) => a - b);
  const scale = 127 / (sizes[Math.floor(sizes.length * clip)] ?? 1);
  const merged = new Map<number, Float32Array>();
  for (const { key, weights } of kept) {
    const short = key >>> KEY_SHIFT;
    if (!merged.has(short)) merged.set(short, weights);
  }
  const keys: number[] = [];
  const from = [0];
  const pairClasses: number[] = [];
  const pairWeights: number[] = [];
  for (const [key, weights] of [...merged].sort(([a], [b]) => a - b)) {
    const before = pairClasses.length;
    weights.forEach((weight, c) => {
      const rounded = Math.max(-127, Math.min(127, Math.round(weight * scale)));
      if (Math.abs(rounded) < least) return;
      pairClasses.push(c);
      pairWeights.push(rounded);
    });
    if (pairClasses.length === before) continue;
    keys.push(key);
    from.push(pairClasses.length);
  }
  return {
    classes,
    keys: Uint32Array.from(keys),
    from: Uint32Array.from(from),
    pairClasses: Uint8Array.from(pairClasses),
    pairWeights: Int8Array.from(pairWeights),
  };
}

/** The bytes of a weights file. */
export function writeWeights(
  models: readonly ModelRows[],
  { entries, leastMargin }: { entries: ReadonlyMap<number, number>; leastMargin: number },
): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const word = (value: number): void =>
    void bytes.push((value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
  const varint = (value: number): void => {
    let rest = value;
    for (; rest >= 128; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  word(WEIGHTS_MAGIC);
  word(leastMargin);
  for (const { classes, keys, from, pairClasses, pairWeights } of models) {
    bytes.push(classes);
    word(keys.length);
    word(pairClasses.length);
    keys.forEach((key, i) => varint(key - (keys[i - 1] ?? 0)));
    keys.forEach((_, i) => varint((from[i + 1] ?? 0) - (from[i] ?? 0)));
    for (const c of pairClasses) bytes.push(c);
    for (const weight of pairWeights) bytes.push(weight & 255);
  }
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const kinds = [...new Set(entries.values())];
  word(sorted.length);
  bytes.push(kinds.length);
  kinds.forEach(varint);
  sorted.forEach(([key], i) => varint(key - (sorted[i - 1]?.[0] ?? 0)));
  for (const [, bits] of sorted) bytes.push(kinds.indexOf(bits));
  return Uint8Array.from(bytes);
}
