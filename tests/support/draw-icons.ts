import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import type { ButtonLook } from '../../lib/background/tabs/toolbar-button.ts';
import { findBrowser } from './browsers/find-browser.ts';

/** Sizes in pixels that menus and stores show, and those of toolbars. */
const SIZES = [16, 32, 48, 96, 128];
const BUTTON_SIZES = [16, 32];
const PUBLIC = path.resolve(import.meta.dirname, '../../public');

/** What each look of the toolbar button has in the place of the icon's wavy line, and its ground. All read without colour. */
const LOOKS: Readonly<Record<ButtonLook, { readonly ground: string; readonly line: string }>> = {
  off: { ground: '#6b6f7a', line: '' },
  checking: {
    ground: '#4d5160',
    line: '<g fill="#fff"><circle cx="34" cy="97" r="8"/><circle cx="64" cy="97" r="8"/><circle cx="94" cy="97" r="8"/></g>',
  },
  nothing: { ground: '#2c4a70', line: '<path d="M26 97h76" stroke="#fff" stroke-width="10" stroke-linecap="round"/>' },
  differences: {
    ground: '#a3122b',
    line: '<path d="M24 99q10-16 20 0t20 0 20 0 20 0" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round"/>',
  },
};

const MARK = 'v22c0 14-7 21-20 25l-4-8c7-3 11-6 12-13h-10V28z';

/** The toolbar button: the icon drawn bolder, for it is seen at 16 pixels. */
function drawButton(look: ButtonLook): string {
  const { ground, line } = LOOKS[look];
  // Without a line below, the marks are in the middle.
  const marks = `<g fill="#fff" transform="translate(0 ${line ? -2 : 16})"><path d="M46 28${MARK}"/><path d="M88 28${MARK}"/></g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><rect width="128" height="128" rx="28" fill="${ground}"/>${marks}${line}</svg>`;
}

async function draw(page: Page, drawing: string, { size, file }: { size: number; file: string }): Promise<void> {
  const address = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<body style="margin:0"><img style="display:block" width="${size}" src="${address}"></body>`);
  await page.screenshot({ path: path.join(PUBLIC, file), omitBackground: true });
}

const browser = await launch({ executablePath: findBrowser('chromium'), headless: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  const icon = readFileSync(path.join(PUBLIC, 'icon/icon.svg'), 'utf8');
  for (const size of SIZES) await draw(page, icon, { size, file: `icon/${size}.png` });
  mkdirSync(path.join(PUBLIC, 'toolbar'), { recursive: true });
  for (const look of Object.keys(LOOKS) as ButtonLook[])
    for (const size of BUTTON_SIZES) await draw(page, drawButton(look), { size, file: `toolbar/${look}-${size}.png` });
} finally {
  await browser.close();
}
