import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../lib/core/quotation/find-quotations.ts';

describe('a word or two in marks', () => {
  it.each([
    ['de', 'Anke Brandis sagte am Montag, dass die „Reichensteuer“ bald komme.', false],
    ['de', 'Anke Brandis nannte das „Unfug“.', true],
    ['de', '„Unfug“, sagte Anke Brandis.', true],
    ['fr', 'Claire Maubert a dit lundi que la « taxe rose » viendrait bientôt.', false],
    ['fr', '« Absurde », a dit Claire Maubert.', true],
    ['es', 'Marta Olmedo dijo el lunes que la "tasa rosa" llegaría pronto.', false],
    ['es', '"Absurdo", dijo Marta Olmedo.', true],
  ])('%s: %s is speech: %s', (language, text, isSpeech) => {
    const [quotation] = findQuotations(text, { language });
    expect([quotation?.isSpeech, quotation?.speaker != null]).toEqual([isSpeech, isSpeech]);
  });
});

describe('any text', () => {
  it('has words of any number of parts', () => {
    const [quotation] = findQuotations(`« Absurde », a dit Claire Maubert. ${"l'".repeat(50_000)}un`, {
      language: 'fr',
    });
    expect(quotation?.speaker?.name).toBe('Claire Maubert');
  });

  const piece = fc.constantFrom(
    '„',
    '“',
    '«',
    '»',
    '"',
    ' ',
    '. ',
    ', ',
    ': ',
    '(',
    ')',
    '\n',
    'sagte ',
    'dit ',
    'dijo ',
    'so ',
    'dass ',
    'qui ',
    'que ',
    'der ',
    'la ',
    'el ',
    'Anke ',
    'Brandis ',
    'zitiert ',
    'hieß es ',
    "l'",
    '-t-il ',
    '3',
  );
  it.each(['de', 'fr', 'es'])('is read in %s, each speaker inside it', (language) => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { speaker, cue } of findQuotations(text, { language })) {
          for (const span of [speaker, cue])
            if (span)
              expect([span.start >= 0, span.start < span.end, span.end <= text.length]).toEqual([true, true, true]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
