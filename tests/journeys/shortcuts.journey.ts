import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { startJourney } from './journey.ts';
import { pressButton } from './on-page.ts';

interface Command {
  readonly description?: string;
  readonly shortcut?: string;
}

declare const browser: { readonly commands: { getAll(): Promise<readonly Command[]> } };

/** What the page lists: each command with its key, or the words in its place. */
const listed = (page: Page): Promise<string[]> =>
  page.$$eval('.keys > div', (rows) => rows.map((row) => row.innerText.trim().replace(/\s+/g, ' ')));

describe('the keys in the settings', () => {
  const journey = startJourney();

  /** What the browser has. */
  const known = async (): Promise<string[]> => {
    const commands = await journey.session.inExtension(() => browser.commands.getAll(), null);
    return commands
      .filter(({ description }) => description)
      .map(({ description, shortcut }) => `${description} ${shortcut || 'no key set'}`);
  };

  it('are those that the browser has, also after they were changed there', async () => {
    const { session } = journey;
    const options = await session.openExtensionPage('options.html');
    await expect.poll(() => listed(options)).toEqual(await known());
    expect((await listed(options)).join()).toContain('Use this page as a source no key set');
    expect(await options.evaluate(() => document.body.innerText)).toContain('Some have no key yet.');

    await session.setKey('use-as-source', 'Alt+Shift+U');
    await session.setKey('toggle-site', 'Alt+Shift+T');
    await session.setKey('next-finding', 'Alt+Shift+J');
    await options.bringToFront();
    await expect.poll(() => listed(options)).toContain('Use this page as a source Alt+Shift+U');
    await expect.poll(() => listed(options)).toEqual(await known());
    expect((await listed(options)).join()).toContain('Go to the next finding Alt+Shift+J');
    const isUnset = (await known()).some((line) => line.endsWith('no key set'));
    const text = await options.evaluate(() => document.body.innerText);
    expect(text.includes('Some have no key yet.')).toBe(isUnset);
  });

  it('are changed where the browser has them, a press away', async () => {
    const { session } = journey;
    const options = await session.openExtensionPage('options.html');
    const before = (await session.pages()).length;
    await pressButton(options, 'Change the keys');
    await expect.poll(async () => (await session.pages()).length).toBe(before + 1);
    await expect
      .poll(async () => (await session.pages()).map((page) => page.url()).join('\n'))
      .toMatch(/^(?:chrome:\/\/extensions\/shortcuts|about:addons)/m);
  });
});
