import type { Effect, Severity } from '../text/difference.ts';
import { mayStandFor } from './lexicon/contractions.ts';
import { areOpposites } from './lexicon/opposites.ts';
import { findWeightyWords, type WeightyEffect, type WeightyWord } from './lexicon/weighty-words.ts';
import { gapBefore, type QuotedText, spokenTokens, type TokenRange } from './quoted-text.ts';
import { ONE, type Token } from './read-tokens.ts';

/** Words of the source for which the page has others; either range may be empty. */
export interface Edit {
  readonly source: QuotedText;
  readonly sourceRange: TokenRange;
  readonly page: QuotedText;
  readonly pageRange: TokenRange;
}

/** What an edit touches and how much it changes. */
export interface Judgement {
  readonly effect: Effect;
  readonly severity: Severity;
}

const COSMETIC: Judgement = { effect: 'cosmetic', severity: 'none' };
const major = (effect: Effect): Judgement => ({ effect, severity: 'major' });
const minor = (effect: Effect): Judgement => ({ effect, severity: 'minor' });

/** The words of both sides that were said and meant, with the word behind each for phrases that reach past the edit. */
interface Sides {
  readonly source: readonly Token[];
  readonly page: readonly Token[];
  readonly sourceNext: string | undefined;
  readonly pageNext: string | undefined;
}

const MASKED = /^(\p{L}*)\*(\p{L}*)$/u;

/** Whether `mask` ("f*ing") hides letters of `word`. */
function hides(mask: string, word: string): boolean {
  const found = MASKED.exec(mask);
  if (!found) return false;
  const [, start = '', end = ''] = found;
  return word.length > start.length + end.length && word.startsWith(start) && word.endsWith(end);
}

const lettersOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.surface)
    .join('')
    .replace(/[^\p{L}\p{N}*]/gu, '');

const isNegation = (token: Token): boolean => token.key === 'not' || token.key === 'no';

/** Whether both sides are the same words, written otherwise. */
function isSameWords(source: readonly Token[], page: readonly Token[]): boolean {
  const written = [source, page].map(lettersOf) as [string, string];
  if (written[0] !== '' && written[0] === written[1]) {
    return source.filter(isNegation).length === page.filter(isNegation).length;
  }
  if (hides(written[0], written[1]) || hides(written[1], written[0])) return true;
  return (
    source.length === page.length &&
    source.every((token, i) => {
      const other = (page[i] as Token).key;
      return token.key === other || mayStandFor(token.key, other);
    })
  );
}

/** A pair of words, one of each side, that say the opposite. */
function findOpposites({ source, page }: Sides): readonly [Token, Token] | null {
  if (source.length > LONGEST_TURN || page.length > LONGEST_TURN) return null;
  for (const token of source) {
    const other = page.find(({ key }) => areOpposites(token.key, key));
    if (other) return [token, other];
  }
  return null;
}

/** In longer edits a word and its opposite stand together by chance. */
const LONGEST_TURN = 6;

const weightsOf = (tokens: readonly Token[], next: string | undefined): WeightyWord[] =>
  findWeightyWords([...tokens.map(({ key }) => key), ...(next === undefined ? [] : [next])]).filter(
    ({ at }) => at < tokens.length && !(tokens[at] as Token).capital,
  );

const sensesOf = (words: readonly WeightyWord[], effect: WeightyEffect): string =>
  words
    .filter((word) => word.effect === effect)
    .map(({ sense }) => sense)
    .sort()
    .join(' ');

const countNegations = (words: readonly WeightyWord[]): number =>
  words.filter(({ effect }) => effect === 'negation').length;

const FIGURE = /^#?\d/;
const CURRENCIES: ReadonlySet<string> = new Set(['dollar', 'pound', 'euro', 'yen', 'rupee', 'shekel', 'ruble']);

/** The numbers and currencies of some words; "one" only where the other side has a number too. */
const figuresOf = (tokens: readonly Token[], other: readonly Token[]): string =>
  tokens
    .map(({ key }) => key)
    .filter((key) => FIGURE.test(key) || CURRENCIES.has(key))
    .filter((key) => key !== ONE || other.some((token) => FIGURE.test(token.key)))
    .sort()
    .join(' ');

const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gov sen rep pres president gen col lt sgt capt sir lady lord minister secretary king queen prince princess pope judge'.split(
    ' ',
  ),
);

const namesOf = (tokens: readonly Token[], other: readonly Token[]): Token[] =>
  tokens.filter(({ key, capital }) => capital && !TITLES.has(key) && !other.some((token) => token.key === key));

/** Words that stand around a name without saying more. */
const AROUND_NAMES: ReadonlySet<string> = new Set('a the of in from at by to for with on and s'.split(' '));

const isBare = (tokens: readonly Token[]): boolean =>
  tokens.every(({ key, capital }) => capital || AROUND_NAMES.has(key) || TITLES.has(key) || key === "'s");

const isNameAt = ({ tokens }: QuotedText, index: number): boolean => tokens[index]?.capital === true;

const touchesName = (quoted: QuotedText, { start, end }: TokenRange): boolean =>
  isNameAt(quoted, start - 1) || (isNameAt(quoted, end) && /^[\s.]*$/.test(gapBefore(quoted, end)));

/** Whether a name that stays stands right beside the edit: then a given name was added or dropped. */
function besideName({ source, sourceRange, page, pageRange }: Edit): boolean {
  return touchesName(source, sourceRange) && touchesName(page, pageRange);
}

function judgeNames(edit: Edit, { source, page }: Sides): Judgement | null {
  const gone = namesOf(source, page);
  const come = namesOf(page, source);
  if (gone.length === 0 && come.length === 0) return null;
  if (gone.length > 0 && come.length > 0) return major('name');
  const others = gone.length > 0 ? page : source;
  if (others.length > 0 && !isBare(others)) return minor('name');
  return besideName(edit) ? minor('name') : major('name');
}

/** Whether the sense is turned round: by a negation more or less, or by a word of opposite sense, but not by both. */
function isTurned(sides: Sides, weights: readonly [WeightyWord[], WeightyWord[]]): boolean | null {
  const opposites = findOpposites(sides);
  const [here, there] = weights;
  const rest = (words: readonly WeightyWord[], tokens: readonly Token[]): WeightyWord[] =>
    words.filter(({ at }) => !opposites?.includes(tokens[at] as Token));
  const uneven = countNegations(rest(here, sides.source)) % 2 !== countNegations(rest(there, sides.page)) % 2;
  if (!opposites) return uneven ? true : null;
  return !uneven;
}

const ONE_SIDED_WHEN = /^(?:when)?$/;

function judgeWeights([here, there]: readonly [WeightyWord[], WeightyWord[]]): Judgement | null {
  const differ = (effect: WeightyEffect): boolean => sensesOf(here, effect) !== sensesOf(there, effect);
  if (differ('condition')) {
    const [a, b] = [sensesOf(here, 'condition'), sensesOf(there, 'condition')];
    if (!(ONE_SIDED_WHEN.test(a) && ONE_SIDED_WHEN.test(b))) return major('condition');
  }
  if (differ('quantifier')) return major('quantifier');
  return differ('modality') ? major('modality') : null;
}

/** An editor's brackets in place of words: only what makes the words mean something else counts. */
function judgeBracketed(sides: Sides): Judgement {
  const weights = weightsOf(sides.source, sides.sourceNext).filter(({ effect }) => effect !== 'modality');
  const figures = figuresOf(sides.source, sides.page) !== '';
  const effect = weights[0]?.effect ?? (figures ? 'number' : null);
  return effect ? major(effect) : COSMETIC;
}

function readSides({ source, sourceRange, page, pageRange }: Edit): Sides {
  return {
    source: spokenTokens(source, sourceRange),
    page: spokenTokens(page, pageRange),
    sourceNext: source.tokens[sourceRange.end]?.key,
    pageNext: page.tokens[pageRange.end]?.key,
  };
}

const hasBrackets = ({ tokens }: QuotedText, { start, end }: TokenRange): boolean =>
  tokens.slice(start, end).some((token) => token.bracketed);

/**
 * Judges one edit by what it touches, weightiest first: a turned sense, numbers, conditions, quantifiers, modality, names;
 * whatever else is minor. Fillers, doubled words, an editor's brackets and other ways to write the same words are cosmetic.
 */
export function judgeWording(edit: Edit): Judgement {
  const sides = readSides(edit);
  const { source, page } = sides;
  if (source.length === 0 && page.length === 0) return COSMETIC;
  if (isSameWords(source, page)) return COSMETIC;
  if (page.length === 0 && hasBrackets(edit.page, edit.pageRange)) return judgeBracketed(sides);
  if (source.length === 0 && hasBrackets(edit.source, edit.sourceRange)) return COSMETIC;
  const weights = [weightsOf(source, sides.sourceNext), weightsOf(page, sides.pageNext)] as const satisfies readonly [
    WeightyWord[],
    WeightyWord[],
  ];
  const turned = isTurned(sides, [...weights]);
  if (turned === true) return major('negation');
  if (figuresOf(source, page) !== figuresOf(page, source)) return major('number');
  if (turned === false) return minor('other');
  return judgeWeights([...weights]) ?? judgeNames(edit, sides) ?? minor('other');
}
