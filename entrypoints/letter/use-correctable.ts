import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { annotatePage } from '../../lib/core/annotation/annotate-page.ts';
import type { Annotation, FindingAnnotation } from '../../lib/core/annotation/annotation.ts';
import { isCorrectable } from '../../lib/core/exchange/write/correction-letter.ts';
import { callBackground, sayError } from '../../lib/protocol/messenger.ts';
import { newUrn } from '../../lib/ui/export-context.ts';
import { type LetterSubject, subjectInAddress } from '../../lib/ui/open-letter.ts';

/** What a letter can be about. */
export type Correctable =
  | { readonly is: 'reading' }
  | { readonly is: 'failed'; readonly reason: string }
  | { readonly is: 'read'; readonly annotations: readonly FindingAnnotation[] };

const DIFFERS = new Set(['differs'] as const);

async function annotationsOf(subject: LetterSubject | null): Promise<readonly Annotation[]> {
  if (subject === null) return [];
  if ('ids' in subject) return (await callBackground('getAnnotations', subject)).map(({ annotation }) => annotation);
  const { page, text, findings } = await callBackground('getReport', subject);
  if (!page) return [];
  const kept = await callBackground('listPageAnnotations', subject);
  const crossread = browser.runtime.getManifest().version;
  return annotatePage({ page, text, findings, kept }, DIFFERS, { now: new Date(), crossread, newId: newUrn });
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
