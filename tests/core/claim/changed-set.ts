import fc from 'fast-check';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { exampleSet } from './examples.ts';

type Path = readonly (string | number)[];

/** The paths of all values within a value, the value itself not among them. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const inner = [...path, key];
    return [inner, ...pathsOf((value as Record<string | number, unknown>)[key], inner)];
  });
}

/** The example set with one place changed, as JSON would bring it; `undefined` takes the place out. */
export function changed(path: Path, value: unknown, base: ClaimSet = exampleSet()): unknown {
  const set: unknown = JSON.parse(JSON.stringify(base));
  let at = set as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return set;
}

/** Sets with one place changed, taken out or added, by values of `odd`. */
export const changedSet = (odd: fc.Arbitrary<unknown>, base: ClaimSet = exampleSet()): fc.Arbitrary<object> =>
  fc
    .tuple(
      fc.constantFrom(...pathsOf(base)),
      fc.constantFrom('changed', 'removed', 'added'),
      fc.string({ minLength: 1, maxLength: 3 }).filter((name) => !(name in {})),
      odd,
    )
    .map(([path, how, name, value]) => {
      if (how === 'added') return changed([...path.slice(0, -1), name], value, base);
      return changed(path, how === 'removed' ? undefined : value, base);
    })
    // What JSON cannot say (holes in lists) becomes what it says for it.
    .map((value): object => JSON.parse(JSON.stringify(value)));
