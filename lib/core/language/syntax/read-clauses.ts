import type { ClauseReading, ParsedWord } from './clause.ts';
import { findClauses } from './find-clauses.ts';
import { parseWords, prepareSentence } from './parse-words.ts';
import { findDependents, phraseSpan } from './phrase-span.ts';
import type { SyntaxModels } from './syntax-weights.ts';
import { tagWords } from './tag-words.ts';
import { RELATIONS, WORD_CLASSES } from './word-class.ts';
import { readWordForms } from './word-forms.ts';
import { findWords, type SyntaxToken, type SyntaxWord, type WordJoints } from './words.ts';

/** What a language needs to be parsed. */
export interface SyntaxPack {
  readonly joints: WordJoints;
  readonly models: SyntaxModels;
  /** What is known of a word beforehand, as bits; 0 for nothing. */
  readonly lexicon: (key: string) => number;
  /** The margin under which a subject is not given. */
  readonly leastMargin: number;
}

/** Tags and parses words. */
export function parseSentence(words: readonly SyntaxWord[], { models, lexicon }: SyntaxPack): ParsedWord[] {
  const forms = readWordForms(words, lexicon);
  const classes = tagWords(forms, models.tags);
  const { heads, labels, arcMargins, labelMargins } = parseWords(prepareSentence(forms, classes), models);
  return words.map(({ text, start, end }, i) => {
    const head = heads[i] ?? -1;
    return {
      text,
      start,
      end,
      wordClass: WORD_CLASSES[classes[i] ?? 0] ?? 'X',
      head: head >= words.length ? -1 : head,
      relation: RELATIONS[labels[i] ?? 0] ?? 'dep',
      margin: Math.min(arcMargins[i] ?? 0, labelMargins[i] ?? 0),
    };
  });
}

/** What is in brackets; a bracket that nothing closes opens nothing. */
function findParentheses(tokens: readonly SyntaxToken[]): { start: number; end: number }[] {
  const open: number[] = [];
  return tokens.flatMap(({ text, start, end }) => {
    if (text === '(' || text === '[') open.push(start);
    if (text !== ')' && text !== ']') return [];
    const from = open.pop();
    return from === undefined ? [] : { start: from, end };
  });
}

/** The clauses of one sentence, from its tokens. Linear in their number; throws on nothing. */
export function readClauses(tokens: readonly SyntaxToken[], pack: SyntaxPack): ClauseReading {
  const words = parseSentence(findWords(tokens, pack.joints), pack);
  const dependents = findDependents(words);
  const phrase = (i: number) => phraseSpan(words, dependents, i);
  const appositions = words.flatMap(({ relation, head }, i) =>
    relation === 'appos' && head >= 0 ? { name: phrase(head), other: phrase(i) } : [],
  );
  const lists = dependents.flatMap((list, i) => {
    const members = list.filter((d) => words[d]?.relation === 'conj');
    return members.length > 0 ? [[i, ...members].map((d) => ({ start: words[d]?.start ?? 0, end: words[d]?.end ?? 0 }))] : [];
  });
  return { words, clauses: findClauses(words, pack.leastMargin), appositions, lists, parentheses: findParentheses(tokens) };
}
