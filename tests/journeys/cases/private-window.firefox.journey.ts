import { expect, it } from 'vitest';
import { startJourney } from '../journey.ts';
import { casePage, OPENING } from './known-words.ts';
import { waitForLines } from './visit.ts';

const journey = startJourney({ pages: { '/article': casePage() } });

declare const browser: {
  readonly storage: { readonly session: { set(items: object): Promise<void> } };
  readonly runtime: { sendMessage(message: object): Promise<{ readonly value: unknown }> };
};

it('case 27 (Firefox only: Chromium cannot be told to let an extension in): with access a private window has its lines, and nothing of it is kept', async () => {
  const { session, site } = journey;
  await session.allowPrivate();
  const own = await session.openExtensionPage('popup.html?private');
  const ask = (call: string, argument?: object): Promise<string> =>
    own.evaluate(async (message) => JSON.stringify((await browser.runtime.sendMessage(message)).value), {
      to: 'background',
      call,
      argument,
    });
  await ask('setKeepsRecord', { isOn: true });
  await ask('switchMemory', { isOn: true });
  await own.evaluate(() => browser.storage.session.set({ rememberAfter: 1 }));
  const lines = await session.inPrivateWindow(`${site.origin}/article?private`, () =>
    [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`),
  );
  expect(lines.sort()).toEqual(['text-fine 2', 'text-wavy 1']);
  expect(await ask('listCheckedPages')).toBe('[]');
  expect(await ask('countAnnotations')).toContain('"kept":0');
  expect(await ask('listRemembered')).toBe('[]');
  // What is read in a usual window is kept, so that the record is on.
  const page = await session.open(`${site.origin}/article?usual`);
  await page.bringToFront();
  await waitForLines(page, OPENING, 1);
  await expect.poll(() => ask('listCheckedPages'), { timeout: 5000 }).toContain('usual');
  expect(await ask('listCheckedPages')).not.toContain('private');
  await expect.poll(() => ask('listRemembered'), { timeout: 5000 }).toContain('usual');
  expect(await ask('listRemembered')).not.toContain('private');
});
