import { describe, expect, it } from 'vitest';
import { printedDate } from '../../../lib/core/language/time/printed-date.ts';
import { isNewsArticle } from '../../../lib/page/read/is-news-article.ts';
import { keepRanges } from '../../../lib/page/read/keep-ranges.ts';
import { findBody, labelParts } from '../../../lib/page/read/label-parts.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import { parsePage } from '../parse-page.ts';

const TEXT = [
  'The swimming pool of Arvik will be closed until May, the town council decided on Tuesday evening after a long debate.',
  'Its roof let in rain for two winters, and an engineer found that 14 of the 38 beams have to be replaced this spring.',
  '“We would rather close it for four months than have it closed for us,” said Councillor Ines Marek after the vote.',
  'The repair costs 2.4 million crowns, of which the region pays a third, as long as the work begins before the summer.',
];
const SPORT = [
  'The rowers of Arvik won the regatta on the lake for the third time in a row, four lengths before the second boat.',
  'Their coach said that she had not expected it after a winter in which the lake was frozen for eleven long weeks.',
];
const paragraphs = (texts: readonly string[]): string => texts.map((words) => `<p>${words}</p>`).join('');
const cards = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<div class="c-card"><a href="/s/${i}"><h3>Story ${i} of the day</h3></a><p>${SPORT[i % 2]}</p></div>`,
  ).join('');

interface Template {
  readonly head?: string;
  readonly body: string;
  readonly isNews: boolean;
  readonly byline?: string | null;
  readonly date?: string | null;
  readonly publisher?: string | null;
  readonly language?: string;
}

const H1 = '<h1>Pool of Arvik closes until May</h1>';
const TITLE = '<title>Pool of Arvik closes until May | Arvik Post</title>';

const TEMPLATES: Readonly<Record<string, Template>> = {
  'a card for subscribers in the middle': {
    head: `${TITLE}<meta property="og:type" content="article"><meta property="og:site_name" content="Arvik Post">`,
    body: `<main>${H1}<div class="meta">By Ada Example | Tuesday, March 3, 2026</div><div>${paragraphs(TEXT.slice(0, 2))}<aside class="promo-box"><h4>Never miss a story</h4><p>Get the morning letter of the Arvik Post in your inbox every weekday, and read it with your coffee.</p></aside>${paragraphs(TEXT.slice(2))}</div></main>`,
    isNews: true,
    byline: 'Ada Example',
    date: '2026-03-03',
    publisher: 'Arvik Post',
  },
  'other stories in cards below, in the same box': {
    head: `${TITLE}<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Pool of Arvik closes until May","datePublished":"2026-03-03T18:00:00Z","author":[{"@type":"Person","name":"Ada Example"}],"publisher":{"@type":"Organization","name":"Arvik Post"}}</script>`,
    body: `<div id="app"><div>${H1}${paragraphs(TEXT)}<section><h2>More from the region</h2>${cards(6)}</section></div></div>`,
    isNews: true,
    byline: 'Ada Example',
    date: '2026-03-03T18:00:00Z',
    publisher: 'Arvik Post',
  },
  'nothing but divs with hashed names': {
    head: TITLE,
    body: `<div class="a1x"><div class="b2y">${H1}<div class="q9"><span>Von Ada Example</span><span>03.03.2026</span></div><div class="z3">${TEXT.map((words) => `<div class="k8">${words}</div>`).join('')}</div></div><div class="b7"><div class="h1">Sport</div>${SPORT.map((words) => `<div class="k9"><a href="/s">${words}</a></div>`).join('')}</div></div>`,
    isNews: true,
    byline: 'Ada Example',
    language: 'de',
  },
  'lines parted by two breaks': {
    head: TITLE,
    body: `<table><tr><td>${H1}<div>${TEXT.join('<br><br>')}</div></td><td class="sidebar">${SPORT.join('<br>')}</td></tr></table><footer>© 2026 Arvik Post</footer>`,
    isNews: true,
    byline: null,
    date: null,
    publisher: 'Arvik Post',
  },
  'a newsletter of a platform': {
    head: `<title>Pool of Arvik closes until May</title><meta property="og:type" content="article"><meta name="author" content="Ada Example">`,
    body: `<article class="post">${H1}<h3 class="subtitle">A roof that let in rain</h3><div class="available-content"><div class="body markup">${paragraphs(TEXT)}</div></div><div class="subscribe-widget"><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p></div></article><div class="comments"><p>${SPORT[0]}</p></div>`,
    isNews: true,
    byline: 'Ada Example',
  },
  'a photo story': {
    head: `${TITLE}<meta property="article:published_time" content="2026-03-03">`,
    body: `<article>${H1}${TEXT.map((words, i) => `<figure><img src="/${i}.jpg" alt=""><figcaption>Picture ${i}: Ben Example</figcaption></figure><p>${words}</p>`).join('')}</article>`,
    isNews: true,
    date: '2026-03-03',
  },
  'a shop': {
    head: '<title>Swimming goggles</title><meta property="og:type" content="product">',
    body: `<main><h1>Swimming goggles</h1><p>€19.90</p>${paragraphs(TEXT)}<button>Add to basket</button></main>`,
    isNews: false,
  },
  'a list of results': {
    head: '<title>Search: pool</title><script type="application/ld+json">{"@type":"SearchResultsPage"}</script>',
    body: `<main><h1>12 results for “pool”</h1>${cards(12)}</main>`,
    isNews: false,
  },
  'a page of a section': {
    head: '<title>Region | Arvik Post</title>',
    body: `<main><h1>Region</h1>${Array.from({ length: 6 }, (_, i) => `<article><h2><a href="/r/${i}">Story ${i}</a></h2><p>${SPORT[i % 2]}</p></article>`).join('')}</main>`,
    isNews: false,
  },
  'a vacancy': {
    head: '<title>Pool attendant</title><script type="application/ld+json">{"@type":"JobPosting","title":"Pool attendant"}</script>',
    body: `<main><h1>Pool attendant (f/m)</h1>${paragraphs(TEXT)}</main>`,
    isNews: false,
  },
};

describe.each(Object.entries(TEMPLATES))('%s', (_name, { head = '', body, language = 'en', ...wanted }) => {
  const page = parsePage(body, head);
  page.documentElement.lang = language;

  it(wanted.isNews ? 'is an article' : 'is none', () => expect(isNewsArticle(page)).toBe(wanted.isNews));

  if (!wanted.isNews) return;
  const read = readArticle(page, { labelParts });

  it('is read, and nothing beside it', () => {
    const running = keepRanges(read, findBody(read.text.length, read.labels)).text;
    const lines = running.split(/\n+/).filter((line) => line !== '');
    expect(lines).toEqual(TEXT);
  });

  it('says of itself what it prints', () => {
    const { byline, date, publisher } = read.describe();
    const said = { byline, date: date ?? printedDate(read.text, language), publisher };
    const { isNews: _, ...facts } = wanted;
    expect(said).toMatchObject(facts);
  });
});
