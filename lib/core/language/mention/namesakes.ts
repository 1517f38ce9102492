import { KIN } from '../lexicon/word-classes.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { NamedForm } from './name-form.ts';

/** A title of somebody's wife. */
const LADY = 'lady';
/** Words between a name and what it tells of a relative: ", the former first lady". */
const APPOSED_REACH = 4;

const isKin = (word = ''): boolean => word === LADY || KIN.has(word);

/** Whether a name is introduced as that of somebody's relative: "his wife Lena Steiner", "Lena Steiner, the first lady". */
function isRelative({ tokens }: Narrative, { first, last, titles }: NamedForm): boolean {
  if (titles.some(isKin) || isKin(tokens[first - 1]?.word)) return true;
  if (tokens[last + 1]?.kind !== 'comma') return false;
  const apposed = tokens.slice(last + 2, last + 2 + APPOSED_REACH);
  const end = apposed.findIndex(({ kind }) => kind !== 'word');
  return apposed.slice(0, end < 0 ? undefined : end).some(({ word }) => isKin(word));
}

/** The first mentions of last names that are used alone before anybody of the name is named in full, and then only relatives are. */
export function namesKeptFromRelatives(narrative: Narrative, forms: readonly NamedForm[]): NamedForm[] {
  const byLast = Map.groupBy(forms, ({ parts }) => parts.at(-1) ?? '');
  return [...byLast.values()].flatMap(([first, ...more]) => {
    if (!first || first.parts.length > 1 || first.honorific) return [];
    const full = more.filter(({ parts }) => parts.length > 1);
    const persons = Map.groupBy(full, ({ parts }) => parts[0]);
    const areRelatives = [...persons.values()].every(([introduced]) => introduced && isRelative(narrative, introduced));
    return full.length > 0 && areRelatives ? [first] : [];
  });
}
