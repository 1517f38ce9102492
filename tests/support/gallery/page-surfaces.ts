import type { Page } from 'puppeteer-core';
import { exampleSet } from '../../core/claim/examples.ts';
import { askBackground } from '../ask-background.ts';
import { waitForStatus } from '../extension-tabs.ts';
import { chooseFile, NARROW, openArticle, openOwnPage, press, type Stage, type Surface, WIDE } from './stage.ts';

const ofPage = (name: string, needs: string, open: Surface['open']): Surface[] =>
  [WIDE, NARROW].map((size) => ({
    name: size === NARROW ? `${name}, narrow` : name,
    size,
    needs,
    isWhole: true,
    open,
  }));

const openStory = async (stage: Stage): Promise<Page> => {
  const ids = [];
  for (const page of ['/faithful.html?story', '/altered.html?story', '/storm-quoted?story'])
    ids.push((await openArticle(stage, page)).tabId);
  const page = await openOwnPage(
    stage,
    `compare.html?first=${ids[0]}&second=${ids[1]}&more=${ids[2]}`,
    '.story [aria-busy=false] .how',
  );
  await press(page, '.story .differs .how');
  return page;
};

/** A story of three with both of its pictures opened. */
async function openStoryPictures(stage: Stage): Promise<Page> {
  const ids = [];
  for (const page of ['/toll-one', '/toll-two', '/toll-three']) ids.push((await openArticle(stage, page)).tabId);
  const page = await openOwnPage(
    stage,
    `compare.html?first=${ids[0]}&second=${ids[1]}&more=${ids[2]}`,
    '.story [aria-busy=false] .show-picture',
  );
  await page.$$eval('.show-picture', (buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
  await press(page, '.drawn blockquote .phrase:last-of-type');
  // The picture that one sees last is the one with words in it; the other is above it in the same box.
  await page.$eval('.drawn blockquote', (words) => words.closest('tr')?.scrollIntoView());
  return page;
}

/** Words that are checked as a document, among them some that a page of the stage says otherwise. */
const PASTED = [
  'Notes of the evening',
  '“We have also told the Americans, we are ready to, again, to hand over the government immediately,” said Basem Naim, a senior Hamas official.',
  'The meeting ended after two hours, and nobody was heard to complain.',
].join('\n\n');

async function openReader(stage: Stage): Promise<Page> {
  const page = await openOwnPage(stage, 'reader.html', 'textarea');
  await page.$eval('textarea', (field, words) => (field.value = words), PASTED);
  await press(page, 'button[type="submit"]');
  await page.waitForSelector('article p');
  await waitForStatus(stage.session, page, 'checked');
  return page;
}

async function openRefused(stage: Stage): Promise<Page> {
  const page = await openOwnPage(stage, 'reader.html?of=https://court.example/2026/ruling-in-full.pdf', 'textarea');
  await chooseFile(page, 'ruling.pdf', '%PDF-1.7 and nothing more');
  await page.waitForSelector('.problem');
  return page;
}

/** Sets of one's own can be renamed and removed too. */
const OWN_SET = '.set:has(.actions > :nth-child(5))';

const openOptions = (stage: Stage): Promise<Page> => openOwnPage(stage, 'options.html', '.set');

/** The options of somebody who has kept a set, muted a pair of words and switched a site off. */
async function openUsedOptions(stage: Stage): Promise<Page> {
  const { session, site } = stage;
  const { host } = new URL(site.origin);
  const { tabId, report } = await openArticle(stage, '/altered.html?mute');
  const [finding] = report.findings;
  await askBackground(session, 'muteFinding', { tabId, findingId: finding?.id ?? '', reason: 'wrong' });
  await askBackground(session, 'setSetOffOn', { id: finding?.claim.set ?? '', host, off: true });
  const source = await openArticle(stage, '/fire-one');
  await askBackground(session, 'useAsSource', { tabId: source.tabId });
  await askBackground(session, 'setSiteOff', { host: 'rumours.example', off: true });
  const page = await openOptions(stage);
  await page.waitForSelector('.mutes');
  return page;
}

/** Titles that are hard on a list: one that goes on and on, and one that runs the other way. */
const TITLES = [
  `What the commission of inquiry into the ferry timetable found ${'and what the harbour board said of it '.repeat(7)}`,
  'ما قاله رئيس البلدية عن الجسر الجديد',
];

/** The options of somebody with so many sets that they can be searched. */
async function openManySets(stage: Stage): Promise<Page> {
  const titles = [...TITLES];
  for (const address of ['/altered.html?sets', '/storm-quoted', '/fire-one', '/toll-one', '/toll-two', '/toll-three']) {
    const { tabId } = await openArticle(stage, address);
    const { summary } = await askBackground(stage.session, 'useAsSource', { tabId });
    const title = titles.pop();
    if (title !== undefined) await askBackground(stage.session, 'renameSet', { id: summary.id, title });
  }
  return openOwnPage(stage, 'options.html', '.set-search');
}

/** The claims of a set; of one's own with the first of them open to be put right. */
async function openClaims(stage: Stage, isOwn: boolean): Promise<Page> {
  if (isOwn) {
    const { tabId } = await openArticle(stage, '/altered.html?claims');
    await askBackground(stage.session, 'useAsSource', { tabId });
  }
  const page = await openOptions(stage);
  await press(page, isOwn ? `${OWN_SET} .actions a` : '.sets .actions a');
  await page.waitForSelector('.claims tbody tr');
  if (isOwn) await press(page, '.row-actions button');
  return page;
}

/** A set that somebody wrote by hand, and not quite right. */
function withMistakes(): string {
  const set = exampleSet();
  const claims = set.claims.map((claim) => ({ ...claim, speaker: 's9', comparator: 'roughly', content: 3 }));
  return JSON.stringify({ ...set, title: '', version: 1, language: undefined, claims }, null, 2);
}

/** A table that no program writes that is known. */
const FOREIGN_TABLE = [
  'where\twords\tmine',
  'https://valley.example/news/ferry-timetable\tThe ferry will not sail before noon on Sundays, and not at all when the river is high.\task them',
].join('\n');

/** A set that was made of an article, saved, removed, and is imported again. */
async function openPreview(stage: Stage): Promise<Page> {
  const { tabId } = await openArticle(stage, '/altered.html?saved');
  const { summary } = await askBackground(stage.session, 'useAsSource', { tabId });
  const set = await askBackground(stage.session, 'getSet', { id: summary.id });
  await askBackground(stage.session, 'removeSet', { id: summary.id });
  return openImport(stage, JSON.stringify(set), '.preview');
}

async function openImport(stage: Stage, content: string, ready: string): Promise<Page> {
  const page = await openOptions(stage);
  await chooseFile(page, 'set.json', content);
  await page.waitForSelector(ready);
  return page;
}

async function openRenaming(stage: Stage): Promise<Page> {
  const { tabId } = await openArticle(stage, '/fire-one');
  await askBackground(stage.session, 'useAsSource', { tabId });
  const page = await openOptions(stage);
  await press(page, `${OWN_SET} .actions button`);
  await page.waitForSelector('.set form');
  return page;
}

async function openWelcome(stage: Stage): Promise<Page> {
  const page = await openOwnPage(stage, 'welcome.html', '.reading input:checked');
  await press(page, '.sample button');
  await page.waitForSelector('.lines');
  return page;
}

/** Two pages side by side. */
async function openComparison(stage: Stage, addresses: readonly [string, string], ready: string): Promise<Page> {
  const [first, second] = [await openArticle(stage, addresses[0]), await openArticle(stage, addresses[1])];
  return openOwnPage(stage, `compare.html?first=${first.tabId}&second=${second.tabId}`, ready);
}

async function openLetter(stage: Stage, path: string, ready: string): Promise<Page> {
  const { tabId } = await openArticle(stage, path);
  return openOwnPage(stage, `letter.html?tab=${tabId}`, ready);
}

/** A letter to one of three papers, about what both of the others have otherwise. */
async function openLetterOfThree(stage: Stage): Promise<Page> {
  const ids = [];
  for (const page of ['/toll-one', '/toll-two', '/toll-three']) ids.push((await openArticle(stage, page)).tabId);
  return openOwnPage(stage, `letter.html?tab=${ids[2]}&source=${ids[0]}&source=${ids[1]}`, 'textarea');
}

/** A letter about two articles, from what is kept of both. */
async function openLetterAboutTwo(stage: Stage): Promise<Page> {
  const ids: string[] = [];
  for (const address of ['/altered.html?one', '/altered.html?two']) {
    const { tabId, report } = await openArticle(stage, address);
    const differing = report.findings.filter(({ relation }) => relation === 'differs').slice(0, 2);
    const findingIds = differing.map(({ id }) => id);
    const kept = await askBackground(stage.session, 'keepFindings', { tabId, findingIds });
    ids.push(...kept.map(({ annotation }) => annotation.id));
  }
  return openOwnPage(stage, `letter.html?${ids.map((id) => `id=${id}`).join('&')}`, 'textarea');
}

async function openSameTwice(stage: Stage): Promise<Page> {
  const { tabId } = await openArticle(stage, '/ferries?twice');
  return openOwnPage(stage, `compare.html?first=${tabId}&second=${tabId}`, '.status');
}

/** The pages in tabs of their own, in every state. */
export const PAGE_SURFACES: readonly Surface[] = [
  ofPage('welcome', 'welcome.html', openWelcome),
  ofPage('letter', 'letter.html', (stage) => openLetter(stage, '/altered.html?letter', 'textarea')),
  ofPage('letter, nothing to ask', 'letter.html', (stage) => openLetter(stage, '/ferries', '.status h2')).slice(0, 1),
  ofPage('letter, from three articles', 'letter.html', openLetterOfThree),
  ofPage('letter, about two articles', 'letter.html', openLetterAboutTwo),
  ofPage('options', 'options.html', openOptions),
  ofPage('options in use', 'options.html', openUsedOptions),
  ofPage('options, many sets', 'options.html', openManySets),
  ofPage('options, a set renamed', 'options.html', openRenaming).slice(0, 1),
  ofPage('options, claims of a set', 'options.html', (stage) => openClaims(stage, false)),
  ofPage('options, a claim edited', 'options.html', (stage) => openClaims(stage, true)),
  ofPage('options, a set looked through', 'options.html', openPreview),
  ofPage('options, columns of a table', 'options.html', (stage) => openImport(stage, FOREIGN_TABLE, '.columns')),
  ofPage('options, a file refused', 'options.html', (stage) =>
    openImport(stage, '<!doctype html><title>Not found</title>', '.refused'),
  ).slice(0, 1),
  ofPage('options, a set with mistakes', 'options.html', (stage) =>
    openImport(stage, withMistakes(), '.problems code'),
  ),
  ofPage('compare, nothing chosen', 'compare.html', (stage) => openOwnPage(stage, 'compare.html', '.status')),
  ofPage('compare, the same twice', 'compare.html', openSameTwice).slice(0, 1),
  ofPage('compare, nothing shared', 'compare.html', (stage) =>
    openComparison(stage, ['/ferries?alone', '/bread'], '.alones'),
  ).slice(0, 1),
  ofPage('compare, two articles', 'compare.html', (stage) =>
    openComparison(stage, ['/faithful.html?compare', '/altered.html?compare'], '.compared'),
  ),
  ofPage('compare, three articles', 'compare.html', openStory),
  ofPage('compare, pictures of a story', 'compare.html', openStoryPictures),
  ofPage('reader, nothing open', 'reader.html', (stage) => openOwnPage(stage, 'reader.html', 'textarea')),
  ofPage('reader, refused', 'reader.html', openRefused),
  ofPage('reader, a document', 'reader.html', openReader),
  ofPage('compare, in other words', 'compare.html', (stage) =>
    openComparison(stage, ['/storm-quoted', '/storm'], '.compared.told'),
  ),
].flat();
