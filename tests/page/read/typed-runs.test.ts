import { describe, expect, test } from 'vitest';
import { markupStyle } from '../../../lib/page/read/markup-style.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import { parsePage } from '../parse-page.ts';

const BEFORE = 'The harbour board met on Friday in the old customs house, and the hall was full from wall to wall.';
const AFTER = 'The meeting ended shortly before ten, when the clerk read out the minutes and the lamps were put out.';

/** What is read of some markup in an article, with the paragraphs around it left off. */
function readBetween(markup: string): string {
  const page = parsePage(`<article><p>${BEFORE}</p>${markup}<p>${AFTER}</p></article>`);
  const { text } = readArticle(page, markupStyle);
  return text.replace(BEFORE, '').replace(AFTER, '').trim();
}

const OFF = 'position:absolute;left:-9999px';
const TINY = 'position:absolute;width:1px;height:1px;overflow:hidden';
const ROW = 'display:block';
const PARTED = 'display:inline-block;margin-right:.3em';

/** Kind, markup, what is read. */
const CASES: Readonly<Record<string, readonly (readonly [markup: string, text: string])[]>> = {
  'a line break joins a sentence': [
    ['<p>Die Kosten stiegen um 12<br>Prozent.</p>', 'Die Kosten stiegen um 12 Prozent.'],
    ['<p>More than 5,400<br>drivers cross it.</p>', 'More than 5,400 drivers cross it.'],
    ['<p>“We have no<br>money,” she said.</p>', '“We have no money,” she said.'],
    ['<p>“We have no<br><br>money,” she said.</p>', '“We have no money,” she said.'],
    ['<p>It costs<br>12 crowns.</p>', 'It costs 12 crowns.'],
    ['<p>The boats,<br>the quay and<br>the crane burned.</p>', 'The boats, the quay and the crane burned.'],
    ['<pre>The army stays in\nthe valley.</pre>', 'The army stays in the valley.'],
    ['<pre>The army stays in\r\nthe valley.</pre>', 'The army stays in the valley.'],
    ['<p>The board met.<br>It was late.</p>', 'The board met.\nIt was late.'],
    ['<p>Quay Street 4<br>Holm</p>', 'Quay Street 4\nHolm'],
    ['<pre>First line.\n\nSecond line.</pre>', 'First line.\nSecond line.'],
    ['<p>Who pays?<br>nobody knows.</p>', 'Who pays?\nnobody knows.'],
    ['<p>Die Kosten der<br>Brücke stiegen.</p>', 'Die Kosten der Brücke stiegen.'],
    ['<p>The mayor of<br>Holm left.</p>', 'The mayor of Holm left.'],
    ['<p>It will cost<br>$3.4 million.</p>', 'It will cost $3.4 million.'],
    ['<p>He called it<br>“a disgrace” twice.</p>', 'He called it “a disgrace” twice.'],
    ['<p>نفى الوزير<br>ذلك يوم الأحد.</p>', 'نفى الوزير ذلك يوم الأحد.'],
    ['<p>The board met:<br>“We are late.”</p>', 'The board met:\n“We are late.”'],
  ],
  'the mark of a note is no word': [
    ['<p>It killed 45<sup>2</sup> people.</p>', 'It killed 45 people.'],
    ['<p>It closed 12<sup><a href="#a">[3]</a></sup> schools.</p>', 'It closed 12 schools.'],
    ['<p>No bridge<sup>4</sup> this year.</p>', 'No bridge this year.'],
    ['<p>No bridge<sup>4</sup>, she said.</p>', 'No bridge, she said.'],
    ['<p>No bridge.<sup>4</sup> She left.</p>', 'No bridge. She left.'],
    ['<p>It killed 45<a href="#n" style="vertical-align:super">2</a> people.</p>', 'It killed 45 people.'],
    ['<p>It killed 45<span class="footnote-ref">7</span> people.</p>', 'It killed 45 people.'],
    ['<p>It killed 45<a role="doc-noteref" href="#n">7</a> people.</p>', 'It killed 45 people.'],
    ['<p>It killed 45<sup>*</sup> people.</p>', 'It killed 45 people.'],
    ['<p>It killed 45<sup>1,2</sup> people.</p>', 'It killed 45 people.'],
    ['<p>The 45<sup>th</sup> boat.</p>', 'The 45th boat.'],
    ['<p>A hall of 45 m<sup>2</sup> burned.</p>', 'A hall of 45 m2 burned.'],
    ['<p>Le 1<sup>er</sup> mai.</p>', 'Le 1er mai.'],
    ['<p>The 1<sup>st</sup> and 2<sup>nd</sup> boat.</p>', 'The 1st and 2nd boat.'],
    ['<p>La 2<sup>e</sup> fois au XIX<sup>e</sup>.</p>', 'La 2e fois au XIXe.'],
    ['<p>It killed 45<span style="color:red">2</span> people.</p>', 'It killed 452 people.'],
    ['<p>It is 3<sup>1</sup>/<sub>2</sub> miles long.</p>', 'It is 3 1/2 miles long.'],
    ['<p>Some <sup>3</sup>⁄<sub>4</sub> of them.</p>', 'Some 3⁄4 of them.'],
    ['<p>In all 45 families<sup>a</sup> left.</p>', 'In all 45 families left.'],
    ['<p>La 1<sup>a</sup> vez.</p>', 'La 1a vez.'],
    ['<p>Chez M<sup>e</sup> Roux.</p>', 'Chez Me Roux.'],
    ['<p>It killed 45<a href="#n" style="position:relative;top:-.5em">2</a> people.</p>', 'It killed 45 people.'],
  ],
  'a raised number that may be a power or cents is kept apart': [
    ['<p>It costs $9<sup>99</sup> a month.</p>', 'It costs $9˄99 a month.'],
    ['<p>It costs $9.<sup>99</sup> a month.</p>', 'It costs $9.˄99 a month.'],
    ['<p>It costs $1,299 <sup>00</sup> a year.</p>', 'It costs $1,299˄00 a year.'],
    [
      '<p>It costs <b>$</b><b>9</b><span style="vertical-align:super">99</span> a month.</p>',
      'It costs $9˄99 a month.',
    ],
    ['<p>Es kostet 9<sup>99</sup> € im Monat.</p>', 'Es kostet 9˄99 € im Monat.'],
    ['<p>About 10<sup>6</sup> spores fell.</p>', 'About 10˄6 spores fell.'],
    ['<p>Some 2<sup>10</sup> of them fell.</p>', 'Some 2˄10 of them fell.'],
    ['<p>Only 10<sup>-3</sup> grams of it.</p>', 'Only 10^-3 grams of it.'],
    ['<p>Only 10<sup>−3</sup> grams of it.</p>', 'Only 10^−3 grams of it.'],
    ['<p>About 3.4 × 10<sup>6</sup> spores fell.</p>', 'About 3.4 × 10^6 spores fell.'],
    ['<p>A town of 45 km<sup>2</sup> burned.</p>', 'A town of 45 km2 burned.'],
    // Links and brackets make a mark of it, wherever it is.
    ['<p>It costs $9<sup><a href="#n">12</a></sup> a month.</p>', 'It costs $9 a month.'],
    ['<p>It costs $9<a href="#n"><sup>12</sup></a> a month.</p>', 'It costs $9 a month.'],
    ['<p>It costs $9<sup>[12]</sup> a month.</p>', 'It costs $9 a month.'],
    ['<p>It costs $9<sup class="footnote">12</sup> a month.</p>', 'It costs $9 a month.'],
    ['<p>It killed 10<sup><a href="#n">6</a></sup> people.</p>', 'It killed 10 people.'],
    ['<p>It costs $9.<sup>3</sup> She left.</p>', 'It costs $9. She left.'],
    ['<p>It killed 110<sup>6</sup> people in 2010<sup>7</sup>.</p>', 'It killed 110 people in 2010.'],
    ['<p>He cited $9 for boats<sup>12</sup> and left.</p>', 'He cited $9 for boats and left.'],
  ],
  'what is printed above words is none of them': [
    ['<p>In <ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby> it rained.</p>', 'In 東京 it rained.'],
    [
      '<p>In <ruby><rb>東</rb><rb>京</rb><rtc><rt>とう</rt><rt>きょう</rt></rtc></ruby> it rained.</p>',
      'In 東京 it rained.',
    ],
    ['<p>In <ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby> it rained.</p>', 'In 東京 it rained.'],
    ['<p>In <ruby>東京<rtc>Tokyo</rtc></ruby> it rained.</p>', 'In 東京 it rained.'],
    ['<p>No <ruby>bridge<rt>kein</rt></ruby>, she said.</p>', 'No bridge, she said.'],
    ['<p>It killed <ruby>45<rt>54</rt></ruby> people.</p>', 'It killed 45 people.'],
  ],
  'what is struck out is not said': [
    ['<p>It killed <del>54</del><ins>45</ins> people.</p>', 'It killed 45 people.'],
    ['<p>Another <del>tunnel</del> <ins>bridge</ins> is built.</p>', 'Another bridge is built.'],
    ['<p>No money for <s>a</s>another bridge.</p>', 'No money for another bridge.'],
    ['<p>No <strike>more </strike>money.</p>', 'No money.'],
    ['<p>No <span style="text-decoration:line-through">more </span>money.</p>', 'No money.'],
    ['<p>No <span style="text-decoration-line:line-through">more</span> money.</p>', 'No money.'],
    ['<p>The <del>old<ins> new</ins></del> quay.</p>', 'The quay.'],
    ['<p>It cost $<del>2</del>3 a day.</p>', 'It cost $3 a day.'],
    ['<p>Word<del>s</del>, she said.</p>', 'Word, she said.'],
    ['<p>The 5<s>6</s>7 boats.</p>', 'The 5 7 boats.'],
  ],
  'what cannot be seen is not said': [
    [`<p>No bridge<span style="${OFF}"> share this</span> now.</p>`, 'No bridge now.'],
    [`<p>No bridge<span style="${TINY}"> opens a window</span> now.</p>`, 'No bridge now.'],
    ['<p>No bridge<span style="opacity:0;position:absolute"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="font-size:0"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="font-size:0px"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="position:absolute;clip:rect(0,0,0,0)"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="position:absolute;clip-path:inset(50%)"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="display:none"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="visibility:hidden"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="position:fixed;top:-2000px"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span class="visually-hidden"> hint</span> now.</p>', 'No bridge now.'],
    [
      '<p>No bridge<span style="position:absolute;transform:translateX(-9999px)"> hint</span> now.</p>',
      'No bridge now.',
    ],
    ['<p>No bridge<span style="position:absolute;transform:scale(0)"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="position:absolute;margin-left:-9999px"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="content-visibility:hidden"> hint</span> now.</p>', 'No bridge now.'],
    ['<p>No bridge<span style="display:inline-block;width:0;overflow:hidden"> hint</span> now.</p>', 'No bridge now.'],
    [
      '<p>No bridge<a href="/x" style="overflow:hidden;width:12px;text-indent:-9999px"> hint</a> now.</p>',
      'No bridge now.',
    ],
    ['<p>No bridge<span style="transform:rotate(2deg)"> at all</span> now.</p>', 'No bridge at all now.'],
    ['<p>No bridge<span style="opacity:.9"> at all</span> now.</p>', 'No bridge at all now.'],
    ['<p>No bridge<span style="position:relative;left:2px"> at all</span> now.</p>', 'No bridge at all now.'],
  ],
  'a linked block that says a sentence is read': [
    ['<p><a href="/x">The flood killed 54 people.</a></p>', 'The flood killed 54 people.'],
    ['<p><strong><a href="/x">The flood killed 54 people.</a></strong></p>', 'The flood killed 54 people.'],
    ['<ul><li><a href="/x">The flood killed 54 people.</a></li></ul>', 'The flood killed 54 people.'],
    ['<blockquote><a href="/x">The flood killed 54 people.</a></blockquote>', 'The flood killed 54 people.'],
    ['<p><a href="/x">“The flood killed 54 people.”</a></p>', '“The flood killed 54 people.”'],
    ['<table><tr><td><a href="/x">The flood killed 54 people.</a></td></tr></table>', 'The flood killed 54 people.'],
    ['<p><a href="/x">洪水造成54人死亡。</a></p>', '洪水造成54人死亡。'],
    ['<p><a href="/x">बाढ़ में 54 लोग मारे गए।</a></p>', 'बाढ़ में 54 लोग मारे गए।'],
    ['<p><a href="/x">続きを読む。</a></p>', ''],
    ['<p><a href="/x">Who killed 54 people?</a></p>', ''],
    ['<p><a href="/x">A flood in Holm kills 54</a></p>', ''],
    ['<ul><li><a href="/x">Boats</a></li><li><a href="/y">Weather</a></li></ul>', ''],
    ['<p><a href="/x">Read on …</a></p>', ''],
    ['<p><a href="/x">More …</a></p>', ''],
  ],
  'words that only style parts are words': [
    [
      `<p><span style="${ROW}">The bridge was</span><span style="${ROW}">closed on Friday.</span></p>`,
      'The bridge was closed on Friday.',
    ],
    [`<p><span style="${ROW}">The bridge</span><span style="${ROW}">The tunnel</span></p>`, 'The bridge\n\nThe tunnel'],
    [
      `<p><span style="${ROW}">The bridge was closed.</span><span style="${ROW}">nobody knew.</span></p>`,
      'The bridge was closed.\n\nnobody knew.',
    ],
    [`<p><span style="${PARTED}">No</span><span style="${PARTED}">more</span> boats.</p>`, 'No more boats.'],
    ['<p><b style="display:inline-block;padding-right:4px">No</b><i>more</i> boats.</p>', 'No more boats.'],
    ['<p><span style="margin-left:8px">No</span><span style="margin-left:8px">more</span></p>', 'No more'],
    ['<p><span style="display:block">No</span><span style="display:block">more</span></p>', 'No more'],
    ['<p><span>No</span><span style="display:inline-block">more</span></p>', 'Nomore'],
    ['<p><span style="float:left;margin-right:4px">T</span>he boats.</p>', 'The boats.'],
    ['<p><span style="display:inline-block;margin-right:2px;font-size:60px">T</span>he boats.</p>', 'The boats.'],
    ['<p><b>$1.5</b><i>million</i></p>', '$1.5million'],
    ['<p><i style="border-right-width:.3em">No</i><i>more</i> boats.</p>', 'No more boats.'],
    [`<p><span style="${PARTED}">$</span><span style="${PARTED}">340</span></p>`, '$ 340'],
    [`<p>“<span style="${PARTED}">No</span>” she said.</p>`, '“No” she said.'],
  ],
  'an advert within a sentence is no end of it': [
    ['<blockquote>“We will <div class="ad">Buy boots</div> not raise it.”</blockquote>', '“We will not raise it.”'],
    ['<div>“We will <div class="advert">Buy</div>not raise it,” she said.</div>', '“We will not raise it,” she said.'],
    ['<div>The board <aside>Buy boots</aside> met at nine.</div>', 'The board met at nine.'],
    ['<div>The board <div class="promo">Buy</div>met at 9.</div>', 'The board met at 9.'],
    ['<div>The board<div class="newsletter">Write</div>, said she.</div>', 'The board, said she.'],
    ['<div>The board met.<div class="ad">Buy</div>it was late.</div>', 'The board met.\n\nit was late.'],
    ['<div>The board met.<div class="ad">Buy</div>It was late.</div>', 'The board met.\n\nIt was late.'],
    ['<p>The board met</p><div class="ad">Buy</div><p>It was late.</p>', 'The board met\n\nIt was late.'],
    ['<div>The board <div class="taboola"><p>Buy</p></div> has 45 boats.</div>', 'The board has 45 boats.'],
    ['<div>It has <div class="sponsor">Buy</div> 45 boats.</div>', 'It has 45 boats.'],
    ['<div>The board <ins class="adsbygoogle">Buy boots</ins> met at nine.</div>', 'The board met at nine.'],
    ['<div>Der Rat <div class="anzeige">Stiefel</div> tagte um neun.</div>', 'Der Rat tagte um neun.'],
    ['<p>The board met.</p><p>ADVERTISEMENT</p><p>It was late.</p>', 'The board met.\n\nIt was late.'],
    ['<p>It met.</p><p>Story continues below advertisement</p><p>It left.</p>', 'It met.\n\nIt left.'],
    ['<p>The board met.</p><p>Advertisement costs fell.</p>', 'The board met.\n\nAdvertisement costs fell.'],
  ],
};

test.each([
  '<details><summary>More</summary><p>It killed 45.</p></details>',
  '<details><summary>More</summary><div><p>It killed</p> <p>45.</p></div></details>',
  '<div hidden="until-found"><p>It killed 45.</p></div>',
  '<div role="tabpanel" hidden><p>It killed 45.</p></div>',
  '<div role="tabpanel" aria-hidden="true">It killed 45.</div>',
  '<div role="tabpanel" style="display:none">It killed 45.</div>',
  '<section><div role="region" hidden>It killed 45.</div></section>',
  '<details><summary>More</summary>It killed <b>45.</b></details>',
  '<button aria-controls="more" aria-expanded="false">More</button><div id="more" hidden>It killed 45.</div>',
  '<details><summary>A</summary><details><summary>B</summary><p>It killed 45.</p></details></details>',
])('what is folded away is known, but not read: %s', (markup) => {
  const { text, folded } = readArticle(parsePage(`<article><p>${BEFORE}</p>${markup}</article>`), {
    ...markupStyle,
    isHidden: (element) => markupStyle.isHidden(element) || element.closest('details > :not(summary)') !== null,
  });
  expect(text).not.toContain('45');
  expect(folded.replace(/\s+/g, ' ')).toContain('It killed 45.');
});

test.each(['<p hidden>It killed 45.</p>', '<div style="display:none">It killed 45.</div>'])(
  'what nobody can unfold is not: %s',
  (markup) =>
    expect(readArticle(parsePage(`<article><p>${BEFORE}</p>${markup}</article>`), markupStyle).folded).toBe(''),
);

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s', (markup, text) => expect(readBetween(markup)).toBe(text));
});
