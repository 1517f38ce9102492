import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';

interface PageSwitch {
  /** What the elements are named after. */
  readonly name: string;
  readonly title: string;
  readonly label: string;
  /** Why somebody would use it. */
  readonly more: string;
  readonly choice: Choice;
}

/** How the setting behind a switch is read and changed. */
interface Choice {
  readonly read: () => Promise<boolean>;
  readonly choose: (isOn: boolean) => Promise<void>;
}

const TOLD: Choice = {
  read: () => callBackground('getShowsTold', undefined),
  choose: (isOn) => callBackground('setShowsTold', { isOn }),
};
const OWN_IN_POPUP_ALONE: Choice = {
  read: async () => !(await callBackground('getDrawsOwn', undefined)),
  choose: (isOn) => callBackground('setDrawsOwn', { isOn: !isOn }),
};

function Switch({ name, title, label, more, choice }: PageSwitch) {
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => void choice.read().then(setOn), [choice]);
  return (
    <section aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`}>{title}</h2>
      <label class="site-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn === true}
          disabled={isOn === null}
          aria-describedby={`${name}-more`}
          onChange={({ currentTarget }) => {
            setOn(currentTarget.checked);
            void choice.choose(currentTarget.checked);
          }}
        />
        {label}
      </label>
      <p id={`${name}-more`} class="hint">
        {more}
      </p>
    </section>
  );
}

/** The switches for what is shown on pages: what a page says in other words, and lines that give away what the reader keeps. */
export function PageSwitches() {
  const t = useTranslate();
  return (
    <>
      <Switch
        name="told"
        title={t('relation.told')}
        label={t('told.switch')}
        more={t('told.switchMore')}
        choice={TOLD}
      />
      <Switch
        name="own"
        title={t('own.title')}
        label={t('own.switch')}
        more={t('own.switchMore')}
        choice={OWN_IN_POPUP_ALONE}
      />
    </>
  );
}
