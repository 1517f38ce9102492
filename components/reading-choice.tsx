import { useId } from 'preact/hooks';
import { useTranslate } from './translate.ts';

const MODES = ['all', 'chosen', 'asked'] as const;

type Mode = (typeof MODES)[number];

interface ReadingChoiceProps {
  /** `null` until it is known. */
  readonly mode: Mode | null;
  readonly onChoose: (mode: Mode) => void;
}

/** The choice which pages are read without being asked. */
export function ReadingChoice({ mode, onChoose }: ReadingChoiceProps) {
  const t = useTranslate();
  const id = useId();
  return (
    <fieldset class="reading">
      <legend>{t('reading.label')}</legend>
      {MODES.map((name) => (
        <label key={name} class="choice">
          <input
            type="radio"
            name={id}
            checked={mode === name}
            disabled={mode === null}
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
  );
}
