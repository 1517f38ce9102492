import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { setFromText } from './set-from-text.ts';

const SOURCE = '“The ferry will not sail before the harbour is dredged,” Ina Moll said.';
const written = (words: string): string => `''${words},'' Ina Moll said.`;

describe('words between pairs of apostrophes', () => {
  const index = buildClaimIndex([setFromText(SOURCE)]);
  const relationsOf = (text: string): string[] =>
    checkText({ text, language: 'en', date: null }, index).findings.map(({ relation }) => relation);

  it('are compared with claims', () => {
    expect(relationsOf(written('The ferry will not sail before the harbour is dredged'))).toEqual(['same']);
    expect(relationsOf(written('The ferry will sail before the harbour is dredged'))).toEqual(['differs']);
  });

  it('are no claims themselves', () => {
    const { claims } = setFromText(`${SOURCE}\n\n${written('The mast of the old ship fell on the quay at noon')}`);
    expect(claims.flatMap((claim) => (claim.type === 'quotation' ? [claim.content] : []))).toEqual([
      'The ferry will not sail before the harbour is dredged,',
    ]);
  });
});
