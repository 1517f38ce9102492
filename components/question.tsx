import { useEffect, useId, useRef } from 'preact/hooks';
import { useTranslate } from './translate.ts';

interface QuestionProps {
  /** What would be done, and that it cannot be taken back. */
  readonly words: string;
  /** What the button is called that does it. */
  readonly yes: string;
  readonly onYes: () => void;
  /** It was answered otherwise, or closed. */
  readonly onNo: () => void;
}

/** Asks before something that cannot be taken back; what is chosen already is not to do it. */
export function Question({ words, yes, onYes, onNo }: QuestionProps) {
  const t = useTranslate();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="question" aria-labelledby={id} onClose={onNo}>
      <p id={id}>{words}</p>
      <div class="actions">
        <button
          type="button"
          class="action"
          onClick={() => {
            // Closed by hand, so that the focus is back before what had it goes.
            dialog.current?.close();
            onYes();
          }}
        >
          {yes}
        </button>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- of a dialog: where the focus goes when it opens */}
        <button type="button" class="action" autofocus onClick={() => dialog.current?.close()}>
          {t('import.cancel')}
        </button>
      </div>
    </dialog>
  );
}
