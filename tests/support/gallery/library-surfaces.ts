import type { Page } from 'puppeteer-core';
import type { Annotation } from '../../../lib/core/annotation/annotation.ts';
import { exampleKept } from '../../core/annotation/examples.ts';
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

const MONTHS = 9;

/** Annotations of made-up pages, in several months, with notes, tags and states. */
function exampleRecord(count: number): Annotation[] {
  const [finding, marked] = exampleKept();
  return Array.from({ length: count }, (_, i): Annotation => {
    const base = i % 3 === 2 ? marked : finding;
    return {
      ...base,
      id: `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      created: new Date(Date.UTC(2026, (i * i) % MONTHS, 1 + (i % 28), 8)).toISOString(),
      note: i % 4 === 0 ? 'Ask the ministry.' : '',
      tags: i % 2 === 0 ? ['levy'] : [],
      status: (['open', 'open', 'checked', 'dismissed'] as const)[i % 4] ?? 'open',
    };
  });
}

const COUNT = 40;

/** The library with the findings of an article and a record besides. */
async function openFilled(stage: Stage): Promise<Page> {
  const { tabId, report } = await openArticle(stage, '/altered.html?library');
  await askBackground(stage.session, 'importAnnotations', { annotations: exampleRecord(COUNT) });
  await askBackground(stage.session, 'keepFindings', { tabId, findingIds: report.findings.map(({ id }) => id) });
  const page = await openOwnPage(stage, 'library.html', '[data-row]');
  return page;
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

/** A file of which some is new, some refused. */
const FILE = JSON.stringify({
  format: 'crossread/annotations@1',
  annotations: [
    ...exampleRecord(COUNT + 12).map((one, i) => (i < COUNT ? one : { ...one, note: `Ask again, ${i}.` })),
    { id: 'urn:uuid:none' },
  ],
});
const bringing =
  (name: string, content: string) =>
  (page: Page): Promise<void> =>
    chooseFile(page, name, content);

const ofLibrary = (state: string, open: Surface['open'], sizes: readonly Size[] = [WIDE]): Surface[] =>
  sizes.map((size) => ({
    name: `library, ${state}${size === NARROW ? ', narrow' : ''}`,
    size,
    needs: 'library.html',
    open,
  }));

const BOTH = [WIDE, NARROW];

/** The library in every state. */
export const LIBRARY_SURFACES: readonly Surface[] = [
  ofLibrary('empty', (stage) => openOwnPage(stage, 'library.html', '.status'), BOTH),
  ofLibrary('a list', openFilled, BOTH),
  ofLibrary('one opened', then(pressing('button[data-row]'), until('.detail textarea')), BOTH),
  ofLibrary('some chosen', then(pressing('.row .tick input'), until('.tag-form')), BOTH),
  ofLibrary(
    'narrowed down',
    then(
      (page) => write(page, '[type="search"]', 'tag:levy minis'),
      until('.chips .chip'),
      (page) => write(page, '[type="search"]', 'min'),
      until('.row mark'),
      until('.saved-views button'),
    ),
    BOTH,
  ),
  ofLibrary(
    'nothing found',
    then((page) => write(page, '[type="search"]', 'zeppelin'), until('.found .status')),
  ),
  ofLibrary('pages', then(pressing('.views button:nth-of-type(2)'), until('.pages'))),
  ofLibrary('overview', then(pressing('.views button:nth-of-type(3)'), until('.picture svg')), BOTH),
  ofLibrary('a file looked through', then(bringing('record.json', FILE), until('.preview')), BOTH),
  ofLibrary('a file refused', then(bringing('page.html', '<!doctype html>'), until('.refused'))),
  ofLibrary(
    'one deleted',
    then(
      pressing('button[data-row]'),
      until('.detail'),
      pressing('.detail > .actions > button:last-of-type'),
      until('.said .undo'),
      until('.library:not(:has(.detail))'),
    ),
  ),
].flat();
