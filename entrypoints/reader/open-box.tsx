import { useId } from 'preact/hooks';
import { DOCUMENT_TYPES } from '../../components/document-types.ts';
import { useTranslate } from '../../components/translate.ts';
import type { DocumentSource } from './use-document.ts';

interface OpenBoxProps {
  readonly onOpen: (source: DocumentSource) => void;
  /** Whether it is all that there is to do here. */
  readonly isMain: boolean;
}

/** Takes pasted words when the reader presses the button, for they may want to look them through first. */
function Paste({ onOpen }: Pick<OpenBoxProps, 'onOpen'>) {
  const t = useTranslate();
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        const words = new FormData(event.currentTarget).get('words');
        if (typeof words === 'string' && words.trim() !== '') onOpen(words);
      }}
    >
      <label class="field">
        <span class="label">{t('reader.paste')}</span>
        <textarea name="words" rows={6} dir="auto" required />
      </label>
      <button type="submit" class="action">
        {t('reader.checkPasted')}
      </button>
    </form>
  );
}

/** Takes a document by file picker, by dropping it, or as pasted words. */
export function OpenBox({ onOpen, isMain }: OpenBoxProps) {
  const t = useTranslate();
  const id = useId();
  const takeFirst = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onOpen(file);
  };
  return (
    <section
      class="open-box"
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        takeFirst(event.dataTransfer?.files);
      }}
    >
      <div class="drop">
        <h2 id={id}>{t('reader.open')}</h2>
        <p class="hint">{t('reader.kinds')}</p>
        <label class={isMain ? 'action primary' : 'action'}>
          {t('options.chooseFile')}
          <input
            type="file"
            class="visually-hidden"
            accept={DOCUMENT_TYPES}
            onChange={({ currentTarget }) => {
              takeFirst(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <Paste onOpen={onOpen} />
    </section>
  );
}
