import { isPerson } from '../figure/compare-things.ts';
import { type CountedThing, readCountedThing } from '../figure/counted-things.ts';
import { areContrasting } from '../figure/news-lexicon.ts';
import { sentenceAround } from '../figure/sentence-around.ts';
import { itemAt } from '../item-at.ts';
import type { Appearance, FigureClaim } from './claim.ts';

/** Between two parts of a whole; anything that compares, limits or dates means that the two do not add up. */
const NO_SUM =
  /\b(?:than|from|compared|against|versus|after|before|since|while|including|of (?:them|whom|which)|(?:19|20)\d\d)\b|[:;]/i;
/** Parts stand close together. */
const FARTHEST_APART = 90;
/** What is done to some of a kind adds up with no others of it: "opened 14 shops and now runs 212". */
const CHANGES = new Set(['opening', 'closing', 'hiring', 'dismissal']);
/** The noun of a part that leaves it to the part before. */
const ELLIPSIS = new Set([null, 'person']);

interface Part {
  readonly claim: FigureClaim;
  readonly at: Appearance;
  readonly thing: CountedThing;
}

function asPart(claim: FigureClaim): Part | null {
  const at = claim.appearances[0];
  if (!at || claim.value === null || claim.unit !== null || !Number.isInteger(claim.value)) return null;
  if (claim.comparator !== 'exactly' && claim.comparator !== 'atLeast') return null;
  const thing = readCountedThing({ ...claim, exact: at.exact, before: at.prefix, after: at.suffix });
  return thing.isPart ? null : { claim, at, thing };
}

/** Between two numbers of which one verb tells the same: "three sailors *and* nine pilots were killed". */
const AND = /^,?\s+(?:and\s+)?$/;

const arePeople = (...heads: readonly string[]): boolean => heads.every((head) => head !== 'person' && isPerson(head));

/**
 * Whether two figures, one behind the other, count kinds of one thing that have no member in common. A number without a
 * noun is of the noun before it, and of none behind it: "2 dead, 8 suspects held".
 */
function areDisjoint(a: CountedThing, b: CountedThing, between: string): boolean {
  if ((a.head === null && b.head === null) || [a, b].some(({ frame }) => frame !== null && CHANGES.has(frame)))
    return false;
  if (a.frame !== b.frame) return a.head === b.head || ELLIPSIS.has(b.head);
  if (a.head === null || b.head === null || a.head === b.head) return false;
  return areContrasting(a.head, b.head) || (a.frame !== null && AND.test(between) && arePeople(a.head, b.head));
}

/** What a part counts, with the noun that the parts before it leave to it: "20 hostages are alive, *3 others* are not". */
function withNoun(part: Part, group: readonly Part[]): CountedThing {
  const noun = group.findLast(({ thing }) => !ELLIPSIS.has(thing.head));
  return ELLIPSIS.has(part.thing.head) && noun ? { ...part.thing, head: noun.thing.head } : part.thing;
}

function continues(group: readonly Part[], next: Part, text: string): boolean {
  const previous = itemAt(group, group.length - 1);
  const between = text.slice(previous.at.end, next.at.start);
  const isClose = next.at.start >= previous.at.end && between.length <= FARTHEST_APART;
  return isClose && !NO_SUM.test(between) && areDisjoint(withNoun(previous, group), next.thing, between);
}

function sumOf(parts: readonly Part[]): FigureClaim {
  const claims = parts.map(({ claim }) => claim);
  const first = itemAt(claims, 0);
  const total = claims.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const isLeast = claims.some(({ comparator }) => comparator === 'atLeast');
  const named = parts.filter(({ thing }) => !ELLIPSIS.has(thing.head));
  const areAlike = named.every(({ thing }) => thing.head === named[0]?.thing.head);
  return {
    type: 'figure',
    id: claims.map(({ id }) => id).join('+'),
    value: total,
    low: total,
    high: isLeast ? null : total,
    comparator: isLeast ? 'atLeast' : 'exactly',
    trend: null,
    unit: null,
    counted: areAlike ? (named[0]?.claim.counted ?? first.counted) : 'people',
    terms: first.terms,
    names: first.names ?? [],
    ...(first.speaker != null &&
      claims.every(({ speaker }) => speaker === first.speaker) && { speaker: first.speaker }),
    derivedFrom: claims.map(({ id }) => id),
    appearances: claims.flatMap(({ appearances }) => appearances.slice(0, 1)),
  };
}

/**
 * The totals that a source gives only in parts: "20 hostages are alive, the fate of 3 others is unclear, 35 are dead"
 * makes 58 hostages. Parts stand in one sentence, count one noun in different states or kinds that exclude each other,
 * and nothing between them compares, limits or dates. `claims` are those of `text`, in reading order.
 */
export function deriveTotals(claims: readonly FigureClaim[], text: string): FigureClaim[] {
  const groups: Part[][] = [];
  for (const claim of claims) {
    const part = asPart(claim);
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const isNext =
      part && group && previous && part.at.end <= sentenceAround(text, previous.at).end && continues(group, part, text);
    if (isNext) group?.push(part);
    else groups.push(part ? [part] : []);
  }
  return groups.filter((parts) => parts.length > 1).map(sumOf);
}
