import { describe, expect, it } from 'vitest';
import { printedDate } from '../../../lib/core/language/time/printed-date.ts';
import { readArticle } from '../../../lib/page/read/read-article.ts';
import { parsePage } from '../parse-page.ts';

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const titled = (title: string): string => `<title>${title}</title>`;
const address = (host: string): string => `<link rel="canonical" href="https://${host}/2026/ferries">`;

const H1 = '<h1>Ferries run again</h1>';
const BODY = [
  'The first ferry left the harbour on Monday morning with nearly two hundred people on board, and all of them were glad.',
  'It had been in the yard since the autumn, when a storm tore off its bow door and drove it on to the rocks by the pier.',
  'The council paid for the repair, and the owners of the shops on the island say that they could not have waited longer.',
]
  .map((words) => `<p>${words}</p>`)
  .join('');

/** So short that nothing but the page tells its language. */
const SHORT: Readonly<Record<string, string>> = {
  de: '<p>Die erste Fähre verließ am Montag mit zweihundert Menschen den Hafen.</p>',
  fr: '<p>Le premier bac a quitté le port lundi avec deux cents personnes à bord.</p>',
  es: '<p>El primer transbordador salió del puerto el lunes con doscientas personas.</p>',
  ar: '<p>غادرت العبّارة الأولى الميناء يوم الاثنين وعلى متنها مئتا شخص.</p>',
  he: '<p>המעבורת הראשונה יצאה מהנמל ביום שני ועליה מאתיים איש.</p>',
};

/** What a page of an article says of itself; what is written is under its headline. */
function factsOf(written: string, head = '', language = 'en') {
  const page = parsePage(
    `<article>${H1}${written}${SHORT[language] ?? BODY}</article><footer>© 2026 The Island Post</footer>`,
    head,
  );
  page.documentElement.lang = language;
  const article = readArticle(page);
  const { text } = article;
  const metadata = article.describe();
  return { ...metadata, date: metadata.date ?? printedDate(text, metadata.language) };
}

describe('the date that a page prints under its headline', () => {
  it.each([
    ['<p class="date">March 2, 2026</p>', 'en', '2026-03-02'],
    ['<div class="dateline">Published 2 March 2026, 08:15</div>', 'en', '2026-03-02'],
    ['<p>Published 1 March 2026 | Updated 3 March 2026</p>', 'en', '2026-03-01'],
    ['<p>2026-03-02</p>', 'en', '2026-03-02'],
    ['<p>13/03/2026</p>', 'en', '2026-03-13'],
    ['<p class="datum">2. März 2026</p>', 'de', '2026-03-02'],
    ['<p>02.03.2026, 08:15 Uhr</p>', 'de', '2026-03-02'],
    ['<p>Publié le 2 mars 2026 à 8h15</p>', 'fr', '2026-03-02'],
    ['<p>2 de marzo de 2026</p>', 'es', '2026-03-02'],
    ['<p>نُشر في 2 مارس 2026</p>', 'ar', '2026-03-02'],
    ['<p>2 במרץ 2026</p>', 'he', '2026-03-02'],
    ['<p>02/03/2026</p>', 'fr', '2026-03-02'],
    ['<p>الاثنين 2 مارس 2026</p>', 'ar', '2026-03-02'],
    ['<p>الاثنين، ٢ مارس ٢٠٢٦</p>', 'ar', '2026-03-02'],
    ['<p>2 آذار 2026</p>', 'ar', '2026-03-02'],
    ['<p>2 مارس/آذار 2026</p>', 'ar', '2026-03-02'],
    ['<p>نُشر: 2/3/2026</p>', 'ar', '2026-03-02'],
    ['<p>تاريخ النشر: 02/03/2026 14:30</p>', 'ar', '2026-03-02'],
    ['<p>2026/03/02</p>', 'ar', '2026-03-02'],
    ['<p>١٥ تشرين الأول ٢٠٢٥</p>', 'ar', '2025-10-15'],
    ['<p>15 أكتوبر 2025 - 10:30 ص</p>', 'ar', '2025-10-15'],
    ['<p>15 غشت 2025</p>', 'ar', '2025-08-15'],
    ['<p>آخر تحديث: 3 مارس 2026</p>', 'ar', '2026-03-03'],
    ['<p>قانون 2 مارس 2026 الذي اتفق عليه أصحاب العبارات كلهم في الجزيرة باطل.</p>', 'ar', null],
    ['<p>منذ 3 ساعات</p>', 'ar', null],
    ['<p>2 رمضان 1447</p>', 'ar', null],
    ['<p>יום שני, 2 במרץ 2026</p>', 'he', '2026-03-02'],
    ['<p>פורסם ב-2 במרץ 2026</p>', 'he', '2026-03-02'],
    ['<p>פורסם: 02/03/2026 14:30</p>', 'he', '2026-03-02'],
    ['<p>2.3.2026</p>', 'he', '2026-03-02'],
    ['<p>02.03.2026 | 14:30</p>', 'he', '2026-03-02'],
    ['<p>2 מרץ, 2026</p>', 'he', '2026-03-02'],
    ['<p>פורסם ב-1 במרץ 2026, עודכן ב-3 במרץ 2026</p>', 'he', '2026-03-01'],
    ['<p>תאריך פרסום: 2 במרץ 2026</p>', 'he', '2026-03-02'],
    ['<p>י״ג באדר תשפ״ו</p>', 'he', null],
    ['<p>לפני 3 שעות</p>', 'he', null],
    ['<p>חוק 2 במרץ 2026, שעליו הסכימו בעלי כל המעבורות באי, בטל.</p>', 'he', null],
    // Of these nobody knows which day is meant, or whose.
    ['<p>02/03/2026</p>', 'en', null],
    ['<p>3 hours ago</p>', 'en', null],
    ['<p>31.02.2026</p>', 'de', null],
    ['<p>The law of March 2, 2026, on which the owners of all the ferries had agreed, is void.</p>', 'en', null],
    ['<aside><p>March 2, 2026</p></aside>', 'en', null],
  ])('%s in %s', (written, language, date) => expect(factsOf(written, '', language).date).toBe(date));
});

describe('who wrote it', () => {
  it.each([
    ['<p>By Ada Example</p>', '', 'Ada Example'],
    ['<p>By Ada Example and Ben Example</p>', '', 'Ada Example and Ben Example'],
    ['<p>By Ada Example, Health Correspondent</p>', '', 'Ada Example'],
    ['<p>Von Ada Example</p>', '', 'Ada Example'],
    ['<p>Par Ada Example</p>', '', 'Ada Example'],
    ['<p>Por Ada Example</p>', '', 'Ada Example'],
    ['<p>By Ada Example in Holm</p>', '', 'Ada Example'],
    ['<p>BY ADA EXAMPLE</p>', '', 'ADA EXAMPLE'],
    ['<p>By Ada Example | Island Post</p>', '', 'Ada Example'],
    ['<p>By Ada Example • March 2</p>', '', 'Ada Example'],
    ['<p>By Ada Example, Ben Example and Cleo Example</p>', '', 'Ada Example, Ben Example and Cleo Example'],
    ['<p>Words by Ada Example</p>', '', 'Ada Example'],
    ['<p>Words: Ada Example</p>', '', 'Ada Example'],
    ['<p>Text: Ada Example</p>', '', 'Ada Example'],
    ['<p>Reporting by Ada Example; editing by Ben Example</p>', '', 'Ada Example'],
    ['<p>Written by Ada Example</p>', '', 'Ada Example'],
    ['<p>Story by Ada Example</p>', '', 'Ada Example'],
    ['<p>Von Ada Example (dpa)</p>', '', 'Ada Example'],
    ['<p>Von Ada Example, Holm</p>', '', 'Ada Example'],
    ['<p>Von Ada Example und Ben Example</p>', '', 'Ada Example und Ben Example'],
    ['<p>Text: Ada Example, Fotos: Ben Example</p>', '', 'Ada Example'],
    ['<p>Ein Bericht von Ada Example</p>', '', 'Ada Example'],
    ['<p>Par Ada Example (avec AFP)</p>', '', 'Ada Example'],
    ['<p>Par Ada Example, envoyée spéciale à Holm</p>', '', 'Ada Example'],
    ['<p>Propos recueillis par Ada Example</p>', '', 'Ada Example'],
    ['<p>Texte : Ada Example</p>', '', 'Ada Example'],
    ['<p>Por Ada Example / EFE</p>', '', 'Ada Example'],
    ['<p>Texto: Ada Example</p>', '', 'Ada Example'],
    ['<p>Por Ada Example y Ben Example</p>', '', 'Ada Example y Ben Example'],
    ['<p>بقلم: سلمى الخطيب</p>', '', 'سلمى الخطيب'],
    ['<p>بقلم سلمى الخطيب</p>', '', 'سلمى الخطيب'],
    ['<p>بقلم: سلمى الخطيب، بيروت</p>', '', 'سلمى الخطيب'],
    ['<div class="byline">بقلم: سلمى الخطيب</div>', '', 'سلمى الخطيب'],
    ['<div class="byline">By Ada Example, Health Correspondent</div>', '', 'Ada Example'],
    ['<p>كتب: سامي الخطيب</p>', '', 'سامي الخطيب'],
    ['<p>كتبت سلمى الخطيب</p>', '', 'سلمى الخطيب'],
    ['<p>بقلم: سلمى الخطيب وسامي حداد</p>', '', 'سلمى الخطيب وسامي حداد'],
    ['<p>إعداد: سلمى الخطيب</p>', '', 'سلمى الخطيب'],
    ['<p>بقلم: سلمى الخطيب - بيروت</p>', '', 'سلمى الخطيب'],
    ['<p>מאת: דנה לוי</p>', '', 'דנה לוי'],
    ['<p>מאת דנה לוי</p>', '', 'דנה לוי'],
    ['<p>מאת דנה לוי ואורי כהן</p>', '', 'דנה לוי ואורי כהן'],
    ['<p>מאת: דנה לוי, כתבת הבריאות</p>', '', 'דנה לוי'],
    ['<p>כתבה: דנה לוי</p>', '', 'דנה לוי'],
    ['<a href="/authors/ada-example">Ada Example</a>', '', 'Ada Example'],
    [
      '',
      jsonLd({
        '@graph': [
          { '@type': 'Person', '@id': '#ada', name: 'Ada Example' },
          { '@type': 'NewsArticle', author: { '@id': '#ada' } },
        ],
      }),
      'Ada Example',
    ],
    ['<p>By Monday the ferries were full.</p>', '', null],
    ['<p>By popular demand</p>', '', null],
    ['<p>Von der Insel</p>', '', null],
    ['<p>By The Island Post</p>', '', null],
    ['<p>Von Montag an</p>', '', null],
    ['<p>Photos by Ada Example</p>', '', null],
    ['<p>Fotos: Ada Example</p>', '', null],
    ['<p>Edited by Ada Example</p>', '', null],
    ['<p>Photo: Ada Example</p>', '', null],
    ['<p>Par Avion, Par Bateau</p>', '', null],
    ['<p>Por Favor</p>', '', null],
    ['<p>كتب على الجدار أن العبارة غرقت قبل عام في الميناء.</p>', '', null],
    ['<p>كتب المدرسة الجديدة</p>', '', null],
    ['<p>تصوير: سلمى الخطيب</p>', '', null],
    ['<p>מאת האי ועד העיר נסעו אנשים רבים.</p>', '', null],
    ['<p>צילום: דנה לוי</p>', '', null],
    ['', '<meta name="twitter:creator" content="@ada">', null],
  ])('%s %s', (written, head, byline) => expect(factsOf(written, head).byline).toBe(byline));
});

describe('who published it', () => {
  it.each([
    [jsonLd({ '@type': 'NewsArticle', publisher: { name: 'The Island Post' } }), 'The Island Post'],
    [
      jsonLd({
        '@graph': [
          { '@type': 'NewsMediaOrganization', '@id': '#org', name: 'The Island Post' },
          { '@type': 'NewsArticle', publisher: { '@id': '#org' } },
        ],
      }),
      'The Island Post',
    ],
    [
      jsonLd([
        { '@type': 'NewsArticle', headline: 'Ferries run again' },
        { '@type': 'WebSite', name: 'The Island Post' },
      ]),
      'The Island Post',
    ],
    ['<meta property="og:site_name" content="The Island Post">', 'The Island Post'],
    [titled('Ferries run again | The Island Post'), 'The Island Post'],
    [
      titled('Ferries run again - Politics - The Island Post') + address('www.theislandpost.example'),
      'The Island Post',
    ],
    [titled('The Island Post: Ferries run again') + address('islandpost.example'), 'The Island Post'],
    [titled('Ferries run again – The Northern Times') + address('nortimes.example'), 'The Northern Times'],
    [titled('Ferries run again | TIP') + address('tip.example'), 'TIP'],
    // A section, a subtitle, a handle or an address is no name.
    [titled('Ferries run again | Politics'), null],
    [titled('Ferries run again – and the islanders are glad'), null],
    [titled('Ferries run again: The Long Winter') + address('tip.example'), null],
    ['<meta name="twitter:site" content="@islandpost">', null],
    ['<meta property="og:site_name" content="https://islandpost.example">', null],
    [jsonLd({ '@type': 'NewsArticle', publisher: 'https://islandpost.example/' }), null],
  ])('%s', (head, publisher) => expect(factsOf('', head).publisher).toBe(publisher));
});
