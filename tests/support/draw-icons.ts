import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browsers/find-browser.ts';

/** Sizes in pixels that toolbars, menus and stores show. */
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = path.resolve(import.meta.dirname, '../../public/icon');

// Draws public/icon/icon.svg in every size.
const browser = await launch({ executablePath: findBrowser('chromium'), headless: true, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  const drawing = `data:image/svg+xml,${encodeURIComponent(readFileSync(path.join(FOLDER, 'icon.svg'), 'utf8'))}`;
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<body style="margin:0"><img style="display:block" width="${size}" src="${drawing}"></body>`);
    await page.screenshot({ path: path.join(FOLDER, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
