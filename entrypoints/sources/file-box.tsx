import { DOCUMENT_TYPES } from '../../components/document-types.ts';
import { useTranslate } from '../../components/translate.ts';
import type { FileState, ReadFiles } from './use-read-files.ts';

/** One file and how far it is. */
function FileLine({ file }: { readonly file: FileState }) {
  const t = useTranslate();
  const { name, is, done, of, more } = file;
  const state = is === 'reading' && of > 1 ? t('claims.page', [done, of]) : t(`fileState.${is}`);
  return (
    <li class={is}>
      <bdi>{name}</bdi>
      <span class="hint">{state}</span>
      {more && <p>{more}</p>}
    </li>
  );
}

interface PickerProps {
  readonly isDisabled: boolean;
  readonly onFiles: (list: FileList | null) => void;
}

/** The button that opens the browser's dialog for files. */
function Picker({ isDisabled, onFiles }: PickerProps) {
  const t = useTranslate();
  return (
    <label class="action">
      {t('sources.chooseFiles')}
      <input
        type="file"
        class="visually-hidden"
        multiple
        accept={DOCUMENT_TYPES}
        disabled={isDisabled}
        onChange={({ currentTarget }) => {
          onFiles(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** Takes files by picker or by dropping them, several at once; says how far each is and can be stopped. */
export function FileBox({ files, isReading, read, stop }: ReadFiles) {
  const t = useTranslate();
  const take = (list: FileList | null | undefined): void => {
    const chosen = [...(list ?? [])];
    if (chosen.length > 0 && !isReading) read(chosen);
  };
  return (
    <section
      class="way drop"
      aria-labelledby="files-heading"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <h2 id="files-heading">{t('sources.files')}</h2>
      <p class="hint">{t('sources.filesMore')}</p>
      <div class="toolbar">
        <Picker isDisabled={isReading} onFiles={take} />
        {isReading && (
          <button type="button" class="action" onClick={stop}>
            {t('sources.stop')}
          </button>
        )}
      </div>
      <div role="status">
        <ul class="files">
          {files.map((file, i) => (
            <FileLine key={`${i} ${file.name}`} file={file} />
          ))}
        </ul>
      </div>
    </section>
  );
}
