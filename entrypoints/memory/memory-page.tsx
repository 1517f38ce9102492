import { useState } from 'preact/hooks';
import { MemorySwitch } from '../../components/memory-switch.tsx';
import { type Notice, noticeOf, Toast } from '../../components/toast.tsx';
import { useTranslate } from '../../components/translate.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { useMemory } from '../../lib/ui/use-memory.ts';
import { MemoryChoices } from './memory-choices.tsx';
import { ReadArticles } from './read-articles.tsx';

/** The name of the page, what it is for, and the ways to what belongs to it. */
function Head() {
  const t = useTranslate();
  return (
    <header>
      <nav aria-label={t('popup.more')}>
        <a class="action quiet" href="sources.html">
          {t('sources.title')}
        </a>
        <a class="action quiet" href="library.html">
          {t('library.title')}
        </a>
        <a class="action quiet" href="options.html">
          {t('popup.options')}
        </a>
      </nav>
      <h1>{t('memory.title')}</h1>
      <p>{t('memory.intro')}</p>
    </header>
  );
}

/** What was last done, and how to do something. */
function useAsk() {
  const [notice, setNotice] = useState<Notice | null>(null);
  const perform = async (doing: () => Promise<Notice | null | void>): Promise<void> => {
    setNotice(null);
    setNotice(await noticeOf(doing));
  };
  return { notice, ask: (doing: Parameters<typeof perform>[0]) => void perform(doing) };
}

/** The memory of what was read: whether there is one, how much is in it, and every article, which can be deleted. */
export function MemoryPage() {
  const t = useTranslate();
  const { memory, change, switchMemory } = useMemory();
  const { notice, ask } = useAsk();
  const keepOut = (host: string, isOut: boolean): void =>
    ask(async () => {
      await change(callBackground('keepSiteOut', { host, isOut }));
      return { text: t(isOut ? 'memory.isOut' : 'memory.isIn', [host]), undo: () => keepOut(host, !isOut) };
    });
  return (
    <>
      <Head />
      <main tabIndex={-1}>
        <MemorySwitch
          isOn={memory?.isOn ?? null}
          held={memory?.articles ?? 0}
          onSwitch={(isOn) => ask(() => switchMemory(isOn))}
        />
        {memory?.isOn && (
          <>
            <MemoryChoices
              memory={memory}
              onDays={(days) => ask(() => change(callBackground('setMemoryDays', { days })))}
              onLetIn={(host) => keepOut(host, false)}
            />
            <ReadArticles sitesOut={memory.sitesOut} ask={ask} onKeepOut={(host) => keepOut(host, true)} />
          </>
        )}
      </main>
      <Toast notice={notice} />
    </>
  );
}
