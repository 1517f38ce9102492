import { useId } from 'preact/hooks';
import { useTranslate, useWriter } from './translate.ts';

const MODES = ['all', 'chosen', 'asked'] as const;

type Mode = (typeof MODES)[number];

interface ReadingChoiceProps {
  /** `null` until it is known; `none` while the choice is every page and the browser does not let us read it. */
  readonly mode: Mode | 'none' | null;
  /** Hosts that were chosen and that the browser does not let us read. */
  readonly shut: readonly string[];
  /** Whether the browser has refused the access that was asked for last. */
  readonly isRefused: boolean;
  readonly onChoose: (mode: Mode) => void;
  readonly onAskAgain: () => void;
}

/** What the browser has to say to the choice; empty where it lets everything be read that is to be read. */
function Access({ mode, shut, isRefused, onAskAgain }: Omit<ReadingChoiceProps, 'onChoose'>) {
  const t = useTranslate();
  const write = useWriter();
  return (
    <div class="access" role="status">
      {isRefused ? <p>{t('reading.refused')}</p> : mode === 'none' && <p>{t('reading.notAllowed')}</p>}
      {shut.length > 0 && (
        <>
          <p>{t('reading.shut', [write.list(shut)])}</p>
          <button type="button" class="action" onClick={onAskAgain}>
            {t('reading.askBrowser')}
          </button>
        </>
      )}
    </div>
  );
}

/** The choice which pages are read without being asked. */
export function ReadingChoice({ onChoose, ...now }: ReadingChoiceProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <>
      <fieldset class="reading">
        <legend>{t('reading.label')}</legend>
        {MODES.map((name) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name={id}
              checked={now.mode === name}
              disabled={now.mode === null}
              aria-labelledby={`${id}-${name}`}
              aria-describedby={`${id}-${name}-more`}
              onChange={() => onChoose(name)}
            />
            <span id={`${id}-${name}`}>{t(`reading.${name}`)}</span>
            <span id={`${id}-${name}-more`} class="hint">
              {t(`reading.${name}More`)}
            </span>
          </label>
        ))}
      </fieldset>
      <Access {...now} />
    </>
  );
}
