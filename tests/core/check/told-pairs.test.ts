import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/core/check/check-text.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { BEAT_FIGURES, MISJUDGED_BEATS } from './beat-figures.ts';
import { CALM_FIGURES, MISJUDGED_CALM } from './calm-figures.ts';
import { DESK_ARTICLES, MISJUDGED_ARTICLES } from './desk-articles.ts';
import { DESK_FIGURES, MISJUDGED_DESKS } from './desk-figures.ts';
import { EDITOR_FIGURES, MISJUDGED_EDITOR } from './editor-figures.ts';
import { FAR_PLACES } from './far-places.ts';
import { GRAMMAR_FIGURES, MISJUDGED_FIGURES } from './grammar-figures.ts';
import { LOOKALIKES, MISJUDGED_LOOKALIKES } from './lookalike-figures.ts';
import { LOOKING_BACK_FIGURES, MISJUDGED_LOOKING_BACK } from './looking-back.ts';
import { SOURCE_DATE, setFromText } from './set-from-text.ts';
import { AGES, DATES, DURATIONS, LISTS, MISJUDGED, SUMS, type Told, type ToldPair } from './told-pairs.ts';
import { MISJUDGED_TRADE, TRADE_FIGURES } from './trade-figures.ts';
import { MISJUDGED_OUTLETS, TWO_OUTLETS } from './two-outlets.ts';

function toldOf([, source, page]: ToldPair): Told {
  const text = { text: page, language: 'en', date: SOURCE_DATE };
  const { findings } = checkText(text, buildClaimIndex([setFromText(source)]));
  const differing = findings.filter(({ relation }) => relation === 'differs');
  if (differing.length > 0) return differing.some(({ severity }) => severity === 'major') ? 'major' : 'minor';
  return findings.some(({ relation }) => relation === 'same') ? 'same' : 'silent';
}

describe.each([
  ['lists', LISTS],
  ['durations', DURATIONS],
  ['sums', SUMS],
  ['ages', AGES],
  ['dates', DATES],
  ...GRAMMAR_FIGURES,
  ...BEAT_FIGURES,
  ...DESK_FIGURES,
  ...CALM_FIGURES,
  ...DESK_ARTICLES,
  ...LOOKING_BACK_FIGURES,
  ...FAR_PLACES,
  ...TRADE_FIGURES,
  ...EDITOR_FIGURES,
  ...TWO_OUTLETS,
  ['that look alike', LOOKALIKES],
] as const)('two articles of one day: %s', (_, pairs) => {
  it.each(pairs)('%s: %s / %s', (...pair) => expect(toldOf(pair)).toBe(pair[0]));
});

describe('two articles of one day, judged otherwise than they should be', () => {
  it.fails.each([
    ...MISJUDGED,
    ...MISJUDGED_FIGURES,
    ...MISJUDGED_BEATS,
    ...MISJUDGED_LOOKALIKES,
    ...MISJUDGED_DESKS,
    ...MISJUDGED_CALM,
    ...MISJUDGED_ARTICLES,
    ...MISJUDGED_LOOKING_BACK,
    ...MISJUDGED_TRADE,
    ...MISJUDGED_EDITOR,
    ...MISJUDGED_OUTLETS,
  ])('%s: %s / %s', (...pair) => expect(toldOf(pair)).toBe(pair[0]));
});
