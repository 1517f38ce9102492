import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** A picture of the product, as a PNG in base64. */
export type Shot = string;

/** What both stores show a page's pictures in. */
export const STORE_PICTURE = { width: 1280, height: 800 };
/** Chrome's two tiles. */
export const SMALL_TILE = { width: 440, height: 280 };
export const MARQUEE = { width: 1400, height: 560 };

/** The window in a store picture in which the product is seen; it goes on below the edge. */
export const WINDOW = { width: 1200, height: 690 };

const ICON = readFileSync(new URL('../../../public/icon/icon.svg', import.meta.url), 'utf8');

// The paper, ink and red of `components/tokens.css` and of the icon.
const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; overflow: hidden; background: #f5f5f7; color: #1a1b1f; font-family: system-ui, sans-serif; }
  svg { flex: none; }
  h1, p { margin: 0; font-weight: 650; letter-spacing: -0.01em; line-height: 1.2; }
  .picture { display: flex; flex-direction: column; gap: 26px; padding: 28px 40px 0; }
  .picture h1 { display: flex; align-items: center; gap: 18px; block-size: 56px; font-size: 32px; }
  .window { position: relative; inline-size: ${WINDOW.width}px; block-size: ${WINDOW.height}px; border: 1px solid #dcdde3; border-radius: 12px 12px 0 0; overflow: hidden; background: #fff; box-shadow: 0 10px 40px rgb(0 0 0 / 14%); }
  .window img { display: block; }
  .over { position: absolute; inset-block-start: 20px; right: 28px; border-radius: 10px; box-shadow: 0 2px 6px rgb(0 0 0 / 16%), 0 18px 50px rgb(0 0 0 / 30%); }
  .beside { display: flex; direction: ltr; }
  .beside img + img { border-left: 1px solid #dcdde3; }
  .tile { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 14px; block-size: 100vh; text-align: center; }
  .tile h1 { font-size: 42px; }
  .tile p { max-inline-size: 380px; font-size: 21px; font-weight: 500; color: #555962; }
  .marquee { display: flex; align-items: center; gap: 64px; block-size: 100vh; padding-inline: 72px; }
  .marquee div { display: flex; flex-direction: column; gap: 22px; flex: 1; }
  .marquee h1 { font-size: 64px; }
  .marquee p { font-size: 32px; font-weight: 500; color: #555962; }
  .marquee img { flex: none; inline-size: 640px; block-size: 430px; object-fit: none; object-position: -245px -190px; border-radius: 10px; box-shadow: 0 2px 6px rgb(0 0 0 / 12%), 0 18px 50px rgb(0 0 0 / 24%); }
`;

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const icon = (size: number): string => ICON.replace('<svg ', `<svg width="${size}" height="${size}" `);

const image = (shot: Shot, className = ''): string =>
  `<img class="${className}" alt="" src="data:image/png;base64,${shot}">`;

/** What is drawn, and how large. */
export interface Drawing {
  readonly size: { readonly width: number; readonly height: number };
  readonly body: string;
}

/** A line of words over what the product shows. */
const picture = (caption: string, content: string, className = ''): Drawing => ({
  size: STORE_PICTURE,
  body: `<div class="picture"><h1>${icon(52)}<span>${escape(caption)}</span></h1><div class="window ${className}" dir="ltr">${content}</div></div>`,
});

/** One view, which fills the window. */
export const drawWhole = (caption: string, shot: Shot): Drawing => picture(caption, image(shot));

/** A view with something that has opened over it. */
export const drawOver = (caption: string, under: Shot, over: Shot): Drawing =>
  picture(caption, image(under) + image(over, 'over'));

/** Two views side by side. */
export const drawBeside = (caption: string, first: Shot, second: Shot): Drawing =>
  picture(caption, image(first) + image(second), 'beside');

/** The small tile: the icon, the name and a line. */
export const drawTile = (name: string, line: string): Drawing => ({
  size: SMALL_TILE,
  body: `<div class="tile">${icon(84)}<h1>${escape(name)}</h1><p>${escape(line)}</p></div>`,
});

/** The wide tile: the same beside a view. */
export const drawMarquee = (name: string, line: string, shot: Shot): Drawing => ({
  size: MARQUEE,
  body: `<div class="marquee"><div>${icon(112)}<h1>${escape(name)}</h1><p>${escape(line)}</p></div>${image(shot)}</div>`,
});

/** Draws on a page of its own and takes the picture. */
export async function draw(
  page: Page,
  { size, body }: Drawing,
  language: { code: string; dir: string },
): Promise<Buffer> {
  await page.setViewport(size);
  await page.setContent(
    `<!doctype html><html lang="${language.code}" dir="${language.dir}"><meta charset="utf-8"><style>${STYLE}</style><body>${body}</body></html>`,
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return Buffer.from(await page.screenshot({ type: 'png' }));
}
