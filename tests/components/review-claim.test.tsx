import { describe, expect, it } from 'vitest';
import { ReviewTold } from '../../components/review-claim.tsx';
import type { AgeClaim } from '../../lib/core/claim/claim.ts';
import { describeQuote } from '../../lib/core/language/describe-quote.ts';
import { show, wordsOf } from './render.tsx';

const TEXT =
  'They will not open it again before the spring, said Ida Brandt, 43, mayor of the harbour town since 2019.';

const noop = (): void => undefined;

/** The words that a claim is shown in. */
function shownIn(text: string): string {
  const start = text.indexOf('Ida Brandt, 43');
  const place = describeQuote(text, { start, end: start + 'Ida Brandt, 43'.length });
  const appearances = [{ document: 'd1', ...place }];
  const claim = { id: 'a1', type: 'age', person: 'Ida Brandt', years: 43, appearances } as unknown as AgeClaim;
  return wordsOf(show(<ReviewTold claim={claim} isWanted onWant={noop} />).querySelector('blockquote'));
}

describe('a claim that is looked through', () => {
  it('is among whole words, with an ellipsis where the text goes on', () => {
    expect(shownIn(TEXT)).toBe('… again before the spring, said Ida Brandt, 43, mayor of the harbour town …');
  });

  it('has the text around it to its ends where it ends there', () => {
    expect(shownIn('It is over, said Ida Brandt, 43, on Monday.')).toBe('It is over, said Ida Brandt, 43, on Monday.');
  });
});
