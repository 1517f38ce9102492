import { describe, expect, test } from 'vitest';
import { keepRanges } from '../../../lib/page/read/keep-ranges.ts';
import { findBody, labelParts } from '../../../lib/page/read/label-parts.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import { parsePage } from '../parse-page.ts';

const PARAGRAPHS = [
  'The council voted on Tuesday to keep the swimming bath on Mill Street open until the end of the winter.',
  'Its boiler broke in August, and since then the children of four schools have had no lessons in the water.',
  'A new boiler costs more than the town spends on all its playgrounds in two years, the treasurer said.',
  'Those who swim there every morning have offered to paint the changing rooms if the town buys the paint.',
  'The mayor wants to ask the county for a loan, which would be paid back by 2031 at the very latest.',
  'Her deputy would rather have the bath run by a society, as the next town has done with its own since May.',
];
const TEASER =
  'A bakery in the old fire station opens in March, and its owner is looking for an oven that fits the door.';
const ARTICLE = PARAGRAPHS.join('\n\n');
const body = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
const page = (around: string): string => `<main><h1>Bath stays open</h1>${around}</main>`;

const read = (markup: string) => readArticle(parsePage(markup), { labelParts });
const bodyOf = (markup: string): string => {
  const article = read(markup);
  return keepRanges(article, findBody(article.text.length, article.labels)).text;
};

describe('what other articles, readers or the site say under a heading of its own is no part of the article', () => {
  test.each([
    'Related',
    'Related stories',
    'More from the Courier',
    'Most read',
    'Recommended for you',
    'You may also like',
    'Read more',
    'Latest news',
    'Trending now',
    'Popular posts',
    'About the author',
    'Leave a comment',
    '3 comments',
    'Comments (12)',
    'Mehr zum Thema',
    'Das könnte Sie auch interessieren',
    'À lire aussi',
    'Les plus lus',
    'Lo más leído',
  ])('%s', (heading) => {
    const box = `<section><h3>${heading}</h3><p>${TEASER}</p><div>${TEASER}</div></section>`;
    expect(bodyOf(page(`<div>${body}${box}</div>`))).toBe(ARTICLE);
    expect(bodyOf(page(`<div>${body}</div>${box}`))).toBe(ARTICLE);
  });

  test('a box between paragraphs', () => {
    const [first = '', ...others] = PARAGRAPHS.map((words) => `<p>${words}</p>`);
    const middle = [first, ...others.slice(0, 4), `<div><h4>Related</h4><p>${TEASER}</p></div>`, ...others.slice(4)];
    expect(bodyOf(page(middle.join('')))).toBe(ARTICLE);
  });

  test.each([
    'More swimmers than ever',
    'Comments by the mayor',
    'What the council wants',
    'Related to whom?',
    'Popular with children',
  ])('a heading of the article itself: %s', (heading) => {
    expect(bodyOf(page(`${body}<section><h2>${heading}</h2><p>${TEASER}</p></section>`))).toBe(
      `${ARTICLE}\n\n${heading}\n\n${TEASER}`,
    );
  });

  test('the article itself under such a heading', () => {
    expect(bodyOf(page(`<h2>Latest news</h2>${body}`))).toBe(ARTICLE);
  });
});

describe('what is not running text is labelled', () => {
  test.each([
    ['a line of authors', `<p class="byline">By Ines Thorne</p>${body}`],
    ['authors and a date without a name', `<div>Ines Thorne</div><div>Tuesday, 9 November</div>${body}`],
    ['a section above the headline', `<div>Town hall</div><h1>Bath</h1>${body}`],
    ['the words under the headline', `<h2 class="standfirst">A boiler, a loan and very much paint.</h2>${body}`],
    [
      'a caption',
      `${body}<figure><img alt="" src="x"><figcaption>The bath, photographed in the spring.</figcaption></figure>`,
    ],
    ['a caption by name', `${body}<div class="photo-caption">The bath, photographed in the spring.</div>`],
    ['a caption before the text', `<figure><figcaption>${TEASER}</figcaption></figure>${body}`],
    ['when it was changed', `${body}<div class="timestamp">Changed on Wednesday at 9.40</div>`],
    [
      'a box on who wrote it',
      `${body}<div class="author-bio"><p>Ines Thorne writes on the town and its waters.</p></div>`,
    ],
    [
      'a box that asks for an address',
      `${body}<div class="newsletter-signup"><p>Our letter is in your mail by seven.</p></div>`,
    ],
  ])('%s', (_, markup) => expect(bodyOf(page(markup))).toBe(ARTICLE));

  test('the whole article keeps its headline and captions', () => {
    const { text, labels } = read(page(`${body}<figure><figcaption>The bath in spring.</figcaption></figure>`));
    expect(text).toBe(`Bath stays open\n\n${ARTICLE}\n\nThe bath in spring.`);
    const found = labels.map(({ start, end, label }) => [label, text.slice(start, end).trim()]);
    expect(found).toContainEqual(['headline', 'Bath stays open']);
    expect(found).toContainEqual(['caption', 'The bath in spring.']);
  });

  test('an article of which nothing but a headline is left', () => {
    expect(bodyOf('<h1>Bath stays open</h1>')).toBe('Bath stays open');
  });
});
