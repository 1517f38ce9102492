import { useEffect, useId, useState } from 'preact/hooks';
import { sayLook } from '../../components/say-look.ts';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { LookedAt } from '../../lib/protocol/looked-at.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';

/** One page: where and when, and why nothing, or what, was shown there. */
function Page({ look }: { readonly look: LookedAt }) {
  const t = useTranslate();
  const write = useWriter();
  const { url, at } = look;
  return (
    <li>
      <a href={url} target="_blank" rel="noreferrer" dir="ltr">
        {url.replace(/^https?:\/\/(?:www\.)?/, '')}
      </a>
      <time class="hint" dateTime={at}>
        {write.day(at)}
      </time>
      {sayLook(look, { t, write }).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </li>
  );
}

/** Whether pages are noted, those that are, and how both are changed; read again in each `round`, and whenever the reader comes back from a page. */
function useLooks(round: number) {
  const [isOn, setOn] = useState<boolean | null>(null);
  const [looks, setLooks] = useState<readonly LookedAt[]>([]);
  const refresh = async (): Promise<void> => {
    setOn(await callBackground('getKeepsLooks', undefined));
    setLooks(await callBackground('listLooks', undefined));
  };
  useEffect(() => {
    void refresh();
    const stopped = new AbortController();
    window.addEventListener('focus', () => void refresh(), { signal: stopped.signal });
    return () => stopped.abort();
  }, [round]);
  return {
    isOn,
    looks,
    keep: (wanted: boolean) => void callBackground('setKeepsLooks', { isOn: wanted }).then(refresh),
    forget: () => void callBackground('forgetLooks', undefined).then(refresh),
  };
}

interface LookedAtListProps {
  /** Changes whenever something that is kept may have changed. */
  readonly round: number;
}

/** The last pages that were looked at, where the reader wants that noted, with why nothing was shown on them. */
export function LookedAtList({ round }: LookedAtListProps) {
  const t = useTranslate();
  const id = useId();
  const { isOn, looks, keep, forget } = useLooks(round);
  return (
    <section aria-labelledby="looks-heading">
      <h2 id="looks-heading">{t('looks.title')}</h2>
      <label class="site-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn === true}
          disabled={isOn === null}
          aria-describedby={id}
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        {t('looks.switch')}
      </label>
      <p id={id} class="hint">
        {t('looks.switchMore')}
      </p>
      {isOn && looks.length === 0 && <p>{t('looks.none')}</p>}
      {looks.length > 0 && (
        <>
          <ul class="sites looks">
            {looks.map((look) => (
              <Page key={look.url} look={look} />
            ))}
          </ul>
          <button type="button" class="action" onClick={forget}>
            {t('looks.empty')}
          </button>
        </>
      )}
    </section>
  );
}
