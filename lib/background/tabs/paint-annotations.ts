import { browser } from 'wxt/browser';
import type { PlacedAnnotation } from '../../core/annotation/stored-annotation.ts';
import { addressKey } from '../../core/claim/address-key.ts';
import { callEngine, Unreachable } from '../../protocol/messenger.ts';
import type { AnnotatedPassage } from '../../protocol/page-types.ts';
import { addressesShown } from '../../protocol/shown-address.ts';
import type { AnnotationLibrary } from '../storage/annotation-library.ts';

const describePassage =
  (text: string) =>
  ({ annotation, span }: PlacedAnnotation): AnnotatedPassage[] => {
    if (!span || annotation.status === 'dismissed') return [];
    const { id, note, tags } = annotation;
    const hasNote = note !== '' || tags.length > 0;
    return [{ ...span, exact: text.slice(span.start, span.end), id, hasNote }];
  };

/** Has the engine in a tab paint what is annotated there, and gives it; a tab without one is left alone. */
export async function paintAnnotations(
  library: AnnotationLibrary,
  tabId: number,
): Promise<readonly PlacedAnnotation[]> {
  try {
    const { page, text } = await callEngine(tabId, 'getReport', undefined);
    if (!page) return [];
    const placed = await library.listOfPage({ page, text });
    await callEngine(tabId, 'paintAnnotations', { passages: placed.flatMap(describePassage(text)) });
    return placed;
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return [];
  }
}

/** Ids of the tabs that show a page, or a document, with one of these address keys. */
export async function tabsAt(addresses: ReadonlySet<string>): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url && addressesShown(url).some((address) => addresses.has(addressKey(address))) ? [id] : [],
  );
}
