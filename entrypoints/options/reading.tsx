import { useId } from 'preact/hooks';
import { HostList } from '../../components/host-list.tsx';
import { ReadingChoice } from '../../components/reading-choice.tsx';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { SiteList } from '../../lib/settings/reading.ts';
import { useReading } from '../../lib/ui/use-reading.ts';

interface ChosenSitesProps {
  readonly list: SiteList;
  readonly hosts: readonly string[];
  readonly onTakeOut: (host: string) => void;
}

/** The sites of a list, each with the way out of it; nothing when there are none. */
function ChosenSites({ list, hosts, onTakeOut }: ChosenSitesProps) {
  const t = useTranslate();
  const id = useId();
  if (hosts.length === 0) return null;
  return (
    <>
      <h3 id={id}>{t(`reading.${list}`)}</h3>
      <HostList
        hosts={hosts}
        labelledBy={id}
        label={t('reading.takeOut')}
        labelOf={(host) => t('reading.takeOutOf', [host])}
        onTakeOut={onTakeOut}
      />
    </>
  );
}

/** Which pages are read without being asked, and the sites that were chosen. */
export function Reading() {
  const t = useTranslate();
  const { now, isRefused, refresh, choose, askAgain } = useReading();
  const takeOut = (list: SiteList) => (host: string) =>
    void callBackground('takeSiteOut', { host, list }).then(refresh);
  return (
    <section aria-labelledby="reading-heading">
      <h2 id="reading-heading">{t('reading.title')}</h2>
      <ReadingChoice
        mode={now?.mode ?? null}
        shut={now?.shut ?? []}
        isRefused={isRefused}
        onChoose={choose}
        onAskAgain={askAgain}
      />
      {/* Where every news page is read these sites are no exception. */}
      {now && now.reading.mode !== 'all' && (
        <ChosenSites list="sites" hosts={now.reading.sites} onTakeOut={takeOut('sites')} />
      )}
      {now && <ChosenSites list="always" hosts={now.reading.always} onTakeOut={takeOut('always')} />}
    </section>
  );
}
