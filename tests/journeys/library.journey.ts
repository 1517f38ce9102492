import jsonld from 'jsonld';
import { parseHTML } from 'linkedom';
import { micromark } from 'micromark';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/core/annotation/annotation.ts';
import { exampleKept } from '../core/annotation/examples.ts';
import type { Download } from '../support/browsers/browser-session.ts';
import { tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { countClicks } from './count-clicks.ts';
import { startJourney } from './journey.ts';
import { pressButton, waitForText } from './on-page.ts';

declare const browser: {
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly ok: boolean; readonly value: readonly string[] }>;
  };
};

const PATIENCE = { timeout: 10_000 };

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const waitUntilGone = (page: Page, text: string): Promise<void> =>
  expect.poll(() => textOf(page), PATIENCE).not.toContain(text);

/** Waits until the list itself has this count: a message about an earlier step may have the same. */
const waitForFound = (page: Page, words: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.querySelector('.found-head [role=status]')?.textContent), PATIENCE)
    .toBe(words);

/** Writes into a field with this name, as a person would, as soon as there is one. */
async function fill(page: Page, name: string, value: string): Promise<void> {
  const write = (): Promise<boolean> =>
    page.evaluate(
      (wanted, words) => {
        const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select, textarea')];
        const field = fields.find((one) => {
          const label = one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent;
          return label?.trim() === wanted;
        });
        const isThere = field && (field.localName !== 'select' || field.querySelector(`option[value="${words}"]`));
        if (!isThere) return false;
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      name,
      value,
    );
  await expect.poll(write, PATIENCE).toBe(true);
}

/** Chooses a file, as in the browser's own dialog. */
const chooseFile = async (page: Page, name: string, content: string): Promise<void> => {
  await page.waitForSelector('input[type=file]');
  await page.evaluate(
    (file, text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const given = new DataTransfer();
      given.items.add(new File([text], file));
      if (!input) throw new Error('There is no field for files.');
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
};

/** Presses a button whose first line these words are, of those that are seen; lists above it may change meanwhile. */
const press = (page: Page, words: string): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate((wanted) => {
          const button = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')].find(
            (one) => one.checkVisibility() && one.innerText.trim().split('\n')[0] === wanted,
          );
          button?.click();
          return button !== undefined;
        }, words),
      PATIENCE,
    )
    .toBe(true);

/** Presses a button by the keyboard, and proves that the focus has gone on to something when the button itself has gone. */
async function pressByKey(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const focus = (): Promise<boolean> =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.asking button')];
      const button = buttons.find((one) => one.innerText.trim().split('\n')[0] === wanted);
      button?.focus();
      return button !== undefined;
    }, words);
  await expect.poll(focus, PATIENCE).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(focus, PATIENCE).toBe(false);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('.asking') !== null), PATIENCE)
    .toBe(true);
}

const rowsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('.row-words')].map((row) => row.textContent ?? ''));

/** Annotations of one's own making, as a file: so many, each with its number in its words. */
function fileOf(count: number): string {
  const [finding, marked] = exampleKept();
  const annotations = Array.from({ length: count }, (_, i): Annotation => {
    const base = i % 3 === 0 ? marked : finding;
    const exact = `Passage ${i} of the record`;
    return {
      ...base,
      id: `urn:uuid:00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      created: new Date(Date.UTC(2026, i % 9, 1 + (i % 28), 8)).toISOString(),
      modified: new Date(Date.UTC(2026, 9, 1)).toISOString(),
      target: { ...base.target, exact, end: base.target.start + exact.length },
      note: i % 5 === 0 ? '=1+1 asked <the> ministry' : '',
      tags: i % 2 === 0 ? ['levy'] : [],
    };
  });
  return JSON.stringify({ format: 'crossread/annotations@1', annotations });
}

/** Brings a file of so many in, and confirms what it says it would do. */
async function bringIn(page: Page, count: number): Promise<void> {
  const task = countClicks('import what a colleague sends');
  task.opened('page');
  await task.click(() => chooseFile(page, 'record.json', fileOf(count)));
  await waitForText(page, 'Import');
  await task.click(() => pressButton(page, `Import ${count.toLocaleString('en')} annotations`));
  await waitForText(page, `${count.toLocaleString('en')} annotations imported.`);
  task.end();
}

describe('the library', () => {
  const journey = startJourney();
  const openLibrary = (): Promise<Page> => journey.session.openExtensionPage('library.html');

  const empty = (): Promise<unknown> =>
    journey.session.inExtension(async () => {
      const ask = { to: 'background', call: 'findAnnotationIds', argument: { words: '', filters: {}, sort: 'newest' } };
      const { value: ids } = await browser.runtime.sendMessage(ask);
      return browser.runtime.sendMessage({ to: 'background', call: 'removeAnnotations', argument: { ids } });
    }, null);
  afterEach(empty);

  it('shows what was kept of an article, finds it by its words and keeps a note on it', async () => {
    const { session, site } = journey;
    const article = await session.open(`${site.origin}/altered.html`);
    const report = await waitForStatus(session, article, 'checked');
    const call = { tabId: await tabIdOf(session, article), findingIds: report.findings.map(({ id }) => id) };
    await session.inExtension(
      (argument) => browser.runtime.sendMessage({ to: 'background', call: 'keepFindings', argument }),
      call,
    );
    const page = await openLibrary();
    await waitForFound(page, `${report.findings.length} annotations`);
    await fill(page, 'Search words, notes, tags and pages', 'capability duty');
    await waitForFound(page, '1 annotation');
    await page.evaluate(() => document.querySelector<HTMLElement>('button[data-row]')?.click());
    await waitForText(page, 'Draft a ClaimReview');
    await fill(page, 'Note', 'Ask the desk.');
    await waitForText(page, 'Saved.');
    await fill(page, 'Search words, notes, tags and pages', 'desk');
    await waitForFound(page, '1 annotation');
    await press(page, 'Not the same thing');
    await waitForText(page, 'This passage and this claim are not shown together again.');
    await press(page, 'Undo');
    await waitForText(page, 'Taken back.');
    await page.click('.detail .close');
    await fill(page, 'Search words, notes, tags and pages', '');
    await waitForFound(page, `${report.findings.length} annotations`);
  });

  it('case 42: says what a file would bring, brings it in whole, and takes it back', async () => {
    const page = await openLibrary();
    await bringIn(page, 12);
    const { annotations } = JSON.parse(fileOf(14)) as { annotations: Annotation[] };
    const broken = [...annotations, { id: 'none' }, annotations[13]];
    await chooseFile(page, 'more.json', JSON.stringify({ format: 'crossread/annotations@1', annotations: broken }));
    for (const count of ['2 new', '12 already there', '2 refused']) await waitForText(page, count);
    await pressButton(page, 'Import 2 annotations');
    await waitForFound(page, '14 annotations');
    await pressButton(page, 'Undo');
    await waitForText(page, 'The import was taken back.');
    await waitForFound(page, '12 annotations');
    await chooseFile(page, 'page.html', '<!doctype html><title>Not found</title>');
    await waitForText(page, 'This is a web page.');
  });

  it('narrows down, tags, deletes, and undoes each', async () => {
    const page = await openLibrary();
    await bringIn(page, 30);
    const search = 'Search words, notes, tags and pages';
    await fill(page, search, 'kind:passage ');
    await waitForFound(page, '10 annotations');
    await press(page, 'Choose all');
    await waitForText(page, '10 chosen');
    await fill(page, 'New tag', 'Marked by me');
    await press(page, 'Tag');
    await waitForText(page, '10 annotations tagged.');
    await pressByKey(page, 'Kind: Annotated passage');
    await waitForFound(page, '30 annotations');
    await fill(page, search, 'tag:mark');
    await press(page, 'Tag: Marked by me (10)');
    await waitForFound(page, '10 annotations');
    await press(page, 'Choose none');
    await press(page, 'Save this view');
    await fill(page, 'Name of the view', 'Mine');
    await press(page, 'Save');
    await waitForText(page, 'Saved as “Mine”.');
    await press(page, 'Rename the tag');
    await fill(page, 'New name for “Marked by me”', 'levy');
    await press(page, 'Merge into “levy”');
    await waitForText(page, 'The tag is “levy” now.');
    await waitForFound(page, '20 annotations');
    await press(page, 'Undo');
    await waitForText(page, 'Taken back.');
    await waitForFound(page, '15 annotations');
    await press(page, 'Mine');
    await waitForFound(page, '10 annotations');
    await press(page, 'Choose all');
    await waitForText(page, '10 chosen');
    await press(page, 'Status');
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.bulk [role=menuitem]')[1]?.click());
    await waitForText(page, '10 annotations have the new status.');
    await fill(page, search, 'status:checked ');
    await waitForFound(page, '10 annotations');
    await press(page, 'Undo');
    await waitForText(page, 'Nothing found.');
    await press(page, 'Status: checked');
    await waitForFound(page, '10 annotations');
    await press(page, 'Delete');
    await waitForText(page, '10 annotations deleted.');
    await press(page, 'Undo');
    await waitForText(page, '10 annotations are back.');
    // The rows that come back move what is below them.
    await waitForFound(page, '10 annotations');
    await pressByKey(page, 'Remove');
    await waitForText(page, 'The view “Mine” is gone.');
    await press(page, 'Undo');
    await press(page, 'Tag: Marked by me');
    await waitForFound(page, '30 annotations');
    await press(page, 'Mine');
    await waitForFound(page, '10 annotations');
    await press(page, 'Tag: Marked by me');
    await waitForFound(page, '30 annotations');
    // One after the other, under the article that they are of.
    await page.evaluate(() => document.querySelector<HTMLElement>('button[data-row]')?.click());
    await waitForText(page, '1 of 30');
    await page.click('.steps .step:last-child');
    await waitForText(page, '2 of 30');
    expect(await page.evaluate(() => document.querySelector('.article-row')?.textContent)).toContain('30 annotations');
  });

  it('draws of a long list only what is seen, and goes through it by the keys', async () => {
    const page = await openLibrary();
    await bringIn(page, 600);
    await fill(page, 'Order', 'oldest');
    await waitForFound(page, '600 annotations');
    expect((await rowsOf(page)).length).toBeLessThan(60);
    await expect.poll(() => rowsOf(page).then(([first]) => first), PATIENCE).toBe('Passage 0 of the record');
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-row]')?.focus());
    await page.keyboard.press('End');
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
    await expect.poll(focused, PATIENCE).toBe('600');
    await expect.poll(() => rowsOf(page).then((rows) => rows.length), PATIENCE).toBeGreaterThan(0);
    expect((await rowsOf(page)).length).toBeLessThan(60);
    await pressButton(page, 'Overview');
    await waitForText(page, 'Annotations by month');
    await waitForText(page, 'How often which kind of difference');
    await pressButton(page, 'Annotations');
  });

  it('exports in every format what another program can read', async () => {
    const { session } = journey;
    const page = await openLibrary();
    await bringIn(page, 20);
    const save = async (format: string, ending: string): Promise<Download> => {
      await pressButton(page, 'Export all found');
      await page.evaluate((name) => {
        const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
        items.find((item) => item.firstChild?.textContent === name)?.click();
      }, format);
      await waitForText(page, `${ending}.`);
      const find = async (): Promise<Download | undefined> =>
        (await session.downloads()).find(({ name, content }) => name.endsWith(ending) && content !== '');
      await expect.poll(find, PATIENCE).toBeDefined();
      return (await find()) as Download;
    };

    const html = await save('Report', '.html');
    expect(parseHTML(html.content).document.querySelectorAll('article')).toHaveLength(20);
    const markdown = await save('Markdown', '.md');
    const rendered = micromark(markdown.content.replace(/^---\n[^]*?\n---\n/, ''));
    expect(rendered.match(/<h3>/g)).toHaveLength(20);
    const csv = await save('CSV', '.csv');
    const { data, errors } = Papa.parse<Record<string, string>>(csv.content.replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data.filter(({ note }) => note === "'=1+1 asked <the> ministry")).toHaveLength(4);
    const w3c = JSON.parse((await save('JSON-LD', '.jsonld')).content) as jsonld.JsonLdDocument;
    const expanded = await jsonld.expand(w3c, {
      documentLoader: (url) => Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': 'x:' } } }),
    });
    expect(expanded).toHaveLength(1);
    const hypothesis = JSON.parse((await save('Hypothesis', '.hypothesis.json')).content) as { annotations: object[] };
    expect(hypothesis.annotations).toHaveLength(20);
    const description = JSON.parse((await save('CSV description', '.csv-metadata.json')).content) as { url: string };
    expect(description.url).toBe('Library.csv');

    const everything = await save('Crossread', '.crossread.json');
    await empty();
    await chooseFile(page, everything.name, everything.content);
    await waitForText(page, '20 new');
    await pressButton(page, 'Import 20 annotations');
    await waitForText(page, '20 annotations imported.');
  });

  it('stays as it is when nothing comes of a search, and says so', async () => {
    const page = await openLibrary();
    await bringIn(page, 3);
    await fill(page, 'Search words, notes, tags and pages', 'zebra');
    await waitForText(page, 'Nothing found.');
    await pressButton(page, 'Clear search and filters');
    await waitUntilGone(page, 'Nothing found.');
  });
});
