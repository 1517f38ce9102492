import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type ComparedArticle, compareArticles } from '../../../../lib/core/check/compare-articles.ts';
import { compareStorySteps } from '../../../../lib/core/check/compare-story.ts';
import { ENGLISH_WORDS } from '../../../../lib/core/exchange/write/export-words.ts';
import { writeStoryCsv, writeStoryHtml } from '../../../../lib/core/exchange/write/story.ts';
import type { StoryColumn, StoryWords } from '../../../../lib/core/exchange/write/story-words.ts';
import { runToEnd } from '../../../../lib/core/run-to-end.ts';

function article(text: string): ComparedArticle {
  const document = {
    id: 'd1',
    title: null,
    publisher: null,
    url: null,
    date: null,
    opening: '',
    sha256: '0'.repeat(64),
  };
  return { document, text, language: 'en', date: null };
}

const FULL = article('“We will close the bridge on Monday unless the cables are replaced,” said Ida Moen, the mayor.');
const CUT = article('“We will close the bridge on Monday,” said Mayor Ida Moen.');
const OTHER = article('The <b>inn</b> had 12 guests.');

const story = runToEnd(compareStorySteps([FULL, CUT, OTHER]));

const WORDS: StoryWords = {
  language: 'en',
  title: 'Several articles',
  relations: ENGLISH_WORDS.relations,
  told: 'Tells otherwise',
  base: 'Compared with',
  absent: 'Not there',
  open: 'Not compared yet',
  unread: 'Could not be read',
  pictures: {
    spread: 'What became of these words',
    course: 'How this figure moved',
    prints: (words) => `prints “${words}”`,
    leavesOut: 'leaves it out',
    ofArticles: (count, of) => `${count} of ${of}`,
    noGiver: 'Not said',
    spreadHeads: ['Words', 'Carried by', 'The others'],
    courseHeads: ['Article', 'Date', 'Figure', 'Given by'],
    number: String,
    date: (written) => written,
  },
};

const column = (title: string, url: string | null): StoryColumn => ({
  title,
  publisher: 'The Paper',
  date: null,
  day: null,
  url,
  isUnread: false,
});
const COLUMNS = [
  column('=1+1', 'https://paper.example/a'),
  column('Mayor: <i>to close</i>', 'javascript:alert(1)'),
  column('A quiet week', null),
];

const written = { story, columns: COLUMNS, words: WORDS };
const parse = (language: string): Document =>
  parseHTML(writeStoryHtml({ ...written, words: { ...WORDS, language } })).document;
const rowsOf = (root: Document): string[] =>
  [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.className).join(' '));

const givesToll = (words: string, toll: string): ComparedArticle =>
  article(
    `“${words},” said Ida Moen, the mayor.\n\n${toll} passengers of the ferry Marit were hurt off Halsund, the coast guard said.`,
  );

describe('a story as a file', () => {
  it('is a table with a line under what differs', () => {
    const root = parse('en');
    expect(compareArticles(FULL, CUT).passages[0]?.finding.relation).toBe('differs');
    expect(rowsOf(root)).toContain(' differs ');
    expect(root.querySelector('td.differs > .kind .relation')?.textContent).toBe('Differs');
    expect(root.querySelector('td.differs blockquote')?.textContent).toBe('“We will close the bridge on Monday,”');
    expect([...root.querySelectorAll('td')].map(({ textContent }) => textContent)).toContain('Not there');
  });

  it('says which article could not be read, where nothing is known of it', () => {
    const columns = COLUMNS.map((one, i) => ({ ...one, isUnread: i === 2 }));
    const { document } = parseHTML(writeStoryHtml({ ...written, columns }));
    const cells = [...document.querySelectorAll('tr:has(.differs) > td')].map(({ textContent }) => textContent);
    expect(cells.at(-1)).toBe('Could not be read');
    expect(writeStoryCsv({ ...written, columns })).toMatch(/Differs,,Could not be read\r/);
  });

  it('links to the web alone, shows markup as it is, and loads nothing', () => {
    const root = parse('en');
    expect([...root.querySelectorAll('a')].map(({ href }) => href)).toEqual(['https://paper.example/a']);
    expect(root.querySelector('i, b, script, img, link')).toBeNull();
    expect(root.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });

  it.each([
    ['de', 'ltr'],
    ['ar', 'rtl'],
    ['he', 'rtl'],
  ])('is written in the direction of %s', (language, direction) => {
    expect(parse(language).documentElement.getAttribute('dir')).toBe(direction);
  });

  it('is a table for spreadsheets, in which no title is a formula', () => {
    const lines = writeStoryCsv(written).split('\r\n');
    expect(lines[0]).toBe(
      '\ufeffThe Paper · =1+1,Several articles,The Paper · Mayor: <i>to close</i>,Several articles,The Paper · A quiet week,Several articles',
    );
    expect(lines.find((line) => line.includes('Differs'))).toContain('“We will close the bridge on Monday,”",Differs');
    const [bare = ''] = writeStoryCsv({
      ...written,
      columns: COLUMNS.map((one) => ({ ...one, publisher: null })),
    }).split('\r\n');
    expect(bare).toContain("'=1+1,");
  });

  it('has a picture of what became of a quotation, and of how a figure moved, with a table each', () => {
    const three = [
      givesToll('We will <close> the bridge on Monday unless the cables are replaced', '12'),
      givesToll('We will <close> the bridge on Monday', '14'),
      givesToll('We will <close> the bridge on Monday', '41'),
    ];
    const root = parseHTML(
      writeStoryHtml({ ...written, story: runToEnd(compareStorySteps(three)), columns: COLUMNS }),
    ).document;
    const phrases = [...root.querySelectorAll('figure .phrase')];
    expect(phrases.map((phrase) => `${phrase.className} ${phrase.getAttribute('title')}`)).toEqual([
      'phrase shade-5 3 of 3',
      'phrase shade-1 1 of 3',
    ]);
    expect(phrases[0]?.textContent).toBe('We will <close> the bridge on Monday');
    expect(root.querySelectorAll('figure .chart svg .mark').length).toBe(3);
    expect(root.querySelectorAll('figure table').length).toBe(2);
    expect(root.querySelector('script, style + style, img')).toBeNull();
  });

  it('has no picture where it would say nothing', () => {
    expect(parse('en').querySelector('figure')).toBeNull();
  });
});
