import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { annotateAgainst } from '../../lib/core/annotation/annotate-against.ts';
import { annotatePage } from '../../lib/core/annotation/annotate-page.ts';
import type { Annotation, FindingAnnotation } from '../../lib/core/annotation/annotation.ts';
import { isCorrectable } from '../../lib/core/exchange/write/correction-letter.ts';
import { callBackground, sayError } from '../../lib/protocol/messenger.ts';
import { runInSlices } from '../../lib/schedule/run-in-slices.ts';
import { newUrn } from '../../lib/ui/export-context.ts';
import { type LetterSubject, subjectInAddress } from '../../lib/ui/letter-address.ts';
import { readTab } from '../../lib/ui/read-tab.ts';

/** What a letter can be about. */
export type Correctable =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly reason: string }
  | { readonly is: 'read'; readonly annotations: readonly FindingAnnotation[] };

const DIFFERS = new Set(['differs'] as const);

const contextNow = (): Parameters<typeof annotatePage>[2] => ({
  now: new Date(),
  crossread: browser.runtime.getManifest().version,
  newId: newUrn,
});

/** What one open article has otherwise than others, which are its sources, as on the page that compares them. */
async function annotationsAgainst(tabId: number, sourceTabIds: readonly number[]): Promise<readonly Annotation[]> {
  const [{ report, article }, ...sources] = await Promise.all([
    readTab(tabId),
    ...sourceTabIds.map((id) => readTab(id)),
  ]);
  if (!report.page) return [];
  const steps = annotateAgainst(
    { page: report.page, article },
    sources.map((source) => source.article),
    contextNow(),
  );
  return runInSlices(steps, {});
}

async function annotationsOf(subject: LetterSubject | null): Promise<readonly Annotation[]> {
  if (subject === null) return [];
  if ('ids' in subject) return (await callBackground('getAnnotations', subject)).map(({ annotation }) => annotation);
  if (subject.sourceTabIds) return annotationsAgainst(subject.tabId, subject.sourceTabIds);
  const { page, text, findings } = await callBackground('getReport', subject);
  if (!page) return [];
  const kept = await callBackground('listPageAnnotations', subject);
  return annotatePage({ page, text, findings, kept }, DIFFERS, contextNow());
}

/** The findings that differ of what the address names; a new `round` asks again. */
export function useCorrectable(round: number): Correctable {
  const [known, setKnown] = useState<Correctable>({ is: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    setKnown({ is: 'reading' });
    annotationsOf(subjectInAddress(location.search)).then(
      (annotations) => isCurrent && setKnown({ is: 'read', annotations: annotations.filter(isCorrectable) }),
      (error: unknown) => isCurrent && setKnown({ is: 'failed', reason: sayError(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return known;
}
