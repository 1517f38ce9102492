import { useEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../components/toast.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import { RIGHT_VERDICTS, type RightVerdict } from '../../lib/core/check/reported-verdict.ts';
import { writeVerdictReports } from '../../lib/core/exchange/write/verdict-reports.ts';
import { shortenWords } from '../../lib/core/language/shorten-words.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import type { MuteRecord } from '../../lib/protocol/set-types.ts';
import { ChangesUnderway } from '../../lib/ui/changes-underway.ts';
import { fileNameFor, saveText } from '../../lib/ui/download.ts';

/** The part of the address that leads to this list. */
const HERE = '#mutes';

interface RightProps {
  readonly mute: MuteRecord;
  readonly onSay: (right: RightVerdict | null) => void;
}

/** What was said of the two, and what is right instead. */
function Right({ mute: { verdict }, onSay }: RightProps) {
  const t = useTranslate();
  if (!verdict) return <span class="hint">{t('mute.notTheSame')}</span>;
  const nameOf = (right: RightVerdict): string => (right === 'other' ? t('mute.notTheSame') : t(`relation.${right}`));
  return (
    <label class="hint">
      {t('mute.right', [t(`relation.${verdict.relation}`)])}{' '}
      <select
        value={verdict.right ?? ''}
        onChange={({ currentTarget: { value } }) => onSay(RIGHT_VERDICTS.find((right) => right === value) ?? null)}
      >
        <option value="">{t('mute.rightUnsaid')}</option>
        {RIGHT_VERDICTS.filter((right) => right !== verdict.relation || right === 'differs').map((right) => (
          <option key={right} value={right}>
            {right === verdict.relation ? t('mute.rightOtherwise') : nameOf(right)}
          </option>
        ))}
      </select>
    </label>
  );
}

const reportedOf = (mutes: readonly MuteRecord[]): MuteRecord[] => mutes.filter(({ verdict }) => verdict);

interface SaveProps {
  readonly mutes: readonly MuteRecord[];
  readonly changes: ChangesUnderway;
  readonly act: Act;
}

/** Saves the verdicts that the reader found wrong as a file, to be sent by hand. */
function SaveReports({ mutes, changes, act }: SaveProps) {
  const t = useTranslate();
  const reported = reportedOf(mutes);
  if (reported.length === 0) return null;
  const save = (): void =>
    act(async () => {
      const name = fileNameFor(t('mute.reports'), 'json');
      // What was chosen right before belongs in the file, though the list may not have it yet.
      await changes.settled();
      const now = reportedOf(await callBackground('listMutes', undefined));
      saveText(name, writeVerdictReports(now, new Date()), 'application/json');
      return { text: t('export.saved', [name]) };
    });
  return (
    <>
      <button type="button" class="action" onClick={save}>
        {t('mute.save', reported.length)}
      </button>
      <p class="hint">{t('mute.saveMore')}</p>
    </>
  );
}

type Act = (doing: () => Promise<Notice | null>) => void;

/** The muted pairs, read again after each change. */
function useMutes() {
  const [mutes, setMutes] = useState<readonly MuteRecord[]>([]);
  const [changes] = useState(() => new ChangesUnderway());
  const refresh = async (): Promise<void> => setMutes(await callBackground('listMutes', undefined));
  useEffect(() => void refresh(), []);
  const changed = (doing: Promise<void>): void => {
    changes.add(doing);
    void doing.then(refresh);
  };
  return { mutes, changes, changed };
}

/** The muted pairs, each with the reason and a button that takes it back; nothing when there are none. */
export function MuteList({ act }: { readonly act: Act }) {
  const t = useTranslate();
  const write = useWriter();
  const { mutes, changes, changed } = useMutes();
  const section = useRef<HTMLElement>(null);
  const hasAny = mutes.length > 0;
  // The list comes after the browser has looked for what the address names.
  useEffect(() => {
    if (hasAny && location.hash === HERE) section.current?.scrollIntoView();
  }, [hasAny]);
  if (!hasAny) return null;
  return (
    <section ref={section} aria-labelledby="mutes-heading">
      <h2 id="mutes-heading">
        {t('mute.heading')} <span class="hint">({write.number(mutes.length)})</span>
      </h2>
      <p class="hint">{t('mute.more')}</p>
      <ul class="sites mutes">
        {mutes.map((mute) => (
          <li key={mute.id}>
            <span>
              <bdi>{mute.page}</bdi>
              <span class="hint"> {t('mute.against', [mute.source])}</span>
              <Right mute={mute} onSay={(right) => changed(callBackground('sayRight', { id: mute.id, right }))} />
            </span>
            <button
              type="button"
              class="action"
              aria-label={`${t('mute.takeBack')} – ${shortenWords(mute.page)}`}
              onClick={() => changed(callBackground('unmute', { id: mute.id }))}
            >
              {t('mute.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      <SaveReports mutes={mutes} changes={changes} act={act} />
    </section>
  );
}
