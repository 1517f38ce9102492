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

/** How often a check asks for the text of a page. */
function countReads(sets: number): number {
  let count = 0;
  const page = {
    get text() {
      count++;
      return PAGE;
    },
    language: 'en',
    date: null,
  };
  expect(checkText(page, indexOf(sets)).findings.length).toBeGreaterThan(1);
  return count;
}

it('a page is read for its layers alone, however many claims are compared with it', () => {
  expect(countReads(12)).toBe(countReads(1));
});
