import { browser } from 'wxt/browser';
import type { AnnotationContext } from '../../core/annotation/annotation.ts';
import { judgeAgain } from '../../core/annotation/judge-again.ts';
import { addressesOf } from '../../core/annotation/page-address.ts';
import type { StoredAnnotation } from '../../core/annotation/stored-annotation.ts';
import { countDiscrepancies } from '../../core/check/small-change.ts';
import type { ClaimSet } from '../../core/claim/claim.ts';
import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';
import { type BackgroundHandlers, callEngine, Unreachable } from '../../protocol/messenger.ts';
import { tellPages } from '../../protocol/page-news.ts';
import { type SavedView, type ViewsChanged, withoutView, withView } from '../../settings/saved-views.ts';
import { type AnnotationLibrary, openAnnotationLibrary, type ReadPage } from '../storage/annotation-library.ts';
import { type AnnotationSearch, openAnnotationSearch } from '../storage/annotation-search.ts';
import { type AnnotationStore, openAnnotationStore } from '../storage/annotation-store.ts';
import { noteChanged, readChanged } from '../storage/changed-passages.ts';
import { openPageRecord } from '../storage/checked-pages.ts';
import { changeSettings, readSettings, settingsInForce } from '../storage/choices.ts';
import type { Database } from '../storage/database.ts';
import { importAnnotations, undoImport } from '../storage/import-annotations.ts';
import { paintAnnotations, tabsAt } from '../tabs/paint-annotations.ts';

/** Days for which what was removed can be brought back. */
const DAYS_KEPT = 30;

type AnnotationCalls = Pick<
  BackgroundHandlers,
  | 'keepFindings'
  | 'annotateSelection'
  | 'changeAnnotation'
  | 'changeAnnotations'
  | 'removeAnnotations'
  | 'restoreAnnotations'
  | 'listRemovedAnnotations'
  | 'listPageAnnotations'
  | 'getAnnotations'
  | 'searchAnnotations'
  | 'findAnnotationIds'
  | 'judgeAgain'
  | 'listTags'
  | 'countAnnotations'
  | 'importAnnotations'
  | 'undoImport'
  | 'showPassage'
  | 'getKeepsRecord'
  | 'setKeepsRecord'
  | 'listCheckedPages'
  | 'forgetCheckedPages'
  | 'getViews'
  | 'saveView'
  | 'removeView'
>;

/** What the background does with annotations. */
export interface AnnotationWork {
  readonly handlers: AnnotationCalls;
  /** Keeps findings of the page in a tab; for one that is kept already the kept one is given. */
  readonly keepFindings: (tabId: number, findingIds: readonly string[]) => Promise<readonly StoredAnnotation[]>;
  /** Keeps the words that are selected in a tab; `null` when none of the article are. */
  readonly annotateSelection: (tabId: number) => Promise<StoredAnnotation | null>;
  /** After a check: keeps a record of it if the user wants one, and has the tab's engine paint what is annotated there. */
  readonly afterCheck: (tab: { readonly tabId: number; readonly isPrivate: boolean }) => Promise<void>;
  /** To be called when all annotations are gone. */
  readonly forgetAll: () => Promise<void>;
}

const marker = (): string => t('annotation.bothWritten');

const context = (): AnnotationContext => ({
  now: new Date(),
  crossread: browser.runtime.getManifest().version,
  newId: () => `urn:uuid:${crypto.randomUUID()}`,
});

/** The page in a tab as it was read last. Throws when it has not been read. */
async function readPage(tabId: number): Promise<ReadPage> {
  const { page, text, findings } = await callEngine(tabId, 'getReport', undefined);
  if (!page) throw new PlainError(t('annotation.stillReading'));
  return { page, text, findings };
}

async function listPage(library: AnnotationLibrary, tabId: number) {
  try {
    const { page, text } = await callEngine(tabId, 'getReport', undefined);
    return page ? await library.listOfPage({ page, text }) : [];
  } catch (error) {
    if (error instanceof Unreachable) return [];
    throw error;
  }
}

/** Finds a claim set by its id. */
type FindSet = (id: string) => Promise<ClaimSet | null>;

/** What the calls about annotations work with. */
interface Opened {
  readonly database: Database;
  readonly pages: ReturnType<typeof openPageRecord>;
  readonly store: AnnotationStore;
  readonly search: AnnotationSearch;
  readonly library: AnnotationLibrary;
  /** To be called when annotations were saved or removed: the search and the pages that show them follow. */
  readonly saved: (some: readonly StoredAnnotation[]) => void;
  readonly removed: (some: readonly StoredAnnotation[]) => void;
}

function openStorage(database: Database): Opened {
  const store = openAnnotationStore(database);
  const search = openAnnotationSearch(store, readChanged);
  const tell = async (changed: readonly StoredAnnotation[]): Promise<void> => {
    const addresses = new Set(changed.flatMap(({ annotation }) => addressesOf(annotation.page)));
    await Promise.all([
      tellPages('annotationsChanged'),
      ...(await tabsAt(addresses)).map((tabId) => paintAnnotations(library, tabId)),
    ]);
  };
  const saved = (some: readonly StoredAnnotation[]): void => {
    search.update(some, []);
    void tell(some);
  };
  const removed = (some: readonly StoredAnnotation[]): void => {
    const ids = some.map(({ annotation }) => annotation.id);
    search.update([], ids);
    void tell(some);
  };
  const library = openAnnotationLibrary(store, { context, marker, onSaved: saved, onRemoved: removed });
  return { database, pages: openPageRecord(database), store, search, library, saved, removed };
}

async function record({ pages, library }: Opened, read: ReadPage): Promise<void> {
  const { page, findings } = read;
  const discrepancies = countDiscrepancies(findings);
  await pages.put({ page, findings: findings.length, discrepancies }, new Date());
  await library.record(read);
}

async function annotateSelection({ library }: Opened, tabId: number): Promise<StoredAnnotation | null> {
  const span = await callEngine(tabId, 'getSelection', undefined);
  return span ? library.annotate(await readPage(tabId), span) : null;
}

/** Making, changing and taking away. */
const answerChanges = (opened: Opened) =>
  ({
    keepFindings: async ({ tabId, findingIds }) => opened.library.keepFindings(await readPage(tabId), findingIds),
    annotateSelection: ({ tabId }) => annotateSelection(opened, tabId),
    changeAnnotation: ({ base, change }) => opened.library.change(base, change),
    changeAnnotations: ({ ids, change }) => opened.library.changeAll(ids, change),
    removeAnnotations: async ({ ids }) => {
      await opened.store.forgetRemoved(new Date(Date.now() - DAYS_KEPT * 86_400_000));
      return opened.library.remove(ids);
    },
    restoreAnnotations: ({ annotations }) => opened.library.restore(annotations),
    importAnnotations: async ({ annotations }) => {
      const imported = await importAnnotations(opened.database, annotations, marker());
      opened.saved([...imported.added, ...imported.merged.map(({ after }) => after)]);
      return imported;
    },
    undoImport: async ({ imported }) => {
      const { gone, back } = await undoImport(opened.database, imported);
      opened.saved(back);
      opened.removed(imported.added.filter(({ annotation }) => gone.has(annotation.id)));
    },
  }) satisfies Partial<AnnotationCalls>;

/** Looking for what is kept. */
const answerQuestions = ({ library, store, search }: Opened, findSet: FindSet) =>
  ({
    listRemovedAnnotations: () => store.listRemoved(),
    listPageAnnotations: ({ tabId }) => listPage(library, tabId),
    getAnnotations: ({ ids }) => store.get(ids),
    searchAnnotations: (query) => search.search(query),
    findAnnotationIds: (query) => search.findIds(query),
    judgeAgain: async ({ id }) => {
      const [stored] = await store.get([id]);
      const set = stored?.annotation.finding && (await findSet(stored.annotation.finding.claim.set));
      return stored && set ? judgeAgain(stored.annotation, set) : null;
    },
    listTags: () => search.listTags(),
    countAnnotations: () => store.count(),
    showPassage: async ({ tabId, passage }) => {
      const isShown = await callEngine(tabId, 'showPassage', { passage });
      if (isShown) await browser.tabs.update(tabId, { active: true });
      return isShown;
    },
  }) satisfies Partial<AnnotationCalls>;

/** Changes the views as they are kept, whatever a page that is open for long has of them. */
async function changeViews(change: (views: readonly SavedView[]) => ViewsChanged): Promise<ViewsChanged> {
  const changes: ViewsChanged[] = [];
  await changeSettings((settings) => {
    const changed = change(settings.views);
    changes.push(changed);
    return { ...settings, views: changed.views };
  });
  const done = changes.at(-1);
  if (!done) throw new Error('The settings are changed by what changes the views.');
  return done;
}

/** What the reader asks of the library again and again. */
const answerViewCalls = {
  getViews: async () => (await readSettings()).views,
  saveView: ({ view, at }) => changeViews((views) => withView(views, view, at)),
  removeView: ({ name }) => changeViews((views) => withoutView(views, name)),
} satisfies Partial<AnnotationCalls>;

/** The record of checked pages. */
const answerRecordCalls = ({ pages }: Opened) =>
  ({
    getKeepsRecord: async () => (await readSettings()).keepsRecord,
    setKeepsRecord: async ({ isOn }) => {
      await changeSettings((settings) => ({ ...settings, keepsRecord: isOn }));
    },
    listCheckedPages: () => pages.list(),
    forgetCheckedPages: ({ addresses }) => pages.remove(addresses),
  }) satisfies Partial<AnnotationCalls>;

/** Opens the annotations over the database, with the answers to all calls about them. */
export function openAnnotations(database: Database, findSet: FindSet): AnnotationWork {
  const opened = openStorage(database);
  const { store, library, search } = opened;
  return {
    forgetAll: () => {
      search.forget();
      return tellPages('annotationsChanged');
    },
    keepFindings: async (tabId, findingIds) => opened.library.keepFindings(await readPage(tabId), findingIds),
    annotateSelection: (tabId) => annotateSelection(opened, tabId),
    handlers: {
      ...answerChanges(opened),
      ...answerQuestions(opened, findSet),
      ...answerRecordCalls(opened),
      ...answerViewCalls,
    },
    afterCheck: async ({ tabId, isPrivate }) => {
      // Nothing of a private window is kept but what the user pins or writes there.
      if (!isPrivate && (await settingsInForce()).keepsRecord) await record(opened, await readPage(tabId));
      const { kept } = await store.count();
      const placed = kept > 0 ? await paintAnnotations(library, tabId) : [];
      if (!isPrivate) await noteChanged(placed);
    },
  };
}
