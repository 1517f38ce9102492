import { useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../lib/core/claim/claim.ts';
import { PlainError } from '../../lib/core/plain-error.ts';
import { readDocumentFile } from '../../lib/files/read-document-file.ts';
import { t as say } from '../../lib/locale/translate.ts';
import { type DocumentFacts, draftDocument } from '../../lib/ui/draft-document.ts';
import { openReview } from './open-review.ts';
import type { Act } from './use-sources.ts';

/** What is written into a form, `null` for nothing. */
function factIn(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

const factsIn = (form: FormData): DocumentFacts => ({
  title: factIn(form, 'title'),
  publisher: factIn(form, 'publisher'),
  date: factIn(form, 'date'),
  url: factIn(form, 'url'),
  saidBy: factIn(form, 'saidBy'),
});

/** Reads pasted words and begins a draft of them. */
async function draftPasted(form: FormData): Promise<void> {
  const facts = factsIn(form);
  const chosen = DOCUMENT_KINDS.find((kind) => kind === factIn(form, 'kind'));
  const kind: DocumentKind | undefined = facts.saidBy === null ? chosen : (chosen ?? 'statement');
  const content = factIn(form, 'words') ?? '';
  const read = await readDocumentFile({ name: null, content }, kind ? { kind } : {});
  if (!read.ok) throw new PlainError(say(`documentFault.${read.error}`));
  openReview(await draftDocument(read.value, facts));
}

const TEXTS = ['title', 'publisher'] as const;

/** What is known of the words. */
function Facts() {
  const t = useTranslate();
  return (
    <div class="facts-form">
      {TEXTS.map((name) => (
        <label key={name} class="field">
          <span class="label">{t(name === 'publisher' ? 'sources.outlet' : 'review.title')}</span>
          <input type="text" dir="auto" name={name} />
        </label>
      ))}
      <label class="field">
        <span class="label">{t('review.date')}</span>
        <input type="date" name="date" />
      </label>
      <label class="field">
        <span class="label">{t('review.url')}</span>
        <input type="url" name="url" dir="ltr" placeholder="https://" />
      </label>
      <label class="field">
        <span class="label">{t('sources.saidBy')}</span>
        <input type="text" dir="auto" name="saidBy" placeholder={t('sources.saidByMany')} />
      </label>
      <label class="field">
        <span class="label">{t('sources.kind')}</span>
        <select name="kind">
          <option value="">{t('sources.tellKind')}</option>
          {DOCUMENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`documentKind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Words that are pasted, with what is known of them. */
export function PasteForm({ act }: { readonly act: Act }) {
  const t = useTranslate();
  const [isReading, setReading] = useState(false);
  const read = async (form: FormData): Promise<null> => {
    setReading(true);
    await draftPasted(form).finally(() => setReading(false));
    return null;
  };
  return (
    <section class="way" aria-labelledby="paste-heading">
      <h2 id="paste-heading">{t('sources.paste')}</h2>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          act(() => read(form));
        }}
      >
        <label class="field">
          <span class="label">{t('sources.words')}</span>
          <textarea name="words" rows={7} dir="auto" required />
        </label>
        <Facts />
        <button type="submit" class="action primary" disabled={isReading}>
          {t(isReading ? 'sources.reading' : 'sources.lookThrough')}
        </button>
      </form>
    </section>
  );
}
