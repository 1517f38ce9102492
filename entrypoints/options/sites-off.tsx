import { useEffect, useState } from 'preact/hooks';
import { HostList } from '../../components/host-list.tsx';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';

/** The sites that the user has switched off, each with the way back. */
export function SitesOff() {
  const t = useTranslate();
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const refresh = async (): Promise<void> => setHosts(await callBackground('listSitesOff', undefined));
  useEffect(() => void refresh(), []);
  const switchOn = async (host: string): Promise<void> => {
    await callBackground('setSiteOff', { host, off: false });
    await refresh();
  };
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">{t('options.sites')}</h2>
      {hosts.length === 0 ? (
        <p class="hint">{t('options.noSites')}</p>
      ) : (
        <HostList
          hosts={hosts}
          labelledBy="sites-heading"
          label={t('options.switchOn')}
          labelOf={(host) => t('options.switchOnOf', [host])}
          onTakeOut={(host) => void switchOn(host)}
        />
      )}
    </section>
  );
}
