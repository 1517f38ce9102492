import { expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';

const PAGE = [
  'The mayor opened the new bridge on Monday. “We will keep it open through the winter,” Mayor Ida Moen said.',
  'The bridge cost 4.2 million crowns and took 18 months. “Nobody thought it would last,” said Ola Brandt, an engineer.',
].join('\n\n');

/** So many sets, each of a source that says what the page says. */
const indexOf = (count: number) =>
  buildClaimIndex(
    Array.from({ length: count }, (_, i) => {
      const document = { id: 'd1', title: null, publisher: null, url: null, date: null, opening: '', sha256: '' };
      return extractClaims({ document, text: PAGE, language: 'en' }, { id: `s${i}`, title: 'A bridge' });
    }),
  );

/** A page that counts how often it is asked for its text, and for what a reader has to open. */
function countedPage() {
  const counted = { reads: 0 };
  const read = (): string => {
    counted.reads++;
    return PAGE;
  };
  const page = {
    get text() {
      return read();
    },
    get folded() {
      return read();
    },
    language: 'en',
    date: null,
  };
  return { page, counted };
}

/** How often a check asks for the text of a page. */
function countReads(sets: number): number {
  const { page, counted } = countedPage();
  expect(checkText(page, indexOf(sets)).findings.length).toBeGreaterThan(1);
  return counted.reads;
}

it('a page is read for its layers alone, however many claims are compared with it', () => {
  expect(countReads(12)).toBe(countReads(1));
});

it('reads no more of a page when the claims that it may have come to hand late', () => {
  const index = indexOf(3);
  const atHand = { value: false };
  const parts = index.parts.map((part) => ({
    ...part,
    sets: part.sets.map((place) => place && { id: place.id, read: () => (atHand.value ? place.read() : null) }),
  }));
  const [late, once] = [countedPage(), countedPage()];
  const found = checkText(once.page, index);
  expect(checkText(late.page, { parts }).findings).toEqual([]);
  expect(late.counted.reads).toBeGreaterThan(1);
  atHand.value = true;
  expect(checkText(late.page, { parts })).toEqual(found);
  expect(late.counted.reads).toBe(once.counted.reads);
});

const STRANGE =
  'The museum shut its doors for repairs. “Nothing was damaged in the storm,” said Per Lund, who leads it.';

/** A set that says what the page says, with how often the words of its claims have been asked for. */
function countedSet() {
  const counted = { reads: 0 };
  const document = { id: 'd1', title: null, publisher: null, url: null, date: null, opening: '', sha256: '' };
  const set = extractClaims({ document, text: PAGE, language: 'en' }, { id: 's', title: 'A bridge' });
  for (const claim of set.claims)
    for (const key of ['content', 'context'] as const) {
      const value: unknown = Reflect.get(claim, key);
      if (value === undefined) continue;
      const get = (): unknown => {
        counted.reads++;
        return value;
      };
      Object.defineProperty(claim, key, { get });
    }
  return { set, counted };
}

it('reads the words of a claim when a page first has something of it, and never again', () => {
  const { set, counted } = countedSet();
  const index = buildClaimIndex([set]);
  const readsOf = (text: string): number => {
    counted.reads = 0;
    checkText({ text, language: 'en', date: null }, index);
    return counted.reads;
  };
  expect(readsOf(STRANGE)).toBe(0);
  expect(readsOf(PAGE)).toBeGreaterThan(1);
  expect(readsOf(PAGE)).toBe(0);
  expect(readsOf(`${STRANGE}\n\n${PAGE}`)).toBe(0);
});
