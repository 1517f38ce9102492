import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import { exampleSet } from '../core/claim/examples.ts';
import { articlePage } from '../support/article-page.ts';
import { openPopup, reportOf, waitForStatus } from '../support/extension-tabs.ts';
import { countClicks } from './count-clicks.ts';
import { FERRY_PAGES } from './ferry-pages.ts';
import { startJourney } from './journey.ts';
import { waitForText } from './on-page.ts';

declare const browser: { runtime: { sendMessage(message: object): Promise<{ value: ClaimSet }> } };

const PATIENCE = { timeout: 10_000 };

/** Presses the control that is called so, once it is there. Asked from here, for a tab in the background draws no frames. */
async function press(page: Page, label: string): Promise<void> {
  const pressed = (): Promise<boolean> =>
    page.evaluate((name) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button:enabled, label')];
      const control = controls.find(({ innerText }) => innerText.trim() === name);
      control?.click();
      return control !== undefined;
    }, label);
  await expect.poll(pressed, PATIENCE).toBe(true);
}

/** Chooses a file with this text in the file picker of the options page, once it is there. */
async function chooseFile(page: Page, text: string): Promise<void> {
  const chosen = (): Promise<boolean> =>
    page.evaluate((content) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) return false;
      const files = new DataTransfer();
      files.items.add(new File([content], 'set.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, text);
  await expect.poll(chosen, PATIENCE).toBe(true);
}

/** A page that quotes a letter without marks. */
const LETTER = articlePage({
  title: 'A letter from the keeper',
  text: 'The keeper of the lighthouse has written to the council.\nNobody at the council has answered him.',
}).replace('</article>', '<blockquote>The lamp will go dark in March unless the council pays.</blockquote></article>');

describe('an article used as a source', () => {
  const journey = startJourney({
    pages: { ...FERRY_PAGES, '/letter.html': LETTER },
  });
  const open = async (file: string): Promise<Page> => {
    const page = await journey.session.open(`${journey.site.origin}/${file}`);
    await waitForStatus(journey.session, page, 'checked');
    return page;
  };

  it('is compared with another article, can be switched off and on, removed and restored', async () => {
    const { session } = journey;
    const source = await open('source.html');
    const page = await open('page.html');
    expect((await reportOf(session, page)).findings).toEqual([]);

    const using = countClicks('use one article as a source for another');
    const popup = await openPopup(session, source);
    using.opened('list');
    await using.click(() => press(popup, 'Use as a source'));
    await waitForText(popup, 'Kept as a source: 4 quotations');

    // A page out of sight is checked again when it is next looked at.
    const findings = async () => {
      await page.bringToFront();
      await waitForStatus(session, page, 'checked');
      return (await reportOf(session, page)).findings;
    };
    await expect.poll(async () => (await findings()).length, PATIENCE).toBeGreaterThan(0);
    const changed = (await findings()).filter(({ relation }) => relation === 'differs').map(({ exact }) => exact);
    expect(changed.join('\n')).toContain('The ship will sail again');
    expect(changed.join('\n')).toContain('all of the passengers');
    expect((await findings()).map(({ relation }) => relation)).not.toContain('unclear');
    using.end();

    const options = await session.openExtensionPage('options.html');
    const label = 'Ferry runs aground off Halsund with 212 aboard';
    await press(options, label);
    await expect.poll(async () => (await findings()).length, PATIENCE).toBe(0);
    await press(options, label);
    await expect.poll(async () => (await findings()).length, PATIENCE).toBeGreaterThan(0);

    const removing = countClicks('remove a claim set');
    removing.opened('page');
    await removing.click(() => press(options, 'Remove'));
    await waitForText(options, `Removed “${label}”.`);
    removing.end();
    await expect.poll(async () => (await findings()).length, PATIENCE).toBe(0);
    await press(options, 'Undo');
    await expect.poll(async () => (await findings()).length, PATIENCE).toBeGreaterThan(0);
  });

  it('is saved as a file that can be imported again, byte for byte the same', async () => {
    const { session } = journey;
    const options = await session.openExtensionPage('options.html');
    await press(options, 'Save as a file');
    const saved = async () => (await session.downloads()).filter(({ name }) => name.startsWith('Ferry'));
    await expect.poll(async () => (await saved()).length, PATIENCE).toBe(1);
    const [file] = await saved();
    const set = JSON.parse(file?.content ?? '') as ClaimSet;
    expect(set).toMatchObject({ format: 'crossread/claim-set@2', documents: [{ id: 'd1' }] });

    await press(options, 'Remove');
    await waitForText(options, 'Removed');
    await chooseFile(options, file?.content ?? '');
    await waitForText(options, `${set.claims.length} new`);
    await press(options, 'Add this set');
    await waitForText(options, `Added “${set.title}”.`);
    const again = await session.inExtension(
      (id) => browser.runtime.sendMessage({ to: 'background', call: 'getSet', argument: { id } }),
      set.id,
    );
    expect(`${JSON.stringify(again.value, null, 2)}\n`).toBe(file?.content);
  });

  it('is not compared with what the user says is another thing, until that is taken back', async () => {
    const { session } = journey;
    const page = await open('page.html');
    const relations = async () => {
      await page.bringToFront();
      const { findings } = await waitForStatus(session, page, 'checked');
      return findings.filter(({ exact }) => exact.includes('The ship will sail again')).map(({ relation }) => relation);
    };
    await expect.poll(relations, PATIENCE).toEqual(['differs']);
    const popup = await openPopup(session, page);
    const mute = (): Promise<boolean> =>
      popup.evaluate(() => {
        const cards = [...document.querySelectorAll<HTMLElement>('.finding')];
        const card = cards.find((candidate) => candidate.textContent.includes('sail again'));
        const buttons = [...(card?.querySelectorAll<HTMLButtonElement>('.details button') ?? [])];
        const button = buttons.find(({ textContent }) => textContent === 'Not the same thing');
        button?.click();
        return button !== undefined;
      });
    await expect.poll(mute, PATIENCE).toBe(true);
    await waitForText(popup, 'are not shown together again');
    await expect.poll(relations, PATIENCE).toEqual([]);
    const options = await session.openExtensionPage('options.html');
    await waitForText(options, 'The ship will sail again');
    await press(options, 'Take back');
    await expect.poll(relations, PATIENCE).toEqual(['differs']);
  });

  it('gives its block quotes too, and used twice it is kept once: undoing the second time leaves the first', async () => {
    const { session } = journey;
    const page = await open('letter.html');
    const popup = await openPopup(session, page);
    await press(popup, 'Use as a source');
    await waitForText(popup, 'Kept as a source: 1 quotation.');
    await page.bringToFront();
    await waitForStatus(session, page, 'checked');
    await popup.bringToFront();
    await press(popup, 'Use as a source');
    await press(popup, 'Undo');
    await waitForText(popup, 'Taken back.');
    const options = await session.openExtensionPage('options.html');
    await waitForText(options, 'A letter from the keeper');
  });

  it('goes into the set that is there, each claim once, and can be taken back', async () => {
    const options = await journey.session.openExtensionPage('options.html');
    const bridge = exampleSet();
    await chooseFile(options, JSON.stringify(bridge));
    await waitForText(options, '2 new');
    await press(options, 'Add this set');
    await waitForText(options, 'Added “The bridge”.');

    const [quotation] = bridge.claims;
    const printed = (id: string, content: string) => ({
      ...quotation,
      id,
      content,
      appearances: quotation?.appearances.map((at) => {
        const exact = `"${content}"`;
        return { ...at, exact, end: at.start + exact.length };
      }),
    });
    const more = printed('q9', 'The bridge is older than the town.');
    const common = printed('q10', 'The');
    await chooseFile(options, JSON.stringify({ ...bridge, claims: [...bridge.claims, more, common] }));
    for (const count of ['1 new', '2 already there', '1 left out', '“The” is on almost every page'])
      await waitForText(options, count);
    await press(options, 'Add what is new to it');
    await waitForText(options, '2 quotations and 1 figure');
    await press(options, 'Undo');
    await waitForText(options, '1 quotation and 1 figure');
  });

  it('can be renamed, duplicated, searched and edited claim by claim, with undo', async () => {
    const options = await journey.session.openExtensionPage('options.html');
    const type = (selector: string, text: string): Promise<void> =>
      options.evaluate(
        (where, words) => {
          const field = document.querySelector<HTMLInputElement>(where);
          if (!field) throw new Error(`There is no ${where}.`);
          field.value = words;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        selector,
        text,
      );
    const inCard = async (title: string, label: string): Promise<void> =>
      expect
        .poll(
          () =>
            options.evaluate(
              (name, control) => {
                const cards = [...document.querySelectorAll<HTMLElement>('.set')];
                const card = cards.find((candidate) => candidate.querySelector('h3')?.innerText.trim() === name);
                const buttons = [...(card?.querySelectorAll<HTMLElement>('button, a') ?? [])];
                const button = buttons.find(({ innerText }) => innerText.trim() === control);
                button?.click();
                return button !== undefined;
              },
              title,
              label,
            ),
          PATIENCE,
        )
        .toBe(true);
    await inCard('The bridge', 'Duplicate');
    await waitForText(options, 'The bridge (copy)');
    await inCard('The bridge (copy)', 'Rename');
    await type('.set form input', 'Another bridge');
    await press(options, 'Save');
    await waitForText(options, 'Renamed to “Another bridge”.');
    await inCard('Another bridge', 'Edit claims');
    await waitForText(options, '2 claims');
    await type('input[type="search"]', 'close monday');
    await waitForText(options, '1 claim');
    await press(options, 'Edit');
    await type('.editor textarea', 'We will shut the bridge on Monday.');
    await type('.editor input', 'Ola Moen');
    await press(options, 'Save');
    await waitForText(options, 'The claim was changed.');
    await type('input[type="search"]', 'shut ola');
    await waitForText(options, 'We will shut the bridge on Monday.');
    await press(options, 'Undo');
    await waitForText(options, '0 claims');
  });

  it('is refused with the reason when the file is no claim set, and nothing changes', async () => {
    const options = await journey.session.openExtensionPage('options.html');
    const count = (): Promise<number> => options.evaluate(() => document.querySelectorAll('.set').length);
    await expect.poll(count, PATIENCE).toBeGreaterThan(0);
    const before = await count();
    await chooseFile(options, '<!doctype html><title>Not found</title>');
    await waitForText(options, 'is a web page.');
    expect(await count()).toBe(before);
  });
});
