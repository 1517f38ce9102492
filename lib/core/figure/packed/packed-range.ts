import { endOfPackedCode, isAfter, isPackedYear } from './no-packed-figure.ts';
import { isMoving, type PackedReading } from './packed-reading.ts';
import { findPhrase } from './phrase-table.ts';
import { type PackedQuantity, readPackedQuantity } from './read-packed-quantity.ts';

const DASH = /^[-\u2010-\u2015\u2212]$/;
const past = ({ tokens, lexicon }: PackedReading, i: number): number =>
  findPhrase(lexicon.articles, tokens, i)?.next ?? i;

/** The quantity that a range may end with at token `i`: past an article and a sign of money. */
function endAt(reading: PackedReading, i: number): PackedQuantity | null {
  for (const at of [i, i + 1, i + 2]) {
    const quantity = endOfPackedCode(reading, at) === null ? readPackedQuantity(reading, at) : null;
    if (quantity && quantity.first <= past(reading, i)) return quantity;
  }
  return null;
}

function linked(reading: PackedReading, left: PackedQuantity): PackedQuantity | null {
  const { tokens, lexicon } = reading;
  for (const { open, between } of lexicon.ranges) {
    const word = findPhrase(between, tokens, left.next);
    if (!word) continue;
    const opened =
      open !== null &&
      (isAfter(reading, open, left.first) ||
        (isAfter(reading, open, left.first - 1) && past(reading, left.first - 1) === left.first));
    if (open !== null && !opened) continue;
    const right = endAt(reading, word.next);
    // "Il est passé de 20 à 30" tells two numbers, "il est tombé entre 20 et 30" one.
    const isBetween = lexicon.grammar.and.has(tokens[left.next]?.key ?? '');
    if (!right || (!isBetween && isMoving(reading, left.first))) continue;
    if (open === null && left.inDigits !== right.inDigits) continue;
    // "È salita del 2,5 % a 1,3 milioni"
    if (open === null && left.unit !== null && right.unit === null) continue;
    return right;
  }
  const dash = tokens[left.next];
  if (!dash || !DASH.test(dash.text) || dash.spaced !== tokens[left.next + 1]?.spaced) return null;
  const right = endAt(reading, left.next + 1);
  return right && right.inDigits && left.inDigits ? right : null;
}

/** The range that a quantity begins: "3 bis 5", "de 3 à 5 %", "entre 3 y 5", "3-5"; `null` when it begins none. */
export function readPackedRange(reading: PackedReading, left: PackedQuantity): PackedQuantity | null {
  const right = linked(reading, left);
  if (right && isPackedYear(reading, left) && isPackedYear(reading, right)) return null;
  if (right === null || left.value === null || right.value === null) return null;
  if (left.unit !== null && right.unit !== null && left.unit !== right.unit) return null;
  const scale =
    left.scale === 1 && right.scale > 1 && left.value < right.value / right.scale && left.inDigits === right.inDigits
      ? right.scale
      : 1;
  const low = left.value * scale;
  if (low >= right.value) return null;
  return {
    ...right,
    first: left.first,
    value: null,
    low,
    high: right.value,
    unit: right.unit ?? left.unit,
    sign: null,
  };
}
