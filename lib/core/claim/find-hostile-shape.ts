import { joinPath } from './read-json.ts';

/** Deeper nesting than any of our formats has; looked for without recursion, so that no file can exhaust the stack. */
export const DEEPEST_NESTING = 32;

/** Names by which a value could reach into objects that are not its own. */
const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Values between two steps. */
const VALUES_A_STEP = 1024;

/** Something in a parsed JSON value that no file of ours has. */
export interface HostileShape {
  readonly reason: 'tooDeep' | 'forbiddenName';
  /** The forbidden name with the way to it; empty for nesting. */
  readonly path: string;
}

/** Nesting and names that no file of ours has, in steps and without recursion; `null` when there are none. */
export function* findHostileShape(value: unknown): Generator<void, HostileShape | null> {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: at, path, depth } = next;
    if (typeof at !== 'object' || at === null) continue;
    if (depth > DEEPEST_NESTING) return { reason: 'tooDeep', path: '' };
    const isList = Array.isArray(at);
    for (const [key, child] of Object.entries(at)) {
      if (FORBIDDEN_NAMES.has(key)) return { reason: 'forbiddenName', path: joinPath(path, key) };
      if (typeof child === 'object' && child !== null)
        waiting.push({ value: child, path: joinPath(path, isList ? Number(key) : key), depth: depth + 1 });
    }
    if (++seen % VALUES_A_STEP === 0) yield;
  }
  return null;
}
