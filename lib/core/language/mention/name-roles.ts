import { itemAt } from '../../item-at.ts';
import { isRoleNoun } from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { ENGLISH_PEOPLE } from '../packs/english.ts';
import { listOf } from '../word-list.ts';
import type { NamedForm } from './name-form.ts';

/** What titles say in other words. */
const TITLE_ROLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ENGLISH_PEOPLE.titleRoles).map(([title, roles]) => [title, listOf(roles)]),
);

/** The noun of a description that a name follows between commas: "The coach, Tom Day, left"; `null` for none. */
function nounBefore(tokens: readonly Token[], first: number, last: number): string | null {
  const noun = tokens[first - 2];
  const isApposed = tokens[first - 1]?.kind === 'comma' && tokens[last + 1]?.kind !== 'word' && isWord(noun);
  return isApposed && isRoleNoun(noun.word) && !noun.possessive ? noun.word : null;
}

/** Nouns for what somebody is, right before a name and in the apposition after it; an age makes one too: "41-year-old". */
export function rolesAround(tokens: readonly Token[], { first, last, titles }: NamedForm): string[] {
  const roles = titles.length === 0 ? [] : titles.flatMap((title) => [title, ...(TITLE_ROLES.get(title) ?? [])]);
  for (let i = first - 1; i >= 0 && first - i <= 3 && tokens[i]?.kind === 'word'; i--) {
    const { word, possessive } = itemAt(tokens, i);
    if (isRoleNoun(word) && !possessive) roles.push(word);
  }
  const noun = nounBefore(tokens, first, last);
  if (noun) roles.push(noun);
  if (tokens[last + 1]?.kind !== 'comma') return roles;
  const age = tokens[last + 2]?.word ?? '';
  if (/^\d{1,3}$/.test(age)) roles.push(`${age}-year-old`);
  for (let i = last + 2; i - last <= 8 && tokens[i]?.kind === 'word'; i++) {
    const { word } = itemAt(tokens, i);
    if (word === 'who' || word === 'which') break;
    if (isRoleNoun(word)) roles.push(word);
  }
  return roles;
}
