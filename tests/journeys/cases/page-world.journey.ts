import { describe, expect, it } from 'vitest';
import { askBackground } from '../../support/ask-background.ts';
import { reportOf, tabIdOf, waitForStatus } from '../../support/extension-tabs.ts';
import { startJourney } from '../journey.ts';
import { ANOTHER, ANOTHER_OPENING, CUT, casePage, OPENING } from './known-words.ts';
import { countLines, openCutCard, visit, waitForLines } from './visit.ts';

/** The parts of the WebExtension interface that a content script has, and what runs one. */
declare const browser: {
  readonly storage: Readonly<Record<'local' | 'session' | 'sync', { get(): Promise<unknown> }>>;
  readonly scripting: {
    executeScript(call: object): Promise<readonly { readonly result?: string }[]>;
  };
};

const NAMES = [
  'childNodes',
  'parentNode',
  'textContent',
  'attributes',
  'querySelector',
  'nodeType',
  'firstChild',
  'nextSibling',
  'localName',
  'shadowRoot',
  'getAttribute',
  'hasAttributes',
  'closest',
  'matches',
  'isConnected',
  'ownerDocument',
  'checkVisibility',
  'children',
  'parentElement',
  'contains',
  'tagName',
  'nodeName',
  'style',
  'hidden',
  'isContentEditable',
  'dir',
  'lang',
];

const CLOBBERED = casePage({
  paragraphs: [
    `</p><form>${NAMES.map((name) => `<input name="${name}"><img alt="" name="${name}">`).join('')}<p>${CUT}</p></form><form name="body"></form><img alt="" name="documentElement"><img alt="" id="URL" name="URL"><p>`,
  ],
});

/** What a page may break, and what puts it back: the test itself runs in the page. */
const POLLUTED = casePage({
  head: `<script>
const fail = () => { throw new Error('broken'); };
const broken = [
  [Function.prototype, 'bind'], [Array.prototype, 'map'], [Array.prototype, 'flatMap'], [Array.prototype, 'push'],
  [Node.prototype, 'contains'], [Element.prototype, 'closest'], [Element.prototype, 'getAttribute'], [JSON, 'parse'],
  [JSON, 'stringify'], [String.prototype, 'slice'], [RegExp.prototype, 'exec'], [Promise.prototype, 'then'],
  [Document.prototype, 'createElement'], [Document.prototype, 'querySelector'], [Document.prototype, 'createTreeWalker'],
  [Range.prototype, 'setStart'], [CSS.highlights.__proto__, 'set'], [window, 'Range'], [window, 'Highlight'],
  [window, 'MutationObserver'], [window, 'getComputedStyle'], [window, 'setTimeout'],
].map(([object, name]) => [object, name, object[name]]);
Object.prototype.relation = 'same';
Object.prototype.signal = 1;
for (const [object, name] of broken) object[name] = fail;
window.heal = () => {
  for (let i = 0; i < broken.length; i++) broken[i][0][broken[i][1]] = broken[i][2];
  delete Object.prototype.relation;
  delete Object.prototype.signal;
};
</script>`,
});

const STRICT = casePage({
  head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'">`,
});

const PLAIN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kettle</title><script>window.before = Object.getOwnPropertyNames(window)</script></head><body><h1>Kettle</h1><p>Over 53,000 sold.</p></body></html>`;

const EVERYWHERE = casePage({
  paragraphs: [
    CUT,
    `<span style="display:none">${CUT}</span>`,
    `<span aria-hidden="true">${CUT}</span>`,
    `<input value="${CUT}"><textarea>${CUT}</textarea>`,
    `<span contenteditable="true">${CUT}</span>`,
    `<code>${CUT}</code>`,
    `<template>${CUT}</template><noscript>${CUT}</noscript>`,
  ],
  after: `<section class="comments"><h2>Comments</h2><p>${CUT}</p></section><nav><p>${CUT}</p></nav><script type="application/json">"${CUT}"</script><aside class="related"><p>${CUT}</p></aside>`,
});

const SHADOWED = casePage({
  paragraphs: [
    CUT,
    `</p><div id="host"></div><script>{ const root = document.getElementById('host').attachShadow({ mode: 'open' }); const p = document.createElement('p'); p.textContent = ${JSON.stringify(ANOTHER)}; root.append(p); }</script><p>`,
  ],
});

const PAGES = {
  '/clobbered': CLOBBERED,
  '/polluted': POLLUTED,
  '/strict': STRICT,
  '/kettle': PLAIN,
  '/everywhere': EVERYWHERE,
  '/open': SHADOWED,
  '/foreign': casePage({
    paragraphs: [CUT, '</p><iframe src="data:text/html,<p>Elsewhere" width="700" height="200"></iframe><p>'],
  }),
};

describe('the world of a hostile page', () => {
  const journey = startJourney({ pages: PAGES });

  it.each([
    ['case 9: controls named as properties of the document hide nothing', '/clobbered'],
    ['case 10: prototypes that were polluted and built-ins that were replaced have no effect', '/polluted'],
    ['case 11: under a strict policy with Trusted Types the card looks and works the same', '/strict'],
  ])('%s', async (_, path) => {
    const { page } = await visit(journey, path);
    await page.evaluate('window.heal?.()');
    expect(await countLines(page, OPENING)).toBe(1);
    await openCutCard(journey, page);
  });

  it('case 12: a page that is no article cannot tell whether the extension is there', async () => {
    const { session, site } = journey;
    const own = await session.inExtension(() => location.origin, null);
    const page = await session.open(`${site.origin}/kettle`);
    await waitForStatus(session, page, 'notArticle');
    const seen = await page.evaluate(async (origin) => {
      const { before } = window as unknown as { before: string[] };
      const answers = await Promise.allSettled(
        ['gate.js', 'engine.js', 'icon/16.png', 'manifest.json'].map((file) => fetch(`${origin}/${file}`)),
      );
      return {
        html: document.documentElement.outerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        globals: Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)),
        answers: answers.map(({ status }) => status),
        highlights: CSS.highlights.size,
      };
    }, own);
    const html = await page.evaluate(
      (source) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
      PLAIN,
    );
    expect(seen).toEqual({ html, sheets: 0, globals: ['before'], answers: Array(4).fill('rejected'), highlights: 0 });
  });

  it('case 13: messages and events that look like ours do nothing', async () => {
    const { session, site } = journey;
    const page = await session.open(`${site.origin}/kettle`);
    await waitForStatus(session, page, 'notArticle');
    const reachable = await page.evaluate(() => {
      for (const call of ['startEngine', 'checkText', 'checkAnyway', 'removeSet', 'getReport']) {
        const message = { to: 'background', call, argument: { tabId: 1, id: 'x' } };
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('crossread', { detail: message }));
        window.dispatchEvent(new MessageEvent('message', { data: { ...message, to: 'engine' } }));
      }
      const world = globalThis as unknown as Record<string, { runtime?: { sendMessage?: unknown } } | undefined>;
      return [world['chrome'], world['browser']].filter((ours) => ours?.runtime?.sendMessage).length;
    });
    expect(reachable).toBe(0);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect((await reportOf(session, page)).status).toBe('notArticle');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('case 62: what the user has chosen is nowhere that a script in a page can read, as one could that a page has taken over', async () => {
    const { session, site } = journey;
    await askBackground(session, 'setSiteOff', { host: 'secret.example', off: true });
    const page = await session.open(`${site.origin}/kettle`);
    const tabId = await tabIdOf(session, page);
    const seen = await session.inExtension(async (id) => {
      const func = async (): Promise<string> => {
        const { storage } =
          (globalThis as { browser?: typeof browser }).browser ??
          (globalThis as unknown as { chrome: typeof browser }).chrome;
        const areas = [storage.local, storage.session, storage.sync].map(async (area) => area.get());
        return JSON.stringify([await Promise.allSettled(areas), await indexedDB.databases()]);
      };
      const [answer] = await browser.scripting.executeScript({ target: { tabId: id }, func });
      return answer?.result ?? '';
    }, tabId);
    expect(seen).toMatch(/^\[\[/);
    expect(seen).not.toContain('secret.example');
    expect(seen).not.toContain('crossread');
    expect(await askBackground(session, 'listSitesOff')).toContain('secret.example');
  });

  it('case 17: known words have a line in the article alone', async () => {
    const { page, report } = await visit(journey, '/everywhere');
    expect(await countLines(page, OPENING)).toBe(1);
    expect(report.findings.filter(({ exact }) => exact.includes(OPENING))).toHaveLength(1);
  });

  it('case 18: an open shadow root is read', async () => {
    const { page } = await visit(journey, '/open');
    await waitForLines(page, ANOTHER_OPENING, 1);
  });

  it('case 18: a frame of another site is told in the popup as not checked', async () => {
    const { report, page } = await visit(journey, '/foreign');
    expect(await countLines(page, OPENING)).toBe(1);
    expect(report.notices.join()).toContain('not checked');
  });
});
