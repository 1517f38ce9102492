import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openPopup, reportOf } from '../../support/extension-tabs.ts';
import { waitFor } from '../../support/wait-for.ts';
import { inTurns, itOnce } from '../it-once.ts';
import { startJourney } from '../journey.ts';
import { pointAt, readCard, readLines, waitForNoCard, waitForText } from '../on-page.ts';
import { CUT, casePage, LEFT_OUT, OPENING } from './known-words.ts';
import { countHosts, openCutCard, visit } from './visit.ts';

const DIALOG = `<dialog id="d"><h2>Read on</h2><p>${CUT}</p></dialog><button id="full">Full screen</button>
<script>document.getElementById('full').onclick = () => document.querySelector('article').requestFullscreen();</script>`;

const KEY_LOG = `<script>window.keys = [];
for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput'])
  addEventListener(type, (event) => window.keys.push(event.key ?? event.data), true);</script>`;

/** Properties of the card's style sheet, as its source has them: with these values it would show nothing. */
const REGISTERED = `<script>
for (const name of ['--paper', '--ink', '--ink-quiet', '--differs', '--same', '--removed', '--inserted'])
  CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'transparent' });
for (const name of ['--size-words', '--size-text', '--size-small'])
  CSS.registerProperty({ name, syntax: '<length>', inherits: false, initialValue: '0px' });
</script>`;

const FONTS = ['Charter', 'Iowan Old Style', 'Georgia', 'Times New Roman', 'system-ui', 'sans-serif', 'serif'];
const FACES = `<style>${FONTS.map((name, i) => `@font-face { font-family: "${name}"; src: url("/face-${i}.woff") }`).join('')}</style>`;

const journeyPages = {
  '/refuses': casePage({
    head: `<script>document.addEventListener('beforetoggle', (event) => event.preventDefault(), true)</script>`,
  }),
  '/registered': casePage({ head: REGISTERED }),
  '/faces': casePage({ head: FACES }),
  '/plain': casePage(),
  '/dialog': casePage({ paragraphs: [CUT, `</p>${DIALOG}<p>`] }),
  '/keys': casePage({ head: KEY_LOG }),
};

/** The part of the WebExtension interface that is asked here. */
declare const browser: {
  readonly runtime: { sendMessage(message: object): Promise<{ readonly value: unknown }> };
  readonly storage: { readonly local: { get(): Promise<object> } };
};

/** What a page of the extension sees as kept. */
const readStored = (): Promise<string> =>
  Promise.all([
    browser.runtime.sendMessage({ to: 'background', call: 'listSets' }),
    browser.storage.local.get(),
    indexedDB.databases(),
  ]).then((parts) => JSON.stringify(parts));

/** Takes the pointer off the passage for longer than it may travel to the card. */
async function leave(page: Page): Promise<void> {
  await page.mouse.move(3, 3);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
}

describe('the card on a hostile page', () => {
  const journey = startJourney({ pages: journeyPages });

  const attacks: readonly (readonly [string, () => void])[] = [
    ['removes it', () => document.querySelector('div[popover]')?.remove()],
    ['hides its popover', () => document.querySelector<HTMLElement>('div[popover]')?.hidePopover()],
  ];

  it.each(inTurns(attacks))(
    'case 4: a page that %s closes the card, which does not come back on its own',
    async (_, attack) => {
      const { page } = await visit(journey, '/plain');
      await openCutCard(journey, page);
      await page.evaluate(attack);
      await waitForNoCard(journey.session, page);
      await expect.poll(() => countHosts(page)).toBe(0);
      await leave(page);
      await openCutCard(journey, page);
    },
  );

  it('case 4: a page that removes the card whenever it comes wins without a struggle', async () => {
    const { page } = await visit(journey, '/plain');
    await page.evaluate(() => {
      const counted = window as unknown as { removed: number };
      counted.removed = 0;
      new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!(node instanceof HTMLElement) || !node.popover) continue;
          counted.removed++;
          node.remove();
        }
      }).observe(document, { childList: true, subtree: true });
    });
    const { x, y } = await pointAt(page, OPENING);
    await page.mouse.move(3, 3);
    await page.mouse.move(x, y);
    const removed = () => page.evaluate(() => (window as unknown as { removed: number }).removed);
    await expect.poll(removed).toBe(1);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await removed()).toBe(1);
    expect((await readLines(page)).differs).toHaveLength(1);
    const { notices } = await reportOf(journey.session, page);
    expect(notices.join()).toContain('takes the cards of its passages away');
  });

  itOnce(
    'chromium',
    'case 68: cards show the code that the popup shows, another on each page, and no page finds it',
    async () => {
      const { session } = journey;
      const codes: string[] = [];
      for (const path of ['/plain?first', '/plain?second']) {
        const { page, report } = await visit(journey, path);
        const code = report.code ?? '';
        codes.push(code);
        expect((await openCutCard(journey, page)).text).toMatch(new RegExp(`\\bCode ${code}$`));
        const isFound = await page.evaluate((signs) => {
          const isSearched = (window as unknown as { find(words: string): boolean }).find(signs);
          return isSearched || document.documentElement.outerHTML.includes(signs);
        }, code);
        expect(isFound).toBe(false);
        await waitForText(await openPopup(session, page), `Code ${code}`);
      }
      expect(codes.map((code) => /^[A-Z0-9]{4}$/.test(code))).toEqual([true, true]);
      expect(new Set(codes).size).toBe(2);
    },
  );

  itOnce('firefox', 'case 64: the popup says so when a page lets no card be shown', async () => {
    const { page } = await visit(journey, '/refuses');
    const { x, y } = await pointAt(page, OPENING);
    await page.mouse.move(3, 3);
    await page.mouse.move(x, y);
    const read = async (): Promise<string> => (await reportOf(journey.session, page)).notices.join();
    await expect.poll(read, { timeout: 5000 }).toContain('takes the cards of its passages away');
    expect(await countHosts(page)).toBe(0);
  });

  it('case 4: an inert page has a card that can be closed', async () => {
    const { page } = await visit(journey, '/plain');
    await openCutCard(journey, page);
    await page.evaluate(() => {
      document.documentElement.inert = true;
    });
    await page.keyboard.press('Escape');
    await waitForNoCard(journey.session, page);
    expect(await countHosts(page)).toBe(0);
  });

  const covers: readonly (readonly [string, string])[] = [
    ['opacity', 'html { opacity: 0 !important }'],
    ['a filter', 'html { filter: opacity(0) !important }'],
    ['a mask', 'html { mask: linear-gradient(transparent, transparent) !important }'],
    ['a blend mode', 'html, body { mix-blend-mode: difference !important }'],
    [
      'an overlay',
      'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: white; pointer-events: none }',
    ],
  ];

  it.each(inTurns(covers))(
    'case 5: real clicks all over a card that %s hides change nothing that is kept',
    async (_, rule) => {
      const { session } = journey;
      const { page } = await visit(journey, '/plain');
      const before = await session.inExtension(readStored, null);
      await openCutCard(journey, page);
      await page.evaluate(
        (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
        rule,
      );
      for (let round = 0; round < 12; round++) {
        const card = await readCard(session, page);
        if (!card) break;
        const { left, right, top, bottom } = card.box;
        const at = (round + 0.5) / 12;
        await page.mouse.click(right - 18, top + 18 + round);
        await page.mouse.click(left + (right - left) * at, bottom - 12);
      }
      expect(await session.inExtension(readStored, null)).toBe(before);
    },
  );

  itOnce('firefox', 'case 6: events that a script has made open no card and close none', async () => {
    const { session } = journey;
    const { page } = await visit(journey, '/plain');
    const { x, y } = await pointAt(page, OPENING);
    const forge = (type: string, place: { readonly x: number; readonly y: number }): Promise<void> =>
      page.evaluate(
        (name, { x: clientX, y: clientY }) => {
          const init = { bubbles: true, composed: true, clientX, clientY, key: 'Escape', pointerType: 'mouse' };
          const target = document.elementFromPoint(clientX, clientY) ?? document.body;
          const Kind = name.startsWith('key') ? KeyboardEvent : name === 'click' ? MouseEvent : PointerEvent;
          target.dispatchEvent(new Kind(name, init));
        },
        type,
        place,
      );
    for (const type of ['pointermove', 'pointerover', 'click']) await forge(type, { x, y });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await readCard(session, page)).toBeNull();
    await openCutCard(journey, page);
    await forge('keydown', { x, y });
    await forge('click', { x: 3, y: 3 });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await readCard(session, page)).not.toBeNull();
  });

  itOnce(
    'chromium',
    'case 7: nothing can be typed into the card, so a page that listens for keys learns nothing',
    async () => {
      const { session } = journey;
      const { page } = await visit(journey, '/keys');
      await openCutCard(journey, page);
      const fields = await session.readClosedShadows(
        page,
        (root) => root.querySelectorAll('input, textarea, select, [contenteditable], iframe').length,
      );
      expect(fields).toEqual([0]);
      await page.keyboard.press('Escape');
      await waitForNoCard(session, page);
      const keys = await page.evaluate(() => (window as unknown as { keys: string[] }).keys);
      expect(keys.filter((key) => key !== 'Escape')).toEqual([]);
    },
  );

  it('case 8: a page finds neither the words of the card nor an open root in its document', async () => {
    const { page } = await visit(journey, '/plain');
    await openCutCard(journey, page);
    const seen = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('*')];
      return {
        html: document.documentElement.getHTML({ serializableShadowRoots: true }),
        roots: shown.filter((element) => element.shadowRoot !== null).length,
        attributes: [...(document.querySelector('div[popover]')?.attributes ?? [])].map(({ name }) => name),
        text: document.documentElement.innerText,
      };
    });
    expect(seen.html + seen.text).not.toContain(LEFT_OUT);
    expect(seen).toMatchObject({ roots: 0, attributes: ['popover'] });
  });

  it('case 57: a page that searches itself finds no word of the card that it has not itself', async () => {
    const { page } = await visit(journey, '/plain');
    await openCutCard(journey, page);
    const search = (words: string): Promise<boolean> =>
      page.evaluate((wanted) => {
        getSelection()?.removeAllRanges();
        return (window as unknown as { find: (...how: unknown[]) => boolean }).find(wanted, false, false, true);
      }, words);
    expect(await search(OPENING)).toBe(true);
    for (const words of [LEFT_OUT, 'if we reach', 'This page', 'Differs']) expect(await search(words)).toBe(false);
    const text = await journey.session.readClosedShadows(page, (root) => root.textContent?.trim());
    expect(text).toEqual(['']);
  });

  it('case 59: properties that a page has registered change nothing in the card', async () => {
    const { session } = journey;
    const read = async (path: string): Promise<unknown> => {
      const { page } = await visit(journey, path);
      await openCutCard(journey, page);
      return session.readClosedShadows(page, (root) =>
        ['.card', '.relation', '.words', 'del'].map((part) => {
          const { color, backgroundColor, fontSize } = getComputedStyle(root.querySelector(part) as Element);
          return [part, color, backgroundColor, fontSize];
        }),
      );
    };
    expect(await read('/registered')).toEqual(await read('/plain'));
  });

  it('case 60: fonts of a page are not fetched for the words of the card', async () => {
    const { page } = await visit(journey, '/faces');
    const fetched = (): number => journey.site.requests.filter((path) => path.includes('/face-')).length;
    const before = fetched();
    await openCutCard(journey, page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(fetched()).toBe(before);
  });

  /** Closes the card with its own button, which works only when nothing lies over it and it is not inert. */
  const pressClose = async (page: Page): Promise<void> => {
    const [at] = await journey.session.readClosedShadows(page, (root) => {
      const { x, y, width, height } = (root.querySelector('button') as Element).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(at?.x ?? 0, at?.y ?? 0);
    await waitForNoCard(journey.session, page);
  };

  it('case 19: a passage in full screen has its card above it', async () => {
    const { page } = await visit(journey, '/dialog');
    await page.click('#full');
    await waitFor('full screen', async () =>
      (await page.evaluate(() => document.fullscreenElement !== null)) ? true : null,
    );
    await openCutCard(journey, page);
    await pressClose(page);
    expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('article');
  });
});
