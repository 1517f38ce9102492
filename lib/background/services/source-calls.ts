import { addFigures, addQuotation } from '../../core/claim/edit-claim-set.ts';
import type { SourceDraft } from '../../core/claim/source-draft.ts';
import type { SourceText } from '../../core/claim/source-text.ts';
import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';
import { describeSource } from '../../protocol/describe-source.ts';
import type { BackgroundCalls } from '../../protocol/messages.ts';
import { callEngine } from '../../protocol/messenger.ts';
import type { KeptSet } from '../../protocol/set-types.ts';
import { readDraft, tabDraftKey, writeDraft } from '../../protocol/source-drafts.ts';
import type { ClaimLibrary } from './claim-library.ts';
import { countRead } from './count-read.ts';

type Argument<K extends keyof BackgroundCalls> = Parameters<BackgroundCalls[K]>[0];

/** Answers to the calls that turn articles into claim sets. */
export interface SourceCalls {
  readonly countRead: (call: Argument<'countRead'>) => Promise<{ quotations: number; figures: number }>;
  readonly useAsSource: (call: Argument<'useAsSource'>) => Promise<KeptSet>;
  readonly draftSource: (call: Argument<'draftSource'>) => Promise<SourceDraft>;
  readonly addSelection: (call: Argument<'addSelection'>) => Promise<SourceDraft>;
  readonly keepSource: (call: Argument<'keepSource'>) => Promise<KeptSet>;
}

const REFUSALS = {
  empty: 'review.refusedEmpty',
  common: 'review.refusedCommon',
  none: 'review.refusedNoFigure',
  known: 'review.refusedKnown',
} as const;

const readSource = async (tabId: number): Promise<SourceText> =>
  describeSource(await callEngine(tabId, 'getReport', undefined));

/** The calls over a library. */
export function openSourceCalls(library: ClaimLibrary): SourceCalls {
  /** The draft as it is; begun again when there is none, or when it is of another text. */
  const draftOf = async (tabId: number, source: SourceText): Promise<SourceDraft> => {
    const known = await readDraft(tabDraftKey(tabId));
    if (known?.set.documents.some(({ sha256 }) => sha256 === source.document.sha256)) return known;
    const draft: SourceDraft = { set: await library.draftSource(source), unwanted: [] };
    await writeDraft(tabDraftKey(tabId), draft);
    return draft;
  };
  return {
    countRead: async ({ tabId }) => countRead(await readSource(tabId)),
    useAsSource: async ({ tabId }) => library.keepSource(await library.draftSource(await readSource(tabId)), null),
    draftSource: async ({ tabId }) => draftOf(tabId, await readSource(tabId)),
    addSelection: async ({ tabId, as }) => {
      const span = await callEngine(tabId, 'getSelection', undefined);
      if (!span) throw new PlainError(t('review.refusedNothing'));
      const source = await readSource(tabId);
      const draft = await draftOf(tabId, source);
      const added = as === 'quotation' ? addQuotation(draft.set, source, span) : addFigures(draft.set, source, span);
      if (!added.ok) throw new PlainError(t(REFUSALS[added.error]));
      const grown: SourceDraft = { ...draft, set: added.value };
      await writeDraft(tabDraftKey(tabId), grown);
      return grown;
    },
    keepSource: ({ set, into }) => library.keepSource(set, into),
  };
}
