import lexicon from '../../language/packs/en/figures.json' with { type: 'json' };
import { isContentWord } from '../news-lexicon.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';
import type { FigureFrame, Restrictions } from './frame.ts';
import { ARTICLE } from './marks-of.ts';
import { foldedOf, meaningOf } from './read-sentence.ts';

const OPENING = /^(?:of|in|on|at|for|from|to|by|with|during|among)$/;
/** What picks out none or all of a kind. */
const ALL = /^(?:all|every)$/;
/** Words that tell of which kind a noun is, little as they say alone. */
const PICKED = /^(?:new|old|young|first|second|third|last|final|next|other)$/;
/** Verbs end a noun phrase. */
const VERB = /^(?:\p{Ll}{2,}(?:ed|ing)|is|are|was|were|has|have|had|will|would|can|could|may|must)$/u;
const PAST = new Set(lexicon.past.split(' '));
const COLOURING: ReadonlySet<string> = new Set(lexicon.colouring.split(' '));

const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' &&
  token.text === token.lower &&
  !VERB.test(token.lower) &&
  !PAST.has(token.lower) &&
  (ALL.test(token.lower) || PICKED.test(token.lower) || isContentWord(foldedOf(token)));

const areBeside = (left: Token, right: Token): boolean => right.start - left.end <= 1;

/** Where a noun phrase begins that token `i` opens; the token's own place where it opens none. */
function phraseStart(tokens: readonly Token[], i: number): number {
  if (!OPENING.test(tokens[i]?.lower ?? '')) return i;
  return ARTICLE.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
}

/** How many words of a noun phrase before its noun are read. */
const LONGEST_PHRASE = 4;

/** The words that a noun phrase at a token begins with, each right behind the one before. */
function phraseAt(tokens: readonly Token[], start: number): readonly Token[] {
  const words = tokens.slice(start, start + LONGEST_PHRASE);
  const end = words.findIndex((word, i) => {
    const before = words[i - 1];
    return !isPlain(word) || (before !== undefined && !areBeside(before, word));
  });
  return end < 0 ? words : words.slice(0, end);
}

/** Reads what restricts the nouns behind prepositions. */
export function restrictionsOf(tokens: readonly Token[]): Restrictions {
  const restrictions = new Map<string, Set<string>>();
  for (let i = 0; i < tokens.length; i++) {
    const start = phraseStart(tokens, i);
    const [first, ...nouns] = start > i ? phraseAt(tokens, start) : [];
    let word = first;
    for (const noun of nouns) {
      const head = meaningOf(foldedOf(noun));
      if (word) restrictions.set(head, (restrictions.get(head) ?? new Set()).add(foldedOf(word)));
      word = noun;
    }
  }
  return restrictions;
}

/** Whether some words pick out a part, and the other sentence has none of them; "new" does so beside "all". */
function areOwn(words: ReadonlySet<string>, others: ReadonlySet<string>, { sentence, names }: FigureFrame): boolean {
  const isAll = [...others].some((word) => ALL.test(word));
  const telling = [...words].filter((word) => isAll || !COLOURING.has(word));
  const isKnown = (word: string): boolean =>
    others.has(word) || sentence.has(meaningOf(word)) || names.has(nameKey(word));
  return telling.length > 0 && !telling.some(isKnown);
}

/** Whether one noun is restricted to two groups: "of *young* drivers", "of *all* drivers". */
export const areRestrictedToOthers = (a: FigureFrame, b: FigureFrame): boolean =>
  [...a.restrictions].some(([noun, words]) => {
    const others = b.restrictions.get(noun);
    return others !== undefined && areOwn(words, others, b) && areOwn(others, words, a);
  });
