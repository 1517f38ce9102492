import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameComparison } from '../../../../lib/core/figure/frame/compare-frames.ts';
import type { FigureFrame } from '../../../../lib/core/figure/frame/frame.ts';
import { readFrame } from '../../../../lib/core/figure/frame/read-frame.ts';
import { readSentence } from '../../../../lib/core/figure/frame/read-sentence.ts';

/** The frame of the words between brackets. */
function frameOf(marked: string): FigureFrame {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return readFrame(readSentence(marked.replace(/[[\]]/g, '')), { start, end });
}

const compare = (a: string, b: string): FrameComparison => new FrameComparison(frameOf(a), frameOf(b));

describe('the role of a figure', () => {
  it.each([
    ['Rents are [6 percent].', 'level'],
    ['Rents rose to [6 percent].', 'level'],
    ['Rents stood at [6 percent].', 'level'],
    ['Up to [6 percent] of the rents are late.', 'level'],
    ['Rents rose [6 percent].', 'change'],
    ['Rents rose by nearly [6 percent].', 'change'],
    ['Rents were [6 percent] higher.', 'change'],
    ['A [6 percent] increase is due.', 'change'],
    ['Shares slid about [6 points].', 'change'],
    ['Rents rose from [6 percent].', 'from'],
    ['It sold 460 buses, compared with [63] a year earlier.', 'from'],
    ['Power is back for all but [17,000] homes.', 'rest'],
  ])('of %s is %s', (text, role) => expect(frameOf(text).role).toBe(role));
});

describe('frames in conflict', () => {
  it.each([
    ['role', 'Rents in Halden rose [6 percent].', 'Rents in Halden rose to [9 percent].'],
    ['role', 'It sold [460] buses.', 'It sold buses, compared with [63] before.'],
    ['measure', 'Rents in Halden rose [6 percent].', 'Wages in Halden rose [2 percent].'],
    ['measure', 'The fine was [$40 million].', 'The grant was [$60 million].'],
    ['measure', 'It made a profit of [$4 million].', 'It took a loan of [$9 million].'],
    ['subject', 'Shares of Velto rose [4 percent].', 'Shares of Norrin rose [2 percent].'],
    ['subject', 'The quake in Andoria killed [212] people.', 'The quake in Colvane killed [90] people.'],
    ['subject', 'In Carse police held [12] men.', 'At Port Ellis police held [40] men.'],
    ['subject', 'The Orlan bridge cost [$85 million].', 'The Brennick bridge cost [$12 million].'],
    ['subject', 'Then Orlan counted [278] homicides.', 'The year in Brask ended with [762] homicides.'],
    ['person', 'Anna Lind, [41], won.', 'Pia Holm, [47], won.'],
    ['person', 'The [41-year-old] Anna Lind won.', 'Jon Lind, [19], voted.'],
  ] as const)('by %s: %s %s', (slot, a, b) => expect(compare(a, b).conflict).toBe(slot));

  it.each([
    ['The fine was [$40 million].', 'Calder Motors paid a fine of [$60 million].'],
    ['The quake in Andoria killed [212] people.', 'In Andoria the quake killed [340] people.'],
    ['The Orlan bridge cost [$85 million].', 'The bridge in Orlan cost [$58 million].'],
    ['Anna Lind, [41], won.', 'The council elected the [47-year-old] Anna Lind.'],
    ['Police in Norvale arrested [63] men.', 'In Norvale [36] men were arrested by police.'],
  ])('are not: %s %s', (a, b) => expect(compare(a, b).conflict).toBeNull());
});

describe('what clauses have in common', () => {
  it('takes the verb of a number joined by "and"', () =>
    expect([...frameOf('The train, carrying nine men and [136 women], left.').clause]).toContain('carry'));

  it('leaves out the verb of the other number', () =>
    expect([...frameOf('It killed 12 people and wounded [30].').clause]).not.toContain('death'));

  it('counts words and names of both', () =>
    expect(
      compare('The flood in Halden destroyed [44] homes.', 'In Halden the flood destroyed [90] homes.'),
    ).toMatchObject({
      shared: 1,
      names: 1,
    }));
});

describe('readFrame', () => {
  it('tells a person beside an age', () => {
    expect(frameOf('Ivo Brandt, a [16-year-old] boy, was found.').person).toEqual(['ivo', 'brand']);
    expect(frameOf('The [16-year-old] pupil, Ivo Brandt, was found.').person).toEqual(['ivo', 'brand']);
    expect(frameOf('Ivo Brandt left after [16] days.').person).toEqual([]);
  });

  it('knows what is no amount', () => {
    expect(frameOf('He was [one] of dozens.').isNoAmount).toBe(true);
    expect(frameOf('All 19 Sept. [11] hijackers died.').isNoAmount).toBe(true);
    expect(frameOf('In Halden [1966] people left.').isNoAmount).toBe(false);
  });

  it('throws on no text and no place', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), fc.nat(50), (text, start, length) => {
        readFrame(readSentence(text), { start, end: start + length });
      }),
    ));
});
