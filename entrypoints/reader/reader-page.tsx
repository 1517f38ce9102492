import { useMemo } from 'preact/hooks';
import { sayPlace } from '../../components/say-place.ts';
import { type Translate, useTranslate, useWriter } from '../../components/translate.ts';
import type { UnreadPart } from '../../lib/core/source/document-text.ts';
import type { OpenDocument } from '../../lib/protocol/open-documents.ts';
import type { TabState } from '../../lib/protocol/page-types.ts';
import { CitedPages } from './cited-pages.tsx';
import { DocumentView } from './document-view.tsx';
import { OpenBox } from './open-box.tsx';
import { useCited } from './use-cited.ts';
import { useCitedPages } from './use-cited-pages.ts';
import { addressAsked, keepsDocuments, type Reading, useDocument } from './use-document.ts';
import { titleOf, useEngine, walk } from './use-engine.ts';

/** What of the document was not read, so that nobody takes silence for agreement. */
function Unread({ unread }: { readonly unread: readonly UnreadPart[] }) {
  const t = useTranslate();
  const write = useWriter();
  const placesOf = (parts: readonly UnreadPart[]): string[] => [
    ...new Set(parts.flatMap(({ place }) => (place ? [sayPlace(t, place)] : []))),
  ];
  const [end] = placesOf(unread.filter(({ reason }) => reason === 'tooLong'));
  const within = unread.filter(({ reason }) => reason !== 'tooLong');
  const places = placesOf(within);
  return (
    <>
      {within.length > 0 && (
        <p class="notice">{places.length > 0 ? t('reader.unread', [write.list(places)]) : t('reader.unreadPart')}</p>
      )}
      {end && <p class="notice">{t('reader.cutOff', [end])}</p>}
    </>
  );
}

interface Check {
  readonly state: TabState;
  readonly isKnown: boolean | null;
}

/** How the check is going. Where nothing was compared there is no talk of differences: nobody is to take that for agreement. */
function sayState(t: Translate, { state: { status, discrepancies }, isKnown }: Check): string {
  if (status === 'failed') return t('status.failed');
  if (status === 'checking' || isKnown === null) return t('status.checking');
  if (!isKnown) return t('nothing.noneAbout');
  return discrepancies === 0 ? t('reader.nothing') : t('reader.differences', discrepancies);
}

/** What may help where none of the document was compared with anything. */
function NothingKnown() {
  const t = useTranslate();
  return (
    <p class="notice">
      {t('looks.unknown')}{' '}
      <a href="sources.html#new" target="_blank">
        {t('sources.new')}
      </a>
    </p>
  );
}

/** Goes from one finding to the next. */
function WalkButtons() {
  const t = useTranslate();
  return (
    <>
      <button type="button" class="action" title={t('card.previous')} onClick={() => walk('previous')}>
        {t('reader.previous')}
      </button>
      <button type="button" class="action" title={t('card.next')} onClick={() => walk('next')}>
        {t('reader.next')}
      </button>
    </>
  );
}

function Shown({ open }: { readonly open: OpenDocument }) {
  const t = useTranslate();
  const cited = useCited(open.cites);
  const { state, isKnown, otherSources } = useEngine(open, useCitedPages(cited));
  const title = titleOf(open);
  // The engine holds places in these paragraphs: nothing else on the page may draw them again.
  const view = useMemo(() => <DocumentView document={open.document} title={title} />, [open, title]);
  return (
    <>
      <header class="bar">
        <span class="kind">{t('reader.title')}</span>
        <span role="status">{sayState(t, { state, isKnown })}</span>
        <div class="actions">
          {isKnown && <WalkButtons />}
          {keepsDocuments() && (
            <a class="action" href={`sources.html#document:${open.sha256}`} target="_blank">
              {t('use.asSource')}
            </a>
          )}
          <a class="action" href="reader.html">
            {t('reader.another')}
          </a>
        </div>
      </header>
      {isKnown === false && <NothingKnown />}
      <Unread unread={open.document.unread} />
      <CitedPages pages={cited} otherSources={otherSources} />
      <main>{view}</main>
    </>
  );
}

type Unopened = Exclude<Reading, { readonly is: 'open' }>;

/** What became of what was opened, for as long as there is no document to show. */
function Outcome({ reading, onStop }: { readonly reading: Unopened; readonly onStop: () => void }) {
  const t = useTranslate();
  if (reading.is === 'gone') return <p class="notice">{t('reader.gone')}</p>;
  if (reading.is === 'stopped')
    return (
      <p class="notice" role="status">
        {reading.name && <bdi class="file">{reading.name}</bdi>} {t('sources.stopped')}
      </p>
    );
  if (reading.is === 'refused')
    return (
      <p class="problem" role="alert">
        {reading.name && <bdi class="file">{reading.name}</bdi>} {t(`documentFault.${reading.fault}`)}
      </p>
    );
  if (reading.is !== 'reading') return null;
  return (
    <div class="progress">
      <span role="status">
        {reading.of > 0 ? t('reader.readingPages', [reading.done, reading.of]) : t('reader.reading')}
      </span>
      {reading.of > 0 && <progress value={reading.done} max={reading.of} />}
      <button type="button" class="action" onClick={onStop}>
        {t('sources.stop')}
      </button>
    </div>
  );
}

/** A document from a file or pasted words, checked as a news page is. */
export function ReaderPage() {
  const t = useTranslate();
  const { reading, read, stop } = useDocument();
  if (reading.is === 'open') return <Shown open={reading.open} />;
  if (reading.is === 'looking') return null;
  const address = addressAsked();
  return (
    <>
      <header>
        <h1>{t('reader.title')}</h1>
        <p class="hint">{t('reader.intro')}</p>
        {address && <p class="hint address">{t('reader.addressOf', [address])}</p>}
      </header>
      <main>
        <Outcome reading={reading} onStop={stop} />
        {reading.is !== 'reading' && <OpenBox onOpen={read} isMain />}
      </main>
    </>
  );
}
