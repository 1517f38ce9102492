import { describe, expect, it } from 'vitest';
import { CoursePicture } from '../../entrypoints/compare/course-picture.tsx';
import { SpreadPicture } from '../../entrypoints/compare/spread-picture.tsx';
import type { FigureCourse } from '../../lib/core/check/figure-course.ts';
import type { QuotationSpread } from '../../lib/core/check/quotation-spread.ts';
import { show, wordsOf } from './render.tsx';

const column = (publisher: string, day: string) => ({
  title: 'A title',
  publisher,
  date: day,
  day,
  url: null,
  isUnread: false,
});
const COLUMNS = [
  column('The Ledger', '2026-03-01'),
  column('The Echo', '2026-03-02'),
  column('The Bell', '2026-03-04'),
];

const SPREAD: QuotationSpread = {
  fullest: 0,
  of: 3,
  phrases: [
    { text: 'We will close the bridge on ', printedBy: [0, 1, 2], variants: [] },
    { text: 'Monday ', printedBy: [0, 1], variants: [{ article: 2, words: 'Tuesday' }] },
    {
      text: 'unless the cables are replaced',
      printedBy: [0],
      variants: [
        { article: 1, words: null },
        { article: 2, words: null },
      ],
    },
  ],
};

const rowsOf = (view: HTMLElement): string[] =>
  [...view.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => wordsOf(cell)).join(' | '));

describe('the picture of what became of a quotation', () => {
  const view = show(<SpreadPicture spread={SPREAD} columns={COLUMNS} />);

  it('shades each phrase by how many articles print it, and says how many', () => {
    const phrases = [...view.querySelectorAll('blockquote [role=button]')];
    expect(phrases.map((one) => one.className)).toEqual(['phrase shade-5', 'phrase shade-3', 'phrase shade-1']);
    expect(phrases.map(wordsOf)).toEqual([
      'We will close the bridge on (3 of 3)',
      'Monday (2 of 3)',
      'unless the cables are replaced (1 of 3)',
    ]);
    expect(phrases.map((one) => one.getAttribute('aria-expanded'))).toEqual(['false', 'false', 'false']);
  });

  it('has who prints a phrase at a press of Enter or Space, and takes it back at the next', async () => {
    const [, monday] = view.querySelectorAll<HTMLElement>('blockquote [role=button]');
    const says = async (key: string): Promise<string[]> => {
      const OwnEvent = view.ownerDocument.defaultView?.Event ?? Event;
      monday?.dispatchEvent(Object.assign(new OwnEvent('keydown', { bubbles: true, cancelable: true }), { key }));
      await new Promise((resolve) => setTimeout(resolve));
      return [...view.querySelectorAll('.who-prints li')].map(wordsOf);
    };
    const printed = [
      'The Ledger · 2026-03-01 carries these words',
      'The Echo · 2026-03-02 carries these words',
      'The Bell · 2026-03-04 carries “Tuesday”',
    ];
    expect(await says('Enter')).toEqual(printed);
    expect(await says(' ')).toEqual([]);
    expect(await says('a')).toEqual([]);
  });

  it('says all of it in a table', () => {
    expect(rowsOf(view)).toEqual([
      'We will close the bridge on | 3 of 3 | ',
      'Monday | 2 of 3 | The Bell · 2026-03-04: carries “Tuesday”',
      'unless the cables are replaced | 1 of 3 | The Echo · 2026-03-02: leaves them out · The Bell · 2026-03-04: leaves them out',
    ]);
  });
});

describe('the picture of how a figure moved', () => {
  const point = { comparator: 'exactly', unit: null } as const;
  const course: FigureCourse = {
    unit: null,
    points: [
      {
        ...point,
        article: 0,
        date: '2026-03-01',
        value: 12,
        low: 12,
        high: 12,
        giver: 'the ministry',
        exact: '12 dead',
      },
      { ...point, article: 2, date: '2026-03-04', value: 30, low: 30, high: null, giver: null, exact: 'over 30 dead' },
    ],
  };
  const view = show(<CoursePicture course={course} columns={COLUMNS} />);

  it('is hidden from those who are told its table', () => {
    expect(view.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(view.querySelectorAll('svg .mark').length).toBe(4);
    expect(rowsOf(view)).toEqual([
      'The Ledger · 2026-03-01 | Mar 1, 2026 | 12 dead | the ministry',
      'The Bell · 2026-03-04 | Mar 4, 2026 | over 30 dead | nobody who is named',
    ]);
  });
});
