import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { askBackground } from '../support/ask-background.ts';
import { writePdf } from '../support/documents/write-pdf.ts';
import { openPopup, tabIdOf, waitForStatus } from '../support/extension-tabs.ts';
import { itOnce } from './it-once.ts';
import { ARTICLES, startJourney } from './journey.ts';
import { pointAt, pressButton, readLines, waitForCard, waitForText } from './on-page.ts';

/** Words of the altered article under a wavy line. */
const CUT = 'We have also told the Americans';

/** A transcript in which a known statement is otherwise. */
const HEARING = [
  'Hearing of 3 June 2026',
  'MR. NAIM: We have also told the Americans, we are ready to, again, to hand over the government immediately.',
  'THE CHAIR: When did you tell them?',
  'MR. NAIM: In May, and we have had no answer since.',
].join('\n\n');

/** Lets a file be chosen. */
const giveFile = (page: Page, name: string, content: string | readonly number[]): Promise<void> =>
  page.$eval(
    'input[type="file"]',
    (input, file, text) => {
      const given = new DataTransfer();
      given.items.add(new File([typeof text === 'string' ? text : Uint8Array.from(text)], file));
      input.files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );

/** The paragraphs of a sample article, as somebody would copy them. */
async function copyOf(article: string): Promise<string> {
  const html = await readFile(path.join(ARTICLES, article), 'utf8');
  const paragraphs = Array.from(html.matchAll(/<div class="txt">(.*?)<\/div>/gs), ([, inner = '']) =>
    inner.replace(/<[^>]+>/g, '').replace(/\s+/g, ' '),
  );
  return paragraphs.join('\n\n').replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&');
}

describe('a document in the reader', () => {
  const journey = startJourney();

  const openText = async (text: string): Promise<Page> => {
    const page = await journey.session.openExtensionPage('reader.html');
    await page.waitForSelector('textarea');
    await page.$eval('textarea', (field, words) => (field.value = words), text);
    await pressButton(page, 'Check these words');
    await page.waitForSelector('article p');
    return page;
  };

  itOnce('chromium', 'reads a transcript by its turns, with who speaks, and compares what is said there', async () => {
    const { session } = journey;
    const page = await session.openExtensionPage('reader.html');
    await page.waitForSelector('input[type="file"]');
    await giveFile(page, 'hearing.txt', HEARING);
    await page.waitForSelector('.speaker');
    expect(await page.$$eval('.speaker', (names) => names.map(({ textContent }) => textContent))).toEqual([
      'MR. NAIM:',
      'THE CHAIR:',
      'MR. NAIM:',
    ]);
    const { findings } = await waitForStatus(session, page, 'checked');
    expect(findings.map(({ relation, type }) => `${relation} ${type}`)).toContain('differs quotation');
  });

  it('makes a source of a document that a tab shows, with its address', async () => {
    const address = 'https://court.example/ruling.pdf';
    const asked = new URLSearchParams({ of: address, for: 'source' });
    const page = await journey.session.openExtensionPage(`reader.html?${asked}`);
    await page.waitForSelector('input[type="file"]');
    const said = '“The harbour will stay open for every boat that can pass,” said Olaf Reuter.';
    await giveFile(page, 'ruling.pdf', [...writePdf([{ texts: [{ x: 72, y: 72, text: said }] }])]);
    await page.waitForSelector('.review input[list]');
    expect(page.url()).toContain('sources.html#review:');
    expect(await page.$$eval('.review-document input', (fields) => fields.map(({ value }) => value))).toContain(
      address,
    );
  });

  itOnce('chromium', 'stops reading when asked, and takes another document', async () => {
    const page = await journey.session.openExtensionPage('reader.html');
    await page.waitForSelector('input[type="file"]');
    // Of a short document the last page is read before anybody can press the button.
    const pages = Array.from({ length: 400 }, () => ({ texts: [{ x: 72, y: 72, text: 'Nothing was said here.' }] }));
    await giveFile(page, 'long.pdf', [...writePdf(pages)]);
    await pressButton(page, 'Stop');
    await waitForText(page, 'long.pdf Stopped before it was read.');
    await giveFile(page, 'hearing.txt', HEARING);
    await page.waitForSelector('.speaker');
  });

  itOnce('chromium', 'names the pages that an answer cites, and compares it with those that are open', async () => {
    const { session, site } = journey;
    const cited = `${site.origin}/altered.html?cited`;
    const page = await openText(`${await copyOf('altered.html')}\n\nSources: ${cited}, ${site.origin}/other.`);
    await waitForText(page, 'It names 2 pages');
    await waitForText(page, 'Compare with 0 open pages');
    const article = await session.open(cited);
    await waitForStatus(session, article, 'checked');
    await page.bringToFront();
    const before = (await session.pages()).length;
    await pressButton(page, 'Compare with 1 open page');
    await expect.poll(async () => (await session.pages()).length).toBe(before + 1);
  });

  itOnce(
    'chromium',
    'has lines, cards, a list in the popup and notes, and an address that names no installation',
    async () => {
      const { session } = journey;
      const page = await openText(await copyOf('altered.html'));
      const report = await waitForStatus(session, page, 'checked');
      expect(report.page?.url).toMatch(/^ni:\/\/\/sha-256;/);
      expect((await readLines(page)).differs.some((words) => words.includes(CUT))).toBe(true);
      const { x, y } = await pointAt(page, CUT);
      await page.mouse.move(x, y);
      await waitForCard(session, page, 'if we reach an end of this war');

      const popup = await openPopup(session, page);
      await waitForText(popup, 'if we reach an end of this war');
      const finding = report.findings.find(({ exact }) => exact.includes(CUT));
      const tabId = await tabIdOf(session, page);
      await askBackground(session, 'keepFindings', { tabId, findingIds: [finding?.id ?? ''] });
      await page.bringToFront();
      // Of a page of the extension that is loaded again Firefox never says that it has loaded.
      await page.evaluate(() => {
        document.querySelector('article')?.remove();
        location.reload();
      });
      await page.waitForSelector('article p');
      await waitForStatus(session, page, 'checked');
      expect(await askBackground(session, 'listPageAnnotations', { tabId })).toHaveLength(1);
    },
  );
});
