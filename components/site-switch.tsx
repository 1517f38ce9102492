import { useTranslate } from './translate.ts';

interface SiteSwitchProps {
  readonly host: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Switches Crossread on or off for one site. */
export function SiteSwitch({ host, isOn, onSwitch }: SiteSwitchProps) {
  const t = useTranslate();
  return (
    <label class="site-switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
      />
      <span class="cut-off" title={t('popup.siteSwitch', [host])}>
        {t('popup.siteSwitch', [host])}
      </span>
    </label>
  );
}
