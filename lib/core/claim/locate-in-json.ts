import { itemAt } from '../item-at.ts';
import { endOfString, type JsonText, skipSpace } from './read-json.ts';

/** A place in a text as editors give it, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Gives the line and column of any offset of a text; the text is gone through once. */
export function findPlaces(text: string): (offset: number) => TextPlace {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (itemAt(starts, middle) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - itemAt(starts, low) + 1 };
  };
}

/** The names and places of a path: `claims[3].end` gives `claims`, 3, `end`. */
const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|\.?([^.[\]]+)/g)].map(([, place, name]) => (place ? Number(place) : (name ?? '')));

/** The offset after a value that begins at `at`, in a text that is known to be JSON. */
function endOfValue(text: string, at: number): number {
  let depth = 0;
  for (let next = at; next < text.length; ) {
    const character = text.charAt(next);
    if (character === '"') next = endOfString(text, next);
    else next++;
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (depth === 0 && /^(?:["}\]]|$)/.test(character)) return next;
    if (depth === 0 && /[\s,}\]]/.test(text.charAt(next))) return next;
  }
  return text.length;
}

/** Where a member of an object or list is. */
interface Member {
  /** Where its name begins, or its value in a list. */
  readonly start: number;
  readonly value: number;
}

/** The member of the object or list at `at` with a name or place; `null` when there is none. */
function findMember(text: string, at: number, key: string | number): Member | null {
  let next = skipSpace(text, at + 1);
  for (let place = 0; /[^}\]]/.test(text.charAt(next)); place++) {
    const start = next;
    let name: string | null = null;
    if (typeof key === 'string') {
      const end = endOfString(text, next);
      name = JSON.parse(text.slice(next, end)) as string;
      next = skipSpace(text, skipSpace(text, end) + 1);
    }
    if (name === key || place === key) return { start, value: next };
    next = skipSpace(text, endOfValue(text, next));
    if (text.charAt(next) === ',') next = skipSpace(text, next + 1);
  }
  return null;
}

/**
 * Where in a JSON text the value at a path begins, with its name; a path that leads to nothing gives the innermost
 * object or list that is there. `read` is what `readJsonSteps` gave for the text.
 */
export function locateInJson(text: string, { value, offsets }: JsonText, path: string): number {
  const top = skipSpace(text, 0);
  let [at, member]: [unknown, Member] = [value, { start: top, value: top }];
  for (const key of keysOf(path)) {
    if (typeof at !== 'object' || at === null) return member.start;
    if (Array.isArray(at) !== (typeof key === 'number')) return member.value;
    const inner = (at as Record<string | number, unknown>)[key];
    // In a long list, what was noted while reading saves going through it.
    const known = typeof key === 'number' ? offsets.get(inner as object) : undefined;
    const found = known === undefined ? findMember(text, member.value, key) : { start: known, value: known };
    if (!found) return member.value;
    [at, member] = [inner, found];
  }
  return member.start;
}
