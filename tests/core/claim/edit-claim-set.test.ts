import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimSet, SourceDocument } from '../../../lib/core/claim/claim.ts';
import {
  addFigures,
  addQuotation,
  changeDocument,
  changeFigure,
  keepClaims,
  mergeRepeated,
  nameSpeaker,
} from '../../../lib/core/claim/edit-claim-set.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { parseClaimSet } from '../../../lib/core/claim/parse-claim-set.ts';
import type { SourceText } from '../../../lib/core/claim/source-text.ts';
import type { Result } from '../../../lib/core/result.ts';

const TEXT = [
  'Harbour to stay shut',
  '“Nobody sails before Monday,” said Ola Brandt, the harbour master.',
  'Some 300 passengers were still waiting on Friday. The storm killed 12 people and injured 30.',
  'The council keeps its word. “Nobody sails before Monday,” Brandt said again in the evening.',
].join('\n\n');

const document: SourceDocument = {
  id: 'd1',
  title: 'Harbour to stay shut',
  publisher: null,
  url: null,
  date: null,
  opening: 'Harbour to stay shut',
  sha256: '0'.repeat(64),
};

const source: SourceText = { document, text: TEXT, language: 'en' };
const extracted = (): ClaimSet => extractClaims(source, { id: 'harbour', title: 'Harbour' });

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const value = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`Refused: ${String(result.error)}`);
  return result.value;
};
const quotationsOf = (set: ClaimSet) => set.claims.filter((claim) => claim.type === 'quotation');
const figuresOf = (set: ClaimSet) => set.claims.filter((claim) => claim.type === 'figure');

describe('nameSpeaker', () => {
  it('gives the words to somebody new, and forgets a speaker who has no words left', () => {
    const [first, second] = quotationsOf(extracted());
    const once = nameSpeaker(extracted(), first?.id ?? '', ' Ida Moen ');
    expect(once.speakers.map(({ name }) => name)).toEqual(['Ola Brandt', 'Ida Moen']);
    const twice = nameSpeaker(once, second?.id ?? '', 'Ida Moen');
    expect(twice.speakers.map(({ name }) => name)).toEqual(['Ida Moen']);
  });

  it('says who gives a figure', () => {
    const [figure] = figuresOf(extracted());
    const named = nameSpeaker(extracted(), figure?.id ?? '', 'Ida Moen');
    expect(named.speakers.map(({ name }) => name)).toEqual(['Ola Brandt', 'Ida Moen']);
    expect(figuresOf(named)[0]?.speaker).toBe('s2');
  });

  it('takes the words from everybody when no name is left', () => {
    const [first] = quotationsOf(extracted());
    expect(quotationsOf(nameSpeaker(extracted(), first?.id ?? '', '  '))[0]?.speaker).toBeNull();
  });
});

describe('changeFigure', () => {
  it('gives a new number or bound the interval that goes with it', () => {
    const figure = figuresOf(extracted()).find(({ counted }) => counted?.includes('passengers'));
    const changed = changeFigure(extracted(), figure?.id ?? '', { value: 310, comparator: 'over' });
    expect(changed.claims.find(({ id }) => id === figure?.id)).toMatchObject({ value: 310, low: 310, high: null });
  });

  it('leaves the interval alone when only what is counted changes', () => {
    const figure = figuresOf(extracted()).find(({ counted }) => counted?.includes('passengers'));
    const changed = changeFigure(extracted(), figure?.id ?? '', { counted: 'travellers' });
    expect(changed.claims.find(({ id }) => id === figure?.id)).toEqual({
      ...figure,
      counted: 'travellers',
      declared: ['counted'],
    });
  });
});

describe('mergeRepeated', () => {
  it('makes one claim with two places of words that are printed twice', () => {
    const merged = mergeRepeated(extracted());
    expect(quotationsOf(merged).map(({ appearances }) => appearances.length)).toEqual([2]);
    expect(mergeRepeated(merged)).toEqual(merged);
  });
});

describe('keepClaims', () => {
  it('drops a total with one of its parts, and a speaker with the last of their words', () => {
    const set = extracted();
    const total = figuresOf(set).find(({ derivedFrom }) => derivedFrom);
    expect(total).toBeDefined();
    const [part] = total?.derivedFrom ?? [];
    const quotations = new Set(quotationsOf(set).map(({ id }) => id));
    const kept = keepClaims(
      set,
      new Set(set.claims.map(({ id }) => id).filter((id) => id !== part && !quotations.has(id))),
    );
    expect(kept.claims.map(({ id }) => id)).not.toContain(total?.id);
    expect(kept.speakers).toEqual([]);
  });

  it('gives a valid set whatever is kept', () => {
    const ids = extracted().claims.map(({ id }) => id);
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (kept) => {
        const set = keepClaims(extracted(), new Set(kept));
        if (set.claims.length > 0) expect(parseClaimSet(set)).toMatchObject({ ok: true });
      }),
    );
  });
});

describe('changeDocument', () => {
  it('puts right what the page said of itself', () => {
    expect(changeDocument(extracted(), 'd1', { publisher: 'The Harbour Gazette' }).documents[0]).toMatchObject({
      title: 'Harbour to stay shut',
      publisher: 'The Harbour Gazette',
    });
  });
});

describe('adding a selection', () => {
  it('takes words without their marks as a quotation of nobody known, in reading order', () => {
    const set = value(addQuotation(extracted(), source, spanOf('The council keeps its word.')));
    expect(quotationsOf(set).map(({ content, speaker }) => [content, speaker === null])).toEqual([
      ['Nobody sails before Monday,', false],
      ['The council keeps its word.', true],
      ['Nobody sails before Monday,', false],
    ]);
    expect(parseClaimSet(set)).toMatchObject({ ok: true });
  });

  it('takes no mere marks and spaces', () => {
    expect(addQuotation(extracted(), source, { start: 20, end: 23 })).toEqual({ ok: false, error: 'empty' });
  });

  it('takes no words that are on any page', () => {
    expect(addQuotation(extracted(), source, spanOf('its'))).toEqual({ ok: false, error: 'common' });
  });

  it('takes the figures that are not there yet', () => {
    const figure = figuresOf(extracted()).find(({ counted }) => counted?.includes('passengers'));
    const without = keepClaims(
      extracted(),
      new Set(
        extracted()
          .claims.map(({ id }) => id)
          .filter((id) => id !== figure?.id),
      ),
    );
    const words = spanOf('Some 300 passengers');
    const set = value(addFigures(without, source, words));
    expect(figuresOf(set).find(({ counted }) => counted?.includes('passengers'))).toMatchObject({ value: 300 });
    expect(addFigures(extracted(), source, words)).toEqual({ ok: false, error: 'known' });
    expect(addFigures(extracted(), source, spanOf('keeps its word'))).toEqual({ ok: false, error: 'none' });
  });
});
