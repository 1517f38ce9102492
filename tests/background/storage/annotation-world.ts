import 'fake-indexeddb/auto';
import {
  type AnnotationLibrary,
  openAnnotationLibrary,
  type ReadPage,
} from '../../../lib/background/storage/annotation-library.ts';
import { type AnnotationStore, openAnnotationStore } from '../../../lib/background/storage/annotation-store.ts';
import type { Database } from '../../../lib/background/storage/database.ts';
import { openDatabase } from '../../../lib/background/storage/open-database.ts';
import type { Annotation } from '../../../lib/core/annotation/annotation.ts';
import type { StoredAnnotation } from '../../../lib/core/annotation/stored-annotation.ts';
import { exampleFinding, examplePage } from '../../core/annotation/examples.ts';

/** A library over a database of its own, with a clock that the test sets. */
export interface AnnotationWorld {
  readonly database: Database;
  readonly store: AnnotationStore;
  readonly library: AnnotationLibrary;
  readonly saved: StoredAnnotation[];
  readonly removed: StoredAnnotation[];
  setClock(time: string): void;
}

export const MARKER = '-- in another window --';

let worlds = 0;

/** A name no other test uses. */
export const freshName = (): string => `test-${++worlds}`;

/** Opens the library over a database, a new one unless a name is given. */
export function openWorld(name = freshName()): AnnotationWorld {
  const database = openDatabase({ name });
  const store = openAnnotationStore(database);
  const saved: StoredAnnotation[] = [];
  const removed: StoredAnnotation[] = [];
  let now = '2026-03-03T10:00:00.000Z';
  const library = openAnnotationLibrary(store, {
    context: () => ({
      now: new Date(now),
      crossread: '1.2.3',
      newId: () => `urn:uuid:${crypto.randomUUID()}`,
    }),
    marker: () => MARKER,
    onSaved: (some) => saved.push(...some),
    onRemoved: (some) => removed.push(...some),
  });
  const setClock = (time: string): void => {
    now = time;
  };
  return { database, store, library, saved, removed, setClock };
}

const TEXT =
  'The levy\n\nThe minister said on Monday that “we will raise the levy” and left the hall in Ostrava by the back door.\n\nNobody asked her why, a reporter of the local paper wrote that evening, for nobody had been let in to ask.';

/** A page that has been read and checked, with one finding. */
export const levyPage: ReadPage = {
  page: examplePage.page,
  text: TEXT,
  findings: [exampleFinding(TEXT, '“we will raise the levy”')],
};

/** The span of some words of the page. */
export const spanOf = (words: string, { text }: ReadPage = levyPage) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** Ids of annotations. */
export const idsOf = (stored: readonly { readonly annotation: Annotation }[]): string[] =>
  stored.map(({ annotation }) => annotation.id);
