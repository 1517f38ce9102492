import { describe, expect, test } from 'vitest';
import { keepRanges } from '../../../lib/page/read/keep-ranges.ts';
import { findBody, labelParts } from '../../../lib/page/read/label-parts.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import { parsePage } from '../parse-page.ts';

const FERRY = [
  'The ferry to Holm will sail every hour from the first of May, the harbour board said on Monday evening.',
  'Until now the last boat left at seven, too late for the nurses of the island and too early for its inns.',
  '“We have been asking for this since the old pier was taken down,” said Petra Quist, who runs the bakery.',
  'A third boat has been chartered from a yard on the mainland, which built it for another town in 2019.',
  'The board expects 4,000 more passengers a month, and wants to pay for the crew out of what they spend.',
  'Not all of them are glad: those who live beside the quay have counted 62 boats on one Sunday in June.',
];
const QUARRY = [
  'The quarry above the village has been sold to a firm that wants to store rain in it, its owner wrote.',
  'Nothing has been cut there since a strike ended in 1987, and birches have grown on most of its ledges.',
  'The water is meant for the fields below, which were dry for eleven weeks in each of the last summers.',
  'A society of climbers has asked for one wall to be left to them, and was promised an answer by autumn.',
];
const READERS = [
  'I have taken that boat for thirty years and would gladly pay twice what it costs to be home by nine.',
  'The board should first mend the heating on the second boat, on which my children sit in their coats.',
  'Who pays for the third crew when the charter ends? Nobody at the meeting had an answer to that at all.',
  'My sister lives beside the quay. She has counted the boats as well, and she came to a lower number.',
  'Sixty-two boats is nothing. Come to our street on a market day and count the vans before you complain.',
  'They said the same about the bridge, and now there is a café under it where everybody wants to sit.',
];
const SHORT = FERRY.slice(0, 2);
const BODY = FERRY.join('\n\n');
const HEADLINE = 'More boats to Holm';

const paragraphs = (texts: readonly string[]): string => texts.map((words) => `<p>${words}</p>`).join('');
const title = `<title>${HEADLINE} - The Courier</title>`;
const article = `<h1>${HEADLINE}</h1>${paragraphs(FERRY)}`;
const teaser = (headline: string, words: string): string =>
  `<li><div><h4><a href="/x">${headline}</a></h4><div>${words}</div></div></li>`;
const TEASERS = [...QUARRY, ...READERS].map((words, i) => teaser(`Story number ${i}`, words)).join('');
const LABEL =
  'Harbour board, 4 Quay Street, open from nine to four, closed on Sundays and on the days of the regatta. ';

const bodyOf = (markup: string): string => {
  const read = readArticle(parsePage(markup, title), { labelParts });
  return keepRanges(read, findBody(read.text.length, read.labels)).text;
};

describe('of several candidates the one below the page’s own headline is the article', () => {
  test.each([
    [
      'another article of the site follows in full',
      `<article>${article}</article><article><h1>Rain in a quarry</h1>${paragraphs([...QUARRY, ...READERS])}</article>`,
    ],
    [
      'another follows, both in plain boxes',
      `<div><div>${article}</div><div><h1>Rain in a quarry</h1>${paragraphs(QUARRY)}</div></div>`,
    ],
    ['another comes first', `<div><h1>Rain in a quarry</h1>${paragraphs(QUARRY)}</div><div>${article}</div>`],
    [
      'teasers below hold more words',
      `<main><article>${article}</article></main><div><h5>More Courier</h5><ul>${TEASERS}</ul></div>`,
    ],
    ['teasers beside plain boxes', `<div><div>${article}</div><div><ul>${TEASERS}</ul></div></div>`],
    [
      'a site’s name is a headline too',
      `<header><h1>The Courier</h1></header><div><h2>${HEADLINE}</h2><div>${paragraphs(FERRY)}</div></div><div><ul>${TEASERS}</ul></div>`,
    ],
    ['a live list beside', `<div><div>${article}</div><ul>${TEASERS}</ul></div>`],
    ['an article between two tables', `<table><tr><td><ul>${TEASERS}</ul></td><td>${article}</td></tr></table>`],
  ])('%s', (_, markup) => expect(bodyOf(markup)).toBe(BODY));
});

describe('a short article is not drowned', () => {
  test.each([
    ['by readers’ comments', `<div class="comments">${paragraphs([...READERS, ...QUARRY])}</div>`],
    [
      'by a list of comments',
      `<section><h3>6 comments</h3><ol>${READERS.map((words) => `<li><b>Reader</b><p>${words}</p></li>`).join('')}</ol></section>`,
    ],
    ['by the site’s address', `<div class="site-footer"><div>${LABEL.repeat(6)}</div></div>`],
    ['by the site’s address without a name', `<footer><div>${LABEL.repeat(6)}</div></footer>`],
    ['by what the site says of itself', `<div class="box-newsletter"><p>${LABEL.repeat(5)}</p></div>`],
    ['by teasers', `<ul>${TEASERS}</ul>`],
  ])('%s', (_, around) => {
    const main = `<div><h1>${HEADLINE}</h1><div>${paragraphs(SHORT)}</div></div>`;
    expect(bodyOf(`<div>${main}${around}</div>`)).toBe(SHORT.join('\n\n'));
  });
});

describe('the article is whole', () => {
  const [one = '', two = '', three = '', four = '', five = '', six = ''] = FERRY;
  test.each([
    [
      'in sections',
      `<h1>${HEADLINE}</h1><section><p>${one}</p><p>${two}</p></section><section><p>${three}</p><p>${four}</p></section><section><p>${five}</p><p>${six}</p></section>`,
    ],
    [
      'in boxes of one paragraph',
      `<h1>${HEADLINE}</h1>${FERRY.map((words) => `<div class="text"><p>${words}</p></div>`).join('')}`,
    ],
    [
      'with teasers between',
      `<h1>${HEADLINE}</h1><div><p>${one}</p><p>${two}</p><p>${three}</p><aside><a href="/x">A quarry full of rain</a></aside><p>${four}</p><div><a href="/y">The last ferryman of Holm</a></div><p>${five}</p><p>${six}</p></div>`,
    ],
    [
      'in a table',
      `<table><tr><td colspan="2"><h1>${HEADLINE}</h1></td></tr><tr><td>${paragraphs(FERRY)}</td><td><a href="/x">Timetable</a></td></tr></table>`,
    ],
    [
      'in a cell, with line breaks',
      `<table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td><h1>${HEADLINE}</h1><font size="2">${FERRY.join('<br><br>')}</font></td><td><b>More news</b><br><a href="/x">School opens a new wing for 300 pupils</a></td></tr></table>`,
    ],
    [
      'in a cell below the headline’s',
      `<table><tr><td colspan="2"><h1>${HEADLINE}</h1></td></tr><tr><td>${FERRY.join('<br><br>')}</td><td><a href="/x">School opens a new wing for 300 pupils</a></td></tr></table>`,
    ],
    [
      'in a cell of a table within a cell',
      `<table><tr><td><a href="/">Home</a></td><td><table><tr><td><h1>${HEADLINE}</h1></td></tr><tr><td>${FERRY.join('<br><br>')}</td></tr></table></td></tr></table>`,
    ],
    ['in a font', `<h1>${HEADLINE}</h1><font size="2">${FERRY.join('<br><br>')}</font>`],
    ['in a font with paragraphs', `<h1>${HEADLINE}</h1><font size="2">${paragraphs(FERRY)}</font>`],
    ['without paragraphs', `<h1>${HEADLINE}</h1><div>${FERRY.join('<br><br>')}</div>`],
    ['in an aside', `<aside><h1>${HEADLINE}</h1>${paragraphs(FERRY)}</aside>`],
    ['in a banner', `<header role="banner"><h1>${HEADLINE}</h1>${paragraphs(FERRY)}</header>`],
    [
      'under a name that sounds foreign',
      `<div class="content-sidebar-wrap"><h1>${HEADLINE}</h1>${paragraphs(FERRY)}</div>`,
    ],
    ['without a headline', paragraphs(FERRY)],
    [
      'with a first sentence in its own box',
      `<h1>${HEADLINE}</h1><div><div class="first"><p>${one}</p></div><div><p>${two}</p></div><p>${three}</p><p>${four}</p></div><div><p>${five}</p><p>${six}</p></div>`,
    ],
  ])('%s', (_, markup) => expect(bodyOf(markup).split(/\n+/)).toEqual(FERRY));

  test('all entries of a live page', () => {
    const entries = FERRY.map((words, i) => `<article><h2>1${i}.30</h2><p>${words}</p></article>`).join('');
    for (const words of FERRY) expect(bodyOf(`<main><h1>${HEADLINE}</h1>${entries}</main>`)).toContain(words);
  });

  test('all pictures of a gallery, with what is said of them', () => {
    const slides = FERRY.map((words, i) => `<div><h3>${i + 1}. Boat</h3><img alt="" src="x"><p>${words}</p></div>`);
    for (const words of FERRY) expect(bodyOf(`<h1>${HEADLINE}</h1>${slides.join('')}`)).toContain(words);
  });

  test('all of a list, whose headings are links', () => {
    const items = FERRY.map((words, i) => teaser(`Boat number ${i}`, words)).join('');
    for (const words of FERRY) expect(bodyOf(`<h1>${HEADLINE}</h1><ul>${items}</ul>`)).toContain(words);
  });
});

describe('what is between the headline and the running text is not part of it', () => {
  const rest = `<div>${paragraphs(FERRY)}</div>`;
  const LEAD = 'The island has waited for this for seven years. Now the board has found a boat, and a crew for it.';
  test.each([
    ['a standfirst in its own box', `<div>${LEAD}</div>${rest}`],
    ['a standfirst that is a heading', `<h2>${LEAD}</h2>${rest}`],
    ['a standfirst in a paragraph before the authors', `<p>${LEAD}</p><div>By Ines Thorne</div>${rest}`],
    ['what a picture shows', `<div><img alt="" src="x"><p>${LEAD}</p></div>${rest}`],
    [
      'address and date of print',
      `<div>https://courier.example/ferry<br>More boats to Holm<br>Updated 5:27 am, Wednesday, 20 November</div>${rest}`,
    ],
  ])('%s', (_, opening) => expect(bodyOf(`<main><h1>${HEADLINE}</h1>${opening}</main>`)).toBe(BODY));
});

describe('what follows the running text is not part of it', () => {
  test.each([
    'Follow the Courier on Facebook, Instagram and Twitter.',
    'Sign up for our newsletter and get the best of the Courier every morning.',
    'Subscribe to our sister magazine “The Island” for more on boats.',
    'Read more: The last ferryman of Holm',
    'Related: The last ferryman of Holm',
    '© 2019 The Courier. All rights reserved.',
    'Copyright 2019 The Courier. All rights reserved. This material may not be published, broadcast or rewritten.',
    'Ines Thorne is a reporter for the Courier. Follow her on Twitter @inesthorne.',
    'Have a tip? Write to tips@courier.example.',
    'Abonnieren Sie unseren Newsletter.',
    'Folgen Sie uns auf Facebook und Instagram.',
    'Suivez-nous sur Facebook et Twitter.',
    'Síguenos en Facebook y en Instagram.',
    'Like the Courier on Facebook.',
    'Join us on WhatsApp.',
    'Find the Courier on Instagram.',
    'Folge uns auf Mastodon.',
    'Siga a The Courier en Facebook.',
    'Get our newsletter.',
    'Jetzt den Newsletter bestellen.',
    'Abonnez-vous à notre newsletter.',
    'Inscrivez-vous à la newsletter.',
    'Suscríbete a nuestro boletín.',
    'See also: The last ferryman of Holm',
    'Also: The last ferryman of Holm',
    'More: The last ferryman of Holm',
    'Don’t miss: The last ferryman of Holm',
    'Watch: The last ferryman of Holm',
    'Listen: The last ferryman of Holm',
    'Lesen Sie auch: The last ferryman of Holm',
    'Mehr dazu: The last ferryman of Holm',
    'Lies auch: The last ferryman of Holm',
    'Lire aussi : The last ferryman of Holm',
    'À lire aussi : The last ferryman of Holm',
    'Lee también: The last ferryman of Holm',
    'Lea también: The last ferryman of Holm',
    'ADVERTISEMENT',
    'Anzeige',
    'Werbung',
    'Publicité',
    'إعلان',
    'פרסומת',
    'Article continues below',
    'Story continues after the advert',
    'News continues below',
    '(c) 2019 The Courier',
    'Do you have a question about the ferry?',
    'Got a story about the ferry?',
    'Contact Ines Thorne at ines@courier.example.',
    'E-mail us at tips@courier.example.',
    'Reach the desk at tips@courier.example.',
  ])('%s', (words) => expect(bodyOf(`<main>${article}<p>${words}</p></main>`)).toBe(BODY));

  test.each([
    'Follow the money, said the treasurer, and you will find that most of it is spent on coal.',
    '“Subscribe to nothing,” the captain told her crew when the paper came for the second time that day.',
    'Related firms own the yard and the boat, as the register shows.',
    'All rights of way on the quay end in May.',
    'She follows the boats on Twitter, where a clerk of the board writes when each of them sails.',
  ])('%s is part of it', (words) =>
    expect(bodyOf(`<main>${article}<p>${words}</p></main>`)).toBe(`${BODY}\n\n${words}`),
  );
});

const post = (around: (words: string, i: number) => string): string => FERRY.map(around).join('');
const time = (i: number): string => `<time datetime="2026-03-02T19:0${i}">19:0${i}</time>`;

describe('of a live page each post is the article', () => {
  const HEAD = `<h1>${HEADLINE}</h1><p>The harbour board of Holm meets tonight, and decides on the ferry after the old customs house is full to the door.</p>`;
  const share = '<button>Share</button><p><a href="https://social.example/share?u=x">Share on Social</a></p>';
  const shareList =
    '<ul class="share"><li><a href="https://social.example/x">Social</a></li><li><a href="/mail">Mail</a></li></ul>';

  test.each([
    [
      'items of a list',
      `<main>${HEAD}<ol>${post((words, i) => `<li>${time(i)}<h3>Update ${i}</h3><p>${words}</p>${share}</li>`)}</ol></main>`,
    ],
    [
      'articles in a list',
      `<main>${HEAD}<ul>${post((words, i) => `<li><article><header>${time(i)}<h2><a href="#p${i}">Update ${i}</a></h2></header><p>${words}</p><footer>${share}</footer></article></li>`)}</ul></main>`,
    ],
    [
      'articles beside each other',
      `<main><header>${HEAD}</header><div>${post((words, i) => `<article><h2>Update ${i}</h2>${time(i)}<p>${words}</p>${shareList}</article>`)}</div></main>`,
    ],
    [
      'articles in an article',
      `<article>${HEAD}<div>${post((words, i) => `<article id="p${i}">${time(i)}<div><p>${words}</p></div>${share}</article>`)}</div></article>`,
    ],
    [
      'articles behind that of the headline',
      `<main><article>${HEAD}${paragraphs([QUARRY[0] ?? ''])}</article><section>${post((words, i) => `<article>${time(i)}<p>${words}</p></article>`)}</section></main>`,
    ],
    [
      'items whose headings lead to themselves',
      `<main>${HEAD}<ol>${post((words, i) => `<li><div><h3><a href="https://news.example/live#p${i}">Update ${i}</a></h3>${time(i)}<p>${words}</p></div></li>`)}</ol></main>`,
    ],
    [
      'items whose headings lead to their own pages',
      `<main>${HEAD}<div class="feed">${post((words, i) => `<div class="post"><h3><a href="/live/7/post-${i}">Update ${i}</a></h3>${time(i)}<p>${words}</p></div>`)}</div></main>`,
    ],
    [
      'posts of LiveBlogPosting',
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting">${HEAD}${post((words, i) => `<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="headline">Update ${i}</h2>${time(i)}<div itemprop="articleBody"><p>${words}</p></div></div>`)}</div>`,
    ],
    ['items without paragraphs', `<main>${HEAD}<ul>${post((words, i) => `<li>${time(i)} ${words}</li>`)}</ul></main>`],
    ['a definition list', `<main>${HEAD}<dl>${post((words, i) => `<dt>${time(i)}</dt><dd>${words}</dd>`)}</dl></main>`],
    [
      'cells of a table',
      `<main>${HEAD}<table>${post((words, i) => `<tr><td>${time(i)}</td><td><p>${words}</p></td></tr>`)}</table></main>`,
    ],
    [
      'items of roles',
      `<main>${HEAD}<div role="feed">${post((words, i) => `<div role="article">${time(i)}<p>${words}</p>${shareList}</div>`)}</div></main>`,
    ],
  ])('%s', (_, markup) => {
    const live = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';
    const { text } = readArticle(parsePage(markup, title + live));
    expect(FERRY.filter((words) => !text.includes(words))).toEqual([]);
    expect(text).not.toMatch(/\b(?:share|social|mail)\b/i);
  });

  test('the times of posts are no running text', () => {
    const markup = `<main>${HEAD}<ol>${post((words, i) => `<li>${time(i)}<p>${words}</p></li>`)}</ol></main>`;
    expect(bodyOf(markup)).not.toMatch(/19:/);
  });
});
