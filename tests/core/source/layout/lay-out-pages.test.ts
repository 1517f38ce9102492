import { describe, expect, it } from 'vitest';
import { layOutPages } from '../../../../lib/core/source/layout/lay-out-pages.ts';
import type { PositionedPage, PositionedText } from '../../../../lib/core/source/layout/positioned-text.ts';
import { breakLines, setLines, setPage, setTable, setText } from '../../../support/documents/set-page.ts';

const read = (pages: readonly PositionedPage[]): string => layOutPages(pages).text;
const readPage = (...texts: readonly PositionedText[]): string => read([setPage(texts)]);

const HARBOUR =
  'The harbour was closed on Monday because a storm had been forecast, and the ferries stayed where they were until the wind had gone down and the pilots had looked at the channel.';
const MARKET =
  'At the market people bought bread and candles, for the power had failed twice in a week, and nobody believed the company when it said that this would be the last time.';
const COUNCIL = 'The council meets on Friday to hear what the company has to say about it, and will then vote.';

/** A narrow column of text. */
const narrow = (words: string, x: number): PositionedText[] => setLines(breakLines(words, 28), { x });

/** A column of text. */
const column = (words: string, x: number, y = 100): PositionedText[] => setLines(breakLines(words, 40), { x, y });

describe('columns', () => {
  it('are read one after the other', () => {
    expect(readPage(...column(HARBOUR, 72), ...column(MARKET, 320))).toBe(`${HARBOUR}\n\n${MARKET}`);
  });

  it('are read so when their lines are painted across the page', () => {
    const rows = [column(HARBOUR, 72), column(MARKET, 320)];
    const across = rows[0]?.flatMap((text, at) => [text, ...(rows[1]?.[at] ? [rows[1][at]] : [])]) ?? [];
    expect(readPage(...across)).toBe(`${HARBOUR}\n\n${MARKET}`);
  });

  it('are read under a heading over all of them, and before what is below them', () => {
    const heading = setText('Storm closes the harbour and the market', { size: 16, x: 150, y: 70 });
    const below = setLines(breakLines(COUNCIL, 90), { y: 220 });
    expect(readPage(heading, ...column(HARBOUR, 72), ...column(MARKET, 320), ...below)).toBe(
      `Storm closes the harbour and the market\n\n${HARBOUR}\n\n${MARKET}\n\n${COUNCIL}`,
    );
  });

  it('may be three', () => {
    expect(readPage(...narrow(HARBOUR, 60), ...narrow(MARKET, 215), ...narrow(COUNCIL, 370))).toBe(
      `${HARBOUR}\n\n${MARKET}\n\n${COUNCIL}`,
    );
  });

  it('go on in each other in the midst of a sentence', () => {
    const lines = breakLines(HARBOUR, 40);
    expect(
      readPage(...setLines(lines.slice(0, 3)), ...setLines(lines.slice(3), { x: 320 }), ...column(MARKET, 320, 160)),
    ).toContain(HARBOUR);
  });

  it('are no columns when they are the cells of a table', () => {
    const rows = [
      ['Port', 'Ferries', 'Late'],
      ['North', '12', '3'],
      ['South', '7', '1'],
      ['West', '9', '2'],
    ];
    expect(readPage(...setTable(rows, [72, 200, 300]))).toBe(
      'Port\tFerries\tLate\nNorth\t12\t3\nSouth\t7\t1\nWest\t9\t2',
    );
  });

  it('are apart from a box with a table in it', () => {
    const box = setTable(
      [
        ['Port', 'Late'],
        ['North', '3'],
        ['South', '1'],
        ['West', '2'],
      ],
      [400, 480],
    );
    const text = readPage(...setLines(breakLines(`${HARBOUR} ${MARKET}`, 60)), ...box);
    expect(text).toContain(`${HARBOUR} ${MARKET}`);
    expect(text).toContain('Port\tLate\nNorth\t3');
  });

  it('of right-to-left writing are read from the right', () => {
    const right = `${Array(24).fill('שלום').join(' ')}.`;
    const left = `${Array(24).fill('עולם').join(' ')}.`;
    const text = readPage(...column(left, 72), ...column(right, 320));
    expect(text).toBe(`${right}\n\n${left}`);
  });
});

describe('lines', () => {
  it.each<[string, PositionedText[], string]>([
    ['have a space where there is a gap', [setText('late', { x: 72 }), setText('ferry', { x: 95 })], 'late ferry'],
    ['have none where there is none', [setText('har', { x: 72 }), setText('bour', { x: 87 })], 'harbour'],
    ['have letters that are painted twice once', [setText('Storm', { x: 72 }), setText('Storm', { x: 72.4 })], 'Storm'],
    [
      'have no marks of notes',
      [setText('It sank', { x: 72 }), setText('3', { x: 107, y: 96, size: 6 }), setText('at noon.', { x: 113 })],
      'It sank at noon.',
    ],
    [
      'have no mark of a note behind a year',
      [setText('in 2019', { x: 72 }), setText('12', { x: 107, y: 96, size: 6 })],
      'in 2019',
    ],
    [
      'have powers of units',
      [setText('40 km', { x: 72 }), setText('2', { x: 97, y: 96, size: 6 }), setText('of sea', { x: 103 })],
      '40 km² of sea',
    ],
    [
      'have the endings of ordinals',
      [setText('the 5', { x: 72 }), setText('th', { x: 97, y: 96, size: 6 }), setText('ferry', { x: 107 })],
      'the 5th ferry',
    ],
    [
      'have lowered numbers',
      [setText('CO', { x: 72 }), setText('2', { x: 82, y: 102, size: 6 }), setText('rose', { x: 90 })],
      'CO2 rose',
    ],
    ['have ligatures as letters', [setText('\uFB01rst o\uFB03ce', {})], 'first office'],
    [
      'have accents over their letters',
      [setText('caf´e fran¸cais M¨uller ma˜nana', {})],
      'café français Müller mañana',
    ],
    [
      'have accents that are painted apart',
      [setText('Universit', { x: 72 }), setText('´', { x: 117 }), setText('e', { x: 117.5 })],
      'Université',
    ],
    ['have no accent where an apostrophe is meant', [setText('it´s late', {})], 'it´s late'],
    ['have letterspaced words whole', [setText('a s t o r m y day', {})], 'astormy day'],
    [
      'have no text that is turned',
      [...setLines(breakLines(HARBOUR, 80)), setText('Archive copy', { x: 20, y: 500, angle: 270 })],
      HARBOUR,
    ],
    [
      'have the number of a list before it',
      [setText('1.', { x: 72 }), setText('The ferry is late.', { x: 108 })],
      '1. The ferry is late.',
    ],
  ])('%s', (_, texts, text) => expect(readPage(...texts)).toBe(text));

  it('are read on a page that lies on its side', () => {
    const texts = breakLines(HARBOUR, 60).map((line, row) => setText(line, { x: 500 - row * 12, y: 72, angle: 90 }));
    expect(readPage(...texts)).toBe(HARBOUR);
  });

  it('of right-to-left writing are read from the right, with numbers and names from the left', () => {
    const pieces = [setText('12', { x: 100 }), setText('ferries', { x: 112 }), setText('שלום רב לכולם', { x: 160 })];
    expect(readPage(...pieces)).toBe('שלום רב לכולם 12 ferries');
  });
});

/** A page with a running head, a note and a number. */
const furnished = (lines: readonly string[], number: number): PositionedPage =>
  setPage(
    [
      setText('Harbour Report', { y: 40 }),
      ...setLines(lines, { y: 100 }),
      setText(`${number}`, { x: 70, y: 700, size: 5 }),
      setText('A note about the harbour.', { x: 74, y: 703, size: 8 }),
      setText(`${number + 11}`, { x: 300, y: 760 }),
    ],
    number,
  );

describe('paragraphs', () => {
  const [first, second] = [breakLines(HARBOUR, 60), breakLines(COUNCIL, 60)];

  it('begin behind a gap', () => {
    expect(readPage(...setLines(first), ...setLines(second, { y: 160 }))).toBe(`${HARBOUR}\n\n${COUNCIL}`);
  });

  it('begin with a line that is set in', () => {
    const [head = '', ...rest] = second;
    const y = 100 + first.length * 12;
    const texts = [...setLines(first), setText(head, { x: 84, y }), ...setLines(rest, { y: y + 12 })];
    expect(readPage(...texts)).toBe(`${HARBOUR}\n\n${COUNCIL}`);
  });

  it('end with a line that leaves room', () => {
    const lines = [...breakLines(HARBOUR, 70), ...breakLines(MARKET, 70)];
    expect(readPage(...setLines(lines))).toBe(`${HARBOUR}\n\n${MARKET}`);
  });

  it('go on behind a page break, without running heads, page numbers and notes between', () => {
    const text = read([furnished(first.slice(0, 2), 1), furnished(first.slice(2), 2)]);
    expect(text).toBe(`${HARBOUR}\n\nA note about the harbour.\n\nA note about the harbour.`);
  });

  it('are whole in double spacing', () => {
    expect(readPage(...setLines(first, { pitch: 2.8 }))).toBe(HARBOUR);
  });

  it('are whole in double spacing beside a quotation that is set close', () => {
    const close = breakLines(MARKET, 40);
    const texts = [...setLines(close, { x: 120 }), ...setLines(first, { y: 100 + close.length * 12 + 20, pitch: 2.4 })];
    expect(readPage(...texts)).toBe(`${MARKET}\n\n${HARBOUR}`);
  });

  it('are whole where lines behind the first are set in, as in a list of names', () => {
    const [head = '', ...rest] = second;
    expect(readPage(setText(head, { y: 100 }), ...setLines(rest, { x: 108, y: 112 }))).toBe(COUNCIL);
  });

  it('go on after a paragraph of one line that is set in as they are', () => {
    const [head = '', ...rest] = breakLines(`Here is what was said ${HARBOUR}`, 60);
    const texts = [
      setText('The pilot gave the court her opinion on these matters.', { x: 84 }),
      setText(head, { x: 84, y: 112 }),
    ];
    expect(readPage(...texts, ...setLines(rest, { y: 124 }))).toContain(`Here is what was said ${HARBOUR}`);
  });

  it('have headings apart', () => {
    const heading = setText('Storm', { size: 14, y: 80 });
    expect(readPage(heading, ...setLines(first))).toBe(`Storm\n\n${HARBOUR}`);
  });
});

/** A page of a transcript, whose turns are no other page's. */
const numbered = (page: number): PositionedText[] =>
  [...Array(25).keys()].flatMap((row) => {
    const name = String.fromCharCode(0x41 + page) + String.fromCharCode(0x61 + row);
    const turn = row % 2 ? `A.   I saw the ferry ${name} leave.` : `Q.   What did ${name} see then, if anything?`;
    const y = 100 + row * 24;
    return [setText(`${row + 1}`, { x: 60, y }), setText(turn, { x: 108, y })];
  });

describe('the numbers of lines', () => {
  it('are no words, and give each line its place', () => {
    const { text, places } = layOutPages([setPage(numbered(1), 1), setPage(numbered(2), 2)]);
    expect(text).not.toMatch(/\d/);
    expect(places.slice(0, 2).map(({ place }) => place)).toEqual([
      { page: 1, line: 1, time: null },
      { page: 1, line: 2, time: null },
    ]);
    expect(places.at(-1)?.place).toEqual({ page: 2, line: 25, time: null });
  });

  it('are known from one page that has as many as a pleading', () => {
    expect(
      read([setPage(numbered(1), 1), ...[2, 3, 4].map((number) => setPage(column(HARBOUR, 72), number))]),
    ).not.toMatch(/\d/);
  });

  it('are kept where they are the first column of a table', () => {
    const rows = [...Array(10).keys()].map((row) => [`${row + 1}`, 'Ferry', `${row * 3}`, 'late']);
    expect(readPage(...setTable(rows, [72, 150, 250, 330]))).toContain('1\tFerry\t0\tlate');
  });
});

/** The words of lines that are a guess. */
const doubtsOf = (...lines: readonly string[]): string[] => {
  const { text, doubtful } = layOutPages([setPage(setLines(lines))]);
  return doubtful.map(({ start, end }) => text.slice(start, end));
};

it('has no page numbers of a list of contents, and all dots of an ellipsis', () => {
  expect(readPage(...setLines(['Harbours ........... 12', 'Ferries ............ 15']))).toBe('Harbours\nFerries');
  expect(readPage(...setLines(['Nobody knew what would become of it . . . .']))).toBe(
    'Nobody knew what would become of it . . . .',
  );
});

describe('what is a guess', () => {
  it.each<[string, string[], string[]]>([
    [
      'is a word that a line parts and the document has nowhere else',
      ['The passengers were over-', 'whelmed by it.'],
      ['overwhelmed'],
    ],
    ['is no word that the document has', ['They were overwhelmed, the passengers were over-', 'whelmed by it.'], []],
    ['is no word that is parted by a soft hyphen', ['The passengers were over\u00AD', 'whelmed by it.'], []],
    ['is no ellipsis at the end of a line', ['Nobody knew what would become of it . . . .', 'The ferry left.'], []],
    ['is a word of single letters', ['They were q u i c k l y gone.'], ['quickly']],
  ])('%s', (_, lines, doubts) => expect(doubtsOf(...lines)).toEqual(doubts));

  it('is a row of a table whose cells are parts of sentences', () => {
    const rows = [
      ['the company and nobody else', 'The council did not believe'],
      ['Port', 'North'],
    ];
    const { text, doubtful } = layOutPages([setPage(setTable(rows, [72, 320]))]);
    expect(doubtful.map(({ start, end }) => text.slice(start, end))).toEqual([rows[0]?.join('\t')]);
  });
});
