import { useId } from 'preact/hooks';
import { useTranslate } from './translate.ts';

/** What a file picker offers: the files that can be imported. */
export const IMPORT_TYPES = '.json,.jsonld,.jsonl,.ndjson,.csv,.tsv,application/json,application/ld+json,text/csv';

interface ImportBoxProps {
  readonly onSource: (source: File | string) => void;
}

function PasteField({ onSource }: ImportBoxProps) {
  const t = useTranslate();
  return (
    <textarea
      rows={2}
      spellcheck={false}
      aria-label={t('options.pasteHere')}
      placeholder={t('options.pasteHere')}
      onPaste={(event) => {
        const text = event.clipboardData?.getData('text') ?? '';
        if (text.trim() === '') return;
        event.preventDefault();
        onSource(text);
      }}
    />
  );
}

/** Takes a file by file picker, by dropping it, or by pasting its text. */
export function ImportBox({ onSource }: ImportBoxProps) {
  const t = useTranslate();
  const id = useId();
  const takeFirst = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onSource(file);
  };
  return (
    <section
      class="import"
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        takeFirst(event.dataTransfer?.files);
      }}
    >
      <h3 id={id}>{t('options.import')}</h3>
      <p class="hint">{t('options.importMore')}</p>
      <label class="action">
        {t('options.chooseFile')}
        <input
          type="file"
          class="visually-hidden"
          accept={IMPORT_TYPES}
          onChange={({ currentTarget }) => {
            takeFirst(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </label>
      <PasteField onSource={onSource} />
    </section>
  );
}
