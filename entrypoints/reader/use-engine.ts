import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageText, QuotationFinding } from '../../lib/core/check/finding.ts';
import type { CitedPage } from '../../lib/core/check/other-source.ts';
import { documentAddress } from '../../lib/core/claim/document-address.ts';
import type { DocumentText } from '../../lib/core/source/document-text.ts';
import { spanMover } from '../../lib/core/source/move-spans.ts';
import { startHere } from '../../lib/own-page/start-here.ts';
import { engineHome } from '../../lib/page/session/engine-home.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { OpenDocument } from '../../lib/protocol/open-documents.ts';
import type { TabState } from '../../lib/protocol/page-types.ts';
import { otherSourcesOf, withOtherSources } from './other-sources.ts';

/** The title of a document: its own, or the name of its file. */
export const titleOf = ({ name, document: { title } }: OpenDocument): string | null => title ?? name;

/** What is known of a document's words, in the text that was read of its page: who says them, and which may be read wrongly. */
function knownOf(document: DocumentText, read: string): Pick<PageText, 'said' | 'doubtful'> {
  const move = spanMover(document, read);
  // Where the labels are on the page is of no use to a check.
  const said = move(document.said).map(({ start, end, speaker }) => ({ start, end, speaker }));
  return { said, doubtful: move(document.doubtful) };
}

/** How the check of a document is going, and which of its words are in another source than the one it gives. */
interface CheckedDocument {
  readonly state: TabState;
  /** Whether it was compared with anything; `null` until that is known. */
  readonly isKnown: boolean | null;
  readonly otherSources: readonly QuotationFinding[];
}

/**
 * Has the engine read the document that this page shows, and follow it as it follows news pages; gives the state that the
 * toolbar button has. It checks once more when another of the pages that the document cites has been read.
 */
export function useEngine(open: OpenDocument, pages: readonly CitedPage[]): CheckedDocument {
  const [state, setState] = useState<TabState>({ status: 'checking', discrepancies: 0 });
  const [isKnown, setKnown] = useState<boolean | null>(null);
  const [otherSources, setOtherSources] = useState<readonly QuotationFinding[]>([]);
  const pagesRef = useRef(pages);
  useEffect(() => {
    const { publisher, date } = open.document;
    document.title = titleOf(open) ?? open.document.text.trim().slice(0, 60);
    const url = open.url ?? documentAddress(open.sha256);
    startHere({
      checkText: async (page) => {
        const answer = await callBackground('checkText', { ...page, ...knownOf(open.document, page.text) });
        const others = otherSourcesOf(open, page, { known: answer.findings, pages: pagesRef.current });
        setOtherSources(others);
        setKnown(answer.findings.length + others.length > 0 || answer.sourceOf !== undefined);
        return withOtherSources(answer, others);
      },
      known: { title: titleOf(open) ?? '', url, canonicalUrl: null, publisher, byline: null, date },
      reportChanged: (changed) => {
        setState(changed);
        void callBackground('reportChanged', changed).catch(() => undefined);
      },
    });
    return () => engineHome().crossreadEngine?.stop();
  }, [open]);
  useEffect(() => {
    pagesRef.current = pages;
    if (pages.length > 0) void engineHome().crossreadEngine?.checkAgain();
  }, [pages]);
  return { state, isKnown, otherSources };
}

/** Goes on to the next or previous finding and opens its card. */
export const walk = (direction: 'next' | 'previous'): void => engineHome().crossreadEngine?.walk(direction);
