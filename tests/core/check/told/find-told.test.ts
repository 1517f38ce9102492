import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../lib/core/check/check-text.ts';
import type { CheckResult } from '../../../../lib/core/check/finding.ts';
import { addTold, type ToldScope } from '../../../../lib/core/check/told/add-told.ts';
import { buildClaimIndex } from '../../../../lib/core/index/claim-index.ts';
import { setFromText } from '../set-from-text.ts';
import { NOT_TOLD, TOLD, type ToldPair } from './told-pairs.ts';

function check([source, text]: ToldPair, scope: ToldScope = 'all', language = 'en'): CheckResult {
  const page = { text, language, date: null };
  const index = buildClaimIndex([setFromText(source)]);
  return addTold(page, index, checkText(page, index), scope);
}

const isTold = (pair: ToldPair): boolean => check(pair).toldOtherwise?.length === 1;

/** What says the same in words that no list has for one another. */
const MISSED = ['Ruth Abara is a lawyer. She said the museum must give the bronze masks back to Tarvia.'];

const SPOKEN = '“The storm destroyed every greenhouse on the island,” Nils Berg said.';
const TELLING = 'Nils Berg said every greenhouse on the island had been destroyed by the storm.';

describe('what a page tells in other words', () => {
  it('is found but in the known misses', () => {
    expect(TOLD.filter((pair) => !isTold(pair)).map(([, page]) => page)).toEqual(MISSED);
  });

  it.each(NOT_TOLD)('is not what only sounds like it: %s / %s', (...pair) => expect(isTold(pair)).toBe(false));

  it('is the sentence that tells it, with who says it', () => {
    const { toldOtherwise, leftOut, findings } = check([SPOKEN, `It was a bad night. ${TELLING} Nobody was hurt.`]);
    expect(toldOtherwise).toMatchObject([
      {
        exact: TELLING,
        start: 20,
        end: 20 + TELLING.length,
        claim: { exact: '“The storm destroyed every greenhouse on the island,”' },
        speaker: { page: 'Nils Berg', source: 'Nils Berg', relation: 'same' },
      },
    ]);
    expect(leftOut).toEqual([]);
    expect(findings).toEqual([]);
  });

  it('is nothing that the page quotes', () => {
    const { toldOtherwise, findings } = check([SPOKEN, `${SPOKEN}\n\n${TELLING}`]);
    expect(findings).toMatchObject([{ type: 'quotation', relation: 'same' }]);
    expect(toldOtherwise).toEqual([]);
  });

  it('is given once, where it is told best', () => {
    const { toldOtherwise } = check([SPOKEN, `Nils Berg said the storm destroyed greenhouses.\n\n${TELLING}`]);
    expect(toldOtherwise?.map(({ exact }) => exact)).toEqual([TELLING]);
  });

  it('is looked for in sets of which the page carries something, or in all', () => {
    const company = '“We will never build with glass again,” Nils Berg said.';
    const source = `${SPOKEN}\n\n${company}`;
    expect(check([source, TELLING], 'carried').toldOtherwise).toEqual([]);
    expect(check([source, `${TELLING}\n\n${company}`], 'carried').toldOtherwise).toHaveLength(1);
  });

  it('is not looked for where speakers are not read', () => {
    expect(check([SPOKEN, TELLING], 'all', 'nl').toldOtherwise).toEqual([]);
  });

  it.each(['', '”', 'said that', '“ said “', 'Nils Berg said', '?'.repeat(50), '\u2028\ud800'])('survives %j', (text) =>
    expect(check([SPOKEN, text]).toldOtherwise).toEqual([]),
  );
});
