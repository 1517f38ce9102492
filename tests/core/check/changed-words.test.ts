import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChangedWords } from '../../../lib/core/check/changed-words.ts';
import type { WordStep } from '../../../lib/core/difference.ts';

const equal = (words: string): WordStep => ({ step: 'equal', source: words, page: words });
const inserted = (page: string): WordStep => ({ step: 'inserted', source: '', page });
const removed = (source: string): WordStep => ({ step: 'removed', source, page: '' });
const replaced = (source: string, page: string): WordStep => ({ step: 'replaced', source, page });
const cut = (source: string): WordStep => ({ step: 'cut', source, page: '' });
const cutAtEnd = [{ kind: 'cut', cut: { at: 'end' } }] as never;

const wordsOf = (exact: string, words: readonly WordStep[], differences = [] as never): string[] =>
  findChangedWords({ relation: 'differs', words, differences, exact }).map(({ start, end }) => exact.slice(start, end));

describe('the changed words of a passage', () => {
  it.each<[string, string, readonly WordStep[], readonly string[]]>([
    ['another word', 'the bridge is closed', [equal('the bridge is '), replaced('open', 'closed')], ['closed']],
    [
      'words that the source lacks',
      'it is not ready yet',
      [equal('it is '), inserted('not '), equal('ready yet')],
      ['not'],
    ],
    [
      'a word that is left out: those beside it',
      'it is ready yet',
      [equal('it is '), removed('not '), equal('ready yet')],
      ['is ready'],
    ],
    ['a word left out at the beginning', 'we agree', [removed('If asked, '), equal('we agree')], ['we']],
    ['two changes with only a space between', 'a b', [replaced('c ', 'a '), replaced('d', 'b')], ['a b']],
    [
      'changes far apart',
      'one new three four fresh',
      [equal('one '), replaced('old', 'new'), equal(' three four '), replaced('stale', 'fresh')],
      ['new', 'fresh'],
    ],
    ['a figure', 'over 400 boats', [equal('over '), replaced('300', '400'), equal(' boats')], ['400']],
    ['other white space than was read', 'one\n  new', [equal('one '), replaced('old', 'new')], ['new']],
    [
      'pieces with the reporter’s words between them',
      'we will go,” said Ana Lund, “to the old pier',
      [equal('we will go, to the '), replaced('new', 'old'), equal(' pier')],
      ['old'],
    ],
    [
      'a change across two pieces, without what is between them',
      'we will surely,” said Ana Lund, “never go there tonight',
      [equal('we will '), inserted('surely, never '), equal('go there tonight')],
      ['surely,', 'never'],
    ],
    [
      'one of pieces that are far apart',
      'to the old pier',
      [equal('we will go to the '), replaced('new', 'old'), equal(' pier')],
      ['old'],
    ],
    ['right-to-left words', 'לא נלך לשם', [inserted('לא '), equal('נלך לשם')], ['לא']],
    [
      'nothing where only the spelling is another',
      'the Harbor',
      [{ step: 'cosmetic', source: 'the harbour', page: 'the Harbor' }],
      [],
    ],
    ['nothing where the words are not those that were compared', 'else', [equal('one '), inserted('two')], []],
    ['nothing of no words', '', [], []],
  ])('%s', (_, exact, words, expected) => expect(wordsOf(exact, words)).toEqual(expected));

  it('of a cut at the end are the last word, where that is a difference', () => {
    const words = [equal('we agree now'), cut(' if we are asked')];
    expect(wordsOf('we agree now', words, cutAtEnd)).toEqual(['now']);
    expect(wordsOf('we agree now', words)).toEqual([]);
  });

  it('are in order, apart from each other and within the passage, whatever the steps are', () => {
    const step = fc.record({
      step: fc.constantFrom<WordStep['step']>('equal', 'cosmetic', 'inserted', 'removed', 'replaced', 'cut', 'beyond'),
      source: fc.string({ unit: 'binary', maxLength: 6 }),
      page: fc.string({ unit: 'binary', maxLength: 6 }),
    });
    const passage = fc
      .tuple(fc.array(step, { maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 12 }), fc.boolean())
      .map(([words, other, isOther]) => ({ words, exact: isOther ? other : words.map(({ page }) => page).join('') }));
    fc.assert(
      fc.property(passage, ({ words, exact }) => {
        let last = 0;
        for (const { start, end } of findChangedWords({ relation: 'differs', words, differences: [], exact })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(exact.length);
      }),
    );
  });
});
