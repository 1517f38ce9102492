import { browser } from 'wxt/browser';
import { quoteFinding } from '../../core/exchange/write/quote-finding.ts';
import { placeWords } from '../../locale/place-words.ts';
import { t, writer } from '../../locale/translate.ts';
import { callEngine } from '../../protocol/messenger.ts';
import type { FindingAct } from '../../protocol/page-types.ts';
import { tellPanel } from '../../protocol/panel-news.ts';
import type { MuteReason } from '../../protocol/set-types.ts';
import type { MuteStore } from '../storage/mute-store.ts';
import { openPanelOrWindow } from '../tabs/side-panel.ts';
import type { AnnotationWork } from './annotation-calls.ts';
import { findingIn, mute } from './mute.ts';

/** A finding of the page in a tab. */
interface FindingHere {
  readonly tabId: number;
  readonly findingId: string;
}

interface Stores {
  readonly annotations: Pick<AnnotationWork, 'keepFindings'>;
  readonly mutes: MuteStore;
}

async function quote({ tabId, findingId }: FindingHere): Promise<string> {
  const [finding, { page }] = await Promise.all([
    findingIn(tabId, findingId),
    callEngine(tabId, 'getReport', undefined),
  ]);
  const write = writer();
  return quoteFinding(finding, page, {
    page: t('card.page'),
    source: t('card.source'),
    date: (date) => write.date(date),
    places: placeWords,
  });
}

/** Keeps the finding and has the panel open it to be written on. The browsers open a panel only in the very turn of the click. */
async function note({ tabId, findingId }: FindingHere, annotations: Stores['annotations']): Promise<string> {
  const opening = openPanelOrWindow(tabId);
  const [kept] = await annotations.keepFindings(tabId, [findingId]);
  await opening;
  if (kept) await tellPanel(tabId, { open: kept.annotation.id });
  return '';
}

async function muteHere({ tabId, findingId }: FindingHere, reason: MuteReason, mutes: MuteStore): Promise<string> {
  const { id } = await mute(mutes, await findingIn(tabId, findingId), reason);
  await tellPanel(tabId, { words: t(reason === 'wrong' ? 'mute.reported' : 'mute.muted'), muted: id });
  return '';
}

async function walk({ tabId }: FindingHere, direction: 'next' | 'previous'): Promise<string> {
  await callEngine(tabId, 'walk', { direction });
  return '';
}

async function openPicture({ tabId, findingId }: FindingHere): Promise<string> {
  const address = new URLSearchParams({ tabId: String(tabId), finding: findingId });
  await browser.tabs.create({ url: `/picture.html?${address}`, openerTabId: tabId });
  return '';
}

/** Does what the reader wants of a finding in its card; gives the words that are to be copied, or nothing. */
export function actFor(here: FindingHere, act: FindingAct, { annotations, mutes }: Stores): Promise<string> {
  switch (act) {
    case 'previous':
    case 'next':
      return walk(here, act);
    case 'quote':
      return quote(here);
    case 'note':
      return note(here, annotations);
    case 'picture':
      return openPicture(here);
    case 'notTheSame':
    case 'wrong':
      return muteHere(here, act, mutes);
  }
}
