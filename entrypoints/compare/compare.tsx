import { useState } from 'preact/hooks';
import { StatusMessage } from '../../components/status-message.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { WebTab } from '../../lib/ui/read-tab.ts';
import { Comparison } from './comparison.tsx';
import { type Choice, choiceInAddress, type Outcome, useComparison, useWebTabs } from './use-comparison.ts';

interface TabSelectProps {
  readonly label: string;
  readonly tabs: readonly WebTab[];
  readonly value: number | null;
  readonly onChoose: (tabId: number | null) => void;
}

/** One of the open tabs, by title. */
function TabSelect({ label, tabs, value, onChoose }: TabSelectProps) {
  const t = useTranslate();
  return (
    <label class="field">
      <span class="label">{label}</span>
      <select
        dir="auto"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value) || null)}
      >
        <option value="">{t('compare.choose')}</option>
        {tabs.map(({ id, title }) => (
          <option key={id} value={id} dir="auto">
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ResultProps {
  readonly outcome: Outcome;
  readonly hasTabs: boolean;
  readonly onAgain: () => void;
}

function Result({ outcome, hasTabs, onAgain }: ResultProps) {
  const t = useTranslate();
  switch (outcome.is) {
    case 'unchosen':
      return hasTabs ? null : <StatusMessage heading={t('compare.noTabs')} />;
    case 'same':
      return <StatusMessage heading={t('compare.sameTab')} />;
    case 'reading':
      return <StatusMessage heading={t('compare.reading')} isBusy />;
    case 'failed':
      return <StatusMessage heading={outcome.reason} actions={[{ label: t('compare.again'), run: onAgain }]} />;
    case 'compared':
      return <Comparison {...outcome} />;
  }
}

/** What is compared. The address says it too, so that the page can be loaded again. */
function useChoice() {
  const [choice, setChoice] = useState<Choice>(choiceInAddress);
  const choose = (change: Partial<Choice>): void => {
    const next = { ...choice, ...change };
    setChoice(next);
    const named = Object.entries(next).filter(([, tabId]) => tabId !== null);
    history.replaceState(null, '', `?${named.map(([name, tabId]) => `${name}=${tabId}`).join('&')}`);
  };
  return { choice, choose };
}

/** Two open articles, compared with each other. */
export function Compare() {
  const t = useTranslate();
  const tabs = useWebTabs();
  const { choice, choose } = useChoice();
  const [round, setRound] = useState(0);
  const outcome = useComparison(choice, tabs, round);
  return (
    <>
      <header>
        <h1>{t('compare.title')}</h1>
        <p class="hint">{t('compare.intro')}</p>
        <div class="choice">
          <TabSelect
            label={t('compare.first')}
            tabs={tabs ?? []}
            value={choice.first}
            onChoose={(first) => choose({ first })}
          />
          <TabSelect
            label={t('compare.second')}
            tabs={tabs ?? []}
            value={choice.second}
            onChoose={(second) => choose({ second })}
          />
          {(outcome.is === 'compared' || outcome.is === 'failed') && (
            <button type="button" class="action" onClick={() => setRound(round + 1)}>
              {t('compare.again')}
            </button>
          )}
        </div>
      </header>
      <main>
        <Result outcome={outcome} hasTabs={(tabs?.length ?? 2) >= 2} onAgain={() => setRound(round + 1)} />
      </main>
    </>
  );
}
