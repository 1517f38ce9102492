import { describe, expect, it } from 'vitest';
import { placeAt } from '../../../lib/core/claim/source-text.ts';
import { readAnyDocument } from '../../../lib/core/source/read-any-document.ts';
import { documentOf } from './hearing.ts';

/** What becomes of lines, of marks, and of what is printed around a text. */
const LAID: readonly (readonly [is: string, name: string, content: string, text: string])[] = [
  [
    'filled lines',
    'a.txt',
    'The bridge was closed on Monday because the\nriver had risen, and it stayed closed.',
    'The bridge was closed on Monday because the river had risen, and it stayed closed.',
  ],
  [
    'lines that are ended on purpose',
    'a.txt',
    'The river rose.\nIt fell.\nThe bridge was opened again on Thursday at noon.',
    'The river rose.\nIt fell.\nThe bridge was opened again on Thursday at noon.',
  ],
  ['paragraphs', 'a.txt', 'It rose.\n\n\nIt fell.', 'It rose.\n\nIt fell.'],
  [
    'paragraphs that only begin further in',
    'a.txt',
    'The river rose on Monday and on Tuesday it\nrose again.\n   The bridge was closed for a week and then\nfor a month.',
    'The river rose on Monday and on Tuesday it rose again.\n\nThe bridge was closed for a week and then for a month.',
  ],
  ['items of a list', 'a.txt', 'We need:\n- a boat\n- a rope', 'We need:\n\n- a boat\n\n- a rope'],
  ...['it. The people', 'Mr. Lee', 'Dr. Day', 'St. Ives', 'is. Then the others', 'No. 4', 'up. All of them'].map(
    (words): readonly [string, string, string, string] => [
      `a line that begins with “${words}”`,
      'a.txt',
      `The bridge was closed on Monday because of\n${words} and the river, which had risen again\nin the night and stayed high.`,
      `The bridge was closed on Monday because of ${words} and the river, which had risen again in the night and stayed high.`,
    ],
  ),
  ...['5. It', 'a) the', 'I. The', '12. The'].map((words): readonly [string, string, string, string] => [
    `a line in mid-sentence that begins with “${words}”`,
    'a.txt',
    `The bridge was closed on Monday as in part\n${words} river had risen, in the year before and it\nstayed closed.`,
    `The bridge was closed on Monday as in part ${words} river had risen, in the year before and it stayed closed.`,
  ]),
  [
    'numbered items',
    'a.txt',
    'We need:\n1. a boat that floats\n2. a rope\niv) a crew\n(b) a map',
    'We need:\n\n1. a boat that floats\n\n2. a rope\n\niv) a crew\n\n(b) a map',
  ],
  [
    'items that end in no stop, over two lines',
    'a.txt',
    'For the harbour we need all of these:\n1. a boat that floats and is not too small\n   for the crew\n2. a rope',
    'For the harbour we need all of these:\n\n1. a boat that floats and is not too small for the crew\n\n2. a rope',
  ],
  ['carriage returns', 'a.txt', 'It rose.\r\n\r\nIt fell.\r', 'It rose.\n\nIt fell.'],
  [
    'a paragraph a line',
    'a.txt',
    `${'It rose and rose. '.repeat(10)}\n${'It fell and fell. '.repeat(10)}`,
    `${'It rose and rose. '.repeat(10).trim()}\n\n${'It fell and fell. '.repeat(10).trim()}`,
  ],
  [
    'Markdown',
    'a.md',
    '# The river\n\nIt *rose* on [Monday](https://example.org)\nand **fell** on `Tuesday`.\n\n```\nlet x = 1;\n```\n\n- one\n- two',
    'The river\n\nIt rose on Monday and fell on Tuesday.\n\none\n\ntwo',
  ],
  [
    'code in a line that begins with its marks',
    'a.md',
    '```ls -l``` is what she typed.\n\nNothing came of it.',
    'ls -l is what she typed.\n\nNothing came of it.',
  ],
  ['a fence with a language', 'a.md', 'It rose.\n\n```sh\nls\n```\n\nIt fell.', 'It rose.\n\nIt fell.'],
  ['a fence of tildes', 'a.md', 'It rose.\n\n~~~ a `b`\nls\n```\n~~~\n\nIt fell.', 'It rose.\n\nIt fell.'],
  ['a fence in a fence', 'a.md', 'It rose.\n\n````\n```\nls\n```\n``` x\n````\n\nIt fell.', 'It rose.\n\nIt fell.'],
  [
    'a mark with words behind it in a fence, which does not end there',
    'a.md',
    'It rose.\n\n```\nls\n``` sh\nls\n```\n\nIt fell.',
    'It rose.\n\nIt fell.',
  ],
  [
    'a year at the beginning of a line',
    'a.md',
    'The bridge was built in\n1987. It cost a million.',
    'The bridge was built in 1987. It cost a million.',
  ],
  ['a list that interrupts a paragraph', 'a.md', 'We need\n1. a boat\n2. a rope', 'We need\n\na boat\n\na rope'],
  ['a list that begins at three', 'a.md', 'We need\n\n3. a boat\n4. a rope', 'We need\n\na boat\n\na rope'],
  ['a list behind a heading', 'a.md', '## We need\n3. a boat\n4. a rope', 'We need\n\na boat\n\na rope'],
  ['a list with items over two lines', 'a.md', '1. a boat\n   that floats\n2. a rope', 'a boat that floats\n\na rope'],
  ['front matter', 'a.md', '---\ntitle: The river\ndate: 2026-03-02\n---\n\nIt rose.', 'It rose.'],
  [
    'words with signs that are no marks',
    'a.md',
    'We count 3 * 4 and snake_case_names, and 5 * 6.',
    'We count 3 * 4 and snake_case_names, and 5 * 6.',
  ],
  ['a byte order mark', 'a.txt', '\ufeffIt rose.', 'It rose.'],
  ['no extension', 'LICENSE', 'It rose.', 'It rose.'],
];

describe('the text of a file', () => {
  it.each(LAID)('with %s', async (_is, name, content, text) => {
    expect((await documentOf(name, content.replace(/^\ufeff/, ''))).text).toBe(text);
  });

  it('keeps what is quoted apart', async () => {
    const { text, quoted } = await documentOf(
      'a.md',
      'She wrote:\n\n> We will close it.\n> It is ours.\n\nThat was all.',
    );
    expect(quoted.map(({ start, end }) => text.slice(start, end))).toEqual(['We will close it. It is ours.']);
  });

  it('marks a word as doubtful that a line parts', async () => {
    const { text, doubtful } = await documentOf(
      'a.txt',
      'Nobody had told anybody of the well-\nknown gate, and nobody asked for it.',
    );
    expect(doubtful.map(({ start, end }) => text.slice(start, end))).toEqual(['well-known']);
  });

  it('takes title and date from what says so', async () => {
    expect(await documentOf('a.md', '---\ntitle: The river\ndate: 2026-03-02\n---\n\nIt rose.')).toMatchObject({
      title: 'The river',
      date: '2026-03-02',
    });
    expect(await documentOf('a.txt', 'The river\n\nIt rose.')).toMatchObject({ title: 'The river', date: null });
    expect(await documentOf('a.txt', 'It rose.')).toMatchObject({ title: null, date: null });
  });
});

const printed = (number: number, words: string): string =>
  `Lee            The River            May 2026\n\n${words}\n\nLee            Informational            [Page ${number}]\n`;

describe('pages of a text', () => {
  const REPORT = `${printed(1, 'The river rose on Monday, and on Tuesday it went')}\f${printed(2, 'over the bridge.')}\f${printed(3, 'It fell on Thursday.')}`;

  it('go on with each other, without what is printed over and under them', async () => {
    const { text, places } = await documentOf('a.txt', REPORT);
    expect(text).toBe('The river rose on Monday, and on Tuesday it went over the bridge.\n\nIt fell on Thursday.');
    expect(['The river', 'over the', 'It fell'].map((words) => placeAt(places, text.indexOf(words))?.page)).toEqual([
      1, 2, 3,
    ]);
  });

  const HEARD =
    'THE COURT: Good morning.|MR. LEE: Good morning.|THE COURT: Be seated.|MR. LEE: We are here on|the matter of the bridge,|and of the gate.|THE COURT: Proceed.|MR. LEE: Thank you.'.split(
      '|',
    );
  /** A page with 25 numbered lines, the last of which are empty. */
  const numbered = (page: string): string =>
    `${page}${Array.from({ length: 25 }, (_, i) => `${String(i + 1).padStart(3)}  ${HEARD.concat(HEARD)[i] ?? ''}`).join('\n')}\n`;

  it.each([
    ['without a printed number', ['', '', '', ''], [1, 2, 3, 4]],
    ['with a printed number', ['     7\n', '     8\n', '     9\n', '     10\n'], [7, 8, 9, 10]],
  ])('with numbered lines are counted apart from these, %s', async (_what, heads, pages) => {
    const { places } = await documentOf('a.txt', heads.map(numbered).join('\f'));
    expect([...new Set(places.map(({ place }) => place.page))]).toEqual(pages);
    expect(Math.max(...places.map(({ place }) => place.line ?? 0))).toBe(16);
  });

  it('have the number that counts up where several are printed', async () => {
    const text = [3, 4, 5].map((page) => `1999\n\nThe river rose in ${page} towns.\n\n${page}\n`).join('\f');
    const { places } = await documentOf('a.txt', text);
    expect([...new Set(places.map(({ place }) => place.page))]).toEqual([3, 4, 5]);
  });

  it('are counted where the printed numbers do not count up', async () => {
    const text = ['1999', '12', '40'].map((number) => `${number}\n\nThe river rose.\n`).join('\f');
    const { places } = await documentOf('a.txt', text);
    expect([...new Set(places.map(({ place }) => place.page))]).toEqual([1, 2, 3]);
  });
});

/** What looks like turns and is none. */
const NO_TRANSCRIPTS: readonly (readonly [is: string, content: string])[] = [
  ['a list of changes', 'Fixed: a bug in the parser.\nAdded: a new option.\nFixed: another bug.\nAdded: a test.'],
  ['fields', 'Package: river\nVersion: 1.2\nMaintainer: Ann Lee\nPackage: bridge\nVersion: 2.0\nMaintainer: Tom Day'],
  [
    'notes and warnings',
    'NOTE: This is slow.\n\nWARNING: This is slower.\n\nNOTE: Use the other.\n\nWARNING: Do not use it.',
  ],
  [
    'an article with a place before its text',
    'Monday: The river rose.\n\nThe mayor closed the bridge.\n\nTuesday: It fell.\n\nThe mayor opened it.',
  ],
  ['steps', 'Step 1: Open the gate.\n\nStep 2: Close it.\n\nStep 1 again: Open it.'],
  ['a table of contents', 'Chapter One: The River\nChapter Two: The Bridge\nChapter Three: The Gate'],
];

describe('a text that is no transcript', () => {
  it.each(NO_TRANSCRIPTS)('such as %s', async (_is, content) => {
    expect(await documentOf('a.txt', content)).toMatchObject({ kind: 'article', said: [] });
  });
});

describe('a page that was saved as one file', () => {
  const FILE =
    'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="----b"\n\n------b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>The caf=C3=A9 is =\nopen.</p>\n------b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n------b--\n';

  it('is read as the page in it', async () => {
    const pages: string[] = [];
    await readAnyDocument(
      { name: 'a.mhtml', content: FILE },
      {
        html: (page) => {
          pages.push(page);
          return { ok: false, error: 'empty' };
        },
      },
    );
    expect(pages).toEqual(['<p>The café is open.</p>']);
  });

  it('is damaged when there is none in it', async () => {
    expect(
      await readAnyDocument({ name: 'a.mhtml', content: 'Content-Type: multipart/related; boundary=b\n\nno part' }, {}),
    ).toEqual({ ok: false, error: 'damaged' });
  });
});
