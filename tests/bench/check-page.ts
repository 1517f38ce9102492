import search from 'approx-string-match';
import { checkQuotations } from '../../lib/core/check/check-quotations.ts';
import { checkText } from '../../lib/core/check/check-text.ts';
import type { PageText } from '../../lib/core/check/finding.ts';
import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import { buildClaimIndex, placesOf } from '../../lib/core/index/claim-index.ts';
import { randomFrom } from '../support/random.ts';
import { writeArticle } from './article.ts';
import type { Corpora } from './corpora.ts';
import { modelFor } from './language-model.ts';
import { type BenchRow, measure, processorTime } from './rows.ts';
import { firstClaims, writeClaimSet } from './synthetic-claims.ts';

const PAGE_WORDS = 10_000;
const PLANTED = 10;
/** Articles that the page is made of; the claims are written after the others. */
const PAGE_ARTICLES = 40;
/** Characters that may differ in a hit of the search: about a third. With half of them, as anchoring allows, hits are chance. */
const ERROR_SHARE = 0.35;

/** Claims of which a search, one after the other, finds the words on the page. */
function searchEach({ claims }: ClaimSet, text: string): string[] {
  return claims.flatMap((claim) => {
    if (claim.type !== 'quotation') return [];
    return search(text, claim.content, Math.floor(claim.content.length * ERROR_SHARE)).length > 0 ? claim.id : [];
  });
}

/** Checking one long page against ever more claims, and against a search of the page for each claim. */
export function benchCheckPage({ articles }: Corpora): BenchRow[] {
  const model = modelFor(articles.slice(PAGE_ARTICLES), randomFrom(1));
  const largest = writeClaimSet(model, randomFrom(2), 100_000);
  const parts = { texts: articles.slice(0, PAGE_ARTICLES), model, words: PAGE_WORDS };
  const text = writeArticle({ ...parts, planted: firstClaims(largest, PLANTED) }, randomFrom(3));
  const page = { text, language: 'en', date: null };
  const indexes = [10, 1_000, 100_000].map((count) => buildClaimIndex([firstClaims(largest, count)]));
  const times = indexes.map((index) => measure(() => checkText({ ...page }, index), 15));
  const [few = 0, , many = 0] = times;
  const rows = indexes.map((index, i): BenchRow => {
    const claims = placesOf(index)[0]?.read()?.claims.length ?? 0;
    return {
      name: `check ${PAGE_WORDS.toLocaleString('en')} words against ${claims.toLocaleString('en')} claims`,
      value: times[i] ?? 0,
      unit: 'ms',
    };
  });
  rows.push({
    name: 'cost at 100,000 claims, of that at 10',
    value: many / few,
    unit: '×',
    note: 'at most 2',
    better: 'less',
  });
  return [...rows, ...compareWithSearch(page, firstClaims(largest, 1_000))];
}

function compareWithSearch(page: PageText, set: ClaimSet): BenchRow[] {
  const index = buildClaimIndex([set]);
  const start = processorTime();
  const hits = searchEach(set, page.text);
  const searching = processorTime() - start;
  // What the page says has been read by then.
  const matching = measure(() => checkQuotations(page, index), 15);
  const checking = measure(() => checkText({ ...page }, index), 15);
  const carried = new Set(checkQuotations(page, index).carried.map(({ id }) => id));
  const found = hits.filter((id) => carried.has(id));
  const note = 'at least 300';
  return [
    { name: 'search for each of 1,000 claims (approx-string-match)', value: searching, unit: 'ms' },
    { name: 'our matching of the page with all of them', value: matching, unit: 'ms' },
    { name: 'times faster, matching alone', value: searching / matching, unit: '×', note, better: 'more' },
    { name: 'times faster, the whole check', value: searching / checking, unit: '×', better: 'more' },
    {
      name: 'hits of the search that the check finds',
      value: (100 * found.length) / hits.length,
      unit: '%',
      note: `of ${hits.length}`,
      better: 'more',
    },
  ];
}
