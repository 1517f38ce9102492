import type { Claim, ClaimSet } from '../../claim/claim.ts';
import { FEWEST_WORDS } from '../../claim/fewest-words.ts';
import { keysOf } from '../../language/word-key.ts';
import { findWords } from '../../language/words.ts';
import { type IndexedFigure, indexFigure, listedAspects } from '../figure-index.ts';
import { frameKeysOf } from '../frame-key.ts';
import { KEYED_CROWD, keysOfDetail } from '../keyed-index.ts';
import { LONGEST_SHORT } from '../quotation-index.ts';
import { BlockWriter, type Sink } from './block-file.ts';
import { buildFuseFilter } from './fuse-filter.ts';
import { listFigures } from './list-figures.ts';
import { listQuotations } from './list-quotations.ts';
import { NumberList, NumberLists } from './number-list.ts';
import { MOST_CLAIMS, PostingList, writePostings } from './posting-store.ts';
import { RecordWriter } from './record-store.ts';
import { writeMark, writeTables } from './segment.ts';
import type { ClaimRecord, DocumentRecord, SetRecord } from './segment-records.ts';

/** The places of things in a list, by their ids; of two with one id the last. */
const placesById = (things: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(things.map(({ id }, place) => [id, place]));

const documentsOfClaim = ({ appearances }: Claim, places: ReadonlyMap<string, number>): number[] => [
  ...new Set(appearances.flatMap(({ document }) => places.get(document) ?? [])),
];

/** Builds a segment set by set: claims are written as they come, and only what they are found by is kept until the end. */
export class SegmentBuilder {
  readonly #blocks: BlockWriter;
  readonly #sets: RecordWriter;
  readonly #documents: RecordWriter;
  readonly #speakers: RecordWriter;
  readonly #claims: RecordWriter;
  readonly #setStarts = new NumberList();
  readonly #quotations = { claims: new NumberList(), words: new NumberLists(), frames: new NumberLists() };
  readonly #figures = {
    claims: new NumberList(),
    names: new NumberLists(),
    topics: new NumberLists(),
    aspects: new NumberLists(),
  };
  readonly #details = { claims: new NumberList(), keys: new NumberLists() };

  constructor(sink: Sink) {
    this.#blocks = new BlockWriter(sink);
    this.#sets = new RecordWriter(this.#blocks);
    this.#documents = new RecordWriter(this.#blocks);
    this.#speakers = new RecordWriter(this.#blocks);
    this.#claims = new RecordWriter(this.#blocks);
    writeMark(this.#blocks);
  }

  /** How many claims there are so far. */
  get count(): number {
    return this.#claims.count;
  }

  /** Whether there is room for the claims of a set. */
  hasRoomFor({ claims }: ClaimSet): boolean {
    return this.count + claims.length < MOST_CLAIMS;
  }

  /** Adds a set: its claims, and what its pages are looked up by. */
  add({ documents, speakers, claims, ...set }: ClaimSet): void {
    this.#setStarts.push(this.count);
    const [firstDocument, firstSpeaker] = [this.#documents.count, this.#speakers.count];
    const [documentPlaces, speakerPlaces] = [placesById(documents), placesById(speakers)];
    const claimsOf: number[][] = documents.map(() => []);
    claims.forEach((claim, place) => {
      const figure = claim.type === 'figure' ? indexFigure(claim) : null;
      this.#list(claim, figure);
      const own = documentsOfClaim(claim, documentPlaces);
      for (const document of own) claimsOf[document]?.push(place);
      const speaker = speakerPlaces.get(claim.speaker ?? '');
      this.#claims.add({
        claim,
        documents: own,
        ...(speaker !== undefined && { speaker }),
        ...(figure && { figure }),
      } satisfies ClaimRecord);
    });
    documents.forEach((document, place) => {
      this.#documents.add({ document, claims: claimsOf[place] ?? [] } satisfies DocumentRecord);
    });
    for (const speaker of speakers) this.#speakers.add(speaker);
    this.#sets.add({
      set,
      documents: [firstDocument, this.#documents.count],
      speakers: [firstSpeaker, this.#speakers.count],
    } satisfies SetRecord);
  }

  /** Keeps what a claim is found by; its number is that of the record that comes next. */
  #list(claim: Claim, figure: IndexedFigure | null): void {
    const number = this.count;
    if (claim.type === 'quotation') {
      const keys = keysOf(findWords(claim.content));
      if (keys.length === 0 || (keys.length < FEWEST_WORDS && claim.content.length > LONGEST_SHORT)) return;
      this.#quotations.claims.push(number);
      this.#quotations.words.push(keys);
      this.#quotations.frames.push(frameKeysOf(claim, keys.length));
    } else if (figure) {
      this.#figures.claims.push(number);
      this.#figures.names.push(figure.names);
      this.#figures.topics.push(figure.topics);
      this.#figures.aspects.push(listedAspects(figure));
    } else {
      this.#details.claims.push(number);
      this.#details.keys.push(keysOfDetail(claim));
    }
  }

  /** Lists dates and ages under their keys; a key that too many have leads to none of them, as in the keyed index. */
  #listDetails(list: PostingList): void {
    const counts = new Map<number, number>();
    const { claims, keys } = this.#details;
    for (let i = 0; i < keys.length; i++) for (const key of keys.at(i)) counts.set(key, (counts.get(key) ?? 0) + 1);
    claims.numbers().forEach((claim, i) => {
      for (const key of keys.at(i)) if ((counts.get(key) ?? 0) <= KEYED_CROWD) list.add(key, claim);
    });
  }

  /** Writes all that is left. */
  finish(): void {
    this.#setStarts.push(this.count);
    const stores = {
      sets: this.#sets.finish(),
      documents: this.#documents.finish(),
      speakers: this.#speakers.finish(),
      claims: this.#claims.finish(),
    };
    const list = new PostingList();
    listQuotations(this.#quotations, list);
    listFigures(this.#figures, list);
    this.#listDetails(list);
    const { store, keys } = writePostings(list, this.#blocks);
    const counts = {
      quotations: this.#quotations.claims.length,
      figures: this.#figures.claims.length,
      keyed: this.#details.claims.length,
    };
    const setStarts = this.#setStarts.numbers();
    writeTables(this.#blocks, { ...stores, counts, setStarts, postings: store, filter: buildFuseFilter(keys) });
  }
}
