import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openPopup, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { waitFor } from '../support/wait-for.ts';
import { countClicks } from './count-clicks.ts';
import { startJourney } from './journey.ts';
import { pressButton, waitForText } from './on-page.ts';

const textIn = (page: Page): Promise<string> => page.$eval('textarea', ({ value }) => value);

describe('a letter to the editors', () => {
  const journey = startJourney();

  it('is written from what is ticked, and keeps what its reader writes into it', async () => {
    const { session, site } = journey;
    const article = await session.open(`${site.origin}/altered.html?letter`);
    const { findings } = await waitForStatus(session, article, 'checked');
    const [first] = findings.filter(({ relation, severity }) => relation === 'differs' && severity === 'major');
    const task = countClicks('ask for a correction');
    const popup = await openPopup(session, article);
    task.opened('list');
    const before = (await session.pages()).length;
    await task.click(() => pressButton(popup, 'Export'));
    await task.click(() => pressButton(popup, 'Ask for a correction'));
    await expect.poll(async () => (await session.pages()).length).toBe(before + 1);
    // Firefox tells nobody what tab the extension has opened.
    const page = await session.openExtensionPage(`letter.html?tab=${await tabIdOf(session, article)}`);
    await page.waitForSelector('textarea');
    const written = await textIn(page);
    expect(written).toContain(first?.exact);
    expect(written).toContain(first?.claim.exact);
    expect(written).toContain(`${site.origin}/altered.html?letter`);
    expect(await page.$eval('a.action', ({ href }) => decodeURIComponent(href))).toContain(first?.exact);

    await task.click(() => pressButton(page, 'Copy'));
    await waitForText(page, 'Copied.');
    task.end();

    await page.click('input[type="radio"]:not(:checked)');
    const comment = await waitFor('the comment', async () => {
      const text = await textIn(page);
      return text === written ? null : text;
    });
    expect(comment.length).toBeLessThan(written.length);

    await page.type('textarea', 'Hello. ');
    const own = await textIn(page);
    await page.click('.pick input');
    await pressButton(page, 'Write it again');
    expect(own).toContain('Hello. ');
    await waitFor('another text', async () => ((await textIn(page)).includes('Hello. ') ? null : true));
  });
});
