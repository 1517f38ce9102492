import { useId, useState } from 'preact/hooks';
import { Question } from './question.tsx';
import { useTranslate } from './translate.ts';

interface MemorySwitchProps {
  /** `null` until it is known. */
  readonly isOn: boolean | null;
  /** How many articles would be forgotten with it. */
  readonly held: number;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Switches the reading memory on, or off, which empties it: where there is something in it, that is asked for once more. */
export function MemorySwitch({ isOn, held, onSwitch }: MemorySwitchProps) {
  const t = useTranslate();
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const change = (box: HTMLInputElement): void => {
    if (box.checked || held === 0) {
      onSwitch(box.checked);
      return;
    }
    // It is on until the question is answered.
    box.checked = true;
    setAsking(true);
  };
  return (
    <>
      <label class="site-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn === true}
          disabled={isOn === null}
          aria-describedby={id}
          onChange={({ currentTarget }) => change(currentTarget)}
        />
        {t('memory.switch')}
      </label>
      <p id={id} class="hint">
        {t('memory.switchMore')}
      </p>
      {isAsking && (
        <Question
          words={t('memory.sureOff', held)}
          yes={t('memory.offNow')}
          onYes={() => onSwitch(false)}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}
