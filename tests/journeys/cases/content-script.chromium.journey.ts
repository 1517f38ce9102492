import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../support/wait-for.ts';
import { startJourney } from '../journey.ts';
import { casePage } from './known-words.ts';
import { visit } from './visit.ts';

interface World {
  readonly id: number;
  readonly name: string;
  readonly auxData?: { readonly type?: string };
}

/** Evaluates an expression where our content script runs, as a page could that has taken over its process. */
async function evaluateAsContentScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  const worlds: World[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context as World));
  await session.send('Runtime.enable');
  const { id } = await waitFor('the world of the content script', () =>
    Promise.resolve(worlds.find(({ name, auxData }) => auxData?.type === 'isolated' && name === 'Crossread') ?? null),
  );
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: id,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value as unknown;
}

const asking = (what: string): string => `${what}.then(() => 'allowed', (error) => error.message)`;

describe('a page that has taken over its content script', () => {
  const journey = startJourney({ pages: { '/taken': casePage() } });

  it('case 62 (Chromium only: Firefox cannot close it): does not reach the storage areas of the extension', async () => {
    const { page } = await visit(journey, '/taken');
    for (const what of [
      'chrome.storage.local.get(null)',
      'chrome.storage.local.set({ settings: { sitesOff: [] } })',
      'chrome.storage.session.get(null)',
    ])
      expect(await evaluateAsContentScript(page, asking(what)), what).toMatch(/not allowed/);
  });

  it('case 61: cannot have a text checked that is longer than any page', async () => {
    const { page } = await visit(journey, '/taken');
    const text = `'said 50 of 1,200 people '.repeat(400_000)`;
    const message = `{ to: 'background', call: 'checkText', argument: { text: ${text}, language: 'en', date: null } }`;
    const answer = await evaluateAsContentScript(page, `chrome.runtime.sendMessage(${message})`);
    expect(answer).toMatchObject({ ok: false });
  });
});
