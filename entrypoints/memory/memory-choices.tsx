import { useId } from 'preact/hooks';
import { HostList } from '../../components/host-list.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { MemoryState } from '../../lib/protocol/memory-types.ts';
import { MEMORY_DAYS, type MemoryDays } from '../../lib/settings/settings.ts';

const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;

/** How much room something takes, in the unit in which that is a number to be read. */
function writeBytes(bytes: number, language: string): string {
  const [unit, size] = bytes < MEGABYTE ? (['kilobyte', KILOBYTE] as const) : (['megabyte', MEGABYTE] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}

/** How much is in the memory, and how much may be. */
function Amount({ memory }: { readonly memory: MemoryState }) {
  const t = useTranslate();
  const write = useWriter();
  const { language } = write;
  const { articles, claims, bytes, mostClaims, mostBytes } = memory;
  return (
    <dl class="amount">
      <div>
        <dt>{t('memory.articles')}</dt>
        <dd class="number">{write.number(articles)}</dd>
      </div>
      <div>
        <dt>{t('memory.claims')}</dt>
        <dd class="number">{t('memory.ofMost', [claims, mostClaims])}</dd>
      </div>
      <div>
        <dt>{t('memory.size')}</dt>
        <dd class="number">{t('memory.ofMost', [writeBytes(bytes, language), writeBytes(mostBytes, language)])}</dd>
      </div>
    </dl>
  );
}

interface DaysProps {
  readonly days: MemoryDays;
  readonly onDays: (days: MemoryDays) => void;
}

/** For how long articles are remembered. */
function Days({ days, onDays }: DaysProps) {
  const t = useTranslate();
  const id = useId();
  const { language } = useWriter();
  const number = new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return (
    <span class="field">
      <label for={id}>{t('memory.days')}</label>
      <select
        id={id}
        value={days}
        onChange={({ currentTarget }) => {
          const wanted = MEMORY_DAYS.find((each) => String(each) === currentTarget.value);
          if (wanted) onDays(wanted);
        }}
      >
        {MEMORY_DAYS.map((each) => (
          <option key={each} value={each}>
            {number.format(each)}
          </option>
        ))}
      </select>
    </span>
  );
}

interface SitesOutProps {
  readonly hosts: readonly string[];
  readonly onTakeOut: (host: string) => void;
}

/** The sites of which nothing is remembered, each with the way back; nothing when there are none. */
function SitesOut({ hosts, onTakeOut }: SitesOutProps) {
  const t = useTranslate();
  if (hosts.length === 0) return null;
  return (
    <details class="sites-out">
      <summary>{t('memory.sitesOut', hosts.length)}</summary>
      <HostList
        hosts={hosts}
        label={t('memory.letIn')}
        labelOf={(host) => t('memory.letInOf', [host])}
        onTakeOut={onTakeOut}
      />
    </details>
  );
}

interface MemoryChoicesProps {
  readonly memory: MemoryState;
  readonly onDays: (days: MemoryDays) => void;
  readonly onLetIn: (host: string) => void;
}

/** How much is remembered, for how long, and of which sites nothing. */
export function MemoryChoices({ memory, onDays, onLetIn }: MemoryChoicesProps) {
  const t = useTranslate();
  return (
    <div class="choices">
      <Amount memory={memory} />
      <Days days={memory.days} onDays={onDays} />
      <p class="hint">{t('memory.limits')}</p>
      <SitesOut hosts={memory.sitesOut} onTakeOut={onLetIn} />
    </div>
  );
}
