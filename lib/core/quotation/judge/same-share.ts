import type { Token } from '../read-tokens.ts';
import type { Sides } from './edit.ts';

/** The share that words write, as a number of a hundred: "3.9%", "one in 25"; `null` for other words. */
function shareOf(tokens: readonly Token[]): number | null {
  const keys = tokens.map(({ key }) => key);
  const joint = keys.findIndex(
    (key, i) => /^(?:in|of)$/.test(key) && /^(?:out)?$/.test(key === 'of' ? (keys[i - 1] ?? '') : ''),
  );
  const numbers = keys.filter((key) => key.startsWith('#')).map((key) => Number(key.slice(1)));
  const [first, second] = numbers;
  if (first === undefined || numbers.some(Number.isNaN)) return null;
  if (joint > 0 && numbers.length === 2 && second) return (first / second) * 100;
  return numbers.length === 1 && keys.some((key) => /^(?:percent|%|pct)$/.test(key)) ? first : null;
}

/** Two that are this near are one share, rounded. */
const NEAR = 0.05;

/** Whether both sides are one share, written as a percentage and as one of several: "3.9%", "one in 25". */
export function isSameShare({ source, page }: Sides): boolean {
  const [a, b] = [shareOf(source), shareOf(page)];
  return a !== null && b !== null && a > 0 && Math.abs(a - b) <= NEAR * a;
}
