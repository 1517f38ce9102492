import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ANNOTATIONS_FORMAT } from '../../lib/core/exchange/crossread-json.ts';
import { exampleKept } from '../core/annotation/examples.ts';
import { exampleSet } from '../core/claim/examples.ts';
import { askBackground } from '../support/ask-background.ts';
import { exampleAnnotation } from '../support/example-annotations.ts';
import { waitFor } from '../support/wait-for.ts';
import { drop, paste } from './give-file.ts';
import { startJourney } from './journey.ts';
import { pressButton, waitForText } from './on-page.ts';

const PATIENCE = { timeout: 10_000 };

const libraryOf = (annotations: readonly unknown[]): string =>
  JSON.stringify({ format: ANNOTATIONS_FORMAT, title: 'The ferry', annotations });

describe('a claim set', () => {
  const journey = startJourney({});
  const titles = async (): Promise<string[]> =>
    (await askBackground(journey.session, 'listSets')).map(({ title }) => title);

  it('can be dropped on the options page with others, and its text pasted there', async () => {
    const options = await journey.session.openExtensionPage('options.html');
    await options.waitForSelector('.import');
    const set = exampleSet();
    const more = ['{"format": "something else"}', JSON.stringify({ ...set, id: 'the-quay', title: 'The quay' })];
    expect(await drop(options, { selector: '.import', text: JSON.stringify(set), more })).toBe(true);
    await waitForText(options, '2 new');
    await waitForText(options, '2 more files come after this one.');
    await pressButton(options, 'Add this set');
    await expect.poll(titles, PATIENCE).toContain(set.title);
    await waitForText(options, 'was not imported, and nothing was changed:');
    await pressButton(options, 'Add this set');
    await expect.poll(titles, PATIENCE).toContain('The quay');

    await options.waitForSelector('.import textarea');
    const other = { ...set, id: 'the-other-bridge', title: 'The other bridge' };
    expect(await paste(options, { selector: '.import textarea', text: JSON.stringify(other) })).toBe(true);
    await pressButton(options, 'Add this set');
    await expect.poll(titles, PATIENCE).toContain(other.title);
  });

  it('that is none is refused with the reason, dropped or pasted', async () => {
    const before = await titles();
    const ways = [
      [drop, 'was not imported, and nothing was changed:'],
      [paste, 'This was refused, and nothing was changed:'],
    ] as const;
    for (const [take, said] of ways) {
      const options = await journey.session.openExtensionPage('options.html');
      await options.waitForSelector('.import');
      await take(options, { selector: '.import textarea', text: '{"format": "something else"}' });
      await waitForText(options, said);
    }
    expect(await titles()).toEqual(before);
  });
});

describe('annotations', () => {
  const journey = startJourney({});
  const open = async (): Promise<Page> => {
    const library = await journey.session.openExtensionPage('library.html');
    await waitFor('the library', async () => ((await library.$('button[title]')) ? true : null));
    return library;
  };
  const kept = async (): Promise<number> => (await askBackground(journey.session, 'countAnnotations')).kept;

  it('can be dropped anywhere on the library, and their text pasted', async () => {
    const library = await open();
    expect(await drop(library, { selector: 'main', text: libraryOf([exampleAnnotation(51)]) })).toBe(true);
    await pressButton(library, 'Import 1 annotation');
    await expect.poll(kept, PATIENCE).toBe(1);
    expect(await paste(library, { selector: 'body', text: libraryOf([exampleAnnotation(52)]) })).toBe(true);
    await waitForText(library, 'Pasted text');
    await pressButton(library, 'Import 1 annotation');
    await expect.poll(kept, PATIENCE).toBe(2);
  });

  it('are imported by the options page, and a claim set by the library', async () => {
    const before = await kept();
    const options = await journey.session.openExtensionPage('options.html');
    await options.waitForSelector('.import');
    expect(await drop(options, { selector: '.import', text: libraryOf([exampleAnnotation(53)]) })).toBe(true);
    await pressButton(options, 'Import 1 annotation');
    await expect.poll(kept, PATIENCE).toBe(before + 1);
    const library = await open();
    expect(await drop(library, { selector: 'main', text: JSON.stringify(exampleSet()) })).toBe(true);
    await pressButton(library, 'Add this set');
    await waitForText(library, `Added “${exampleSet().title}”.`);
  });

  it('are read from a table of another program once it is said what its columns hold', async () => {
    const before = await kept();
    const library = await open();
    const text = 'where;words;mine\nhttps://valley.example/ferry;the ferry will not sail before noon;ask them\n';
    expect(await drop(library, { selector: 'main', text })).toBe(true);
    await waitForText(library, 'Which column is which?');
    // What the first column holds is seen from the addresses in it; the heading of the last says nothing.
    const chosen = await library.$$eval('.column select', (selects) => selects.map(({ value }) => value));
    expect(chosen).toEqual(['1', '0', '', '', '', '', '']);
    await library.select('.column:nth-of-type(3) select', '2');
    await waitForText(library, 'for example: ask them');
    await pressButton(library, 'Continue');
    await pressButton(library, 'Import 1 annotation');
    await expect.poll(kept, PATIENCE).toBe(before + 1);
  });

  it('are not read from what is pasted into a field', async () => {
    const library = await open();
    const text = libraryOf([exampleAnnotation(53)]);
    expect(await paste(library, { selector: 'input[type=search]', text })).toBe(false);
    expect(await library.evaluate(() => document.body.innerText)).not.toContain('Pasted text');
  });

  it('are copied as text, as Markdown and as a link', async () => {
    const [finding] = exampleKept();
    await askBackground(journey.session, 'importAnnotations', { annotations: [finding] });
    const library = await open();
    await library.waitForSelector(`[data-annotation="${finding.id}"] [data-row]`);
    await library.click(`[data-annotation="${finding.id}"] [data-row]`);
    // What reaches the clipboard is seen on its way: reading it back is a permission of its own.
    await library.evaluate(() => {
      const { clipboard } = navigator;
      const write = clipboard.writeText.bind(clipboard);
      clipboard.writeText = async (text) => {
        await write(text);
        document.documentElement.dataset['copied'] = text;
      };
    });
    const copyAs = async (form: string): Promise<string> => {
      await library.evaluate(() => delete document.documentElement.dataset['copied']);
      await library.bringToFront();
      await pressButton(library, 'Copy');
      await pressButton(library, form);
      await waitForText(library, 'Copied.');
      return waitFor('the words', () => library.evaluate(() => document.documentElement.dataset['copied'] ?? null));
    };
    expect(await copyAs('As text')).toContain(`The source has: ${finding.finding?.claim.exact}`);
    expect(await copyAs('As Markdown')).toMatch(/^### .+\n\n> /);
    expect(await copyAs('As a link to the passage')).toMatch(/^https:\/\/.+#:~:text=/);
  });

  it('give the draft of a ClaimReview, with what only its author can say', async () => {
    const library = await open();
    const [{ id }] = exampleKept();
    await library.waitForSelector(`[data-annotation="${id}"] [data-row]`);
    await library.click(`[data-annotation="${id}"] [data-row]`);
    await library.waitForSelector('details.review');
    await library.click('details.review summary');
    const fields = { url: 'https://checks.example/levy', rating: 'Leaves out a word', author: 'The Desk' };
    for (const [name, value] of Object.entries(fields))
      await library.type(`details.review input[id$="-${name}"]`, value);
    await pressButton(library, 'Save the draft');
    const [saved] = await waitFor('the file', async () => {
      const files = await journey.session.downloads();
      return files.length > 0 ? files : null;
    });
    expect(saved?.name).toMatch(/^ClaimReview .+\.jsonld$/);
    expect(JSON.parse(saved?.content ?? '')).toMatchObject({
      '@type': 'ClaimReview',
      url: fields.url,
      author: { name: fields.author },
      reviewRating: { alternateName: fields.rating },
    });
  });

  it('stop being written when asked to, and nothing is saved', async () => {
    const many = Array.from({ length: 1000 }, (_, i) => exampleAnnotation(1000 + i));
    for (let i = 0; i < many.length; i += 500)
      await askBackground(journey.session, 'importAnnotations', { annotations: many.slice(i, i + 500) });
    const before = await journey.session.downloads();
    const library = await open();
    await waitForText(library, '1,005 annotations');
    // A person would be too slow for so few: the button is pressed as soon as it is there.
    await library.evaluate(() => {
      new MutationObserver(() => document.querySelector<HTMLButtonElement>('.progress button')?.click()).observe(
        document.body,
        { childList: true, subtree: true },
      );
    });
    await pressButton(library, 'Export all found');
    await pressButton(library, 'CSV');
    await waitForText(library, 'Stopped. No file was saved.');
    expect(await journey.session.downloads()).toEqual(before);
  });
});
