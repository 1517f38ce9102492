import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import type { Reference } from './reference.ts';
import { subjectAfter } from './subject-after.ts';

/** Longest name of whom a sentence is said to be about, in tokens. */
const LONGEST_TOPIC = 10;

/** Whom "For Ann Lee, …" or "To Ann Lee, …" at `at` says that the sentence is about; by name or pronoun alone. */
export function topicAt(tokens: readonly Token[], at: number, preposition: RegExp = /^(?:for|to)$/): Reference | null {
  if (!preposition.test(tokens[at]?.word ?? '')) return null;
  let end = at + 1;
  while (isWord(tokens[end]) && end - at < LONGEST_TOPIC) end++;
  if (tokens[end]?.kind !== 'comma') return null;
  const { word } = tokens[at + 1] ?? { word: '' };
  if (end === at + 2 && /^(?:him|her|them)$/.test(word)) return { first: at + 1, last: at + 1, kind: 'pronoun' };
  const topic = subjectAfter(tokens, at + 1, end - 1);
  return topic?.kind === 'name' && topic.last === end - 1 ? topic : null;
}
