import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeQuotations } from '../../../lib/core/source/cite-quotations.ts';
import { readMarkdown } from '../../../lib/core/source/read-text-document.ts';

const A = 'https://ledger.example/a';
const B = 'https://echo.example/b';

/** Each quotation that has a citation, with what it cites. */
function cite(raw: string): string[] {
  const document = readMarkdown(raw);
  return citeQuotations(raw, document).map(
    ({ start, end, addresses }) => `${document.text.slice(start, end)} → ${addresses.join(' ')}`,
  );
}

describe('citeQuotations', () => {
  it.each<[string, string, string[]]>([
    [
      'an address behind it',
      `“We will close it on Monday,” Ida Moen said (${A}).`,
      [`We will close it on Monday, → ${A}`],
    ],
    [
      'a Markdown link',
      `Moen said: “We will close it on Monday.” [Ledger](${A})`,
      [`We will close it on Monday. → ${A}`],
    ],
    [
      'a number and its line',
      `“We will close it on Monday,” Moen said [1]. “It is old,” she said [2].\n\n[1]: ${A}\n[2]: ${B}`,
      [`We will close it on Monday, → ${A}`, `It is old, → ${B}`],
    ],
    [
      'numbers of a list of sources',
      `“We will close it on Monday,” Moen said [1][2].\n\nSources:\n\n1. The Ledger, ${A}\n2. The Echo, ${B}`,
      [`We will close it on Monday, → ${A} ${B}`],
    ],
    ['another paragraph', `“We will close it on Monday,” Moen said.\n\nMore: ${A}`, []],
    [
      'another paragraph, with the line ends of Windows',
      `“We will close it on Monday,” Moen said.\r\n\r\nMore: ${A}`,
      [],
    ],
    ['another item', `- “We will close it on Monday,” Moen said.\n- More: ${A}`, []],
    ['an address before it', `${A} says that “we will close it on Monday” was said.`, []],
    ['a number that stands for nothing', '“We will close it on Monday,” Moen said [3].', []],
    [
      'the next quotation’s',
      `“We will close it on Monday,” Moen said. “It is old,” Per Lund said (${A}).`,
      [`It is old, → ${A}`],
    ],
  ])('%s', (_, raw, expected) => {
    expect(cite(raw)).toEqual(expected);
  });

  it('throws on no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => cite(`“${text}” ${A} [1]\n[1]: ${B}`)).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });
});
