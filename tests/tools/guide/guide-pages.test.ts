import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { compareArticles } from '../../../lib/core/check/compare-articles.ts';
import { parseClaimSetText } from '../../../lib/core/claim/parse-claim-set-text.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { GUIDE, makeGuide, writeNews } from '../../../tools/guide/guide-pages.ts';

const MOST_KILOBYTES = 60;

const files = makeGuide();
const names = new Set(files.map(({ relativeDest }) => relativeDest));
const pages = files.flatMap((file) =>
  'contents' in file && file.relativeDest.endsWith('.html') ? [{ name: file.relativeDest, html: file.contents }] : [],
);
const read = (file: string): string => readFileSync(path.join(GUIDE, file), 'utf8');

/** The paragraphs of a page of the teaching pack. */
const textOf = (file: string): string =>
  [...(/<article>(?<body>.*)<\/article>/s.exec(read(file))?.groups?.body ?? '').matchAll(/<(?:h1|p)>(?<words>.*?)<\//g)]
    .map(({ groups }) => groups?.words ?? '')
    .join('\n\n');

describe('the guide in the extension', () => {
  it('has every page, once linked from the first, and what is new', () => {
    const written = readdirSync(GUIDE).filter((file) => file.endsWith('.md'));
    expect(pages).toHaveLength(written.length + 1);
    expect(names).toContain('guide/whats-new.html');
  });

  it('says what is new as the changelog does, the newest first', () => {
    const changelog =
      '# Changelog\n\nThe format.\n\n## [Unreleased]\n\n- Wavy lines.\n\n## [0.1.0] - 2026-02-03\n\n- Lines.\n';
    expect(writeNews(changelog)).toBe(
      '# What’s new in Crossread\n\n## This version\n\n- Wavy lines.\n\n## [0.1.0] - 2026-02-03\n\n- Lines.\n',
    );
    expect(writeNews('# Changelog\n\n## [0.1.0] - 2026-02-03\n\n- Lines.\n')).not.toContain('This version');
  });

  it.each(pages)('$name leads nowhere that is not there, and names its pictures', ({ html }) => {
    const leads = [...html.matchAll(/(?:href|src)="(?<to>[^"]+)"/g)].map(({ groups }) => groups?.to ?? '');
    expect(leads.length).toBeGreaterThan(6);
    expect(leads.filter((to) => !names.has(`guide/${to}`))).toEqual([]);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).not.toMatch(/alt=""/);
    expect(html).not.toMatch(/<script|style="/);
  });

  it('has small pictures', () => {
    for (const file of files)
      if ('absoluteSrc' in file)
        expect(statSync(file.absoluteSrc).size / 1000, file.relativeDest).toBeLessThan(MOST_KILOBYTES);
  });
});

describe('what the guide shows', () => {
  const page = { text: textOf('teaching/retold.html'), language: 'en', date: '2026-04-15' };

  it('has a set written by hand that is a claim set', () => {
    const [, json = ''] = /```json\n(.*?)```/s.exec(read('sources.md')) ?? [];
    const parsed = parseClaimSetText(json);
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok)
      expect(checkText(page, buildClaimIndex([parsed.value])).findings).toMatchObject([{ severity: 'major' }]);
  });

  it('has a teaching pack in which the five answers are found, with its set and without', () => {
    const parsed = parseClaimSetText(read('teaching/school-garden.json'));
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    const found = checkText(page, buildClaimIndex([parsed.value])).findings;
    const differing = found.filter(({ relation }) => relation === 'differs');
    expect(differing.map(({ differences }) => differences[0]?.kind)).toEqual([
      'cut',
      'wording',
      'wording',
      'value',
      'speaker',
    ]);
    const document = {
      id: 'd1',
      title: null,
      publisher: null,
      url: null,
      date: null,
      opening: '',
      sha256: '0'.repeat(64),
    };
    const [source, retold] = [textOf('teaching/source.html'), page.text].map((text) => ({
      document,
      text,
      language: 'en',
      date: null,
    }));
    if (!source || !retold) throw new Error('The pack is not whole.');
    const { inSecond } = compareArticles(source, retold);
    expect(inSecond.filter(({ relation }) => relation === 'differs')).toHaveLength(5);
  });
});
