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

  it.each([
    [
      '“The pilot heard the alarm from the tower,” said Marek Zielin.',
      'Marek Zielin said the pilot had not heard the alarm from the tower.',
    ],
    [
      '“The army did not withdraw from the northern valley on Sunday,” General Pavel Ruza said.',
      'General Pavel Ruza said the army withdrew from the northern valley on Sunday.',
    ],
    [
      '“The ferry company never ignored the warnings about the doors,” Mia Holt said.',
      'The ferry company ignored the warnings about the doors, Mia Holt said.',
    ],
  ])('is a finding where one denies what the other says: %s / %s', (source, page) => {
    const { findings, toldOtherwise, leftOut } = check([source, page]);
    expect(findings).toMatchObject([
      { type: 'unquoted', relation: 'differs', severity: 'major', differences: [{ effect: 'negation' }], exact: page },
    ]);
    expect([toldOtherwise, leftOut]).toEqual([[], []]);
  });

  it.each([
    // Another verb, a part alone, somebody's view, a condition, what is not named, and what is doubted.
    [
      '“The pilot heard the warning from the tower,” said Marek Zielin.',
      'Marek Zielin said the pilot did not answer the warning from the tower.',
    ],
    ['“The army withdrew from the valley on Sunday,” Pavel Ruza said.', 'Pavel Ruza said the army had not withdrawn.'],
    [
      '“The ferry company ignored the warnings about the doors,” Mia Holt said.',
      'Mia Holt said she did not believe that the ferry company had ignored any warnings about its doors.',
    ],
    [
      '“The pumps will fail in the spring tide,” Otto Bram said.',
      'Otto Bram said the pumps will not fail in the spring tide if they are cleaned.',
    ],
    [
      '“The clerks copied the secret files at night,” Hugo Lind said.',
      'Hugo Lind was asked. The clerks did not copy the secret files at night, a lawyer said.',
    ],
    [
      '“The guards locked the northern gate at noon,” Sergio Pell said.',
      'Sergio Pell said not the guards but the cook locked the northern gate at noon.',
    ],
  ])('is no finding where more than a denial is other: %s / %s', (source, page) => {
    expect(check([source, page]).findings).toEqual([]);
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
