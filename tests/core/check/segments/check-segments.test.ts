import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../lib/core/check/check-text.ts';
import type { CheckResult, PageText } from '../../../../lib/core/check/finding.ts';
import { checkSegments } from '../../../../lib/core/check/segments/check-segments.ts';
import type { ClaimSet } from '../../../../lib/core/claim/claim.ts';
import { extractClaims } from '../../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../../lib/core/index/claim-index.ts';
import { pickNumber, pickOne, randomFrom } from '../../../support/random.ts';
import { quotationSet } from '../../claim/quotation-set.ts';
import { segmentOf } from '../../index/segment/segment-in-memory.ts';

const PLACES = ['Vallby', 'Norrvik', 'Estrand', 'Kolmar', 'Tidaholm', 'Brenna', 'Sundsele', 'Ostheim'];
const PEOPLE = ['Ida Brandt', 'Olaf Moe', 'Karin Lund', 'Per Vestergaard', 'Anna Holt', 'Jonas Riis'];
const THINGS = ['harbour', 'bridge', 'school', 'tunnel', 'library', 'hospital', 'ferry', 'market'];
const SAID = [
  'will be closed before the first storms of the winter arrive',
  'has cost this town more money than anybody dared to say aloud',
  'was never inspected by the people who signed the papers',
  'is the best thing that we have built here in thirty years',
  'will not be sold while I am the one who answers for it',
  'must be mended at once, whatever the council in the capital decides',
];

/** A story of one place, and the same told by another paper, which alters words, numbers, days and ages. */
function writeStory(random: () => number, isAltered: boolean): string {
  const [place, person, thing, other] = [PLACES, PEOPLE, THINGS, THINGS].map((words) => pickOne(random, words));
  const [first, second] = [pickOne(random, SAID), pickOne(random, SAID)];
  const [people, money, age, day] = [9000, 80, 50, 27].map((most) => 1 + pickNumber(random, most));
  const alter = (number = 0): number => (isAltered && random() < 0.4 ? number + 1 + pickNumber(random, 3) : number);
  const change = (words = ''): string => {
    if (!isAltered || random() < 0.4) return words;
    const all = words.split(' ');
    all.splice(pickNumber(random, all.length), 1, ...(random() < 0.5 ? [] : ['surely']));
    return all.join(' ');
  };
  const sentences = [
    `“The ${thing} in ${place} ${change(first)},” said ${person}, the mayor of ${place}.`,
    `At least ${alter(people)} people in ${place} signed a letter on the ${thing}, and ${alter(money)} million dollars were spent on it.`,
    `The ${thing} in ${place} was opened on March ${alter(day)}, 2021, by ${person}, ${alter(20 + (age ?? 0))}, who grew up there.`,
    `“The ${other} ${change(second)},” ${person?.split(' ')[1]} said.`,
    `${person} called the sale of the ${thing} “a ${isAltered ? 'very ' : ''}bad mistake” on Sunday.`,
  ];
  return sentences.filter(() => !isAltered || random() < 0.8).join('\n\n');
}

const setFrom = (text: string, id: string): ClaimSet =>
  extractClaims(
    {
      document: { id: 'd1', title: null, publisher: null, url: null, date: '2021-04-02', opening: '', sha256: '' },
      text,
      language: 'en',
    },
    { id, title: id },
  );

const pageOf = (text: string): PageText => ({ text, language: 'en', date: '2021-04-03' });

/** The findings of a check, those on one passage in no order. */
const told = ({ findings, leftOut, folded = [] }: CheckResult) => ({
  findings: findings.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)),
  leftOut,
  folded,
});

/** The index with each set apart, as an index has them that sets were added to one after the other. */
const indexOf = (sets: readonly ClaimSet[]) => ({ parts: sets.flatMap((set) => buildClaimIndex([set]).parts) });

/** A word for a number, of which no letter is one too many to tell it by. */
const nameOf = (number: number): string => `x${number.toString(36)}z`;

describe('a check against segments', () => {
  it('finds what a check against the whole index does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 6 }), async (seed, count) => {
        const sources = Array.from({ length: count }, (_, i) => writeStory(randomFrom(seed + i), false));
        const sets = sources.map((text, i) => setFrom(text, `set-${i}`)).filter(({ claims }) => claims.length > 0);
        const text = [0, 1].map((i) => writeStory(randomFrom(seed + i), true)).join('\n\n');
        const middle = count >> 1;
        const segments = await Promise.all([sets.slice(0, middle), sets.slice(middle)].map((some) => segmentOf(some)));
        const inUse = segments.map((segment) => ({ segment, withdrawn: new Set<number>() }));
        const whole = checkText(pageOf(text), indexOf(sets));
        expect(told(await checkSegments(pageOf(text), inUse))).toEqual(told(whole));
      }),
      { numRuns: 20 },
    );
  });

  it('finds quotations, figures and dates, the same and others', async () => {
    const random = randomFrom(4);
    const types = new Set<string>();
    const relations = new Set<string>();
    for (let i = 0; i < 12; i++) {
      const seed = pickNumber(random, 1e9);
      const segment = await segmentOf([setFrom(writeStory(randomFrom(seed), false), 'set')]);
      const page = pageOf(writeStory(randomFrom(seed), true));
      for (const { type, relation } of (await checkSegments(page, [{ segment, withdrawn: new Set() }])).findings) {
        types.add(type);
        relations.add(relation);
      }
    }
    expect([...types].sort()).toEqual(['date', 'figure', 'quotation']);
    expect([...relations]).toEqual(expect.arrayContaining(['same', 'differs']));
  });

  it('finds ages', async () => {
    const set = setFrom('The bridge was opened by Ida Brandt, 52, who grew up there.', 'set');
    const ages = { ...set, claims: set.claims.filter(({ type }) => type === 'age') };
    const page = pageOf('The bridge was opened by Ida Brandt, 57, who grew up there.');
    const { findings } = await checkSegments(page, [{ segment: await segmentOf([ages]), withdrawn: new Set() }]);
    expect(findings).toMatchObject([{ type: 'detail', relation: 'differs' }]);
  });

  it('names of an archive what the documents of its findings say besides', async () => {
    const contents = Array.from({ length: 1200 }, (_, i) => ({
      content: `The ${nameOf(i)} harbour of ${nameOf(i + 5000)} is mended by nobody but ${nameOf(i + 9000)}`,
      document: `d${i >> 2}`,
    }));
    const set = quotationSet(contents);
    const page = pageOf(`“${contents[405]?.content},” she said.\n\n“${contents[9]?.content},” she said.`);
    const segment = await segmentOf([set]);
    const found = await checkSegments(page, [{ segment, withdrawn: new Set() }]);
    const whole = checkText(page, buildClaimIndex([set]));
    expect(found.findings).toEqual(whole.findings);
    expect(found.leftOut.map(({ id }) => id).sort()).toEqual(whole.leftOut.map(({ id }) => id).sort());
    expect(found.leftOut).toHaveLength(6);
  });

  it('finds a phrase of two words by its speaker', async () => {
    const segment = await segmentOf([quotationSet([{ content: 'pure theatre', speaker: 'Ida Brandt' }])]);
    const page = pageOf('“Pure theatre,” said Ida Brandt.');
    const { findings } = await checkSegments(page, [{ segment, withdrawn: new Set() }]);
    expect(findings).toMatchObject([{ relation: 'same', claim: { id: 'q1' } }]);
  });

  it('finds nothing of a set that is withdrawn', async () => {
    const content = 'The harbour will be dredged before the winter storms';
    const segment = await segmentOf([quotationSet([content], 'first'), quotationSet([content], 'second')]);
    const page = pageOf(`“${content},” she said.`);
    const { findings } = await checkSegments(page, [{ segment, withdrawn: new Set([0]) }]);
    expect(findings.map(({ claim }) => claim.set)).toEqual(['second']);
  });

  it('knows what a page shows when it is opened', async () => {
    const content = 'The harbour will be dredged before the winter storms';
    const set = quotationSet([content, 'Nobody was asked about the money for all of that']);
    const page = {
      ...pageOf('“Nobody was asked about the money for all of that,” she said.'),
      folded: `“${content},” he said.`,
    };
    const found = await checkSegments(page, [{ segment: await segmentOf([set]), withdrawn: new Set() }]);
    expect(found).toEqual(checkText(page, buildClaimIndex([set])));
    expect(found.folded).toHaveLength(1);
  });
});
