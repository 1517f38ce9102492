import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/extension-tabs.ts';
import { type Journey, startJourney } from '../journey.ts';
import { ANOTHER, CUT, casePage, OPENING } from './known-words.ts';
import { visit, waitForLines } from './visit.ts';

/** How often the page is changed at random, left alone until it has been checked, and put back; `npm run soak` sets more. */
const ROUNDS = Number(process.env['CROSSREAD_ROUNDS'] ?? 4);
/** Changes in a round. */
const CHANGES = 150;

const NOTHING = 'Nobody in the hall had told the Americans, or was ready to hand over anything to the government.';

/** Passages in paragraphs, across elements, in a shadow root and in a frame; others that say nearly the same. */
const PAGE = casePage({
  paragraphs: [
    NOTHING,
    CUT,
    CUT.replace('to hand over', 'to <em>hand <b>over</b></em>'),
    NOTHING,
    ANOTHER,
    `</p><div id="host"></div><iframe src="/inner" width="600" height="120"></iframe><p>`,
    CUT.replace('told the Americans', '<a href="#x">told</a> the Americans'),
  ],
});

const INNER = `<!doctype html><html lang="en"><title>Inner</title><body><p>${CUT}</p><p>${NOTHING}</p></body></html>`;

/** Functions that are brought into the page. */
interface Tools {
  /** Makes changes at random; gives what was under a line that had been drawn under other words. */
  change(count: number): Promise<readonly string[]>;
  /** Puts the page back as it was. */
  restore(): void;
  /** All that is under lines, in the order of each document, without white space. */
  read(): string;
}

// oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes nothing from outside with it
/** Everything that runs in the page. */
function bringTools(seed: number): void {
  let state = seed;
  /** https://en.wikipedia.org/wiki/Linear_congruential_generator, with the numbers of Numerical Recipes. */
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(items: readonly T[]): T | undefined => items[random(items.length)];
  const squeeze = (words: string): string => words.replace(/\s+/g, '');

  const body = document.createElement('div');
  const [first] = document.querySelectorAll('article > p');
  first?.before(body);
  body.append(...document.querySelectorAll('article > p'));
  const shadow = (document.getElementById('host') as HTMLElement).attachShadow({ mode: 'open' });
  const quoted = body.querySelectorAll('p')[2]?.textContent;
  shadow.append(Object.assign(document.createElement('p'), { textContent: quoted }));
  const frame = document.querySelector('iframe') as HTMLIFrameElement;
  const inner = frame.contentDocument?.body as HTMLElement;
  const roots: readonly (HTMLElement | ShadowRoot)[] = [body, body, body, shadow, inner];
  const originals = roots.map((root) => [...root.childNodes].map((node) => node.cloneNode(true)));

  const textsOf = (root: Node): Text[] =>
    [...root.childNodes].flatMap((node) => (node.nodeType === 3 ? [node as Text] : textsOf(node)));

  const WORDS = ['not ', 'immediately ', 'We have ', 'the Americans ', ' ', '“', ' again,'];
  const kinds: readonly ((root: HTMLElement | ShadowRoot, text: Text) => void)[] = [
    (_, text) => text.splitText(random(text.length + 1)),
    (root) => root.normalize(),
    (_, text) => text.insertData(random(text.length + 1), pick(WORDS) ?? ''),
    (_, text) => text.deleteData(random(text.length), random(12)),
    (_, text) => text.replaceData(0, text.length, text.data.toUpperCase()),
    (_, text) => {
      text.data = [...text.data].reverse().join('');
    },
    (_, text) => text.remove(),
    (root, text) => text.before(pick(textsOf(root)) ?? ''),
    (_, text) => text.after(Object.assign(document.createElement('b'), { textContent: pick(WORDS) })),
    (_, text) => {
      const at = text.splitText(random(text.length + 1));
      at.before(Object.assign(document.createElement('i'), { textContent: pick(WORDS) }));
    },
    (_, text) => {
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
    },
    (_, text) => {
      const font = document.createElement('font');
      font.append(Object.assign(document.createElement('font'), { textContent: text.data.replaceAll('e', 'é') }));
      text.replaceWith(font);
    },
    (root) => {
      const paragraphs = [...root.querySelectorAll('p')];
      pick(paragraphs)?.after(pick(paragraphs)?.cloneNode(true) ?? '');
    },
    (root) => {
      const paragraphs = [...root.querySelectorAll('p')];
      pick(paragraphs)?.before(pick(paragraphs) ?? '');
    },
    (root) => {
      const element = pick([...root.querySelectorAll<HTMLElement>('p, b, em, a')]);
      if (element) element.style.display = random(2) ? 'none' : '';
    },
    (root) => pick([...root.querySelectorAll<HTMLElement>('p')])?.toggleAttribute('hidden'),
    (root) => {
      const paragraph = pick([...root.querySelectorAll('p')]);
      paragraph?.replaceChildren(paragraph.textContent);
    },
  ];

  const ranges = (): AbstractRange[] =>
    [CSS, (frame.contentWindow as typeof globalThis | null)?.CSS].flatMap((css) =>
      ['text-wavy', 'text-solid', 'text-dotted'].flatMap((name) => [...(css?.highlights.get(name) ?? [])]),
    );

  const wordsOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string => {
    const live = (startContainer.ownerDocument ?? document).createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return squeeze(live.toString());
  };

  /** The words under each line when it was first seen. */
  const drawn = new Map<AbstractRange, string>();

  const tools: Tools = {
    change: async (count) => {
      const wrong: string[] = [];
      for (let i = 0; i < count; i++) {
        const root = pick(roots) ?? body;
        const node = pick(textsOf(root));
        if (node) pick(kinds)?.(root, node);
        // What is painted is what stands when all that waits for the change has run.
        await new Promise((resolve) => setTimeout(resolve, 0));
        for (const range of ranges()) {
          const words = wordsOf(range);
          const before = drawn.get(range) ?? words;
          drawn.set(range, before);
          if (words !== '' && words !== before) wrong.push(`${before} → ${words}`);
        }
      }
      return wrong;
    },
    restore: () => {
      for (const [i, root] of roots.entries())
        if (roots.indexOf(root) === i)
          root.replaceChildren(...(originals[i] ?? []).map((node) => node.cloneNode(true)));
    },
    read: () => {
      const inTrees = Map.groupBy(ranges(), ({ startContainer }) => startContainer.getRootNode());
      const inOrder = (a: AbstractRange, b: AbstractRange): number => {
        const position = a.startContainer.compareDocumentPosition(b.startContainer);
        return position === 0 ? a.startOffset - b.startOffset : position & 4 ? -1 : 1;
      };
      return [...inTrees.values()].flatMap((inTree) => inTree.toSorted(inOrder).map(wordsOf)).join('');
    },
  };
  Object.assign(window, { tools });
}

const tools = (page: Page) => ({
  change: (count: number) =>
    page.evaluate((wanted) => (window as unknown as { tools: Tools }).tools.change(wanted), count),
  restore: () => page.evaluate(() => (window as unknown as { tools: Tools }).tools.restore()),
  read: () => page.evaluate(() => (window as unknown as { tools: Tools }).tools.read()),
});

const squeeze = (words: string): string => words.replace(/\s+/g, '');

/** What is under lines that is no finding, and findings that have no line though they are said to. */
async function compareAtRest({ session }: Journey, page: Page): Promise<string> {
  const { status, findings, notices } = await reportOf(session, page);
  let rest = await tools(page).read();
  const missing: string[] = [];
  for (const { exact, place } of findings) {
    if (place !== 'shown') continue;
    const words = squeeze(exact);
    if (rest.includes(words)) rest = rest.replace(words, '');
    else missing.push(words);
  }
  return `${status}${notices.join()}: under lines besides “${rest}”, without lines “${missing.join()}”`;
}

const NOTHING_WRONG = 'checked: under lines besides “”, without lines “”';

describe('a page that changes at random', () => {
  const journey = startJourney({ pages: { '/random': PAGE, '/inner': INNER } });

  it(
    'case 56 (Chromium only: Firefox at times gives up its lines under so many changes): has a line under known words alone, at every moment and when it has come to rest',
    async () => {
      const { page } = await visit(journey, '/random');
      await waitForLines(page, OPENING, 2);
      const seed = Date.now() % 1_000_000;
      await page.evaluate(bringTools, seed);
      const { change, restore, read } = tools(page);
      let seen = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const told = `seed ${seed}, round ${round}`;
        expect(await change(CHANGES), told).toEqual([]);
        await expect.poll(() => compareAtRest(journey, page), { timeout: 10_000, message: told }).toBe(NOTHING_WRONG);
        seen += (await read()).length;
        await restore();
        await expect.poll(async () => (await read()).length, { timeout: 10_000 }).toBeGreaterThan(300);
      }
      console.log(`seed ${seed}: ${ROUNDS * CHANGES} changes; at rest ${seen} characters under lines`);
    },
    60_000 + ROUNDS * 10_000,
  );
});
