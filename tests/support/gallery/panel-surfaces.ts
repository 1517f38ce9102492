import type { Page } from 'puppeteer-core';
import { askBackground } from '../ask-background.ts';
import {
  NARROW,
  openArticle,
  openOwnPage,
  openTold,
  PANEL,
  press,
  type Size,
  type Stage,
  type Surface,
} from './stage.ts';

async function openPanel(stage: Stage, address: string, ready: string): Promise<Page> {
  const { tabId } = await openArticle(stage, address);
  return openOwnPage(stage, `sidepanel.html?tabId=${tabId}`, ready);
}

/** The side panel beside an article of which the first finding is kept with a note. */
async function openNotes(stage: Stage): Promise<Page> {
  const { tabId, report } = await openArticle(stage, '/altered.html?panel');
  const findingIds = report.findings.slice(0, 1).map(({ id }) => id);
  for (const base of await askBackground(stage.session, 'keepFindings', { tabId, findingIds }))
    await askBackground(stage.session, 'changeAnnotation', {
      base,
      change: { note: 'Ask the desk who was in the room.', tags: ['talks', 'cut'], status: 'checked', isPrivate: true },
    });
  return openOwnPage(stage, `sidepanel.html?tabId=${tabId}`, '.note');
}

/** The side panel beside an article where no set is switched on. */
async function openWithoutSets(stage: Stage): Promise<Page> {
  for (const { id } of await askBackground(stage.session, 'listSets'))
    await askBackground(stage.session, 'switchSet', { id, isOn: false });
  return openPanel(stage, '/ferries?none', '.status:not([aria-busy="true"])');
}

async function openEditor(stage: Stage): Promise<Page> {
  const panel = await openPanel(stage, '/altered.html?editor', 'ol.cards > li');
  await press(panel, '.item > .actions button');
  await panel.waitForSelector('textarea');
  return panel;
}

async function openExportMenu(stage: Stage): Promise<Page> {
  const panel = await openNotes(stage);
  await press(panel, '[aria-haspopup="menu"]');
  return panel;
}

async function openDeleted(stage: Stage): Promise<Page> {
  const panel = await openNotes(stage);
  await press(panel, '.item > .actions button:nth-of-type(2)');
  await panel.waitForSelector('.said .undo');
  return panel;
}

/** The side panel with an article that is looked through before it is kept. */
async function openReview(stage: Stage): Promise<Page> {
  const { tabId } = await openArticle(stage, '/altered.html?review');
  await askBackground(stage.session, 'draftSource', { tabId });
  return openOwnPage(stage, `sidepanel.html?tabId=${tabId}`, '.review');
}

/** The side panel beside an article that tells something in other words. */
async function openToldPanel(stage: Stage): Promise<Page> {
  const { tabId } = await openTold(stage);
  return openOwnPage(stage, `sidepanel.html?tabId=${tabId}`, '.told-otherwise');
}

async function openSourceStart(stage: Stage): Promise<Page> {
  const panel = await openPanel(stage, '/ferries?start', '.status');
  await press(panel, '#tab-source');
  await panel.waitForSelector('.status .action');
  return panel;
}

const ofPanel = (state: string, open: Surface['open'], size: Size = PANEL): Surface => ({
  name: `side panel, ${state}`,
  size,
  needs: 'sidepanel.html',
  open,
});

/** The side panel in every state. */
export const PANEL_SURFACES: readonly Surface[] = [
  ofPanel('no page', (stage) => openOwnPage(stage, 'sidepanel.html', '#app *')),
  ofPanel('nothing found', (stage) => openPanel(stage, '/ferries?panel', '.status:not([aria-busy="true"])')),
  ofPanel('no set on', openWithoutSets),
  ofPanel('findings and notes', openNotes),
  ofPanel('a note is written', openEditor),
  ofPanel('export menu', openExportMenu),
  ofPanel('a note deleted', openDeleted),
  ofPanel('failed', (stage) => openOwnPage(stage, 'sidepanel.html?tabId=987654321', '.status:not([aria-busy="true"])')),
  ofPanel('as a source, not begun', openSourceStart),
  ofPanel('an article as a source', openReview),
  ofPanel('narrow, notes', openNotes, NARROW),
  ofPanel('in other words', openToldPanel),
  ofPanel('narrow, source', openReview, NARROW),
];
