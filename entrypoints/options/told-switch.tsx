import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';

/** The switch for what pages tell in other words. */
export function ToldSwitch() {
  const t = useTranslate();
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => void callBackground('getShowsTold', undefined).then(setOn), []);
  const choose = async (wanted: boolean): Promise<void> => {
    setOn(wanted);
    await callBackground('setShowsTold', { isOn: wanted });
  };
  return (
    <section aria-labelledby="told-heading">
      <h2 id="told-heading">{t('relation.told')}</h2>
      <label class="site-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn === true}
          disabled={isOn === null}
          aria-describedby="told-more"
          onChange={({ currentTarget }) => void choose(currentTarget.checked)}
        />
        {t('told.switch')}
      </label>
      <p id="told-more" class="hint">
        {t('told.switchMore')}
      </p>
    </section>
  );
}
