import {
  type Annotation,
  type AnnotationContext,
  annotateFindings,
  annotatePassage,
} from '../../core/annotation/annotation.ts';
import { mergeChange, tidyTags } from '../../core/annotation/merge-change.ts';
import { addressesOf } from '../../core/annotation/page-address.ts';
import { isKeptOf } from '../../core/annotation/page-items.ts';
import { placerFor } from '../../core/annotation/place-annotation.ts';
import type { AnnotationChange, PlacedAnnotation, StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import { textKeysOf } from '../../core/annotation/text-key.ts';
import type { Finding } from '../../core/check/finding.ts';
import type { PageMetadata } from '../../core/check/page-metadata.ts';
import type { Span } from '../../core/language/span.ts';
import type { BulkChange } from '../../protocol/annotation-types.ts';
import { storedOf } from './annotation-record.ts';
import type { AnnotationStore, KnownOfPage } from './annotation-store.ts';

/** A page as its engine reports it. */
export interface ReadPage {
  readonly page: PageMetadata;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What the library takes from its surroundings. */
export interface LibrarySurroundings {
  /** Fresh for each use: it holds the time. */
  readonly context: () => AnnotationContext;
  /** A line of its own between two notes that were written at the same time. */
  readonly marker: () => string;
  /** Told what was saved, new or changed, and what was removed, when it is on disk. */
  readonly onSaved: (saved: readonly StoredAnnotation[]) => void;
  readonly onRemoved: (removed: readonly StoredAnnotation[]) => void;
}

/** What is done with annotations: made from pages, found again in them, changed, taken away and brought back. */
export interface AnnotationLibrary {
  /** Keeps findings of a page; one that is kept already gives the kept one. In reading order. */
  readonly keepFindings: (page: ReadPage, ids: readonly string[]) => Promise<StoredAnnotation[]>;
  /** Keeps all findings of a page but those that the user has removed; gives the new ones. */
  readonly record: (page: ReadPage) => Promise<StoredAnnotation[]>;
  /** Keeps a passage that the user marked; the same one again gives the kept one. */
  readonly annotate: (page: ReadPage, span: Span) => Promise<StoredAnnotation>;
  /** What is kept of a page, under whatever address, and where it is in its text now; in reading order. */
  readonly listOfPage: (page: Pick<ReadPage, 'page' | 'text'>) => Promise<PlacedAnnotation[]>;
  /** Saves a change that was begun at `base`; what others wrote meanwhile stays. */
  readonly change: (base: StoredAnnotation, change: AnnotationChange) => Promise<StoredAnnotation>;
  readonly changeAll: (ids: readonly string[], change: BulkChange) => Promise<StoredAnnotation[]>;
  readonly remove: (ids: readonly string[]) => Promise<StoredAnnotation[]>;
  readonly restore: (annotations: readonly StoredAnnotation[]) => Promise<StoredAnnotation[]>;
}

const missingFrom = (known: readonly PlacedAnnotation[], findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => !known.some((other) => isKeptOf(other, finding)));

const inReadingOrder = (a: PlacedAnnotation, b: PlacedAnnotation): number =>
  (a.span ?? a.annotation.target).start - (b.span ?? b.annotation.target).start;

const place = (text: string, stored: readonly StoredAnnotation[]): PlacedAnnotation[] => {
  const placeOf = placerFor(text);
  return stored.map(({ annotation, revision }) => ({ annotation, revision, ...placeOf(annotation.target) }));
};

/** Whether the words are in the text with all that was around them: enough to know an article by at another address. */
const isSureOf = ({ place: found, annotation: { target } }: PlacedAnnotation): boolean =>
  found === 'same' && target.prefix.length + target.suffix.length > 0;

function changeInBulk(
  annotation: Annotation,
  { addTags = [], removeTags = [], status }: BulkChange,
  now: Date,
): Annotation {
  const gone = new Set(tidyTags(removeTags).map((tag) => tag.toLowerCase()));
  const tags = tidyTags([...annotation.tags.filter((tag) => !gone.has(tag.toLowerCase())), ...addTags]);
  const change = { tags, ...(status === undefined ? {} : { status }) };
  return mergeChange({ current: annotation, base: annotation, change, now, marker: '' });
}

/** What is kept of a page, under whatever address, and where it is in its text now. */
async function findPlaced(
  store: AnnotationStore,
  { page, text }: Pick<ReadPage, 'page' | 'text'>,
): Promise<PlacedAnnotation[]> {
  const { byAddress, byText } = await store.findOfPage({ addresses: addressesOf(page), textKeys: textKeysOf(text) });
  const here = place(text, byAddress);
  const sure = place(text, byText).filter(isSureOf);
  const addresses = new Set(sure.flatMap(({ annotation }) => addressesOf(annotation.page)));
  if (addresses.size === 0) return here;
  // The article is known from elsewhere: so is what has changed in it.
  const elsewhere = await store.findOfPage({ addresses: [...addresses], textKeys: new Uint32Array() });
  const others = place(text, elsewhere.byAddress).filter(({ span }) => span !== null);
  return [...new Map([...others, ...sure, ...here].map((placed) => [placed.annotation.id, placed])).values()];
}

/** The library over a store. */
class StoredLibrary implements AnnotationLibrary {
  readonly #store: AnnotationStore;
  readonly #around: LibrarySurroundings;

  constructor(store: AnnotationStore, around: LibrarySurroundings) {
    this.#store = store;
    this.#around = around;
  }

  keepFindings(page: ReadPage, ids: readonly string[]): Promise<StoredAnnotation[]> {
    const wanted = new Set(ids);
    const findings = page.findings.filter(({ id }) => wanted.has(id));
    return this.#keep(page, findings);
  }

  async record(page: ReadPage): Promise<StoredAnnotation[]> {
    const { kept, removed } = await this.#store.knownOf(addressesOf(page.page));
    const missing = missingFrom(place(page.text, [...kept, ...removed]), page.findings);
    return missing.length > 0 ? this.#keep(page, missing) : [];
  }

  async annotate(page: ReadPage, span: Span): Promise<StoredAnnotation> {
    let kept: StoredAnnotation | undefined;
    const added = await this.#store.add(addressesOf(page.page), (known) => {
      kept = place(page.text, known.kept).find(
        ({ annotation, span: at }) => !annotation.finding && at?.start === span.start && at.end === span.end,
      );
      return kept ? [] : [annotatePassage(page, span, this.#around.context())];
    });
    if (kept) return storedOf(kept);
    const [made] = this.#tell(added);
    if (!made) throw new Error('A passage that is not kept yet is added.');
    return made;
  }

  async listOfPage(page: Pick<ReadPage, 'page' | 'text'>): Promise<PlacedAnnotation[]> {
    return (await findPlaced(this.#store, page)).sort(inReadingOrder);
  }

  async change(base: StoredAnnotation, change: AnnotationChange): Promise<StoredAnnotation> {
    const { now } = this.#around.context();
    const changed = await this.#store.change(base.annotation, (current) =>
      mergeChange({ current, base: base.annotation, change, now, marker: this.#around.marker() }),
    );
    this.#tell([changed]);
    return changed;
  }

  async changeAll(ids: readonly string[], change: BulkChange): Promise<StoredAnnotation[]> {
    const { now } = this.#around.context();
    return this.#tell(await this.#store.changeAll(ids, (annotation) => changeInBulk(annotation, change, now)));
  }

  async remove(ids: readonly string[]): Promise<StoredAnnotation[]> {
    const removed = await this.#store.remove(ids, this.#around.context().now);
    if (removed.length > 0) this.#around.onRemoved(removed);
    return removed;
  }

  async restore(annotations: readonly StoredAnnotation[]): Promise<StoredAnnotation[]> {
    return this.#tell(await this.#store.restore(annotations));
  }

  async #keep(page: ReadPage, findings: readonly Finding[]): Promise<StoredAnnotation[]> {
    let known: readonly PlacedAnnotation[] = [];
    const choose = ({ kept }: KnownOfPage): Annotation[] => {
      known = place(page.text, kept);
      return annotateFindings({ ...page, findings: missingFrom(known, findings) }, this.#around.context());
    };
    const added = this.#tell(await this.#store.add(addressesOf(page.page), choose));
    const before = known.filter((other) => findings.some((finding) => isKeptOf(other, finding)));
    return [...before, ...place(page.text, added)].sort(inReadingOrder).map(storedOf);
  }

  #tell<T extends readonly StoredAnnotation[]>(changed: T): T {
    if (changed.length > 0) this.#around.onSaved(changed);
    return changed;
  }
}

/** Opens the library over a store. */
export const openAnnotationLibrary = (store: AnnotationStore, around: LibrarySurroundings): AnnotationLibrary =>
  new StoredLibrary(store, around);
