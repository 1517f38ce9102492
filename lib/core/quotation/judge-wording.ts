import type { Effect, Severity } from '../difference.ts';
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

/** What parts words; a dot or comma within a number is part of it. */
const NO_LETTER = /[^\p{L}\p{N}*.,]|(?<!\d)[.,]|[.,](?!\d)/gu;

const lettersOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.surface)
    .join('')
    .replace(NO_LETTER, '');

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

/** In longer edits, or further apart than a word, a word and its opposite stand by chance. */
const LONGEST_TURN = 6;

/** A pair of words, one of each side and in about the same place, that say the opposite. */
function findOpposites({ source, page }: Sides): readonly [Token, Token] | null {
  if (source.length > LONGEST_TURN || page.length > LONGEST_TURN) return null;
  for (const [i, token] of source.entries()) {
    const other = page.slice(Math.max(0, i - 1), i + 2).find(({ key }) => areOpposites(token.key, key));
    if (other) return [token, other];
  }
  return null;
}

const weightsOf = (tokens: readonly Token[], next: string | undefined): WeightyWord[] =>
  findWeightyWords([...tokens.map(({ key }) => key), ...(next === undefined ? [] : [next])]).filter(
    ({ at }) => at < tokens.length && !(tokens[at] as Token).capital,
  );

/** The weighty words of the source and of the page. */
type Weights = readonly [WeightyWord[], WeightyWord[]];

const sensesOf = (words: readonly WeightyWord[], effect: WeightyEffect, weak: boolean): string =>
  words
    .filter((word) => word.effect === effect && (weak || !word.weak))
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
function isTurned(sides: Sides, weights: Weights): boolean | null {
  const opposites = findOpposites(sides);
  const [here, there] = weights;
  const rest = (words: readonly WeightyWord[], tokens: readonly Token[]): WeightyWord[] =>
    words.filter(({ at }) => !opposites?.includes(tokens[at] as Token));
  const uneven = countNegations(rest(here, sides.source)) % 2 !== countNegations(rest(there, sides.page)) % 2;
  if (!opposites) return uneven ? true : null;
  return !uneven;
}

const COMPARATIVE = /^(?:\w{2,20}er|worse|more|less)$/;
const COMPARING = /^(?:more|less)?$/;

/** "More" for "better", "less" for "lower": one comparison for another, turned neither way. */
const isComparison = (senses: readonly [string, string], { source, page }: Sides): boolean =>
  senses.every((sense) => COMPARING.test(sense)) &&
  senses.includes('') &&
  [source, page].every((tokens) => tokens.some(({ key }) => COMPARATIVE.test(key)));

/** In a longer insertion or removal a modal belongs to a clause of its own. */
const LONGEST_MODAL_EDIT = 3;

function judgeWeights([here, there]: Weights, sides: Sides): Judgement | null {
  const differ = (effect: WeightyEffect): boolean =>
    sensesOf(here, effect, true) !== sensesOf(there, effect, true) &&
    sensesOf(here, effect, false) !== sensesOf(there, effect, false);
  if (differ('condition')) return major('condition');
  const quantifiers = [sensesOf(here, 'quantifier', false), sensesOf(there, 'quantifier', false)] as const;
  if (differ('quantifier') && !isComparison(quantifiers, sides)) return major('quantifier');
  const { source, page } = sides;
  const aside = Math.min(source.length, page.length) === 0 && source.length + page.length > LONGEST_MODAL_EDIT;
  return differ('modality') && !aside ? major('modality') : null;
}

/** What an editor prints in brackets for a word that the paper does not print. */
const WITHHELD = /^(?:expletive|obscenity|profanity|bleep|bleeped|redacted|swearword)$/;

/** Words an editor may replace in brackets for clarity: they point to what was said before, or carry the tense. */
const POINTING: ReadonlySet<string> = new Set(
  'i we you he she it they me us him her them my our your his its their this that these those here there one a the who which is are was were be been am has have had do does did s'.split(
    ' ',
  ),
);

/** An editor's brackets in place of words: only what makes the words mean something else counts. */
function judgeBracketed({ source, sourceNext }: Sides, brackets: readonly Token[]): Judgement {
  const weighty = weightsOf(source, sourceNext).find(({ effect, weak }) => effect !== 'modality' && !weak);
  const effect = weighty?.effect ?? (figuresOf(source, []) === '' ? null : 'number');
  if (effect) return major(effect);
  const harmless = source.every(({ key }) => POINTING.has(key)) || brackets.some(({ key }) => WITHHELD.test(key));
  return harmless ? COSMETIC : minor('other');
}

function readSides({ source, sourceRange, page, pageRange }: Edit): Sides {
  return {
    source: spokenTokens(source, sourceRange),
    page: spokenTokens(page, pageRange),
    sourceNext: source.tokens[sourceRange.end]?.key,
    pageNext: page.tokens[pageRange.end]?.key,
  };
}

const bracketsOf = ({ tokens }: QuotedText, { start, end }: TokenRange): Token[] =>
  tokens.slice(start, end).filter((token) => token.bracketed);

/**
 * Judges one edit by what it touches, weightiest first: a turned sense, numbers, conditions, quantifiers, modality, names;
 * whatever else is minor. Fillers, doubled words, an editor's brackets and other ways to write the same words are cosmetic.
 */
export function judgeWording(edit: Edit): Judgement {
  const sides = readSides(edit);
  const { source, page } = sides;
  if (source.length === 0 && page.length === 0) return COSMETIC;
  if (isSameWords(source, page)) return COSMETIC;
  const brackets = bracketsOf(edit.page, edit.pageRange);
  if (page.length === 0 && brackets.length > 0) return judgeBracketed(sides, brackets);
  if (source.length === 0 && bracketsOf(edit.source, edit.sourceRange).length > 0) return COSMETIC;
  const weights: Weights = [weightsOf(source, sides.sourceNext), weightsOf(page, sides.pageNext)];
  const turned = isTurned(sides, weights);
  if (turned === true) return major('negation');
  if (figuresOf(source, page) !== figuresOf(page, source)) return major('number');
  if (turned === false) return minor('other');
  return judgeWeights(weights, sides) ?? judgeNames(edit, sides) ?? minor('other');
}
