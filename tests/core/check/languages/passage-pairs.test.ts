import { describe, expect, it } from 'vitest';
import { ARTICLE_PAIRS_AR } from './article-pairs-ar.ts';
import { ARTICLE_PAIRS_DE } from './article-pairs-de.ts';
import { ARTICLE_PAIRS_ES } from './article-pairs-es.ts';
import { ARTICLE_PAIRS_FR } from './article-pairs-fr.ts';
import { ARTICLE_PAIRS_HE } from './article-pairs-he.ts';
import { CALM_PAIRS_AR } from './calm-pairs-ar.ts';
import { CALM_PAIRS_DE } from './calm-pairs-de.ts';
import { CALM_PAIRS_ES } from './calm-pairs-es.ts';
import { CALM_PAIRS_FR } from './calm-pairs-fr.ts';
import { CALM_PAIRS_HE } from './calm-pairs-he.ts';
import { LATER_PAIRS_AR } from './later-pairs-ar.ts';
import { LATER_PAIRS_DE } from './later-pairs-de.ts';
import { LATER_PAIRS_ES } from './later-pairs-es.ts';
import { LATER_PAIRS_FR } from './later-pairs-fr.ts';
import { LATER_PAIRS_HE } from './later-pairs-he.ts';
import { NEWSROOM_PAIRS_AR } from './newsroom-pairs-ar.ts';
import { NEWSROOM_PAIRS_DE } from './newsroom-pairs-de.ts';
import { NEWSROOM_PAIRS_ES } from './newsroom-pairs-es.ts';
import { NEWSROOM_PAIRS_FR } from './newsroom-pairs-fr.ts';
import { NEWSROOM_PAIRS_HE } from './newsroom-pairs-he.ts';
import { PAIRS_AR } from './pairs-ar.ts';
import { PAIRS_DE } from './pairs-de.ts';
import { PAIRS_ES } from './pairs-es.ts';
import { PAIRS_FR } from './pairs-fr.ts';
import { PAIRS_HE } from './pairs-he.ts';
import { THIRD_PAIRS_AR } from './third-pairs-ar.ts';
import { THIRD_PAIRS_DE } from './third-pairs-de.ts';
import { THIRD_PAIRS_ES } from './third-pairs-es.ts';
import { THIRD_PAIRS_FR } from './third-pairs-fr.ts';
import { THIRD_PAIRS_HE } from './third-pairs-he.ts';
import { verdictOf } from './verdict-of.ts';

describe.each([
  [
    'ar',
    [...PAIRS_AR, ...LATER_PAIRS_AR, ...THIRD_PAIRS_AR, ...NEWSROOM_PAIRS_AR, ...ARTICLE_PAIRS_AR, ...CALM_PAIRS_AR],
  ],
  [
    'de',
    [...PAIRS_DE, ...LATER_PAIRS_DE, ...THIRD_PAIRS_DE, ...NEWSROOM_PAIRS_DE, ...ARTICLE_PAIRS_DE, ...CALM_PAIRS_DE],
  ],
  [
    'es',
    [...PAIRS_ES, ...LATER_PAIRS_ES, ...THIRD_PAIRS_ES, ...NEWSROOM_PAIRS_ES, ...ARTICLE_PAIRS_ES, ...CALM_PAIRS_ES],
  ],
  [
    'fr',
    [...PAIRS_FR, ...LATER_PAIRS_FR, ...THIRD_PAIRS_FR, ...NEWSROOM_PAIRS_FR, ...ARTICLE_PAIRS_FR, ...CALM_PAIRS_FR],
  ],
  [
    'he',
    [...PAIRS_HE, ...LATER_PAIRS_HE, ...THIRD_PAIRS_HE, ...NEWSROOM_PAIRS_HE, ...ARTICLE_PAIRS_HE, ...CALM_PAIRS_HE],
  ],
] as const)('passages in %s', (language, pairs) => {
  it.each(pairs)('%s / %s: %s', (source, page, verdict) => {
    expect(verdictOf(source, page, [language, language])).toBe(verdict);
  });
});
