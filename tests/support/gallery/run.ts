import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserSession } from '../browsers/browser-session.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { copyBuild, readMessages } from '../build-in-language.ts';
import { serve } from '../serve.ts';
import { waitUntilStill } from '../wait-until-still.ts';
import type { Stage, Surface } from './stage.ts';
import { STAGE_PAGES } from './stage-pages.ts';
import { surfacesOf } from './surfaces.ts';

/** One way in which people see the surfaces. */
interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly language?: string;
}

const LOOKS: readonly Look[] = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'right to left', colorScheme: 'light', language: 'ar' },
  { name: 'longest words', colorScheme: 'light', language: 'de' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: true },
];

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FOLDER = path.join(ROOT, 'test-results/gallery');
const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: path.join(ROOT, '.output/chrome-mv3'),
  firefox: path.join(ROOT, '.output/firefox-mv3'),
};

interface Picture {
  readonly surface: string;
  readonly look: string;
  readonly browser: BrowserName;
  readonly file: string;
}

const fileNameOf = (...parts: readonly string[]): string => `${parts.join(' ').replace(/[^a-z0-9]+/g, '-')}.png`;

async function takePicture(stage: Stage, { open, size, isWhole = false }: Surface, file: string): Promise<void> {
  try {
    const page = await open(stage);
    await page.setViewport(size);
    await waitUntilStill(page);
    // Chromium moves a right-to-left page aside that is to be taken whole and is no longer than its window.
    const isLonger = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
    await page.screenshot({ path: path.join(FOLDER, file), fullPage: isWhole && isLonger });
  } finally {
    await stage.session.closePages();
  }
}

async function openStage(browser: BrowserName, look: Look, folder: string): Promise<BrowserSession> {
  const { colorScheme, forcedColors = false } = look;
  return openBrowser({ browser, extensionPath: folder, colorScheme, forcedColors });
}

async function takePictures(browser: BrowserName, look: Look, surfaces: readonly Surface[]): Promise<Picture[]> {
  const build = BUILDS[browser];
  const copy = look.language ? copyBuild(build, readMessages(build, look.language)) : null;
  const site = await serve({ folder: path.join(ROOT, 'tests/fixtures/articles'), pages: STAGE_PAGES });
  const session = await openStage(browser, look, copy?.folder ?? build);
  const pictures: Picture[] = [];
  try {
    for (const surface of surfaces) {
      const file = fileNameOf(surface.name, look.name, browser);
      // One that does not open is missed, and does not cost the others.
      const problem = await takePicture({ session, site }, surface, file).then(() => null, String);
      if (problem) console.error(`${surface.name} (${look.name}, ${browser}): ${problem}`);
      else pictures.push({ surface: surface.name, look: look.name, browser, file });
    }
  } finally {
    await session.close();
    site.close();
    copy?.remove();
  }
  return pictures;
}

const figure = ({ file, look, browser }: Picture): string =>
  `<figure><img src="${file}" alt="" loading="lazy"><figcaption>${look}, ${browser}</figcaption></figure>`;

function writeIndex(pictures: readonly Picture[]): void {
  const rows = [...Map.groupBy(pictures, ({ surface }) => surface)].map(
    ([surface, of]) => `<h2>${surface}</h2><div>${of.map(figure).join('')}</div>`,
  );
  const style =
    'body{font:1rem system-ui;margin:2rem}div{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0}img{max-width:420px;border:1px solid #888}';
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${style}</style>`;
  writeFileSync(path.join(FOLDER, 'index.html'), `${head}<h1>Every surface in every state</h1>${rows.join('\n')}`);
}

// Words on the command line take only the looks and browsers, and the surfaces, that have one of them in their names.
const wanted = process.argv.slice(2);
const pick = <T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] => {
  const picked = all.filter((one) => wanted.some((word) => nameOf(one).includes(word)));
  return picked.length > 0 ? picked : all;
};

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const pictures: Picture[] = [];
for (const browser of pick(['chromium', 'firefox'] as const, (name) => name))
  for (const look of pick(LOOKS, ({ name }) => name))
    pictures.push(
      ...(await takePictures(
        browser,
        look,
        pick(surfacesOf(BUILDS[browser]), ({ name }) => name),
      )),
    );
writeIndex(pictures);
console.log(`${pictures.length} pictures in ${path.relative(process.cwd(), FOLDER)}/index.html`);
