/**
 * Takes the pictures that the stores and the README show, from the built extension in Chromium: `npm run screenshots
 * [-- LANGUAGE …]`. English ones go to `docs/`, those of other languages to `test-results/store/LANGUAGE`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseStoreTexts, SCENES, type Scene, type StoreTexts } from '../../../tools/release/store-texts.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { copyBuild, readMessages } from '../build-in-language.ts';
import { serve } from '../serve.ts';
import { type Drawing, draw, drawBeside, drawMarquee, drawOver, drawTile, drawWhole } from './compose.ts';
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
    const pictures: Record<string, Buffer> = { screenshot: Buffer.from(shots.card, 'base64') };
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
  const { screenshot, ...pictures } = await takePictures(language);
  const folder = path.join(ROOT, language === 'en' ? 'docs/store/screenshots' : `test-results/store/${language}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, picture] of Object.entries(pictures)) writeFileSync(path.join(folder, `${name}.png`), picture);
  if (language === 'en' && screenshot) writeFileSync(path.join(ROOT, 'docs/screenshot.png'), screenshot);
  console.log(`${Object.keys(pictures).length} pictures in ${path.relative(process.cwd(), folder)}`);
}
