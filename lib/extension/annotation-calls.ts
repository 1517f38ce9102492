import { browser } from 'wxt/browser';
import type { AnnotationContext } from '../core/annotation/annotation.ts';
import { addressesOf } from '../core/annotation/page-address.ts';
import type { StoredAnnotation } from '../core/annotation/stored-annotation.ts';
import { describeFinding } from '../core/finding/describe-finding.ts';
import { type AnnotationLibrary, openAnnotationLibrary, type ReadPage } from './annotation-library.ts';
import { openAnnotationSearch } from './annotation-search.ts';
import { openAnnotationStore } from './annotation-store.ts';
import type { Database } from './database.ts';
import { type BackgroundHandlers, callEngine, Unreachable } from './messenger.ts';
import { paintAnnotations, tabsAt } from './paint-annotations.ts';
import { t } from './translate.ts';
import { tellAnnotationsChanged } from './watch-annotations.ts';

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
  | 'listTags'
  | 'countAnnotations'
  | 'showPassage'
>;

/** What the background does with annotations. */
export interface AnnotationWork {
  readonly handlers: AnnotationCalls;
  /** After a check: has the tab's engine paint what is annotated there. */
  readonly afterCheck: (tabId: number) => Promise<void>;
}

const context = (): AnnotationContext => ({
  now: new Date(),
  crossread: browser.runtime.getManifest().version,
  newId: () => `urn:uuid:${crypto.randomUUID()}`,
  describe: describeFinding,
});

/** The page in a tab as it was read last. Throws when it has not been read. */
async function readPage(tabId: number): Promise<ReadPage> {
  const { page, text, findings } = await callEngine(tabId, 'getReport', undefined);
  if (!page) throw new Error(t('annotation.stillReading'));
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

/** Opens the annotations over the database, with the answers to all calls about them. */
export function openAnnotations(database: Database): AnnotationWork {
  const store = openAnnotationStore(database);
  const search = openAnnotationSearch(store);
  const tell = async (changed: readonly StoredAnnotation[]): Promise<void> => {
    const addresses = new Set(changed.flatMap(({ annotation }) => addressesOf(annotation.page)));
    await Promise.all([
      tellAnnotationsChanged(),
      ...(await tabsAt(addresses)).map((tabId) => paintAnnotations(library, tabId)),
    ]);
  };
  const library = openAnnotationLibrary(store, {
    context,
    marker: () => t('annotation.bothWritten'),
    onSaved: (saved) => {
      search.update(saved, []);
      void tell(saved);
    },
    onRemoved: (removed) => {
      search.update(
        [],
        removed.map(({ annotation }) => annotation.id),
      );
      void tell(removed);
    },
  });

  return {
    handlers: {
      keepFindings: async ({ tabId, findingIds }) => library.keepFindings(await readPage(tabId), findingIds),
      annotateSelection: async ({ tabId }) => {
        const span = await callEngine(tabId, 'getSelection', undefined);
        return span ? library.annotate(await readPage(tabId), span) : null;
      },
      changeAnnotation: ({ base, change }) => library.change(base, change),
      changeAnnotations: ({ ids, change }) => library.changeAll(ids, change),
      removeAnnotations: async ({ ids }) => {
        await store.forgetRemoved(new Date(Date.now() - DAYS_KEPT * 86_400_000));
        return library.remove(ids);
      },
      restoreAnnotations: ({ annotations }) => library.restore(annotations),
      listRemovedAnnotations: () => store.listRemoved(),
      listPageAnnotations: ({ tabId }) => listPage(library, tabId),
      getAnnotations: ({ ids }) => store.get(ids),
      searchAnnotations: (query) => search.search(query),
      findAnnotationIds: (query) => search.findIds(query),
      listTags: () => search.listTags(),
      countAnnotations: () => store.count(),
      showPassage: async ({ tabId, passage }) => {
        const isShown = await callEngine(tabId, 'showPassage', { passage });
        if (isShown) await browser.tabs.update(tabId, { active: true });
        return isShown;
      },
    },
    afterCheck: async (tabId) => {
      const { kept } = await store.count();
      if (kept > 0) await paintAnnotations(library, tabId);
    },
  };
}
