import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../support/browsers/browser-session.ts';
import { waitFor } from '../support/wait-for.ts';

/** Words under each kind of line, in reading order. */
export interface Lines {
  readonly same: readonly string[];
  readonly differs: readonly string[];
  readonly unclear: readonly string[];
}

/** A place on the page, in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Words under lines of some names, in reading order; those that touch are one where they are of several lines. */
const readWords = (page: Page, ...lines: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((names) => {
    const united: Range[] = [];
    const ranges = [...CSS.highlights]
      // The rest of a name is the tone in which its ground lets it be seen.
      .filter(([name]) => names.some((line) => name.startsWith(line)))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live;
      });
    if (names.length > 1)
      ranges.sort((a, b) => {
        // Places in two trees have no order.
        const isOneTree = a.startContainer.getRootNode() === b.startContainer.getRootNode();
        return isOneTree ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0;
      });
    for (const range of ranges) {
      const last = united.at(-1);
      const touches = last?.endContainer === range.startContainer && last.endOffset === range.startOffset;
      if (last && touches && names.length > 1) last.setEnd(range.endContainer, range.endOffset);
      else united.push(range);
    }
    return united.map((range) => range.toString().replace(/\s+/g, ' '));
  }, lines);

/**
 * The lines painted on a page, read from its own highlight registry as the page could: of what differs each passage as one,
 * the wavy line of its changed words with the thin one of the rest.
 */
export async function readLines(page: Page): Promise<Lines> {
  const [same, differs, unclear] = await Promise.all([
    readWords(page, 'text-solid'),
    readWords(page, 'text-wavy', 'text-fine'),
    readWords(page, 'text-dotted'),
  ]);
  return { same, differs, unclear };
}

/** The words under wavy lines alone. */
export const readChangedWords = (page: Page): Promise<readonly string[]> => readWords(page, 'text-wavy');

/** How the line of a difference is drawn under some words. */
export const readWavy = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const element = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.includes(wanted));
    const [name] = [...CSS.highlights].find(([known, { size }]) => known.startsWith('text-wavy') && size > 0) ?? [];
    if (!element || !name) throw new Error('There is no such line.');
    const { color, textDecorationColor, textDecorationLine, textDecorationStyle } = getComputedStyle(
      element,
      `::highlight(${name})`,
    );
    return {
      text: color,
      ownText: getComputedStyle(element).color,
      line: textDecorationColor,
      kind: `${textDecorationLine} ${textDecorationStyle}`,
    };
  }, words);

/** So many have a box that their middle is in, whichever way they are turned. */
const FEW_LETTERS = 4;

/** Scrolls to the first line of some words on the page and gives a point inside it. */
export async function pointAt(page: Page, words: string): Promise<Point> {
  const point = await page.evaluate(
    (wanted, fewLetters) => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.nodeValue ?? '').indexOf(wanted);
        if (start < 0) continue;
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = new Range();
        range.setStart(node, start);
        // The box of a long line that is turned is mostly beside its words.
        range.setEnd(node, start + Math.min(wanted.length, fewLetters));
        const [box] = range.getClientRects();
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    },
    words,
    FEW_LETTERS,
  );
  if (!point) throw new Error(`The page does not read "${words}"`);
  return point;
}

/** What the open card says and where it is. */
export interface OpenCard {
  readonly text: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** The card that is open on a page, `null` when none is. It is in a closed shadow root, where no page can look. */
export async function readCard(session: BrowserSession, page: Page): Promise<OpenCard | null> {
  const cards = await session.readClosedShadows(page, (root) => {
    const shown = [...root.children].filter(
      (child) => child.localName !== 'style' && child.checkVisibility({ visibilityProperty: true }),
    );
    const [first] = shown;
    if (!first) return null;
    const { left, top, right, bottom } = first.getBoundingClientRect();
    // Its words are drawn by its style sheet. A copy with text has them as a reader sees them, line by line.
    const copies = shown.map((child) => child.cloneNode(true) as HTMLElement);
    root.append(...copies);
    for (const drawn of root.querySelectorAll<HTMLElement>('[data-words]'))
      if (copies.some((copy) => copy.contains(drawn))) drawn.replaceWith(drawn.dataset['words'] ?? '');
    const text = copies.map((copy) => copy.innerText).join('\n');
    for (const copy of copies) copy.remove();
    return right > left && text ? { text, box: { left, top, right, bottom } } : null;
  });
  return cards.find((card) => card !== null) ?? null;
}

/** The card once one is open that says `words`. */
export const waitForCard = (session: BrowserSession, page: Page, words = ''): Promise<OpenCard> =>
  waitFor(`a card that says "${words}"`, async () => {
    const card = await readCard(session, page);
    return card?.text.includes(words) ? card : null;
  });

/** Ends once no card is open. */
export const waitForNoCard = (session: BrowserSession, page: Page): Promise<true> =>
  waitFor('the card to close', async () => ((await readCard(session, page)) === null ? true : null));

/** Waits until a page says so somewhere. */
export const waitForText = (page: Page, words: string): Promise<true> =>
  waitFor(`the page to say "${words}"`, async () =>
    (await page.evaluate(() => document.body.innerText)).includes(words) ? true : null,
  );

/** One question for all the buttons of a page. */
async function findButton(page: Page, words: string) {
  const found = await page.evaluateHandle((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('button:enabled')];
    return buttons.find(({ innerText }) => innerText.trim().split('\n')[0] === wanted) ?? null;
  }, words);
  return (await found.asElement()?.toElement('button')) ?? null;
}

/** Presses the button whose first line these words are, as soon as there is one; one that is replaced meanwhile is looked for again. */
export async function pressButton(page: Page, words: string): Promise<void> {
  await waitFor(`the button "${words}"`, async () => {
    const button = await findButton(page, words);
    try {
      await button?.click();
      return button ? true : null;
    } catch (error) {
      if (String(error).includes('detached from document')) return null;
      throw error;
    }
  });
}

/** Presses what is called so, once it is there. Asked from here, for a tab in the background draws no frames. */
export async function press(page: Page, label: string): Promise<void> {
  const pressed = (): Promise<boolean> =>
    page.evaluate((name) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button:enabled, a, [type="checkbox"]')];
      const control = controls.find((one) => one.innerText.trim() === name || one.getAttribute('aria-label') === name);
      control?.click();
      return control !== undefined;
    }, label);
  await waitFor(`"${label}" to be pressed`, async () => ((await pressed()) ? true : null));
}
