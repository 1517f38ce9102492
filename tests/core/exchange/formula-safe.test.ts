import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutralizeFormula, restoreFormula } from '../../../lib/core/exchange/formula-safe.ts';

describe('case 52: neutralizeFormula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['  =HYPERLINK("x")', `'  =HYPERLINK("x")`],
    ['＝1+1', "'＝1+1"],
    ['＠A1', "'＠A1"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['-2+3', "'-2+3"],
    ["'=1", "''=1"],
    ['said;=1+1', "said;'=1+1"],
    ['said\n@A1', "said\n'@A1"],
    ['-5.2 %', '-5.2 %'],
    ['-5.2%', '-5.2%'],
    ['-5.2\u00a0%', '-5.2\u00a0%'],
    ['+1,200', '+1,200'],
    ['-$40', '-$40'],
    ['over 53,000', 'over 53,000'],
    ["'Tis so", "'Tis so"],
    ['a - b = c', 'a - b = c'],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(neutralizeFormula(text)).toBe(expected);
    expect(restoreFormula(expected)).toBe(text);
  });

  const dangerous = fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      "'",
      ' ',
      '\t',
      '\r',
      '\n',
      ';',
      '"',
      ',',
      '5',
      '%',
      '.',
      'a',
      '\ufeff',
    ),
    maxLength: 12,
  });

  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.oneof(dangerous, fc.string({ unit: 'binary' })), (text) => {
        expect(restoreFormula(neutralizeFormula(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no cell that begins like a formula, wherever a line is parted', () => {
    fc.assert(
      fc.property(dangerous, (text) => {
        for (const piece of neutralizeFormula(text).split(/[;\t\r\n]/))
          expect(piece).not.toMatch(/^[\s\ufeff]*(?:[=@＝＠＋－]|[+-](?![$€£¥]?\d[\d.,]*\s?%?\s?$))/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('is quick about long texts', () => {
    expect(neutralizeFormula('\n'.repeat(1e6)).length).toBeGreaterThan(1e6);
    expect(neutralizeFormula(`${' '.repeat(1e6)}=`).length).toBe(1e6 + 2);
  });
});
