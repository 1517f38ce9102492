import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorQuote } from '../../../lib/core/language/anchor-quote.ts';
import { describeQuote } from '../../../lib/core/language/describe-quote.ts';

const TEXT = 'The mayor said yes. The council said yes. The people said no.';
const quoteOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return describeQuote(TEXT, { start, end: start + words.length });
};

describe('a quote is found', () => {
  test.each([
    ['where it was', TEXT, 'said no', 0],
    ['after words were put before it', `Update. ${TEXT}`, 'council said yes', 0],
    ['by its context among equals', `Update. ${TEXT}`, 'said yes', 20],
    ['when its context has changed on one side', TEXT.replace('The mayor', 'A mayor'), 'mayor said yes', 0],
    ['in other surroundings when it is long', 'Then yes. The people said no, we hear.', 'yes. The people said no', 0],
  ])('%s', (_, text, words, from) => {
    const found = anchorQuote(text, quoteOf(words, from));
    expect(found.ok && text.slice(found.value.span.start, found.value.span.end)).toBe(words);
    const expected = text.includes(TEXT.slice(from, from + 5)) ? text.indexOf(TEXT.slice(from, from + 5)) : 0;
    expect(found.ok && found.value.span.start).toBe(text.indexOf(words, expected));
  });

  test.each([
    ['in the same surroundings', `Update. ${TEXT}`, false],
    ['in others', TEXT.replace('people', 'crowd'), true],
  ])('%s, which is told', (_, text, isMoved) => {
    const found = anchorQuote(text, quoteOf('council said yes'));
    expect(found.ok && found.value.isMoved).toBe(isMoved);
  });
});

describe('a quote is not found', () => {
  test('when its words have changed', () =>
    expect(anchorQuote(TEXT.replace('no', 'never'), quoteOf('said no'))).toEqual({ ok: false, error: 'gone' }));

  test('when its few words stand elsewhere', () =>
    expect(anchorQuote('We said yes and left. Others stayed.', quoteOf('said yes'))).toEqual({
      ok: false,
      error: 'gone',
    }));

  test('when it could be either of two', () => {
    const line = 'We will not leave before the morning.';
    const quote = { exact: line, prefix: '', suffix: '', start: 900, end: 900 + line.length };
    expect(anchorQuote(`${line} ${line}`, quote)).toEqual({ ok: false, error: 'ambiguous' });
  });

  test('when all of it was doubled', () => {
    const quote = describeQuote('One. Two. Three.', { start: 5, end: 9 });
    expect(anchorQuote('No. One. Two. Three.\nOne. Two. Three.', quote)).toEqual({ ok: false, error: 'ambiguous' });
  });

  test('when there is nothing to it', () =>
    expect(anchorQuote(TEXT, describeQuote(TEXT, { start: 3, end: 3 }))).toEqual({ ok: false, error: 'gone' }));
});

const elided = (exact: string) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length });

describe('a passage of which the first and last words are known', () => {
  test.each([
    ['is found', TEXT, 'mayor … council', 'mayor said yes. The council'],
    [
      'ends where its last words are next',
      `${TEXT} The council left.`,
      'mayor … council',
      'mayor said yes. The council',
    ],
    [
      'is one that is written so',
      'The mayor … council of the town. The mayor and the council of the town.',
      'The mayor … council of the town',
      'The mayor … council of the town',
    ],
  ])('%s', (_, page, exact, words) => {
    const found = anchorQuote(page, elided(exact));
    expect(found.ok && page.slice(found.value.span.start, found.value.span.end)).toBe(words);
  });

  test.each([
    ['its first words may be others', TEXT, 'said … no', 'ambiguous'],
    ['its last words are nowhere', TEXT, 'mayor … never', 'gone'],
    ['its ends are far apart', `mayor ${'and so on '.repeat(600)} council`, 'mayor … council', 'gone'],
  ])('is not guessed when %s', (_, page, exact, error) =>
    expect(anchorQuote(page, elided(exact))).toEqual({ ok: false, error }),
  );
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\ud83d', '\u0301'), minLength: 1, maxLength: 60 });
const spanIn = (length: number, a: number, b: number) => {
  const start = a % length;
  return { start, end: start + 1 + (b % (length - start)) };
};

test('a described span that is not blank is found again', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const span = spanIn(whole.length, a, b);
      fc.pre(whole.slice(span.start, span.end).trim() !== '');
      expect(anchorQuote(whole, describeQuote(whole, span))).toEqual({ ok: true, value: { span, isMoved: false } });
    }),
  );
});

test('what is found in a changed text is always the same words', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (whole, inserted, a, b, c, d) => {
      const quote = describeQuote(whole, spanIn(whole.length, a, b));
      const cut = spanIn(whole.length, c, d);
      const changed = whole.slice(0, cut.start) + inserted + whole.slice(cut.end);
      const found = anchorQuote(changed, quote);
      if (found.ok) expect(changed.slice(found.value.span.start, found.value.span.end)).toBe(quote.exact);
      else if (found.error === 'ambiguous') expect(changed).toContain(quote.exact);
    }),
  );
});
