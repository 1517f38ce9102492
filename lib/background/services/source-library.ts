import type { Claim, ClaimSet, SourceDocument } from '../../core/claim/claim.ts';
import { changeDocument } from '../../core/claim/edit-claim-set.ts';
import { type ListedDocument, listDocuments } from '../../core/claim/list-documents.ts';
import { mergeClaimSets } from '../../core/claim/merge-claim-sets.ts';
import { partClaimSet } from '../../core/claim/part-claim-set.ts';
import { type ProvenSet, proveClaimSetSteps, withAside } from '../../core/claim/prove-claim-set.ts';
import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';
import { fetchPacksFor } from '../../protocol/figure-pack.ts';
import type { MeetingRecord } from '../../protocol/meeting-record.ts';
import type { ClaimSetSummary, KeptSet, StoredClaimSet } from '../../protocol/set-types.ts';
import type { ChangedSources, SourceGoal, SourceName, SourceRow } from '../../protocol/source-types.ts';
import type { ClaimSetStore, SetChange, SetStep } from '../storage/claim-set-store.ts';
import { readBundledSets } from './bundled-claim-sets.ts';
import type { ClaimLibrary } from './claim-library.ts';
import { newSetId } from './new-set-id.ts';
import { runInTurns } from './run-in-turns.ts';

/** What of a source document can be put right. */
export type DocumentChange = Parameters<typeof changeDocument>[2];

/** The source documents of all sets, one by one. */
export interface SourceLibrary {
  readonly list: () => Promise<readonly SourceRow[]>;
  /** Moves documents into one set. Sets that keep none are gone afterwards; those that come with the extension stay as they are. */
  readonly gather: (names: readonly SourceName[], goal: SourceGoal) => Promise<ChangedSources>;
  readonly remove: (names: readonly SourceName[]) => Promise<ChangedSources>;
  /** Puts right what is known of a document; a set that has this one alone and its title takes the new title too. */
  readonly change: (name: SourceName, change: DocumentChange) => Promise<KeptSet>;
}

/** What a source library works with. */
interface SourceLibraryOptions {
  readonly store: ClaimSetStore;
  readonly library: ClaimLibrary;
  readonly listMeetings: () => Promise<readonly MeetingRecord[]>;
  /** Version of Crossread, for what it proves. */
  readonly engine: string;
  /** Called after everything that changes which claims are checked. */
  readonly onChange: () => void;
}

/** A stored set with the documents of it that are meant. */
interface Chosen {
  readonly stored: StoredClaimSet;
  readonly revision: number;
  readonly documents: readonly string[];
}

/** Gives the keys by which a claim that is put aside is known again in whatever set it is moved to. */
function placesIn({ documents }: ClaimSet): (claim: Claim) => string[] {
  const texts = new Map(documents.map(({ id, sha256 }) => [id, sha256]));
  return ({ type, appearances }) =>
    appearances.map(({ document, start, end }) => `${type} ${start} ${end} ${texts.get(document)}`);
}

/** One set from several, merged two by two: one after another, the first claims would be read once for each set. */
function mergeAll(sets: readonly ClaimSet[]): ClaimSet | undefined {
  if (sets.length < 2) return sets[0];
  const middle = Math.ceil(sets.length / 2);
  const [first, second] = [mergeAll(sets.slice(0, middle)), mergeAll(sets.slice(middle))];
  return first && second && mergeClaimSets(first, second);
}

/** Proves the claims of a set that was made from others, whose claims that were put aside are not believed here either. */
async function proveFrom(from: readonly StoredClaimSet[], set: ClaimSet): Promise<ProvenSet> {
  const distrusted = new Set(
    from.flatMap(({ set: other, aside = [] }) => aside.map(({ claim }) => claim).flatMap(placesIn(other))),
  );
  const known = new Set(from.flatMap((stored) => stored.set.claims));
  const placesOf = placesIn(set);
  const trustsDeclared = (claim: Claim): boolean => placesOf(claim).every((place) => !distrusted.has(place));
  return runInTurns(proveClaimSetSteps(set, { trustsDeclared, packs: await fetchPacksFor(set), known }));
}

const wholeOf = ({ set, aside = [] }: StoredClaimSet): ClaimSet => withAside({ set, aside });

const changesOf = (made: readonly SetChange[]): readonly number[] => made.map(({ change }) => change);

/** A step that is refused when the set has been changed since it was read. */
const stepOver = (id: string, revision: number | null, next: StoredClaimSet | null): SetStep => ({
  id,
  next: (_, current) => {
    if (current !== revision) throw new PlainError(t('sets.changedSince'));
    return next;
  },
});

/** The rows of one set. */
const rowsOf = (
  { id, title, origin, isOn }: ClaimSetSummary,
  documents: readonly ListedDocument[],
  met: ReadonlyMap<string, MeetingRecord>,
): SourceRow[] =>
  documents.map((document) => {
    const meeting = met.get(document.sha256);
    return {
      ...document,
      set: id,
      setTitle: title,
      origin,
      isOn,
      together: documents.length,
      met: meeting?.pages ?? 0,
      differing: meeting?.differing ?? 0,
      lastMet: meeting?.lastMet ?? null,
    };
  });

const titleOf = ({ title, opening }: Pick<SourceDocument, 'title' | 'opening'>): string => title ?? opening;

/** The set with a document put right. */
function withChange(set: ClaimSet, id: string, change: DocumentChange): ClaimSet {
  const [only, ...others] = set.documents;
  const isNamedAfterIt = only?.id === id && others.length === 0 && titleOf(only) === set.title;
  return { ...changeDocument(set, id, change), ...(isNamedAfterIt && change.title && { title: change.title }) };
}

/** The source documents of a library's sets. */
class StoredSources implements SourceLibrary {
  readonly #options: SourceLibraryOptions;

  constructor(options: SourceLibraryOptions) {
    this.#options = options;
  }

  async list(): Promise<readonly SourceRow[]> {
    const { store, library, listMeetings } = this.#options;
    const [sets, own, bundled, meetings] = await Promise.all([
      library.list(),
      store.listDocuments(),
      readBundledSets(),
      listMeetings(),
    ]);
    const documents = new Map([...own, ...bundled.map((set) => [set.id, listDocuments(set)] as const)]);
    const met = new Map(meetings.map((meeting) => [meeting.sha256, meeting]));
    return sets.flatMap((set) => rowsOf(set, documents.get(set.id) ?? [], met));
  }

  async gather(names: readonly SourceName[], goal: SourceGoal): Promise<ChangedSources> {
    const target = 'set' in goal ? await this.#read(goal.set) : null;
    const chosen = await this.#choose(names.filter(({ set }) => set !== target?.stored.set.id));
    const taken = chosen.flatMap(({ stored, documents }) => partClaimSet(wholeOf(stored), documents).taken ?? []);
    const merged = mergeAll(target ? [wholeOf(target.stored), ...taken] : taken);
    if (!merged || taken.length === 0) throw new PlainError(t('sources.nothingToMove'));
    const own = target?.stored ?? { set: { ...merged, ...(await this.#freeName(goal)) }, origin: 'made' as const };
    const from = [...(target ? [target.stored] : []), ...chosen.map(({ stored }) => stored)];
    const proven = await proveFrom(from, { ...merged, id: own.set.id, title: own.set.title });
    const { engine } = this.#options;
    const next = { ...proven, origin: own.origin, addedAt: new Date().toISOString(), provenBy: engine };
    const goalStep = stepOver(own.set.id, target?.revision ?? null, next);
    const made = await this.#make([...(await this.#leave(chosen)), goalStep]);
    const kept = made.at(-1)?.after;
    return { changes: changesOf(made), kept: kept ? { ...kept, isOn: true } : null };
  }

  async remove(names: readonly SourceName[]): Promise<ChangedSources> {
    const steps = await this.#leave(await this.#choose(names));
    if (steps.length === 0) throw new PlainError(t('sources.nothingToMove'));
    return { changes: changesOf(await this.#make(steps)), kept: null };
  }

  change({ set, document }: SourceName, change: DocumentChange): Promise<KeptSet> {
    return this.#options.library.edit(set, (current) => withChange(current, document, change));
  }

  /** What the sets become when the documents are taken out of them. */
  #leave(chosen: readonly Chosen[]): Promise<SetStep[]> {
    const { engine } = this.#options;
    return Promise.all(
      chosen.map(async ({ stored, revision, documents }) => {
        const { left } = partClaimSet(wholeOf(stored), documents);
        const next = left && { ...stored, ...(await proveFrom([stored], left)), provenBy: engine };
        return stepOver(stored.set.id, revision, next);
      }),
    );
  }

  async #make(steps: readonly SetStep[]): Promise<readonly SetChange[]> {
    const made = await this.#options.store.changeAll(steps);
    this.#options.onChange();
    return made;
  }

  /** The user's own sets that some documents are in. */
  async #choose(names: readonly SourceName[]): Promise<Chosen[]> {
    const bySet = Map.groupBy(names, ({ set }) => set);
    const bundled = new Set((await readBundledSets()).map(({ id }) => id));
    const own = [...bySet].filter(([id]) => !bundled.has(id));
    return Promise.all(
      own.map(async ([id, some]) => ({
        ...(await this.#read(id)),
        documents: some.map(({ document }) => document),
      })),
    );
  }

  async #read(id: string): Promise<Omit<Chosen, 'documents'>> {
    const current = await this.#options.store.getCurrent(id);
    if (!current.stored) throw new PlainError(t('sets.gone'));
    return current;
  }

  async #freeName(goal: SourceGoal): Promise<Pick<ClaimSet, 'id' | 'title'>> {
    const title = 'title' in goal ? goal.title.trim() : '';
    const taken = new Set((await this.#options.library.list()).map(({ id }) => id));
    return { id: newSetId(title, taken), title };
  }
}

/** The sources over the store of claim sets. */
export const openSourceLibrary = (options: SourceLibraryOptions): SourceLibrary => new StoredSources(options);
