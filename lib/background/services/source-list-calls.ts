import type { CheckResult } from '../../core/check/finding.ts';
import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';
import type { SourceListCalls } from '../../protocol/messages.ts';
import { type BackgroundHandlers, callEngine } from '../../protocol/messenger.ts';
import { addressesShown } from '../../protocol/shown-address.ts';
import type { Meeting, MeetingStore } from '../storage/meeting-store.ts';
import type { ClaimLibrary } from './claim-library.ts';
import type { SourceLibrary } from './source-library.ts';

/** What the page of sources asks for. */
export const answerSourceListCalls = (
  sources: SourceLibrary,
  library: ClaimLibrary,
): Pick<BackgroundHandlers, keyof SourceListCalls> => ({
  listSources: () => sources.list(),
  gatherSources: ({ sources: names, goal }) => sources.gather(names, goal),
  removeSources: ({ sources: names }) => sources.remove(names),
  changeSource: ({ source, change }) => sources.change(source, change),
  undoSetChanges: ({ changes }) => library.undoAll(changes),
  switchSets: ({ ids, isOn }) => library.switch(ids, isOn),
  keepDrafts: async ({ sets }) => (await library.keepSources(sets)).map(({ change }) => change),
  nameDraft: ({ set }) => library.nameDraft(set),
  readSelection: async ({ tabId }) => {
    const span = await callEngine(tabId, 'getSelection', undefined);
    if (!span) throw new PlainError(t('review.refusedNothing'));
    const { page, text } = await callEngine(tabId, 'getReport', undefined);
    return { page, text: text.slice(span.start, span.end) };
  },
});

/** The source documents that a page has something of, each once. */
function meetingsIn({ findings }: Pick<CheckResult, 'findings'>): Meeting[] {
  const met = new Map<string, boolean>();
  for (const { relation, claim } of findings)
    for (const { sha256 } of claim.sources)
      if (sha256 !== '') met.set(sha256, (met.get(sha256) ?? false) || relation === 'differs');
  return [...met].map(([sha256, differs]) => ({ sha256, differs }));
}

/** Counts a page that was checked for the source documents that it has something of. */
export async function countMeetings(
  store: MeetingStore,
  result: Pick<CheckResult, 'findings'>,
  url: string,
): Promise<void> {
  const met = meetingsIn(result);
  if (met.length > 0) await store.put(met, addressesShown(url)[0] ?? url, new Date());
}
