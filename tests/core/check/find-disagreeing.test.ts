import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { mergeClaimSets } from '../../../lib/core/claim/merge-claim-sets.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';

const outlet = (id: string, text: string): ClaimSet => {
  const document = { id, title: id, publisher: null, url: null, date: null, opening: '', sha256: id.padEnd(64, '0') };
  return extractClaims({ document, text, language: 'en' }, { id, title: id });
};

/** For each finding its words, and what other sources say. */
function check(text: string, sets: readonly ClaimSet[]): [string, string, string[]][] {
  const { findings } = checkText({ text, language: 'en', date: null }, buildClaimIndex(sets));
  return findings.map(({ exact, claim, disagreeing = [] }) => [
    exact,
    claim.set,
    disagreeing.map((other) => other.exact),
  ]);
}

const POST = outlet(
  'post',
  'The dam above Hollin burst on Friday and killed 46 people in the valley, officials said. "We warned them that the wall would not hold another winter," said Maren Falk, an engineer.',
);
const WIRE = outlet(
  'wire',
  'The dam above Hollin burst on Friday and killed 61 people in the valley, police said. "We warned them that the wall would hold another winter," said Maren Falk, an engineer.',
);
const ECHO = outlet(
  'echo',
  'The dam above Hollin burst on Friday and killed 46 people in the valley. "We warned them that the wall would not hold," said Maren Falk, an engineer.',
);
const PAGE =
  'A dam above Hollin burst on Friday and killed 46 people in the valley. Maren Falk, an engineer, said: "We warned them that the wall would not hold another winter."';

describe('sources that disagree', () => {
  it('are shown with a finding, each with what it says', () => {
    const found = check(PAGE, [POST, WIRE]);
    const quotation = found.find(([exact]) => exact.includes('warned'));
    expect(quotation).toEqual([
      expect.any(String),
      'post',
      ['"We warned them that the wall would hold another winter,"'],
    ]);
    const figures = found.filter(([exact]) => exact.startsWith('46'));
    expect(figures.map(([, set, others]) => [set, others.map((words) => words.split(' ')[0])])).toEqual([
      ['post', ['61']],
      ['wire', ['46']],
    ]);
  });

  it('may be two documents of one set', () => {
    const found = check(PAGE, [mergeClaimSets(POST, WIRE)]);
    expect(found.map(([, , others]) => others.length)).toEqual([1, 1]);
  });

  it('are none when the others say the same, or less of it', () => {
    expect(check(PAGE, [POST, ECHO]).flatMap(([, , others]) => others)).toEqual([]);
    expect(check(PAGE, [POST]).flatMap(([, , others]) => others)).toEqual([]);
  });

  it('are none when the others speak of another thing', () => {
    const fire = outlet(
      'fire',
      'A fire in Ostrava killed 9 people on Sunday. "We warned them about the wiring," said Ola Brandt.',
    );
    expect(check(PAGE, [POST, fire]).flatMap(([, , others]) => others)).toEqual([]);
  });
});
