import { compareThings } from '../figure/compare-things.ts';
import { type CountedThing, readCountedThing } from '../figure/counted-things.ts';
import { itemAt } from '../item-at.ts';
import { findWords } from '../language/words.ts';
import { compareSpeakers } from '../quotation/compare-speakers.ts';
import {
  type Appearance,
  type Claim,
  type ClaimSet,
  type ClaimSpeaker,
  type FigureClaim,
  LATEST_FORMAT,
  type SourceDocument,
} from './claim.ts';

/** Whether two names are one person's. */
const isSamePerson = (known: ClaimSpeaker, other: ClaimSpeaker): boolean =>
  compareSpeakers(other.name, known).relation === 'same';

function thingOf({ counted, unit, appearances }: FigureClaim): CountedThing {
  const { exact = '', prefix = '', suffix = '' } = appearances[0] ?? {};
  return readCountedThing({ exact, counted, unit, before: prefix, after: suffix });
}

const wordsOf = (text: string): string =>
  findWords(text)
    .map(({ folded }) => folded)
    .join(' ');

/** One person from two: the fuller name is kept, the other becomes an alias. */
function mergeSpeaker(kept: ClaimSpeaker, other: ClaimSpeaker): ClaimSpeaker {
  const aliases = new Set([...kept.aliases, other.name, ...other.aliases]);
  aliases.delete(kept.name);
  return { ...kept, aliases: [...aliases], role: kept.role ?? other.role };
}

/** The speakers of both sets, each person once, and the id that each of the added ones has from now on. */
function mergeSpeakers(base: ClaimSet, added: ClaimSet): { speakers: ClaimSpeaker[]; ids: Map<string, string> } {
  const speakers = [...base.speakers];
  const ids = new Map<string, string>();
  for (const speaker of added.speakers) {
    const at = speakers.findIndex((known) => isSamePerson(known, speaker));
    const known = speakers[at];
    const id = known?.id ?? `s${speakers.length + 1}`;
    ids.set(speaker.id, id);
    if (known) speakers[at] = mergeSpeaker(known, speaker);
    else speakers.push({ ...speaker, id });
  }
  return { speakers, ids };
}

/** Quotations by speaker and words, figures by value, so that no claim is compared with all others. */
function keyOf(claim: Claim): string {
  switch (claim.type) {
    case 'quotation':
      return `q ${claim.speaker ?? ''} ${wordsOf(claim.content)}`;
    case 'figure':
      return `f ${claim.value} ${claim.low} ${claim.high} ${claim.comparator} ${claim.unit}`;
    case 'date':
      return `d ${claim.first} ${claim.last} ${wordsOf(claim.event)}`;
    case 'age':
      return `a ${claim.years} ${wordsOf(claim.person)}`;
  }
}

/** Two who give the same figure are two claims; one whose giver is not told goes with the other. */
const haveOneGiver = (a: Claim, b: Claim): boolean => a.speaker == null || b.speaker == null || a.speaker === b.speaker;

const isSameClaim = (a: Claim, b: Claim): boolean =>
  a.type === 'figure' && b.type === 'figure'
    ? haveOneGiver(a, b) && compareThings(thingOf(a), thingOf(b)) === 'same'
    : a.type === b.type;

/** Gives out `q1`, `q2`, …, `f1`, `f2`, … by the first letter of the type, leaving out those in use. */
function idSource(claims: readonly Claim[]): (type: Claim['type']) => string {
  const used = new Set(claims.map(({ id }) => id));
  const last = new Map<string, number>();
  return (type) => {
    const [letter = ''] = type;
    let number = (last.get(letter) ?? 0) + 1;
    while (used.has(`${letter}${number}`)) number++;
    last.set(letter, number);
    return `${letter}${number}`;
  };
}

/** The documents of both sets, each text once, and the id that each of the added ones has from now on. */
function mergeDocuments(base: ClaimSet, added: ClaimSet): { documents: SourceDocument[]; ids: Map<string, string> } {
  const documents = [...base.documents];
  const ids = new Map<string, string>();
  for (const document of added.documents) {
    const known = documents.find(({ sha256 }) => sha256 === document.sha256);
    const id = known?.id ?? newDocumentId(documents, document.id);
    ids.set(document.id, id);
    if (!known) documents.push({ ...document, id });
  }
  return { documents, ids };
}

function newDocumentId(documents: readonly SourceDocument[], wanted: string): string {
  const taken = new Set(documents.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  let number = documents.length + 1;
  while (taken.has(`d${number}`)) number++;
  return `d${number}`;
}

const isSamePlace = (a: Appearance, b: Appearance): boolean =>
  a.document === b.document && a.start === b.start && a.end === b.end;

const withAppearancesOf = <C extends Claim>(claim: C, other: Claim): C => ({
  ...claim,
  appearances: [
    ...claim.appearances,
    ...other.appearances.filter((place) => !claim.appearances.some((known) => isSamePlace(known, place))),
  ],
});

const withGiverOf = (claim: Claim, { speaker }: Claim): Claim =>
  claim.type === 'figure' && claim.speaker == null && speaker != null ? { ...claim, speaker } : claim;

/** Ids of an added set, and what they are called in the set that it is added to. */
interface Renamed {
  readonly speakers: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, string>;
}

function rename(claim: Claim, { speakers, documents }: Renamed): Claim {
  const appearances = claim.appearances.map((at) => ({ ...at, document: documents.get(at.document) ?? at.document }));
  if (claim.speaker == null) return { ...claim, appearances };
  return { ...claim, appearances, speaker: speakers.get(claim.speaker) ?? null };
}

/** Claims worked out from others name them by the ids that those have now. */
const withParts = (claim: Claim, ids: ReadonlyMap<string, string>): Claim =>
  claim.type === 'figure' && claim.derivedFrom
    ? { ...claim, derivedFrom: claim.derivedFrom.map((id) => ids.get(id) ?? id) }
    : claim;

/**
 * One set from two: the same words of the same speaker, and the same figure of the same thing, become one claim with
 * the appearances of both. Claims and documents of `base` keep their ids; added ones get the next that is free.
 */
export function mergeClaimSets(base: ClaimSet, added: ClaimSet): ClaimSet {
  const { speakers, ids } = mergeSpeakers(base, added);
  const { documents, ids: documentIds } = mergeDocuments(base, added);
  const claims = [...base.claims];
  const newId = idSource(base.claims);
  const newIds = new Map<string, string>();
  const places = new Map<string, number[]>();
  const remember = (claim: Claim, place: number): void => {
    const key = keyOf(claim);
    places.set(key, [...(places.get(key) ?? []), place]);
  };
  claims.forEach(remember);
  for (const extracted of added.claims) {
    const claim = rename(extracted, { speakers: ids, documents: documentIds });
    const place = places.get(keyOf(claim))?.find((at) => isSameClaim(itemAt(claims, at), claim));
    const id = place === undefined ? newId(claim.type) : itemAt(claims, place).id;
    newIds.set(extracted.id, id);
    if (place !== undefined) {
      claims[place] = withGiverOf(withAppearancesOf(itemAt(claims, place), claim), claim);
    } else {
      remember(claim, claims.length);
      claims.push({ ...claim, id });
    }
  }
  const all = claims.map((claim, i) => (i < base.claims.length ? claim : withParts(claim, newIds)));
  const format = added.format === LATEST_FORMAT ? LATEST_FORMAT : base.format;
  return { ...base, format, documents, speakers, claims: all };
}
