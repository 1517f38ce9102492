import type { ClaimSet, ClaimSpeaker, SourceDocument } from '../../claim/claim.ts';
import { itemAt, numberAt } from '../../item-at.ts';
import { lastUpTo, readRecords } from './record-store.ts';
import type { Segment } from './segment.ts';
import type { ClaimRecord, DocumentRecord, SetRecord } from './segment-records.ts';

/** What is at hand of a set, by the places in its lists. */
interface Gathered extends SetRecord {
  readonly documentsAt: Map<number, DocumentRecord>;
  readonly speakersAt: Map<number, ClaimSpeaker>;
  readonly claimsAt: Map<number, ClaimRecord>;
}

/** A set with those of its claims that are at hand. */
export interface PartialSet {
  readonly set: ClaimSet;
  readonly records: readonly ClaimRecord[];
  /** How many claims it has in all. */
  readonly count: number;
}

/** The places of which nothing is known, each once. */
const missing = (places: Iterable<number>, known: ReadonlyMap<number, unknown>): number[] =>
  [...new Set(places)].filter((place) => !known.has(place));

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, i) => start + i);

/** The things at some places of a list, in its order. */
const inOrder = <T>(things: ReadonlyMap<number, T>): T[] =>
  [...things].sort(([a], [b]) => a - b).map(([, thing]) => thing);

/** Claims read from a segment, with what they refer to, as sets that have only these. */
export class GatheredSets {
  readonly #segment: Segment;
  readonly #withdrawn: ReadonlySet<number>;
  readonly #sets = new Map<number, Gathered>();

  /** `withdrawn` are sets that are not to be used any more. */
  constructor(segment: Segment, withdrawn: ReadonlySet<number>) {
    this.#segment = segment;
    this.#withdrawn = withdrawn;
  }

  #setOf = (claim: number): number => lastUpTo(this.#segment.setStarts, claim);

  /** How many claims a set has, at hand or not. */
  #countClaims(set: number): number {
    const { setStarts } = this.#segment;
    return numberAt(setStarts, set + 1) - numberAt(setStarts, set);
  }

  /** Reads claims by their number in the segment, and such of them as are wanted with their documents and speakers. */
  async addClaims(claims: Iterable<number>, isWanted: (record: ClaimRecord) => boolean = () => true): Promise<void> {
    const { source, setStarts, claims: store } = this.#segment;
    const bySet = Map.groupBy(new Set(claims), this.#setOf);
    for (const set of this.#withdrawn) bySet.delete(set);
    await this.#readSets([...bySet.keys()]);
    const wanted = [...bySet].flatMap(([set, own]) => {
      const { claimsAt } = this.#gathered(set);
      return own.filter((claim) => !claimsAt.has(claim - numberAt(setStarts, set)));
    });
    const records = await readRecords<ClaimRecord>(source, store, wanted);
    const added = records
      .map((record, i) => ({ record, number: itemAt(wanted, i), set: this.#setOf(itemAt(wanted, i)) }))
      .filter(({ record }) => isWanted(record));
    for (const { record, number, set } of added)
      this.#gathered(set).claimsAt.set(number - numberAt(setStarts, set), record);
    await Promise.all(
      [...Map.groupBy(added, ({ set }) => set)].map(([set, own]) =>
        this.#readReferences(
          set,
          own.map(({ record }) => record),
        ),
      ),
    );
  }

  #gathered(set: number): Gathered {
    const gathered = this.#sets.get(set);
    if (!gathered) throw new RangeError(`Set ${set} was not read.`);
    return gathered;
  }

  async #readSets(sets: readonly number[]): Promise<void> {
    const wanted = sets.filter((set) => !this.#sets.has(set));
    const records = await readRecords<SetRecord>(this.#segment.source, this.#segment.sets, wanted);
    records.forEach((record, i) => {
      const empty = { documentsAt: new Map(), speakersAt: new Map(), claimsAt: new Map() };
      this.#sets.set(itemAt(wanted, i), { ...record, ...empty });
    });
  }

  /** Reads the documents and speakers that some claims of a set refer to. */
  async #readReferences(set: number, claims: readonly ClaimRecord[]): Promise<void> {
    const { source, documents, speakers } = this.#segment;
    const gathered = this.#gathered(set);
    const documentPlaces = missing(
      claims.flatMap((claim) => claim.documents),
      gathered.documentsAt,
    );
    const speakerPlaces = missing(
      claims.flatMap(({ speaker }) => speaker ?? []),
      gathered.speakersAt,
    );
    const [newDocuments, newSpeakers] = await Promise.all([
      readRecords<DocumentRecord>(
        source,
        documents,
        documentPlaces.map((place) => gathered.documents[0] + place),
      ),
      readRecords<ClaimSpeaker>(
        source,
        speakers,
        speakerPlaces.map((place) => gathered.speakers[0] + place),
      ),
    ]);
    newDocuments.forEach((record, i) => gathered.documentsAt.set(itemAt(documentPlaces, i), record));
    newSpeakers.forEach((record, i) => gathered.speakersAt.set(itemAt(speakerPlaces, i), record));
  }

  /**
   * Reads more of sets of which something was found, all of a set of fewer claims than `fewest`, of others the claims of
   * the documents that are named. Gives whether anything was not at hand.
   */
  async complete(found: ReadonlyMap<string, ReadonlySet<string>>, fewest: number): Promise<boolean> {
    const { setStarts } = this.#segment;
    const wanted = [...this.#sets].flatMap(([number, { set, claimsAt, documentsAt }]) => {
      const documents = found.get(set.id);
      if (!documents) return [];
      const places =
        this.#countClaims(number) < fewest
          ? range(0, this.#countClaims(number))
          : [...documentsAt.values()].flatMap((record) => (documents.has(record.document.id) ? record.claims : []));
      return places.filter((place) => !claimsAt.has(place)).map((place) => numberAt(setStarts, number) + place);
    });
    if (wanted.length > 0) await this.addClaims(wanted);
    return wanted.length > 0;
  }

  /** The sets with what is at hand of them, in the segment's order, and how many claims each has in all. */
  sets(): PartialSet[] {
    return inOrder(new Map([...this.#sets].map(([number, gathered]) => [number, { number, gathered }])))
      .filter(({ gathered }) => gathered.claimsAt.size > 0)
      .map(({ number, gathered: { set, documentsAt, speakersAt, claimsAt } }) => ({
        set: {
          ...set,
          documents: inOrder(documentsAt).map(({ document }): SourceDocument => document),
          speakers: inOrder(speakersAt),
          claims: inOrder(claimsAt).map(({ claim }) => claim),
        },
        records: inOrder(claimsAt),
        count: this.#countClaims(number),
      }));
  }
}
