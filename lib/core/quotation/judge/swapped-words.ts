import type { QuotedText, TokenRange } from '../quoted-text.ts';
import { isTelling } from './reporters-words.ts';

/** Words of the source for which the page has others. */
interface Replaced {
  readonly source: TokenRange;
  readonly page: TokenRange;
}

/** Between two words that "and" joins, or that a verb holds for both ways, an exchange says the same. */
const EITHER_WAY =
  /^(?:and|or|nor|with|met|meets?|married|versus|against|beside|near|like|und|oder|mit|et|ou|avec|y|e|o|con|او|مع|או|עם)$/;

/** Behind these the order is what is said: "first we lost the barn and then the herd". */
const SEQUENCE =
  /^(?:then|before|after|afterwards|later|until|because|dann|danach|bevor|weil|puis|ensuite|apres|parce|luego|despues|antes|porque|ثم|بعد|قبل|لان|אחר|אז|לפני)$/;

/** "You broke it and we kept it": whose part is whose. */
const PERSON = /^(?:i|we|you|he|she|they|me|us|him|her|them|my|our|your|his|their)$/;

const CASES: ReadonlyMap<string, string> = new Map([
  ['me', 'i'],
  ['us', 'we'],
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/** What two forms of a noun or a pronoun have in common: "tenants" and "tenant", "him" and "he". */
const stemOf = (key: string): string =>
  CASES.get(key) ?? (key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key);

const stemsIn = ({ tokens }: QuotedText, { start, end }: TokenRange): ReadonlySet<string> =>
  new Set(
    tokens
      .slice(start, end)
      .filter(({ key }) => isTelling(key) || (end - start === 1 && PERSON.test(key)))
      .map(({ key }) => stemOf(key)),
  );

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((stem) => b.has(stem));

/** Whether nothing between two places makes it the same which of them is first. */
function isOrdered({ tokens }: QuotedText, start: number, end: number): boolean {
  const between = tokens.slice(start, end);
  const isOneSentence = tokens[start - 1]?.sentence === tokens[end]?.sentence;
  if (isOneSentence && between.some(({ key }) => SEQUENCE.test(key))) return true;
  const arePersons = [tokens[start - 1], tokens[end]].every((token) => PERSON.test(token?.key ?? ''));
  if (arePersons && between.length > 1) return true;
  const isOneClause = tokens[start - 1]?.clause === tokens[end]?.clause;
  return between.length > 0 && isOneClause && !between.some(({ key }) => EITHER_WAY.test(key));
}

/**
 * The two places at which the page exchanges two words of the source's, so that each has the other's part in the statement:
 * "the tenants owe the landlord", "the landlord owes the tenants". Nothing where more is exchanged: then the order is another.
 */
export function findSwapped(source: QuotedText, page: QuotedText, places: readonly Replaced[]): readonly Replaced[] {
  const swapped = places.slice(1).flatMap((second, i) => {
    const first = places[i] as Replaced;
    const isSwap =
      meet(stemsIn(source, first.source), stemsIn(page, second.page)) &&
      meet(stemsIn(source, second.source), stemsIn(page, first.page));
    return isSwap ? [[first, second] as const] : [];
  });
  const [only, more] = swapped;
  return only && !more && isOrdered(source, only[0].source.end, only[1].source.start) ? only : [];
}
