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
