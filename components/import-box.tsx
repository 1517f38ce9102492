import { useId } from 'preact/hooks';
import { useTranslate } from './translate.ts';

/** What a file picker offers: the files that can be imported. */
export const IMPORT_TYPES = '.json,.jsonld,.jsonl,.ndjson,.csv,.tsv,application/json,application/ld+json,text/csv';

interface ImportBoxProps {
  readonly onSources: (sources: readonly (File | string)[]) => void;
}

function PasteField({ onSources }: ImportBoxProps) {
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
        onSources([text]);
      }}
    />
  );
}

/** Takes files by file picker, by dropping them, or by pasting the text of one. */
export function ImportBox({ onSources }: ImportBoxProps) {
  const t = useTranslate();
  const id = useId();
  const take = (files: FileList | null | undefined): void => onSources([...(files ?? [])]);
  return (
    <section
      class="import"
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <h3 id={id}>{t('options.import')}</h3>
      <p class="hint">{t('options.importMore')}</p>
      <label class="action">
        {t('options.chooseFile')}
        <input
          type="file"
          multiple
          class="visually-hidden"
          accept={IMPORT_TYPES}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = '';
          }}
        />
      </label>
      <PasteField onSources={onSources} />
    </section>
  );
}
