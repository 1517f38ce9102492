import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Kilobytes that each part may have, with some room to grow; what goes beyond has to be worth it. */
const MOST_KILOBYTES = {
  /** Runs on every page. To ask again on a reload takes a tenth of a kilobyte, shops, forums and cards of more kinds three. */
  'gate.js': 4.5,
  /**
   * Runs in articles. To choose the article takes 8 kB of it, to prove that a passage is seen as it was read, or say why
   * not, 13 kB, lines that wait for the reader 2 kB, to find who wrote and published it where no data says so 3 kB, more kinds
   * of line breaks, raised words, unseen words, rows of boxes and adverts 2 kB,
   * what is seen in the few colours of the system a tenth of one.
   */
  'engine.js': 96.85,
  /** Runs in articles with findings. What can be done in the card takes 3 kB of it, to name the page that lacks words a tenth of one. */
  'card.js': 62.2,
  /** What governs words, frames of figures and the measures of CLDR take 68 kB of it, dates, ages and what is told in other words 30 kB,
   * who speaks in German, French and Spanish, and what weighs in five languages 85 kB, figures of languages that have a pack 28 kB,
   * whose a headline's duration is and the names of countries 3 kB, what is done from the card and for letters to editors 5 kB,
   * the list of sources, moving them and counting where they were met 12 kB,
   * how lines and words look, and what was looked at, 5 kB, to scan words without making strings of them, and to pass over pages
   * that have nothing of any set, 6 kB, the memory of what was read 12 kB, plans, kinds and sides that tell figures
   * apart 4 kB, who speaks in Arabic and Hebrew 22 kB, of which two thirds are words in letters of two bytes each, operators of
   * several words, who was killed or hurt and where in other languages 6 kB, names like "Tully" and who is named near by 1 kB, to have the gate
   * registered, to say where access is missing and to follow it when it comes 2 kB, what is denied around a saying, hours, masks and conditions in other words, answers that are joined 6 kB,
   * what is done to what a figure counts 2 kB, four more kinds of words that weigh in five languages 7 kB,
   * opposites, plans, others' sayings and spellings of five languages 14 kB, Hebrew names and marks 3 kB, what a percentage is of,
   * ages, rates and parts of other languages and who is named within the marks 6 kB, what is asked for, denied or of another subject
   * in five languages, lengths of time in two units and German nouns 7 kB, offices, firms, sums and grades as editors see them 6 kB,
   * a few words amid the same words of a reporter 4 kB, small words and kinds of things in five languages 8 kB, what sums are for in them 2 kB, over what time they count and whose age it is in them 5 kB, groups and shares that tell figures apart 3 kB, records, capacities and stretches of months, subjects behind a clause put in, what another number measures and whose a death's age is 7 kB, hearsay, places
   * among the worst, what is no speaker and what gives no figures 4 kB, one statement in other words, initials, times of day
   * and quantities that tell no more 6 kB, who speaks past times, messages, phrases and participles 3 kB, times in
   * words, denials that move, what a few words turn and whom a sentence brings in 7 kB, what several outlets make of one statement, of
   * one office, of a relative and of two places 8 kB, models, namesakes, turns and the ages of the dead 4 kB, conditions in another
   * order and phrases put otherwise 4 kB. */
  'background.js': 964,
  /** With everything that it loads. */
  'popup.html': 130,
  /** pdf.js and the layout of pages. Loaded by nothing but the worker that reads one file. */
  'pdf-worker.js': 1750,
  /** All that compares articles. Loaded by nothing but the workers of the page on which they are compared. */
  'story-worker.js': 793,
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
