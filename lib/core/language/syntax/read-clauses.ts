import type { ClauseReading, ParsedWord } from './clause.ts';
import { findClauses } from './find-clauses.ts';
import type { LanguageSyntax } from './language-syntax.ts';
import { parseWords, prepareSentence } from './parse-words.ts';
import { findDependents, phraseSpan } from './phrase-span.ts';
import type { SyntaxModels } from './syntax-weights.ts';
import { tagWords } from './tag-words.ts';
import { classIndex, RELATIONS, WORD_CLASSES } from './word-class.ts';
import { LEXICAL, readWordForms } from './word-forms.ts';
import { findWords, type SyntaxToken, type SyntaxWord } from './words.ts';

/** What a language needs to be parsed. */
export interface SyntaxPack extends LanguageSyntax {
  readonly models: SyntaxModels;
}

const NOUN = classIndex('NOUN');

/** An auxiliary right behind an article is none: "a must", "the can". */
function nameAfterArticles(words: readonly SyntaxWord[], classes: Uint8Array, articles: ReadonlySet<string>): void {
  for (let i = 1; i < words.length; i++) {
    const isArticle = words[i]?.marks === 0 && articles.has(words[i - 1]?.key ?? '');
    if (isArticle && WORD_CLASSES[classes[i] ?? 0]?.startsWith('AUX')) classes[i] = NOUN;
  }
}

const FINITE = classIndex('VERB.Fin');
const PLAIN_FORM = /(?:ed|s|ing)$/u;

/** Whether a clause of its own opens between the last mark and the word at `at`: "what officials know suggests". */
function isInClause(words: readonly SyntaxWord[], classes: Uint8Array, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (isOf(classes, i, /^(?:PRON\.(?:Rel|Int|Nom)|SCONJ|AUX\..+)$/)) return true;
    if (words[i]?.marks !== 0) return false;
  }
  return false;
}

/** "The post argues", "said the post by": of two finite verbs side by side the first is a noun, as is one behind an article. */
function nameBesideVerbs(words: readonly SyntaxWord[], classes: Uint8Array, articles: ReadonlySet<string>): void {
  for (let i = 1; i + 1 < words.length; i++) {
    if (words[i]?.marks !== 0 || words[i + 1]?.marks !== 0 || PLAIN_FORM.test(words[i]?.key ?? '')) continue;
    const isVerb = isOf(classes, i, /^VERB\.(?:Fin|Inf|Part)$/);
    const isNamed = articles.has(words[i - 1]?.key ?? '') && isOf(classes, i + 1, /^ADP$/);
    const isBeside =
      isOf(classes, i - 1, /^(?:NOUN|PROPN)$/) && isOf(classes, i + 1, /^VERB\.Fin$/) && !isInClause(words, classes, i);
    if (isVerb && (isNamed || isBeside)) classes[i] = NOUN;
  }
}

const STATEMENT = classIndex('SCONJ');
const isOf = (classes: Uint8Array, i: number, kinds: RegExp): boolean =>
  kinds.test(WORD_CLASSES[classes[i] ?? 255] ?? '');

/**
 * "A senior official reports that the pier": between a noun and "that" with a statement behind it, a word that may be a
 * verb of speech is one, where the clause has no other verb.
 */
function tellBeforeStatements(
  words: readonly SyntaxWord[],
  { classes, lexical }: { classes: Uint8Array; lexical: ArrayLike<number> },
  reporting: ReadonlySet<string>,
): void {
  let hasVerb = false;
  for (let i = 1; i < words.length; i++) {
    if (words[i]?.marks !== 0) hasVerb = false;
    const isTelling: boolean =
      !hasVerb &&
      ((lexical[i] ?? 0) & LEXICAL.speech) !== 0 &&
      reporting.has(words[i + 1]?.key ?? '') &&
      words[i]?.marks === 0 &&
      words[i + 1]?.marks === 0 &&
      isOf(classes, i, /^NOUN$/) &&
      isOf(classes, i - 1, /^(?:NOUN|PROPN|PRON)/) &&
      isOf(classes, i + 2, /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)/);
    if (isTelling) {
      classes[i] = FINITE;
      classes[i + 1] = STATEMENT;
    }
    hasVerb ||= isOf(classes, i - 1, /^(?:VERB\.Fin|AUX\.Fin)$/) || isTelling;
  }
}

/** Tags and parses words. */
export function parseSentence(words: readonly SyntaxWord[], { models, articles, reporting }: SyntaxPack): ParsedWord[] {
  const forms = readWordForms(words, models.lexicon);
  const classes = tagWords(forms, models.tags);
  nameAfterArticles(words, classes, articles);
  if (reporting.size > 0) nameBesideVerbs(words, classes, articles);
  tellBeforeStatements(words, { classes, lexical: forms.lexical }, reporting);
  const { heads, labels, arcMargins, labelMargins } = parseWords(prepareSentence(forms, classes), models);
  return words.map(({ text, start, end, marks }, i) => {
    const head = heads[i] ?? -1;
    return {
      text,
      start,
      end,
      marks,
      isSpeech: ((forms.lexical[i] ?? 0) & LEXICAL.speech) !== 0,
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

function readPiece(pieceOfWords: readonly SyntaxWord[], pack: SyntaxPack): Omit<ClauseReading, 'parentheses'> {
  const words = parseSentence(pieceOfWords, pack);
  const dependents = findDependents(words);
  const phrase = (i: number) => phraseSpan(words, dependents, i);
  const appositions = words.flatMap(({ relation, head }, i) =>
    relation === 'appos' && head >= 0 ? { name: phrase(head), other: phrase(i) } : [],
  );
  const lists = dependents.flatMap((list, i) => {
    const members = list.filter((d) => words[d]?.relation === 'conj');
    return members.length > 0
      ? [[i, ...members].map((d) => ({ start: words[d]?.start ?? 0, end: words[d]?.end ?? 0 }))]
      : [];
  });
  return {
    words,
    clauses: findClauses({ ...pack, words, dependents, least: pack.models.leastMargin }),
    appositions,
    lists,
  };
}

/** Longer "sentences" are tables and lists; they are read in pieces, which keeps the cost linear. */
const MOST_WORDS = 250;

/** The clauses of one sentence, from its tokens. Linear in their number; throws on nothing. */
export function readClauses(tokens: readonly SyntaxToken[], pack: SyntaxPack): ClauseReading {
  const all = findWords(tokens, pack.joints);
  const pieces = Array.from({ length: Math.ceil(all.length / MOST_WORDS) }, (_, i) =>
    readPiece(all.slice(i * MOST_WORDS, (i + 1) * MOST_WORDS), pack),
  );
  return {
    words: pieces.flatMap(({ words }, n) =>
      n === 0 ? words : words.map((word) => ({ ...word, head: word.head < 0 ? -1 : word.head + n * MOST_WORDS })),
    ),
    clauses: pieces.flatMap(({ clauses }) => clauses),
    appositions: pieces.flatMap(({ appositions }) => appositions),
    lists: pieces.flatMap(({ lists }) => lists),
    parentheses: findParentheses(tokens),
  };
}
