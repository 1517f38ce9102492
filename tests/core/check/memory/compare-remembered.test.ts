import { describe, expect, it } from 'vitest';
import { compareRemembered } from '../../../../lib/core/check/memory/compare-remembered.ts';
import { rememberedClaims } from '../../../../lib/core/check/memory/remember-claims.ts';
import type { ClaimSet } from '../../../../lib/core/claim/claim.ts';
import { setFromText } from '../set-from-text.ts';

const FERRY = '“We will not sell the ferry to anybody who lives outside this valley,” said Ida Brandt.';
const OTHERWISE = '“We will sell the ferry to anybody who lives outside this valley,” said Ida Brandt.';
const STORM =
  'The storm hit Lindau on Monday. It damaged 41 houses in Lindau, sank 12 boats in the harbour of Lindau and left 700 people without power.';
const COUNT = 'In Lindau, 16 people were injured in the storm.';
const OTHER_COUNT = 'In Lindau, 61 people were injured in the storm.';

/** An article as it is remembered. */
const remember = (text: string, date: string | null = null): ClaimSet => rememberedClaims(setFromText(text, date));

const compare = (page: string, source: string, dates: readonly [string | null, string | null] = [null, null]) => {
  const [date, sourceDate] = dates;
  const { otherwise, before } = compareRemembered({ text: page, language: 'en', date }, remember(source, sourceDate));
  return {
    otherwise: otherwise.map(({ exact, claim }) => `${claim.exact} / ${exact}`),
    before: before.map(({ exact }) => exact),
  };
};

const NOTHING = { otherwise: [], before: [] };

describe('a page beside an article that was read before', () => {
  it('has what is quoted otherwise by the same person', () => {
    const { otherwise } = compare(OTHERWISE, FERRY);
    expect(otherwise).toHaveLength(1);
  });

  it('has the same words as they were', () => {
    expect(compare(`The mayor spoke. ${FERRY}`, FERRY)).toEqual({
      otherwise: [],
      before: ['“We will not sell the ferry to anybody who lives outside this valley,”'],
    });
  });

  it.each([
    [
      'other words of a phrase that anybody may use',
      '“It is not a good day,” said Ida Brandt.',
      '“It is a good day,” said Ida Brandt.',
    ],
    ['nearly the same words of somebody else', OTHERWISE.replace('Ida Brandt', 'Nils Berg'), FERRY],
    ['nearly the same words of nobody knows whom', OTHERWISE.replace(' said Ida Brandt.', ''), FERRY],
    ['another number without anything else in common', OTHER_COUNT, COUNT],
    [
      'more of a statement of which a few words were read',
      'Ida Brandt said: “We will be looking for a very old ferry before the end of next year.”',
      'Ida Brandt said she wants “a very old ferry before the end”.',
    ],
    ['a few words in marks', 'She called it “a small ferry”.', 'He called it “a small ferry”.'],
  ])('has nothing that was read otherwise or before: %s', (_, page, source) => {
    expect(compare(page, source)).toEqual(NOTHING);
  });

  it('has nothing otherwise where it marks what it leaves out', () => {
    const shorter = FERRY.replace('sell the ferry to anybody who', 'sell … to anybody who');
    expect(compare(shorter, FERRY).otherwise).toEqual([]);
  });

  it('has another number where both tell of one event, within some days', () => {
    const [page, source] = [`${STORM} ${OTHER_COUNT}`, `${STORM} ${COUNT}`];
    expect(compare(page, source).otherwise).toEqual(['16 people / 61 people']);
    expect(compare(page, source, ['2026-03-02', '2026-03-04']).otherwise).toHaveLength(1);
    expect(compare(page, source, ['2026-03-02', '2026-03-09']).otherwise).toEqual([]);
  });

  it('has nothing otherwise where it is a copy of the article', () => {
    const copy = `${STORM} ${FERRY} ${COUNT}`;
    expect(compare(copy, copy).otherwise).toEqual([]);
  });
});

describe('what is remembered of an article', () => {
  it('is its quotations and figures, with those who give them', () => {
    const { claims, speakers } = remember(`${FERRY} Nils Berg, 54, opened the bridge on 3 May 2026 for 300 drivers.`);
    expect(new Set(claims.map(({ type }) => type))).toEqual(new Set(['quotation', 'figure']));
    expect(speakers.map(({ name }) => name)).toEqual(['Ida Brandt']);
  });

  it('is no more than a thousand claims of one', () => {
    const set = remember(FERRY);
    const [first] = set.claims;
    const many = { ...set, claims: Array.from({ length: 1200 }, (_, i) => ({ ...first, id: `q${i}` })) } as ClaimSet;
    expect(rememberedClaims(many).claims).toHaveLength(1000);
  });
});
