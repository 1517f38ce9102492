import type { Page } from 'puppeteer-core';
import type { ClaimSet, SourceDocument } from '../../../lib/core/claim/claim.ts';
import { exampleSet } from '../../core/claim/examples.ts';
import { askBackground } from '../ask-background.ts';
import {
  chooseFile,
  NARROW,
  openArticle,
  openOwnPage,
  press,
  type Size,
  type Stage,
  type Surface,
  WIDE,
  write,
} from './stage.ts';

const OUTLETS = ['The Valley Courier', 'Harbour Radio', 'City Council', 'Ministry of Transport', null] as const;
const KINDS = ['article', 'statement', 'transcript', 'subtitles', 'mail', 'report'] as const;

/** A source document made up for a list. */
function exampleDocument(number: number): SourceDocument {
  const [base] = exampleSet().documents;
  if (!base) throw new Error('The example has a document.');
  const host = ['valley.example', 'harbour-radio.example', 'council.example'][number % 3];
  return {
    ...base,
    id: `d${number}`,
    title: number % 7 === 6 ? null : `Bridge over the harbour: what was decided in session ${number}`,
    publisher: OUTLETS[number % OUTLETS.length] ?? null,
    url: number % 4 === 3 ? null : `https://${host}/bridge/${number}`,
    date: number % 5 === 4 ? null : `2026-${String(1 + (number % 9)).padStart(2, '0')}-14`,
    sha256: number.toString(16).padStart(64, '0'),
    kind: KINDS[number % KINDS.length] ?? 'article',
  };
}

/** A set with many documents, each with the claims of the example. */
function exampleSources(id: string, count: number): ClaimSet {
  const set = exampleSet();
  const documents = Array.from({ length: count }, (_, i) => exampleDocument(i + 1));
  const claims = documents.flatMap((document) =>
    set.claims.map((claim) => ({
      ...claim,
      id: `${claim.id}-${document.id}`,
      appearances: claim.appearances.map((at) => ({ ...at, document: document.id })),
    })),
  );
  return { ...set, format: 'crossread/claim-set@2', id, title: 'The bridge, all sessions', documents, claims };
}

const bring = (stage: Stage, set: ClaimSet): Promise<unknown> =>
  askBackground(stage.session, 'addSet', { brought: { set, origin: 'imported', trustsDeclared: true } });

/** Several sets, one of them with several sources, one met on a page. */
async function openFilled(stage: Stage, count = 5): Promise<Page> {
  for (const address of ['/fire-one', '/fire-two']) {
    const { tabId } = await openArticle(stage, address);
    await askBackground(stage.session, 'useAsSource', { tabId });
  }
  await bring(stage, exampleSources('sessions', count));
  await openArticle(stage, '/fire');
  return openOwnPage(stage, 'sources.html', '.row.source');
}

const then =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]): Surface['open'] =>
  async (stage) => {
    const page = await openFilled(stage);
    for (const step of steps) await step(page);
    return page;
  };

const pressing =
  (selector: string) =>
  (page: Page): Promise<void> =>
    press(page, selector);
const until =
  (selector: string) =>
  (page: Page): Promise<unknown> =>
    page.waitForSelector(selector);

const STATEMENT = [
  '“We will close the bridge on Monday and we will not open it again before the spring,” the mayor, Ida Brandt, said on Friday.',
  'More than 300 drivers use it every day. The repair will cost $4.5 million, said Olaf Reuter, who leads the works.',
].join('\n\n');

async function openNew(stage: Stage): Promise<Page> {
  await openArticle(stage, '/ferries?tab');
  return openOwnPage(stage, 'sources.html#new', '.tab-list li');
}

/** A statement that was pasted, on its way to be kept. */
async function openReview(stage: Stage): Promise<Page> {
  const page = await openOwnPage(stage, 'sources.html#new', '.paste');
  await write(page, '.paste textarea', STATEMENT);
  await write(page, '.paste [name="title"]', 'The mayor on the bridge');
  await write(page, '.paste [name="publisher"]', 'City Council');
  await press(page, '.paste [type="submit"]');
  await page.waitForSelector('.review');
  return page;
}

/** Pasted words that have nothing to compare. */
async function openNothingIn(stage: Stage): Promise<Page> {
  const page = await openOwnPage(stage, 'sources.html#new', '.paste');
  await write(page, '.paste textarea', 'Nothing here.');
  await press(page, '.paste [type="submit"]');
  await page.waitForSelector('.said:not(:empty)');
  return page;
}

async function openRefused(stage: Stage): Promise<Page> {
  const page = await openOwnPage(stage, 'sources.html#new', '.way.drop');
  await chooseFile(page, 'minutes.pdf', '%PDF-1.7\nbroken');
  await page.waitForSelector('.files .refused');
  return page;
}

const ofSources = (state: string, open: Surface['open'], sizes: readonly Size[] = [WIDE]): Surface[] =>
  sizes.map((size) => ({
    name: `sources, ${state}${size === NARROW ? ', narrow' : ''}`,
    size,
    needs: 'sources.html',
    open,
  }));

const BOTH = [WIDE, NARROW];

/** The page of sources in every state. */
export const SOURCE_SURFACES: readonly Surface[] = [
  ofSources('a list', (stage) => openFilled(stage), BOTH),
  ofSources('one opened', then(pressing('[data-row]'), until('.detail')), BOTH),
  ofSources(
    'one corrected',
    then(pressing('[data-source^="sessions"] [data-row]'), pressing('.detail .actions button'), until('.source-form')),
  ),
  ofSources(
    'some chosen',
    then(pressing('[data-source^="sessions"] .tick input'), until('.bulk .action:not(.quiet)')),
    BOTH,
  ),
  ofSources(
    'a set chosen',
    then(pressing('[data-source^="sessions"] .tick input'), pressing('.bulk .action:not(.quiet)'), until('.goal-form')),
  ),
  ofSources('a long list', (stage) => openFilled(stage, 2000)),
  ofSources(
    'nothing found',
    then((page) => write(page, '[type="search"]', 'zeppelin'), until('.found .status')),
  ),
  ofSources('none yet', (stage) => openOwnPage(stage, 'sources.html', '.none-yet'), BOTH),
  ofSources('new', openNew, BOTH).map((surface) => ({ ...surface, isWhole: true })),
  ofSources('a review', openReview, BOTH),
  ofSources('nothing to compare', openNothingIn),
  ofSources('a file refused', openRefused),
  ofSources('nothing to review', (stage) => openOwnPage(stage, 'sources.html#review:none', '.status')),
].flat();
