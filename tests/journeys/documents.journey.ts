import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { paragraph, run, writeDocx } from '../support/documents/write-docx.ts';
import { writePdf } from '../support/documents/write-pdf.ts';
import { waitFor } from '../support/wait-for.ts';
import { itOnce } from './it-once.ts';
import { startJourney } from './journey.ts';
import { waitForText } from './on-page.ts';

/** Lets a file be chosen, and keeps what the page's policy forbids meanwhile. */
const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    (fileName, base64) => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        document.body.dataset.forbidden = `${document.body.dataset.forbidden ?? ''} ${violatedDirective} ${blockedURI}`;
      });
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], fileName));
      const input = document.querySelector('input[type=file]') as HTMLInputElement;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );

/** Two columns, over the second of which a word is parted. */
const COLUMNS = [
  'The ferry to the north',
  'was late on Monday, and',
  'those who waited for it',
  'said that the company had',
  'told them nothing of a',
];
const pdf = writePdf(
  [
    {
      texts: [
        ...COLUMNS.map((text, row) => ({ text, x: 72, y: 100 + row * 12 })),
        ...COLUMNS.map((text, row) => ({ text: `${text} then`, x: 320, y: 100 + row * 12 })),
      ],
    },
  ],
  { title: 'Ferries of the North' },
);

describe('a file that is chosen in a page of the extension', () => {
  const journey = startJourney();

  const read = async (name: string, bytes: Uint8Array): Promise<Page> => {
    const page = await journey.session.openExtensionPage('reader.html');
    await page.waitForSelector('input[type=file]');
    await choose(page, name, bytes);
    return page;
  };

  const expectCalm = async (page: Page): Promise<void> => {
    expect(await page.evaluate(() => document.body.dataset.forbidden ?? '')).toBe('');
    expect(journey.session.outsideRequests).toEqual([]);
  };

  it('is read in columns when it is a PDF, in a worker, with no request and nothing that the policy forbids', async () => {
    const page = await read('ferries.pdf', pdf);
    await page.waitForSelector('article p');
    const paragraphs = await page.$$eval('article p', (all) => all.map(({ textContent }) => textContent));
    expect(paragraphs.join(' ')).toBe(`${COLUMNS.join(' ')} ${COLUMNS.map((text) => `${text} then`).join(' ')}`);
    expect(await page.$eval('article h1', ({ textContent }) => textContent)).toBe('Ferries of the North');
    await expectCalm(page);
  });

  itOnce('firefox', 'is read when it is a Word document', async () => {
    const deleted = `<w:del w:id="1"><w:r><w:delText>never </w:delText></w:r></w:del>`;
    const page = await read('ferries.docx', writeDocx({ body: paragraph(`${run('They ')}${deleted}${run('sail.')}`) }));
    await waitForText(page, 'They sail.');
    await expectCalm(page);
  });

  itOnce('chromium', 'says so when it is locked', async () => {
    const page = await read('locked.pdf', writePdf([{ texts: [] }], { locked: true }));
    await waitFor('what is said of it', () => page.$('[role=alert], .problem'));
    await expectCalm(page);
  });
});

describe('the policy for scripts of a page of the extension', () => {
  const journey = startJourney();

  it('lets nothing through but the worker', async () => {
    const page = await journey.session.openExtensionPage('reader.html');
    const outcomes = await page.evaluate(() =>
      [
        () => new Worker('/pdf-worker.js'),
        () => trustedTypes.createPolicy('anything', { createScriptURL: (address) => address }),
      ].map((act) => {
        try {
          act();
          return 'done';
        } catch (error) {
          return error instanceof TypeError ? 'refused' : String(error);
        }
      }),
    );
    expect(outcomes).toEqual(['refused', 'refused']);
  });
});
