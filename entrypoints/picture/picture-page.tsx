import { useEffect, useRef, useState } from 'preact/hooks';
import sideStyles from '../../components/finding-side.css?inline';
import { StatusMessage } from '../../components/status-message.tsx';
import { type Notice, noticeOf, Toast } from '../../components/toast.tsx';
import tokens from '../../components/tokens.css?inline';
import { type Translate, useTranslate, useWriter } from '../../components/translate.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import type { PageMetadata } from '../../lib/core/check/page-metadata.ts';
import { quoteFinding } from '../../lib/core/exchange/write/quote-finding.ts';
import type { LanguageWriter } from '../../lib/core/language/language-writer.ts';
import { placeWords } from '../../lib/locale/place-words.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { fileNameFor, saveBlob } from '../../lib/ui/download.ts';
import { drawElement } from '../../lib/ui/draw-element.ts';
import { FindingPicture } from './finding-picture.tsx';
import pictureStyles from './picture.css?inline';

/** A finding with the page it is on; `gone` when it is not there any more. */
type Drawn = { readonly finding: Finding; readonly page: PageMetadata } | 'gone' | null;

/** A finding of a tab; `null` until it is there. */
function useFinding(tabId: number, findingId: string): Drawn {
  const [drawn, setDrawn] = useState<Drawn>(null);
  useEffect(() => {
    const read = async (): Promise<Drawn> => {
      const { findings, page } = await callBackground('getReport', { tabId });
      const finding = findings.find(({ id }) => id === findingId);
      return finding && page ? { finding, page } : 'gone';
    };
    read().then(setDrawn, () => setDrawn('gone'));
  }, [tabId, findingId]);
  return drawn;
}

interface PicturePageProps {
  readonly tabId: number;
  readonly findingId: string;
}

const quoteWords = (t: Translate, write: LanguageWriter) => ({
  page: t('card.page'),
  source: t('card.source'),
  date: (date: string) => write.date(date),
  places: placeWords,
});

/** A finding as a picture to save, and as words to copy. */
export function PicturePage({ tabId, findingId }: PicturePageProps) {
  const t = useTranslate();
  const write = useWriter();
  const drawn = useFinding(tabId, findingId);
  const element = useRef<HTMLElement>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const ask = (doing: () => Promise<Notice>): void => void noticeOf(doing).then(setNotice);
  if (drawn === null) return <StatusMessage heading={t('status.checking')} isBusy />;
  if (drawn === 'gone') return <StatusMessage heading={t('sets.findingGone')} />;
  const { finding, page } = drawn;
  const save = async (): Promise<Notice> => {
    if (!element.current) return { text: null };
    const name = fileNameFor(page.title, 'png');
    saveBlob(name, await drawElement(element.current, [tokens, sideStyles, pictureStyles].join('\n')));
    return { text: t('export.saved', [name]) };
  };
  const copy = async (): Promise<Notice> => {
    await navigator.clipboard.writeText(quoteFinding(finding, page, quoteWords(t, write)));
    return { text: t('copy.done') };
  };
  return (
    <main>
      <h1 class="visually-hidden">{t('picture.title')}</h1>
      <FindingPicture finding={finding} page={page} element={element} />
      <div class="actions">
        <button type="button" class="action primary" onClick={() => ask(save)}>
          {t('card.picture')}
        </button>
        <button type="button" class="action" onClick={() => ask(copy)}>
          {t('card.quote')}
        </button>
      </div>
      <Toast notice={notice} />
    </main>
  );
}
