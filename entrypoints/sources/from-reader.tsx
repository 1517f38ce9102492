import { useEffect, useState } from 'preact/hooks';
import { StatusMessage } from '../../components/status-message.tsx';
import { useTranslate } from '../../components/translate.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import { t as say } from '../../lib/locale/translate.ts';
import { sayError } from '../../lib/protocol/messenger.ts';
import { readOpenDocument } from '../../lib/protocol/open-documents.ts';
import { draftDocument, NO_FACTS } from '../../lib/ui/draft-document.ts';

/** Begins the draft of a document that is open in the reader page. */
async function draftOpen(sha256: string): Promise<string> {
  const open = await readOpenDocument(sha256);
  if (!open) throw new PlainError(say('reader.gone'));
  const title = open.document.title ?? open.name;
  return draftDocument(open.document, { ...NO_FACTS, title, url: open.url });
}

/** A document of the reader page on its way to be looked through. */
export function FromReader({ sha256 }: { readonly sha256: string }) {
  const t = useTranslate();
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const left = new AbortController();
    draftOpen(sha256).then(
      // Going back leads to the reader page, not here again. Who has left by now is not called back.
      (key) => left.signal.aborted || location.replace(`#review:${key}`),
      (error: unknown) => setProblem(sayError(error)),
    );
    return () => left.abort();
  }, [sha256]);
  const another = { label: t('sources.new'), run: () => location.replace('#new') };
  return (
    <main class="lone" tabIndex={-1}>
      {problem === null ? (
        <StatusMessage heading={t('sources.reading')} isBusy />
      ) : (
        <StatusMessage heading={t('sources.draftGone')} more={problem} actions={[another]} />
      )}
    </main>
  );
}
