import { describe, expect, it } from 'vitest';
import { compareQuotation } from '../../../../lib/core/quotation/compare-quotation.ts';
import { BRACKET_VERDICTS } from './bracket-verdicts.ts';
import { DESK_VERDICTS } from './desk-verdicts.ts';
import { EDGE_VERDICTS } from './edge-verdicts.ts';
import { EDITOR_VERDICTS } from './editor-verdicts.ts';
import { NEGATION_VERDICTS } from './negation-verdicts.ts';
import { ORDER_VERDICTS } from './order-verdicts.ts';
import { readSentence, type Verdict } from './verdict-rows.ts';
import { WORD_VERDICTS } from './word-verdicts.ts';

function judge(source: string, sentence: string): Verdict | 'unclear' {
  const { relation, severity, extent } = compareQuotation({ source, ...readSentence(sentence) });
  if (relation === 'same') return extent;
  return relation === 'differs' && severity !== 'none' ? severity : 'unclear';
}

describe.each([
  ...BRACKET_VERDICTS,
  ...DESK_VERDICTS,
  ...EDGE_VERDICTS,
  ...EDITOR_VERDICTS,
  ...NEGATION_VERDICTS,
  ...ORDER_VERDICTS,
  ...WORD_VERDICTS,
])('$about', ({ rows }) => {
  it.each(rows)('%s | %s: %s', (source, page, verdict) => {
    expect(judge(source, page)).toBe(verdict);
  });
});
