import { describe, expect, it } from 'vitest';
import { readSyntaxPack } from '../../../../cli/syntax-pack.ts';
import { readClauses } from '../../../../lib/core/language/syntax/read-clauses.ts';
import { splitTokens } from '../../../../lib/core/language/syntax/split-tokens.ts';

const pack = readSyntaxPack('en');
const read = (text: string) => {
  if (!pack) throw new Error('there are no weights for English');
  const reading = readClauses(splitTokens(text), pack);
  const exact = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null;
  const clause = (verb: string) => reading.clauses.find((one) => exact(one.verb) === verb);
  return { ...reading, exact, clause };
};

describe('a clause', () => {
  it('has its verb with auxiliaries, its subject and its object', () => {
    const { clause, exact } = read('The council has approved the plan.');
    expect(exact(clause('approved')?.group)).toBe('has approved');
    expect(exact(clause('approved')?.subject)).toBe('The council');
    expect(exact(clause('approved')?.object)).toBe('the plan');
  });

  it('in the passive says who did it', () => {
    const { clause, exact } = read('The bridge was closed by the police.');
    expect(clause('closed')?.isPassive).toBe(true);
    expect(exact(clause('closed')?.subject)).toBe('The bridge');
    expect(exact(clause('closed')?.agent)).toContain('the police');
  });

  it('that describes a noun has a pronoun for a subject, and says what it refers to', () => {
    const { clause, exact } = read('The nurse who found the letter called the police.');
    expect(exact(clause('found')?.subject)).toBe('who');
    expect(exact(clause('found')?.antecedent)).toBe('The nurse');
  });

  it('lies deeper in a clause than the one around it', () => {
    const { clause } = read('The mayor said that the bridge was safe.');
    expect(clause('said')?.depth).toBe(0);
    expect(clause('was')?.depth).toBe(1);
  });
});

describe('a sentence', () => {
  it('has appositions, lists and parentheses', () => {
    const { appositions, lists, parentheses, exact } = read('Rosa Klein, the mayor, met Piet and Ilse (in Marl).');
    expect(appositions.map(({ name, other }) => [exact(name), exact(other)])).toEqual([['Rosa Klein', 'the mayor']]);
    expect(lists.map((list) => list.map(exact))).toEqual([['Piet', 'Ilse']]);
    expect(parentheses.map(exact)).toEqual(['(in Marl)']);
  });
});

describe('a part of speech', () => {
  it.each([
    ['The will of the people must count.', 'will', 'NOUN'],
    ['They will leave.', 'will', 'AUX.Fin'],
    ['He has the money and the will.', 'will', 'NOUN'],
    ['She left it to him in her will.', 'will', 'NOUN'],
    ['They opened a can of soup.', 'can', 'NOUN'],
    ['We can wait.', 'can', 'AUX.Fin'],
    ['The might of the army was great.', 'might', 'NOUN'],
    ['It might rain.', 'might', 'AUX.Fin'],
    ['A visit is a must.', 'must', 'NOUN'],
    ['You must go.', 'must', 'AUX.Fin'],
    ['There is a need for change.', 'need', 'NOUN'],
    ['They need help.', 'need', 'VERB.Fin'],
    ['The talks began in May.', 'May', 'PROPN'],
    ['He may stay.', 'may', 'AUX.Fin'],
  ])('%s %s is %s', (text, word, wanted) => {
    expect(read(text).words.find((one) => one.text === word)?.wordClass).toBe(wanted);
  });
});
