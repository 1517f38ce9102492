import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserSession } from '../browsers/browser-session.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { copyBuild, readMessages } from '../build-in-language.ts';
import { serve } from '../serve.ts';
import { waitUntilStill } from '../wait-until-still.ts';
import { STAGE_PAGES, type Stage, type Surface, surfacesOf } from './surfaces.ts';

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

async function takePicture(stage: Stage, { open, size }: Surface, file: string): Promise<void> {
  const page = await open(stage);
  await page.setViewport(size);
  await waitUntilStill(page);
  await page.screenshot({ path: path.join(FOLDER, file) });
  await stage.session.closePages();
}

async function openStage(browser: BrowserName, look: Look, folder: string): Promise<BrowserSession> {
  const { colorScheme, forcedColors = false } = look;
  return openBrowser({ browser, extensionPath: folder, colorScheme, forcedColors });
}

async function takePictures(browser: BrowserName, look: Look): Promise<Picture[]> {
  const build = BUILDS[browser];
  const copy = look.language ? copyBuild(build, readMessages(build, look.language)) : null;
  const site = await serve({ folder: path.join(ROOT, 'tests/fixtures/articles'), pages: STAGE_PAGES });
  const session = await openStage(browser, look, copy?.folder ?? build);
  const pictures: Picture[] = [];
  try {
    for (const surface of surfacesOf(build)) {
      const file = fileNameOf(surface.name, look.name, browser);
      await takePicture({ session, site }, surface, file);
      pictures.push({ surface: surface.name, look: look.name, browser, file });
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

// Named looks or browsers on the command line take pictures of those alone.
const wanted = process.argv.slice(2);
const isWanted = (name: string, all: readonly string[]): boolean =>
  !wanted.some((word) => all.includes(word)) || wanted.includes(name);
const browsers = (['chromium', 'firefox'] as const).filter((name) => isWanted(name, ['chromium', 'firefox']));
const looks = LOOKS.filter(({ name }) =>
  isWanted(
    name,
    LOOKS.map((look) => look.name),
  ),
);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const pictures: Picture[] = [];
for (const browser of browsers) for (const look of looks) pictures.push(...(await takePictures(browser, look)));
writeIndex(pictures);
console.log(`${pictures.length} pictures in ${path.relative(process.cwd(), FOLDER)}/index.html`);
