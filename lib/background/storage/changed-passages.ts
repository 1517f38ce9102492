import type { PlacedAnnotation } from '../../core/annotation/stored-annotation.ts';
import { changeChoice, readChoice } from './choice-store.ts';

const KEY = 'changedPassages';
/** As many are remembered, the latest: what has changed long ago was seen long ago. */
const MOST = 10_000;

const parse = (stored: unknown): readonly string[] =>
  Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];

/**
 * Which annotated passages had other words when their pages were read last. One that is gone is not among them: a page may
 * show a part of its text alone.
 */
export const readChanged = async (): Promise<ReadonlySet<string>> => new Set(parse(await readChoice(KEY)));

const isChanged = ({ place }: PlacedAnnotation): boolean => place === 'changed';
const idOf = ({ annotation }: PlacedAnnotation): string => annotation.id;

/** Takes over where the annotations of a page are in its text now; writes only where that is news. */
export async function noteChanged(placed: readonly PlacedAnnotation[]): Promise<void> {
  const known = await readChanged();
  if (placed.every((one) => known.has(idOf(one)) === isChanged(one))) return;
  const others = new Set(placed.map(idOf));
  await changeChoice(KEY, (stored) =>
    [...parse(stored).filter((id) => !others.has(id)), ...placed.filter(isChanged).map(idOf)].slice(-MOST),
  );
}
