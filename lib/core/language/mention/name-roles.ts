import { itemAt } from '../../item-at.ts';
import { isRoleNoun } from '../lexicon/word-classes.ts';
import type { Token } from '../narrative/narrative-tokens.ts';
import { ENGLISH_PEOPLE } from '../packs/english.ts';
import { listOf } from '../word-list.ts';
import type { NamedForm } from './name-form.ts';

/** What titles say in other words. */
const TITLE_ROLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ENGLISH_PEOPLE.titleRoles).map(([title, roles]) => [title, listOf(roles)]),
);

/** Role nouns right before a name and in the apposition after it. */
export function rolesAround(tokens: readonly Token[], { first, last, titles }: NamedForm): string[] {
  const roles = titles.length === 0 ? [] : titles.flatMap((title) => [title, ...(TITLE_ROLES.get(title) ?? [])]);
  for (let i = first - 1; i >= 0 && first - i <= 3 && tokens[i]?.kind === 'word'; i--) {
    const { word, possessive } = itemAt(tokens, i);
    if (isRoleNoun(word) && !possessive) roles.push(word);
  }
  if (tokens[last + 1]?.kind !== 'comma') return roles;
  for (let i = last + 2; i - last <= 8 && tokens[i]?.kind === 'word'; i++) {
    const { word } = itemAt(tokens, i);
    if (word === 'who' || word === 'which') break;
    if (isRoleNoun(word)) roles.push(word);
  }
  return roles;
}
