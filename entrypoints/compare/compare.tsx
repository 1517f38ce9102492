import { useCallback, useMemo, useState } from 'preact/hooks';
import { CloseButton } from '../../components/close-button.tsx';
import { StatusMessage } from '../../components/status-message.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { WebTab } from '../../lib/ui/read-tab.ts';
import { useKeptFocus } from '../../lib/ui/use-kept-focus.ts';
import { useWebTabs } from '../../lib/ui/use-web-tabs.ts';
import { Comparison } from './comparison.tsx';
import { StoryView } from './story-view.tsx';
import {
  type Choice,
  choiceInAddress,
  type Outcome,
  type Progress,
  type Steering,
  useComparison,
  writeChoice,
} from './use-comparison.ts';

interface TabSelectProps {
  readonly label: string;
  readonly tabs: readonly WebTab[];
  readonly value: number | null;
  readonly onChoose: (tabId: number | null) => void;
}

/**
 * One of the open tabs, by title. Where one is chosen, the others are listed once the reader comes to it: sixty lists of
 * sixty tabs take a second to lay out.
 */
function TabSelect({ label, tabs, value, onChoose }: TabSelectProps) {
  const t = useTranslate();
  const [isNear, setNear] = useState(false);
  const listed = isNear ? tabs : tabs.filter(({ id }) => value === null || id === value);
  // Before the tabs are known, and of one that has been closed, there is nothing to show.
  const isOpen = tabs.some(({ id }) => id === value);
  const comeNear = (): void => setNear(true);
  return (
    <label class="field" onPointerEnter={comeNear} onFocusIn={comeNear}>
      <span class="label">{label}</span>
      <select
        dir="auto"
        value={isOpen && value !== null ? value : ''}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value) || null)}
      >
        <option value="">{t('compare.choose')}</option>
        {listed.map(({ id, title }) => (
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
  readonly steering: Steering;
}

interface GoingProps {
  readonly progress: Progress;
  readonly onStop: () => void;
}

/** How far the comparison of many articles is, and a way to make do with what there is. */
function Going({ progress: { done, of, isStopped }, onStop }: GoingProps) {
  const t = useTranslate();
  const write = useWriter();
  const counts: [string, string] = [write.number(done), write.number(of)];
  if (isStopped) return <p class="hint">{t('story.stopped', counts)}</p>;
  return (
    <p class="going">
      <span>{t('story.progress', counts)}</span> <progress value={done} max={of} aria-label={t('story.comparing')} />{' '}
      <button type="button" class="action" onClick={onStop}>
        {t('story.stop')}
      </button>
    </p>
  );
}

interface StoryResultProps {
  readonly outcome: Extract<Outcome, { is: 'story' }>;
  readonly steering: Steering;
}

/** A story as far as it is known. The table is drawn for a new story alone, not whenever more pairs are counted. */
function StoryResult({ outcome: { story, articles, progress }, steering: { stop, see } }: StoryResultProps) {
  const t = useTranslate();
  const isGoing = progress !== null && !progress.isStopped;
  const view = useMemo(
    () => <StoryView story={story} articles={articles} isGoing={isGoing} onSee={see} />,
    [story, articles, isGoing, see],
  );
  return (
    <>
      <p class="visually-hidden" role="status">
        {isGoing ? t('story.comparing') : progress ? '' : t('story.whole')}
      </p>
      {progress && <Going progress={progress} onStop={stop} />}
      {view}
    </>
  );
}

function Result({ outcome, hasTabs, onAgain, steering }: ResultProps) {
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
    case 'story':
      return <StoryResult outcome={outcome} steering={steering} />;
  }
}

/** Whether a story is compared, or as much of it as the reader wants. */
const isSettled = (outcome: Outcome): boolean =>
  outcome.is === 'story' && (outcome.progress === null || outcome.progress.isStopped);

/** What is compared. The address says it too, so that the page can be loaded again. */
function useChoice() {
  const [choice, setChoice] = useState<Choice>(choiceInAddress);
  const choose = useCallback((next: Choice): void => {
    setChoice(next);
    history.replaceState(null, '', writeChoice(next));
  }, []);
  return { choice, choose };
}

/** More tabs than anybody has open for one story. */
const MOST_ARTICLES = 60;
/** More lists than this are scrolled, lest the table be out of sight below them. */
const FEW = 8;

interface ChoiceRowProps {
  readonly tabs: readonly WebTab[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** The articles that are compared: two, and as many more as are wanted. */
function ChoiceRow({ tabs, choice, onChoose }: ChoiceRowProps) {
  const t = useTranslate();
  // Of several, the first and the second are those of which a sentence speaks.
  const nameOf = (i: number): string =>
    choice.length > 2 ? t('story.article', [i + 1]) : t(i === 0 ? 'compare.first' : 'compare.second');
  return (
    <>
      {choice.map((value, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- columns have no other name than their place
        <div key={i} class="one">
          <TabSelect
            label={nameOf(i)}
            tabs={tabs}
            value={value}
            onChoose={(tabId) => onChoose(choice.with(i, tabId))}
          />
          {i >= 2 && (
            <CloseButton label={t('story.remove', [i + 1])} onClose={() => onChoose(choice.toSpliced(i, 1))} />
          )}
        </div>
      ))}
      {choice.length < Math.min(tabs.length, MOST_ARTICLES) && choice.every((tabId) => tabId !== null) && (
        <button type="button" class="action" onClick={() => onChoose([...choice, null])}>
          {t('story.add')}
        </button>
      )}
    </>
  );
}

/** Two open articles or more, compared with each other. */
export function Compare() {
  const t = useTranslate();
  const tabs = useWebTabs();
  const { choice, choose } = useChoice();
  const [round, setRound] = useState(0);
  const choices = useKeptFocus<HTMLDivElement>();
  const { outcome, steering } = useComparison(choice, tabs, round);
  // Sixty lists of sixty tabs are not drawn again whenever more is known of the story.
  const rows = useMemo(() => <ChoiceRow tabs={tabs ?? []} choice={choice} onChoose={choose} />, [tabs, choice, choose]);
  // Where nothing came of it, the message has the button.
  const isDone = outcome.is === 'compared' || isSettled(outcome);
  return (
    <>
      <header>
        <h1>{t('compare.title')}</h1>
        <p class="hint">{t('compare.intro')}</p>
        <div ref={choices} class="choice">
          {choice.length > FEW ? <div class="many">{rows}</div> : rows}
          {isDone && (
            <button type="button" class="action" onClick={() => setRound(round + 1)}>
              {t('compare.again')}
            </button>
          )}
        </div>
      </header>
      <main>
        <Result
          outcome={outcome}
          hasTabs={(tabs?.length ?? 2) >= 2}
          onAgain={() => setRound(round + 1)}
          steering={steering}
        />
      </main>
    </>
  );
}
