import type { Token } from '../narrative/narrative-tokens.ts';
import type { Told } from './person-name.ts';
import type { Reporting } from './reporting-pack.ts';

/** German nouns that have an article somewhere in a text, which no person's name has. */
function nounsOf(tokens: readonly Token[], { words, isGerman }: Reporting): ReadonlySet<string> {
  const nouns = new Set<string>();
  if (!isGerman) return nouns;
  tokens.forEach(({ kind, word, capital }, at) => {
    if (kind !== 'word' || !capital) return;
    const before = tokens[at - 1];
    const isArticle = before?.kind === 'word' && (words.determiner.has(before.word) || words.oblique.has(before.word));
    // "der Merkel-Vertraute Müller" is no article of Müller's.
    if (isArticle) nouns.add(word);
  });
  return nouns;
}

/** Capitals behind another capital that is no role: the last parts of names. */
function lastNamesOf(tokens: readonly Token[], reporting: Reporting): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach(({ kind, word, capital }, at) => {
    const before = tokens[at - 1];
    if (kind !== 'word' || !capital || before?.kind !== 'word') return;
    const { words, people } = reporting;
    const isClass =
      words.determiner.has(before.word) || words.preposition.has(before.word) || words.adverb.has(before.word);
    if (before.capital ? !isClass && !words.pronoun.has(before.word) : words.particle.has(before.word)) names.add(word);
    if (people.title.has(before.word)) names.add(word);
  });
  return names;
}

/** A text's tokens with all that shows who speaks in it. */
export const tell = (text: string, tokens: readonly Token[], reporting: Reporting): Told => ({
  text,
  tokens,
  reporting,
  nouns: nounsOf(tokens, reporting),
  lastNames: lastNamesOf(tokens, reporting),
});
