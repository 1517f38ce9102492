import { itemAt } from '../../item-at.ts';
import { isModalNoun, unshifted } from '../lexicon/modal-nouns.ts';
import { ENGLISH_SENSES, type Senses } from '../lexicon/senses.ts';
import type { WeightyEffect, WeightyWord } from '../lexicon/weighty-words.ts';
import type { Token } from '../read-tokens.ts';
import type { Beside, Judgement, Sides } from './edit.ts';

/** The weighty words of the source and of the page. */
export type Weights = readonly [WeightyWord[], WeightyWord[]];

const BEFORE_SCARCITY = /^(?:is|was|be|been|are|have|has|had|with|see|saw|find|found|give|gave|very|so|too)$/;

const BEFORE_EXCEPTION = /^(?:#1|nobody|none|nothing|noone|no|one|everybody|everyone|everything|all|anything)$/;

/** What a word weighs by those beside it, though it weighs nothing alone; `null` where it is only itself. */
function weighInPlace(key: string, before = '', behind: readonly string[] = []): Omit<WeightyWord, 'at'> | null {
  const [next = '', second = ''] = behind;
  // "There is little hope" says nearly none; "a little hope" and "my little boy" do not.
  if (key === 'little' && BEFORE_SCARCITY.test(before)) return { effect: 'quantifier', sense: 'few', weak: false };
  if (key === 'up' && next === 'to' && second.startsWith('#'))
    return { effect: 'quantifier', sense: 'at-most', weak: false };
  if (key === 'but' && BEFORE_EXCEPTION.test(before)) return { effect: 'condition', sense: 'except', weak: false };
  return null;
}

/** What the first of some words weigh by those beside them. */
export const weighedInPlace = (keys: readonly string[], count: number, before: string | undefined): WeightyWord[] =>
  keys.slice(0, count).flatMap((key, at) => {
    const weight = weighInPlace(key, at === 0 ? before : keys[at - 1], keys.slice(at + 1, at + 3));
    return weight ? [{ ...weight, at }] : [];
  });

/** "Some 200 metres" are about 200. */
const isAbout = (keys: readonly string[], at: number): boolean =>
  keys[at] === 'some' && keys[at + 1]?.startsWith('#') === true;

/** The weighty words of one side: no names, and no nouns that only look like modals. */
export function weightsOf(tokens: readonly Token[], { before, behind }: Beside, senses: Senses): WeightyWord[] {
  const keys = [...tokens.map(({ key }) => key), ...(behind === undefined ? [] : [behind])];
  const placed = senses === ENGLISH_SENSES ? weighedInPlace(keys, tokens.length, before) : [];
  // A German noun is a quantity ("Mehrheit"), but no modal: "Würde" is dignity.
  const isName = (at: number, effect: WeightyEffect): boolean =>
    itemAt(tokens, at).capital && (senses.hasNames || effect !== 'quantifier');
  return [...senses.findWeighty(keys), ...placed].filter(
    ({ at, effect }) =>
      at < tokens.length &&
      !isName(at, effect) &&
      !isAbout(keys, at) &&
      !isModalNoun(itemAt(keys, at), at === 0 ? before : keys[at - 1], keys[at + 1]),
  );
}

/** The weighty words of both sides. */
export const weightsOfSides = ({ source, page, besideSource, besidePage, senses }: Sides): Weights => [
  weightsOf(source, besideSource, senses),
  weightsOf(page, besidePage, senses),
];

/** In longer edits, or further apart than a word, a word and its opposite stand by chance. */
const LONGEST_TURN = 6;

/** A pair of words, one of each side and in about the same place, that say the opposite. */
function findOpposites({ source, page, senses }: Sides): readonly [Token, Token] | null {
  if (source.length > LONGEST_TURN || page.length > LONGEST_TURN) return null;
  for (const [i, token] of source.entries()) {
    const other = page.slice(Math.max(0, i - 1), i + 2).find(({ key }) => senses.areOpposites(token.key, key));
    if (other) return [token, other];
  }
  return null;
}

const countNegations = (words: readonly WeightyWord[]): number =>
  words.filter(({ effect }) => effect === 'negation').length;

/**
 * Whether the sense is turned round: by a negation more or less, or by a word of opposite sense, but not by both (`false`).
 * `null` where neither is.
 */
export function isTurned(sides: Sides, [here, there]: Weights): boolean | null {
  const opposites = findOpposites(sides);
  const rest = (words: readonly WeightyWord[], tokens: readonly Token[]): WeightyWord[] =>
    words.filter(({ at }) => !opposites?.includes(itemAt(tokens, at)));
  const denies = (words: readonly WeightyWord[], tokens: readonly Token[]): boolean => {
    const count = countNegations(rest(words, tokens));
    return sides.senses.hasConcord ? count > 0 : count % 2 === 1;
  };
  const uneven = denies(here, sides.source) !== denies(there, sides.page);
  if (!opposites) return uneven ? true : null;
  return !uneven;
}

const sensesOf = (words: readonly WeightyWord[], effect: WeightyEffect, read: Reading): string =>
  words
    .filter((word) => word.effect === effect && (read.weak || !word.weak))
    .map(({ sense }) => (read.woven ? unshifted(sense) : sense))
    .filter((sense) => sense !== '')
    .sort()
    .join(' ');

interface Reading {
  readonly weak: boolean;
  readonly woven: boolean;
}

const COMPARATIVE = /^(?:\w{2,20}er|worse|more|less)$/;
const COMPARING = /^(?:more|less)?$/;

/** "More" for "better", "less" for "lower": one comparison for another, turned neither way. */
const isComparison = (senses: readonly [string, string], { source, page }: Sides): boolean =>
  senses.every((sense) => COMPARING.test(sense)) &&
  senses.includes('') &&
  [source, page].every((tokens) => tokens.some(({ key }) => COMPARATIVE.test(key)));

const INTENSIFIER = /^(?:vast|overwhelming|large|great|huge|slim|narrow|bare|clear|small|tiny)$/;
const QUANTITY_NOUN = /^(?:majority|minority|bulk)$/;

/** How a quantity is made more or less of ("the vast majority"). */
const intensifiersOf = (tokens: readonly Token[], { behind }: Beside): string =>
  tokens
    .filter(({ key }, i) => INTENSIFIER.test(key) && QUANTITY_NOUN.test(tokens[i + 1]?.key ?? behind ?? ''))
    .map(({ key }) => key)
    .join(' ');

const INDIFFERENT =
  /^(?:matter|matters|mattered|care|cares|cared|mind|minds|minded|doubt|doubts|doubted|bothers?|bothered)$/;
const OPENS_CLAUSE = /^(?:if|that|whether)$/;

const INVERTED = /^(?:should|had|were)$/;

/** "Should the river rise" for "if the river rises". */
const isInverted = (a: Sides['source'], b: Sides['source']): boolean =>
  a.length === 1 && b.length === 1 && a[0]?.key === 'if' && INVERTED.test(b[0]?.key ?? '');

/** "It does not matter if", "that" or "whether": what follows is no condition there. */
function isIndifferent({ source, page, besideSource: { before } }: Sides): boolean {
  const areOpenings = [source, page].every(
    ([first, ...more]) => more.length === 0 && OPENS_CLAUSE.test(first?.key ?? ''),
  );
  return areOpenings && INDIFFERENT.test(before ?? '');
}

/** In a longer insertion or removal a modal belongs to a clause of its own. */
const LONGEST_MODAL_EDIT = 3;

/** From so many words on, for as many others, a phrase is put otherwise as a whole. */
const SHORTEST_REPHRASED = 3;

/** Whether one phrase for another, both of some length, has a quantity or a modal that the other is without. */
const isRephrased = ([here, there]: Weights, { source, page }: Sides, effect: WeightyEffect): boolean =>
  Math.min(source.length, page.length) >= SHORTEST_REPHRASED &&
  [here, there].some((words) => !words.some((word) => word.effect === effect));

/** Judges conditions, quantities and modals that go, come or change. */
export function judgeWeights(weights: Weights, sides: Sides, isWoven: boolean): Judgement | null {
  const [here, there] = weights;
  const differ = (effect: WeightyEffect): boolean =>
    [true, false].every((weak) => {
      const read = { weak, woven: isWoven };
      return sensesOf(here, effect, read) !== sensesOf(there, effect, read);
    });
  const isSame = isIndifferent(sides) || isInverted(sides.source, sides.page) || isInverted(sides.page, sides.source);
  if (differ('condition')) return { effect: 'condition', severity: isSame ? 'minor' : 'major' };
  const strong = { weak: false, woven: false };
  const quantifiers = [sensesOf(here, 'quantifier', strong), sensesOf(there, 'quantifier', strong)] as const;
  const { source, page } = sides;
  const isMore = intensifiersOf(source, sides.besideSource) !== intensifiersOf(page, sides.besidePage);
  if (isMore || (differ('quantifier') && !isComparison(quantifiers, sides))) {
    return { effect: 'quantifier', severity: isRephrased(weights, sides, 'quantifier') ? 'minor' : 'major' };
  }
  const isAside = Math.min(source.length, page.length) === 0 && source.length + page.length > LONGEST_MODAL_EDIT;
  return differ('modality') && !isAside
    ? { effect: 'modality', severity: isRephrased(weights, sides, 'modality') ? 'minor' : 'major' }
    : null;
}
