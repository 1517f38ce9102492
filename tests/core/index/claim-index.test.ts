import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotations } from '../../../lib/core/check/check-quotations.ts';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import {
  buildClaimIndex,
  type ClaimIndex,
  loadClaimIndex,
  packClaimIndex,
  placesOf,
  withClaimSet,
  withoutClaimSet,
} from '../../../lib/core/index/claim-index.ts';
import { type Candidate, findCandidates } from '../../../lib/core/index/find-candidates.ts';
import { buildQuotationIndexSteps } from '../../../lib/core/index/quotation-index.ts';
import { keysOf } from '../../../lib/core/language/word-key.ts';
import { findWords } from '../../../lib/core/language/words.ts';
import { runToEnd } from '../../../lib/core/run-to-end.ts';
import { exampleSet } from '../claim/examples.ts';
import { quotationSet } from '../claim/quotation-set.ts';

const EVIDENCE = { gap: 3, reach: 4, words: 3, weight: 0 };

/** Words that repeat often enough for pairs to be crowded. */
const word = fc.oneof(
  fc.constantFrom('the', 'of', 'we', 'will', 'not', 'and'),
  fc.integer({ min: 0, max: 400 }).map((number) => `word${number.toString(26).replace(/\d/g, 'z')}`),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 24 }).map((words) => words.join(' '));
const setsOf = (sentences: fc.Arbitrary<string>) =>
  fc
    .array(fc.array(sentences, { maxLength: 30 }), { maxLength: 4 })
    .map((all) => all.map((contents, i) => quotationSet(contents, `set${i}`)));
const sets = setsOf(sentence);

/** No word twice: how a claim is told that says the same words over and over depends on what else is in its part. */
const plainSentence = fc.uniqueArray(word, { minLength: 3, maxLength: 24 }).map((words) => words.join(' '));

function candidatesIn(set: ClaimSet, text: string): Candidate[] {
  return findCandidates(runToEnd(buildQuotationIndexSteps([set])), keysOf(findWords(text)), EVIDENCE);
}

describe('the candidates', () => {
  it('hold every claim that stands in a text', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), sentence, sentence, (claims, before, after) => {
        const claim = claims[0] as string;
        const found = candidatesIn(quotationSet(claims), `${before}. ${claim}. ${after}`);
        // Of equal claims one may stand for the others.
        const contents = found.map((candidate) => claims[candidate.claim]);
        expect(contents).toContain(claim);
      }),
    );
  });

  it('lead to where the claim stands', () => {
    const set = quotationSet(['The harbour will be dredged before the winter storms']);
    const text = 'Nobody asked. The harbour will be dredged before the winter storms, they said.';
    expect(candidatesIn(set, text)).toEqual([{ claim: 0, words: { start: 2, end: 10 } }]);
  });

  it.each([
    ['a word put in', 'The harbour will surely be dredged before the winter storms'],
    ['a word left out', 'The harbour be dredged before winter storms'],
    ['every third word replaced', 'The harbour must be dredged after the winter fairs'],
    ['endings', 'The harbours will be dredging before the winter storm'],
    ['the last three words', 'All that before the winter storms'],
  ])('survive %s', (_what, text) => {
    const set = quotationSet(['The harbour will be dredged before the winter storms']);
    expect(candidatesIn(set, text).map(({ claim }) => claim)).toEqual([0]);
  });

  it('come twice for a claim that stands in two places', () => {
    const claim = 'The harbour will be dredged before the winter storms';
    const between = Array.from({ length: 60 }, (_, i) => `filler${i}`).join(' ');
    expect(candidatesIn(quotationSet([claim]), `${claim} ${between} ${claim}`)).toHaveLength(2);
  });

  it('hold a claim whose every pair of words is crowded', () => {
    const claims = Array.from({ length: 60 }, (_, i) => `we will not do that again number${i} we will not do it`);
    const found = candidatesIn(
      quotationSet([...claims, 'we will not do that ever again']),
      'we will not do that ever again',
    );
    expect(found.map(({ claim }) => claim)).toContain(claims.length);
  });

  it('hold a claim that ends where others go on', () => {
    const claims = Array.from({ length: 60 }, (_, i) => `we will not do that before number${i} is mended`);
    const found = candidatesIn(quotationSet([...claims, 'we will not do that']), 'we will not do that');
    expect(found.map(({ claim }) => claim)).toContain(claims.length);
  });

  it('are none for claims of two words', () => {
    expect(candidatesIn(quotationSet(['peace talks']), 'They call it peace talks here.')).toEqual([]);
  });
});

/** What an index holds, with the sets by their ids. */
const contentsOf = ({ parts }: ClaimIndex) =>
  parts.map(({ sets: places, ...arrays }) => ({ ...arrays, ids: places.map((place) => place?.id ?? null) }));

/** What is found on a page of the sets' own words, in quotation marks. */
function findWith(index: ClaimIndex, given: readonly ClaimSet[]): string[] {
  const quoted = given.flatMap(({ claims }) =>
    claims.slice(0, 3).map((claim) => `“${claim.type === 'quotation' ? claim.content : ''},” she said.`),
  );
  const page = { text: quoted.join('\n\n'), language: 'en', date: null };
  return checkQuotations(page, index).findings.map(({ start, claim }) => `${start} ${claim.exact}`);
}

describe('the index', () => {
  it('is the same when packed and loaded', () => {
    fc.assert(
      fc.property(sets, (given) => {
        const index = buildClaimIndex(given);
        const loaded = loadClaimIndex(placesOf(index), packClaimIndex(index));
        expect(loaded && contentsOf(loaded)).toEqual(contentsOf(index));
      }),
    );
  });

  it('is not loaded from a buffer that holds something else, or is damaged anywhere', () => {
    fc.assert(
      fc.property(sets, fc.uint8Array(), fc.nat(), (given, bytes, at) => {
        const index = buildClaimIndex(given);
        const places = placesOf(index);
        expect(loadClaimIndex(places, bytes.slice().buffer)).toBeNull();
        expect(loadClaimIndex([...places, null], packClaimIndex(index))).toBeNull();
        const damaged = new Uint8Array(packClaimIndex(index));
        damaged[at % damaged.length] = ((damaged[at % damaged.length] as number) + 1) & 255;
        expect(loadClaimIndex(places, damaged.buffer)).toBeNull();
      }),
    );
  });

  it('finds the same whether sets are switched on and off or it is built anew', () => {
    fc.assert(
      fc.property(setsOf(plainSentence), (given) => {
        const grown = given.reduce(withClaimSet, buildClaimIndex([]));
        expect(findWith(grown, given)).toEqual(findWith(buildClaimIndex(given), given));
        const [first, ...rest] = given;
        if (!first) return;
        const expected = findWith(buildClaimIndex(rest), given);
        expect(findWith(withoutClaimSet(grown, first.id), given)).toEqual(expected);
        const fewer = withoutClaimSet(buildClaimIndex(given), first.id);
        const loaded = loadClaimIndex(
          fewer.parts.flatMap(({ sets: places }) => places),
          packClaimIndex(fewer),
        );
        expect(loaded && findWith(loaded, given)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('asks for no set of which the page has nothing', () => {
    const asked: string[] = [];
    const given = [
      quotationSet(['The bridge stays open all week long'], 'bridge'),
      quotationSet(['Nobody has seen the old lighthouse keeper since'], 'keeper'),
      exampleSet(),
    ];
    const places = given.map((set) => ({
      id: set.id,
      read: () => {
        asked.push(set.id);
        return set;
      },
    }));
    const index = loadClaimIndex(places, packClaimIndex(buildClaimIndex(given)));
    const text = '“The bridge stays open all week long,” she said. About 40 people came.';
    const result = index && checkText({ text, language: 'en', date: null }, index);
    expect(result?.findings.map(({ claim }) => claim.set)).toEqual(['bridge']);
    expect(new Set(asked)).toEqual(new Set(['bridge']));
  });

  it('puts a set in the place of an older one of the same id', () => {
    const older = quotationSet(['The bridge stays open all week long']);
    const newer = { ...quotationSet(['The bridge is closed from Monday on']), version: '2' };
    expect(placesOf(withClaimSet(buildClaimIndex([older]), newer)).map((place) => place.read())).toEqual([newer]);
  });
});
