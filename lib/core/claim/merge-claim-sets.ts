import { compareThings } from '../figure/compare-things.ts';
import { type CountedThing, readCountedThing } from '../figure/counted-things.ts';
import { findWords } from '../language/words.ts';
import { oncePer } from '../once-per.ts';
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

const thingOf = oncePer(({ counted, unit, appearances }: FigureClaim): CountedThing => {
  const { exact = '', prefix = '', suffix = '' } = appearances[0] ?? {};
  return readCountedThing({ exact, counted, unit, before: prefix, after: suffix });
});

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
  const idsByText = new Map(documents.toReversed().map(({ id, sha256 }) => [sha256, id]));
  const taken = new Set(documents.map(({ id }) => id));
  for (const document of added.documents) {
    const known = idsByText.get(document.sha256);
    const id = known ?? freeDocumentId(taken, document.id);
    ids.set(document.id, id);
    if (known !== undefined) continue;
    documents.push({ ...document, id });
    idsByText.set(document.sha256, id);
    taken.add(id);
  }
  return { documents, ids };
}

/** The id that is wanted, or the next one that no document has. */
function freeDocumentId(taken: ReadonlySet<string>, wanted: string): string {
  if (!taken.has(wanted)) return wanted;
  let number = taken.size + 1;
  while (taken.has(`d${number}`)) number++;
  return `d${number}`;
}

const placeKey = ({ document, start, end }: Appearance): string => `${start} ${end} ${document}`;

/** A claim that others may yet be found to be the same as, with all the places that it has by then. */
interface Gathered {
  claim: Claim;
  readonly appearances: Appearance[];
  readonly places: Set<string>;
}

const gather = (claim: Claim): Gathered => ({
  claim,
  appearances: [...claim.appearances],
  places: new Set(claim.appearances.map(placeKey)),
});

function addPlaces({ appearances, places }: Gathered, more: readonly Appearance[]): void {
  for (const appearance of more) {
    const key = placeKey(appearance);
    if (places.has(key)) continue;
    places.add(key);
    appearances.push(appearance);
  }
}

/**
 * Of claims with one number no more than these are looked at for one of the same thing: no article tells so many, and
 * what repeats a number without end must not cost the square of it.
 */
const MOST_ALIKE = 64;

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
  const gathered = base.claims.map(gather);
  const newId = idSource(base.claims);
  const newIds = new Map<string, string>();
  const byKey = new Map<string, Gathered[]>();
  const remember = (one: Gathered): void => {
    const alike = byKey.get(keyOf(one.claim));
    if (alike) alike.push(one);
    else byKey.set(keyOf(one.claim), [one]);
  };
  gathered.forEach(remember);
  for (const extracted of added.claims) {
    const claim = rename(extracted, { speakers: ids, documents: documentIds });
    const alike = byKey.get(keyOf(claim))?.slice(0, MOST_ALIKE) ?? [];
    const known = alike.find((one) => isSameClaim(one.claim, claim));
    if (known) {
      addPlaces(known, claim.appearances);
      known.claim = withGiverOf(known.claim, claim);
      newIds.set(extracted.id, known.claim.id);
      continue;
    }
    const one = gather({ ...claim, id: newId(claim.type) });
    newIds.set(extracted.id, one.claim.id);
    remember(one);
    gathered.push(one);
  }
  const all = gathered.map(({ claim, appearances }, i) => {
    // What is as it was stays the same object: it need not be proven again.
    const whole = appearances.length === claim.appearances.length ? claim : { ...claim, appearances };
    return i < base.claims.length ? whole : withParts(whole, newIds);
  });
  const format = added.format === LATEST_FORMAT ? LATEST_FORMAT : base.format;
  return { ...base, format, documents, speakers, claims: all };
}
