import { joinPath } from '../text/read-json.ts';
import type { ClaimSetProblem } from './claim-set-problem.ts';

/** Deeper nesting than any claim set has; checked without recursion, so that a hostile file cannot exhaust the stack. */
export const DEEPEST_NESTING = 32;

/** What is said of deeper nesting. */
export const TOO_DEEP = `is nested deeper than ${DEEPEST_NESTING} levels`;

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Values between two steps. */
const VALUES_A_STEP = 1024;

/** Nesting and names that no claim set has, in steps and without recursion; `null` when there are none. */
export function* findHostileShape(value: unknown): Generator<void, ClaimSetProblem | null> {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: at, path, depth } = next;
    if (depth > DEEPEST_NESTING) return { path: '', message: TOO_DEEP };
    const isList = Array.isArray(at);
    for (const [key, child] of Object.entries(at as object)) {
      if (FORBIDDEN_KEYS.has(key))
        return { path: joinPath(path, key), message: 'is a name that a claim set must not use' };
      if (typeof child === 'object' && child !== null)
        waiting.push({ value: child, path: joinPath(path, isList ? Number(key) : key), depth: depth + 1 });
    }
    if (++seen % VALUES_A_STEP === 0) yield;
  }
  return null;
}
