import type { Page } from 'puppeteer-core';
import { type Shot, WINDOW } from './compose.ts';
import { joinWebp } from './join-webp.ts';
import type { Shots } from './take-shots.ts';

/** Two thirds: the words can still be read, and the package stays small. */
const SCALE = 2 / 3;
const QUALITY = 70;
const POPUP = { width: 400, height: 544 };
const WHOLE = { width: WINDOW.width * SCALE, height: WINDOW.height * SCALE };

const image = (shot: Shot): string => `<img alt="" src="data:image/png;base64,${shot}">`;

interface Drawing {
  readonly content: string;
  readonly size?: { readonly width: number; readonly height: number };
  readonly zoom?: number;
}

/** Makes a small picture of what the product shows. */
async function shrink(page: Page, { content, size = WHOLE, zoom = SCALE }: Drawing): Promise<Buffer> {
  await page.setViewport(size);
  const style = `body{margin:0;overflow:hidden;zoom:${zoom}}div{display:flex}.over{position:absolute;right:28px;top:20px}`;
  await page.setContent(`<!doctype html><style>${style}</style><body><div>${content}</div>`);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return Buffer.from(await page.screenshot({ type: 'webp', quality: QUALITY }));
}

/** The pictures of the user guide, by their file names. */
export async function drawGuide(page: Page, shots: Shots): Promise<Readonly<Record<string, Buffer>>> {
  const drawings: Readonly<Record<string, Drawing>> = {
    source: { content: image(shots.account) + image(shots.review) },
    card: { content: image(shots.card) },
    list: { content: image(shots.popup), size: POPUP, zoom: 1 },
    comparison: { content: image(shots.comparison) },
    library: { content: image(shots.library) },
    letter: { content: image(shots.letter) },
  };
  const pictures: Record<string, Buffer> = {};
  for (const [name, drawing] of Object.entries(drawings)) pictures[name] = await shrink(page, drawing);
  return pictures;
}

const over = (under: Shot, shot: Shot): string =>
  `${image(under)}<img class="over" alt="" src="data:image/png;base64,${shot}">`;

/** The picture that moves in the README: an article becomes a source, another has lines, a card, a list, and a letter. */
export async function drawTour(page: Page, shots: Shots): Promise<Buffer> {
  const scenes: readonly (readonly [content: string, milliseconds: number])[] = [
    [image(shots.account) + image(shots.review), 3000],
    [image(shots.article), 1800],
    [image(shots.card), 3500],
    [over(shots.article, shots.popup), 3000],
    [image(shots.comparison), 3000],
    [image(shots.letter), 3000],
  ];
  const frames = [];
  for (const [content, milliseconds] of scenes) frames.push({ webp: await shrink(page, { content }), milliseconds });
  return joinWebp(frames, WHOLE);
}
