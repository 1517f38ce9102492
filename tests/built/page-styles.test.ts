import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

/** The names of style sheets that a page loads, without their hashes. */
const stylesOf = (html: string): string[] =>
  [...html.matchAll(/href="\/assets\/([\w-]+)-[\w-]{8}\.css"/g)].map(([, name = '']) => name);

it.each(['chrome-mv3', 'firefox-mv3'])(
  '%s: each page has a style sheet of its own, which no other page loads',
  (build) => {
    const files = readdirSync(`.output/${build}`).filter((file) => file.endsWith('.html'));
    const pages = new Map(
      files.map((file) => [basename(file, '.html'), stylesOf(readFileSync(`.output/${build}/${file}`, 'utf8'))]),
    );
    expect(pages.size).toBeGreaterThan(5);
    for (const [page, styles] of pages) {
      expect(styles, page).toContain(page);
      expect(
        styles.filter((name) => name !== page && pages.has(name)),
        page,
      ).toEqual([]);
    }
  },
);
