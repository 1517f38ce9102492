import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../lib/core/check/check-text.ts';
import { buildClaimIndex } from '../../../../lib/core/index/claim-index.ts';
import { SOURCE_DATE, setFromText } from '../set-from-text.ts';
import { ARTICLE_QUOTATIONS, MISJUDGED as MISJUDGED_IN_ARTICLES } from './article-quotations.ts';
import { BEAT_QUOTATIONS, MISJUDGED as MISJUDGED_ON_BEATS } from './beat-quotations.ts';
import { CAPITAL_QUOTATIONS, MISJUDGED as MISJUDGED_IN_CAPITALS } from './capital-quotations.ts';
import { COUNCIL_QUOTATIONS } from './council-quotations.ts';
import { DESK_QUOTATIONS, MISJUDGED as MISJUDGED_AT_DESKS } from './desk-quotations.ts';
import { FRESH_QUOTATIONS, MISJUDGED as MISJUDGED_IF_FRESH } from './fresh-quotations.ts';
import { GRAMMAR_QUOTATIONS, MISJUDGED as MISJUDGED_IN_GRAMMAR } from './grammar-quotations.ts';
import { LAB_QUOTATIONS } from './lab-quotations.ts';
import { MISJUDGED as MISJUDGED_IN_OUTLETS, OUTLET_QUOTATIONS } from './outlet-quotations.ts';
import { MISJUDGED as MISJUDGED_IN_PRESS, PRESS_QUOTATIONS } from './press-quotations.ts';
import { MISJUDGED as MISJUDGED_IN_PRINT, PRINT_QUOTATIONS } from './print-quotations.ts';
import type { QuotedRow, QuotedVerdict } from './quoted-rows.ts';
import { RELEASE_QUOTATIONS } from './release-quotations.ts';
import { TELLING_QUOTATIONS } from './telling-quotations.ts';

/** What a check says of the page's quotations, the gravest first. */
function verdictOf([, source, page]: QuotedRow): QuotedVerdict {
  const text = { text: page, language: 'en', date: SOURCE_DATE };
  const { findings } = checkText(text, buildClaimIndex([setFromText(source)]));
  const quoted = findings.filter(({ type }) => type === 'quotation' || type === 'unquoted');
  const differing = quoted.filter(({ relation }) => relation === 'differs');
  const grave = differing.find(({ severity }) => severity === 'major') ?? differing[0];
  if (!grave) return quoted.some(({ relation }) => relation === 'same') ? 'same' : 'silent';
  const severity = grave.severity === 'major' ? 'major' : 'minor';
  return grave.differences.some(({ kind }) => kind === 'speaker') ? `${severity}:speaker` : severity;
}

describe.each([
  ...ARTICLE_QUOTATIONS,
  ...BEAT_QUOTATIONS,
  ...CAPITAL_QUOTATIONS,
  ...COUNCIL_QUOTATIONS,
  ...DESK_QUOTATIONS,
  ...FRESH_QUOTATIONS,
  ...GRAMMAR_QUOTATIONS,
  ...LAB_QUOTATIONS,
  ...OUTLET_QUOTATIONS,
  ...PRESS_QUOTATIONS,
  ...PRINT_QUOTATIONS,
  ...RELEASE_QUOTATIONS,
  ...TELLING_QUOTATIONS,
])('quotations: $about', ({ rows }) => {
  it.each(rows)('%s: %s / %s', (...row) => expect(verdictOf(row)).toBe(row[0]));
});

describe('quotations that are judged otherwise than they should be', () => {
  const rows = [
    ...MISJUDGED_IN_ARTICLES,
    ...MISJUDGED_ON_BEATS,
    ...MISJUDGED_IN_CAPITALS,
    ...MISJUDGED_AT_DESKS,
    ...MISJUDGED_IF_FRESH,
    ...MISJUDGED_IN_GRAMMAR,
    ...MISJUDGED_IN_OUTLETS,
    ...MISJUDGED_IN_PRINT,
    ...MISJUDGED_IN_PRESS,
  ];
  it.fails.each(rows)('%s: %s / %s', (...row) => expect(verdictOf(row)).toBe(row[0]));
});
