import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { quotationSet } from '../claim/quotation-set.ts';

const SENTENCES = [
  'The ferry will not sail before the engine has been replaced',
  'Nobody on the island was told that the pier had cracked',
  'We counted eleven boats in the bay on the morning after the storm',
  'If the council pays for the pier the ferry can be back by June',
];

const check = (text: string, ...sets: ClaimSet[]) =>
  checkText({ text, language: 'en', date: null }, buildClaimIndex(sets));

const quotationOf = (sentence: string): string => `“${sentence},” she said.`;

/** Texts of the claims' sentences, whole, cut and repeated, within marks and without, among anything else. */
const page = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SENTENCES),
      fc.constantFrom(...SENTENCES).map((sentence) => sentence.slice(sentence.length >> 1)),
      fc.constantFrom('“', '”', '"', '\n\n', '. ', ',” she said. “'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(' '));

const sets = [quotationSet(SENTENCES, 'first'), quotationSet(SENTENCES.slice(1), 'second')];

describe('checkText', () => {
  it('gives findings in reading order, each with an id of its own, that stand where they say', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { findings } = check(text, ...sets);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        findings.forEach(({ start, end, exact }, i) => {
          expect(text.slice(start, end)).toBe(exact);
          expect(start).toBeGreaterThanOrEqual(findings[i - 1]?.start ?? 0);
        });
      }),
    );
  });

  it('gives the same for the same page', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(check(text, ...sets)).toEqual(check(text, ...sets));
      }),
    );
  });

  it('throws at no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => check(text, quotationSet([text, ...SENTENCES]))).not.toThrow();
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['half a character', '\ud800'],
    ['one word over and over', 'ferry '.repeat(50_000)],
    ['one letter over and over', 'a'.repeat(1_000_000)],
    ['opening marks', '“'.repeat(5_000)],
    ['a claim over and over', quotationOf(SENTENCES[0] as string).repeat(200)],
  ])('bears %s', (_what, text) => {
    expect(() => check(text, quotationSet([...SENTENCES, text.slice(0, 20_000)]))).not.toThrow();
  });
});

describe('a faithful page', () => {
  const text = SENTENCES.map(quotationOf).join('\n\n');

  it('differs in nothing and leaves nothing out', () => {
    const { findings, leftOut } = check(text, quotationSet(SENTENCES));
    expect(findings.map(({ claim, relation }) => [claim.id, relation])).toEqual([
      ['q1', 'same'],
      ['q2', 'same'],
      ['q3', 'same'],
      ['q4', 'same'],
    ]);
    expect(leftOut).toEqual([]);
  });
});

describe('what is folded away', () => {
  const [first = '', second = '', third = ''] = SENTENCES;
  const folding = (text: string, folded: string) =>
    checkText({ text, folded, language: 'en', date: null }, buildClaimIndex([quotationSet(SENTENCES)]));

  it('is named, and not left out', () => {
    const { folded, leftOut } = folding(quotationOf(first), [second, third].map(quotationOf).join('\n\n'));
    expect(folded?.map(({ id }) => id)).toEqual(['q2', 'q3']);
    expect(leftOut.map(({ id }) => id)).toEqual(['q4']);
  });

  it('is not what is in sight as well', () => {
    expect(folding(quotationOf(first), quotationOf(first))).not.toHaveProperty('folded');
  });

  it('is named where nothing else of the set is on the page', () => {
    const { folded, leftOut } = folding('The harbour was quiet.', quotationOf(third));
    expect(folded?.map(({ id }) => id)).toEqual(['q3']);
    expect(leftOut).toEqual([]);
  });
});

describe('what is left out', () => {
  const text = quotationOf(SENTENCES[1] as string);
  const leftOut = (...given: ClaimSet[]): string[] =>
    check(text, ...given).leftOut.map(({ set, id }) => `${set}/${id}`);

  it('is every other claim of a set the page carries some of', () => {
    expect(leftOut(quotationSet(SENTENCES))).toEqual(['set/q1', 'set/q3', 'set/q4']);
  });

  it('is nothing of a set the page carries none of', () => {
    expect(leftOut(quotationSet(SENTENCES.slice(2)))).toEqual([]);
  });

  it('is no claim whose words are there under another claim', () => {
    expect(leftOut(quotationSet([SENTENCES[1] as string, 'told that the pier had cracked']))).toEqual([]);
  });

  it('is, of an archive, only what the carried documents say besides', () => {
    const others = Array.from({ length: 1000 }, (_, i) => ({
      content: `On day number ${i} the keeper wrote nothing of note`,
      document: `d${i + 2}`,
    }));
    expect(leftOut(quotationSet([...SENTENCES, ...others]))).toEqual(['set/q1', 'set/q3', 'set/q4']);
  });
});
