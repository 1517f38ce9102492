import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { MuteRecord } from '../../lib/protocol/set-types.ts';

/** Pairs of words that the user has said are not the same thing, each with the way back; nothing when there are none. */
export function MuteList() {
  const t = useTranslate();
  const [mutes, setMutes] = useState<readonly MuteRecord[]>([]);
  const refresh = async (): Promise<void> => setMutes(await callBackground('listMutes', undefined));
  useEffect(() => void refresh(), []);
  const unmute = async (id: string): Promise<void> => {
    await callBackground('unmute', { id });
    await refresh();
  };
  if (mutes.length === 0) return null;
  return (
    <section aria-labelledby="mutes-heading">
      <h2 id="mutes-heading">{t('mute.heading')}</h2>
      <p class="hint">{t('mute.more')}</p>
      <ul class="sites mutes">
        {mutes.map(({ id, page, source }) => (
          <li key={id}>
            <span>
              <bdi>{page}</bdi>
              <span class="hint"> {t('mute.against', [source])}</span>
            </span>
            <button type="button" class="action" onClick={() => void unmute(id)}>
              {t('mute.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
