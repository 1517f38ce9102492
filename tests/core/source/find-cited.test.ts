import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCited } from '../../../lib/core/source/find-cited.ts';

describe('findCited', () => {
  it.each([
    ['The mayor said so (https://paper.example/a).', ['https://paper.example/a']],
    [
      'See [the Ledger](https://ledger.example/b?x=1) and **https://ledger.example/c**.',
      ['https://ledger.example/b?x=1', 'https://ledger.example/c'],
    ],
    [
      'https://wiki.example/Bridge_(Halsund), twice: https://wiki.example/Bridge_(Halsund)',
      ['https://wiki.example/Bridge_(Halsund)'],
    ],
    ['“https://paper.example/quoted”', ['https://paper.example/quoted']],
    ['<https://paper.example/angle>', ['https://paper.example/angle']],
    [
      '[1]: https://paper.example/note\n[2]: http://paper.example/other',
      ['https://paper.example/note', 'http://paper.example/other'],
    ],
    ['https://user:secret@paper.example/a and ftp://paper.example and https://', []],
    ['No address at all.', []],
  ])('%s', (text, addresses) => {
    expect(findCited(text)).toEqual(addresses);
  });

  it('gives addresses that can be opened, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const address of findCited(`https://a.example/${text}`)) expect(URL.canParse(address)).toBe(true);
      }),
    );
  });
});
