/**
 * Takes the pictures that the stores, the user guide and the README show, from the built extension in Chromium: `npm run screenshots
 * [-- LANGUAGE …]`. English ones go to `docs/`, those of other languages to `test-results/store/LANGUAGE`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { parseStoreTexts, SCENES, type Scene, type StoreTexts } from '../../../tools/release/store-texts.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { copyBuild, readMessages } from '../build-in-language.ts';
import { serve } from '../serve.ts';
import { type Drawing, draw, drawBeside, drawMarquee, drawOver, drawTile, drawWhole } from './compose.ts';
import { drawGuide, drawTour } from './draw-guide.ts';
import { HOSTS, type Shots, takeShots } from './take-shots.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const BUILD = path.join(ROOT, '.output/chrome-mv3');

function drawAll({ name, captions, tile }: StoreTexts, shots: Shots): Readonly<Record<string, Drawing>> {
  const scenes: Readonly<Record<Scene, Drawing>> = {
    card: drawWhole(captions.card, shots.card),
    list: drawOver(captions.list, shots.article, shots.popup),
    compare: drawWhole(captions.compare, shots.comparison),
    source: drawBeside(captions.source, shots.account, shots.review),
    library: drawWhole(captions.library, shots.library),
  };
  return {
    ...Object.fromEntries(SCENES.map((scene, i) => [`${i + 1}-${scene}`, scenes[scene]])),
    'tile-small': drawTile(name, tile),
    'tile-marquee': drawMarquee(name, tile, shots.card),
  };
}

/** What the guide and the README show, in English. */
async function writeGuide(page: Page, shots: Shots): Promise<void> {
  const folder = path.join(ROOT, 'docs/guide/pictures');
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of Object.entries(await drawGuide(page, shots)))
    writeFileSync(path.join(folder, `${name}.webp`), picture);
  writeFileSync(path.join(ROOT, 'docs/tour.webp'), await drawTour(page, shots));
}

/** The pictures in one language, by their file names. */
async function takePictures(language: string): Promise<Readonly<Record<string, Buffer>>> {
  const texts = parseStoreTexts(readFileSync(path.join(ROOT, `docs/store/texts/${language}.yml`), 'utf8'));
  const copy = copyBuild(BUILD, readMessages(BUILD, language));
  const site = await serve({ folder: path.join(ROOT, 'tests/fixtures/store') });
  const sites = Object.fromEntries(Object.values(HOSTS).map((host) => [host, site.origin]));
  const session = await openBrowser({ browser: 'chromium', extensionPath: copy.folder, colorScheme: 'light', sites });
  try {
    const shots = await takeShots(session);
    const page = await session.open('about:blank');
    const pictures: Record<string, Buffer> = {};
    if (language === 'en') await writeGuide(page, shots);
    const dir = ['ar', 'he'].includes(language) ? 'rtl' : 'ltr';
    for (const [name, drawing] of Object.entries(drawAll(texts, shots)))
      pictures[name] = await draw(page, drawing, { code: language, dir });
    return pictures;
  } finally {
    await session.close();
    site.close();
    copy.remove();
  }
}

const wanted = process.argv.slice(2);
for (const language of wanted.length > 0 ? wanted : ['en']) {
  const pictures = await takePictures(language);
  const folder = path.join(ROOT, language === 'en' ? 'docs/store/screenshots' : `test-results/store/${language}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of Object.entries(pictures)) writeFileSync(path.join(folder, `${name}.png`), picture);
  console.log(`${Object.keys(pictures).length} pictures in ${path.relative(process.cwd(), folder)}`);
}
