import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Kilobytes that each part may have, with some room to grow; what goes beyond has to be worth it. */
const MOST_KILOBYTES = {
  /** Runs on every page. To ask again on a reload takes a tenth of a kilobyte, shops, forums and cards of more kinds three. */
  'gate.js': 4.5,
  /** Runs in articles. To choose the article takes 8 kB of it, to prove that a passage is seen as it was read 13 kB. */
  'engine.js': 96.85,
  /** Runs in articles with findings. What can be done in the card takes 3 kB of it, to name the page that lacks words a tenth of one. */
  'card.js': 62.2,
  /**
   * The rules and words of six languages are four fifths of it, the rest is storage and the browser's calls. Each commit that
   * raises it says for what.
   */
  'background.js': 968,
  /** With everything that it loads. */
  'popup.html': 130,
  /** pdf.js and the layout of pages. Loaded by nothing but the worker that reads one file. */
  'pdf-worker.js': 1750,
  /** All that compares articles. Loaded by nothing but the workers of the page on which they are compared. */
  'story-worker.js': 796,
} as const;

/** What a script of a page imports as soon as it runs: the popup's code is no part of what its page waits for. */
function importedBy(script: string): string[] {
  const [, list = ''] = /\bm\.f=\[([^\]]*)\]/.exec(readFileSync(script, 'utf8')) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
}

/** The scripts and style sheets that a page loads, as its markup names them, with what is imported at once, and itself. */
function filesOf(folder: string, file: string): string[] {
  if (!file.endsWith('.html')) return [file];
  const markup = readFileSync(path.join(folder, file), 'utf8');
  const named = [...markup.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, name = '']) => name);
  return [file, ...new Set([...named, ...named.flatMap((name) => importedBy(path.join(folder, name)))])];
}

const kilobytesOf = (folder: string, file: string): number =>
  filesOf(folder, file).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0) / 1000;

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  it.each(Object.entries(MOST_KILOBYTES))('has a %s of at most %i kB', (file, most) => {
    const size = kilobytesOf(`.output/${build}`, file);
    console.log(`${build}/${file}: ${size.toFixed(1)} kB of ${most} kB`);
    expect(size).toBeLessThanOrEqual(most);
  });
});

it.each(['chrome-mv3', 'firefox-mv3'])('of the build %s one script alone has pdf.js in it', (build) => {
  const folder = `.output/${build}`;
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const withPdf = scripts.filter((file) => readFileSync(path.join(folder, file), 'utf8').includes('PasswordException'));
  expect(withPdf).toEqual(['pdf-worker.js']);
});
