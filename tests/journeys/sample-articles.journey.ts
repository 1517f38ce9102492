import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { PageReport, PlacedFinding } from '../../lib/protocol/page-types.ts';
import { articlePage } from '../support/article-page.ts';
import { waitForStatus } from '../support/extension-tabs.ts';
import { ARTICLES, startJourney } from './journey.ts';
import { readLines } from './on-page.ts';

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** The finding on the passage with these words. */
function findingOn(report: PageReport, words: string): PlacedFinding {
  const found = report.findings.find(({ exact }) => flat(exact).includes(words));
  if (!found)
    throw new Error(`No finding on "${words}" among:\n${report.findings.map(({ exact }) => exact).join('\n')}`);
  return found;
}

/** The page's source as the browser reads it without anybody's doing. */
const originalHtml = (page: Page, source: string): Promise<string> =>
  page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML, source);

describe('the sample articles', () => {
  const journey = startJourney();

  const visit = async (name: string) => {
    const page = await journey.session.open(`${journey.site.origin}/${name}`);
    const report = await waitForStatus(journey.session, page, 'checked');
    return { page, report, lines: await readLines(page) };
  };

  it('have every quotation and figure of the faithful one as the same, and no false difference', async () => {
    const { lines } = await visit('faithful.html');
    expect(lines.differs).toEqual([]);
    expect(lines.unclear).toEqual([]);
    const painted = lines.same.join('\n');
    for (const words of [
      'We have also told the Americans',
      'has the capability and the will',
      'Hamas continues to wrongfully hold hostages',
      'more than 50 Israeli hostages',
      'at least 20',
      'three others',
      '35 hostages',
      '53,000 deaths',
      '15,000 children',
      'two-and-a-half-hour',
    ])
      expect(painted).toContain(words);
    expect(painted).not.toContain('90,000');
  });

  it('have what was changed in the altered one as differences, and the rest as the same', async () => {
    const { report, lines } = await visit('altered.html');
    const cut = findingOn(report, 'We have also told the Americans');
    expect(cut).toMatchObject({ relation: 'differs', severity: 'major' });
    const missing = cut.differences.find(({ kind }) => kind === 'cut');
    expect(missing).toMatchObject({ effect: 'condition', cut: { at: 'end', marked: false } });
    expect(missing?.source).toContain('if we reach an end of this war');

    const swapped = findingOn(report, 'the capability and the duty');
    expect(swapped.relation).toBe('differs');
    expect(swapped.differences).toContainEqual(
      expect.objectContaining({ kind: 'wording', source: 'will', page: 'duty' }),
    );

    const given = findingOn(report, 'a more peaceful region');
    expect(given).toMatchObject({ relation: 'differs', speaker: { relation: 'different' } });
    expect(given.differences).toContainEqual(expect.objectContaining({ kind: 'speaker' }));

    expect(findingOn(report, '35,000').relation).toBe('differs');
    expect(findingOn(report, '15,000').relation).not.toBe('same');
    expect(findingOn(report, '58').relation).toBe('same');
    expect(findingOn(report, 'wrongfully hold hostages').relation).toBe('same');
    expect(lines.same.join('\n')).toContain('two-and-a-half-hour');
  });

  it('have nothing of comments, advertisements and links to other articles', async () => {
    const { report } = await visit('altered.html');
    const read = report.findings.map(({ exact }) => exact).join('\n');
    for (const words of ['12,000', 'never ready', '70,000', '53,000']) expect(read).not.toContain(words);
  });

  it('have nothing at all on another war with like numbers and phrases', async () => {
    const { report, lines } = await visit('other-war.html');
    expect(report.findings.map(({ exact }) => exact)).toEqual([]);
    expect(report.leftOut).toEqual([]);
    expect(lines).toEqual({ same: [], differs: [], unclear: [] });
  });

  it.each(['faithful.html', 'altered.html', 'other-war.html'])('stay as they were: %s', async (name) => {
    const { page } = await visit(name);
    const original = await originalHtml(page, readFileSync(join(ARTICLES, name), 'utf8'));
    const now = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      adopted: document.adoptedStyleSheets.length,
    }));
    expect(now).toEqual({ html: original, adopted: 0 });
  });

  it('cost no request that the page itself does not make', async () => {
    const before = journey.site.requests.length;
    await visit('altered.html?once');
    expect(journey.site.requests.slice(before).filter((path) => path !== '/favicon.ico')).toEqual(['/altered.html']);
    expect(journey.session.outsideRequests).toEqual([]);
  });
});

/** Source documents of the bundled set, in a folder that `CROSSREAD_SEEDS` names; they are no part of the project. */
const seedFolder = process.env['CROSSREAD_SEEDS'];
const seeds = seedFolder
  ? readdirSync(seedFolder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(join(seedFolder, name), 'utf8') }))
  : [];

describe.each(seeds)('the source document $name', ({ name, text }) => {
  const journey = startJourney({ pages: { '/source': articlePage({ title: name, text }) } });

  it('agrees with the claims that were taken from it', async () => {
    const page = await journey.session.open(`${journey.site.origin}/source`);
    const report = await waitForStatus(journey.session, page, 'checked');
    const lines = await readLines(page);
    expect(lines.differs).toEqual([]);
    expect(lines.unclear).toEqual([]);
    expect(report.findings.length).toBeGreaterThanOrEqual(3);
    expect(lines.same.length).toBeGreaterThanOrEqual(report.findings.length);
  });
});
