import { checkText } from '../../lib/core/check/check-text.ts';
import { compareRemembered } from '../../lib/core/check/memory/compare-remembered.ts';
import { keysOfClaims, pageKeysOf } from '../../lib/core/check/memory/memory-keys.ts';
import { pickRemembered } from '../../lib/core/check/memory/pick-remembered.ts';
import type { ClaimSet } from '../../lib/core/claim/claim.ts';
import { buildClaimIndex } from '../../lib/core/index/claim-index.ts';
import { randomFrom } from '../support/random.ts';
import { writeArticle } from './article.ts';
import type { Corpora } from './corpora.ts';
import { modelFor } from './language-model.ts';
import { type BenchRow, measure, measureInTurns } from './rows.ts';
import { firstClaims, writeClaimSet } from './synthetic-claims.ts';

const CLAIMS = 100_000;
const CLAIMS_PER_ARTICLE = 30;
const PAGE_WORDS = 1000;
const PLANTED = 5;
/** Articles that the page is made of; the claims are written after the others. */
const PAGE_ARTICLES = 3;

/** Articles with so many claims in all, as they are remembered. */
function splitIntoArticles(set: ClaimSet): ClaimSet[] {
  return Array.from({ length: Math.ceil(set.claims.length / CLAIMS_PER_ARTICLE) }, (_, i) => ({
    ...set,
    id: `article-${i}`,
    claims: set.claims.slice(i * CLAIMS_PER_ARTICLE, (i + 1) * CLAIMS_PER_ARTICLE),
  }));
}

/** What a memory of 100,000 claims costs a check, and what it costs to ask it once popup or panel do. */
export function benchMemory({ articles }: Corpora): BenchRow[] {
  const model = modelFor(articles.slice(PAGE_ARTICLES), randomFrom(1));
  const all = writeClaimSet(model, randomFrom(2), CLAIMS);
  const remembered = splitIntoArticles(all);
  const parts = { texts: articles.slice(0, PAGE_ARTICLES), model, words: PAGE_WORDS };
  const text = writeArticle({ ...parts, planted: firstClaims(all, PLANTED) }, randomFrom(3));
  const page = { text, language: 'en', date: null };
  const index = buildClaimIndex([firstClaims(all, 1000)]);
  const check = (): unknown => checkText({ ...page }, index);
  const keys = remembered.map((set, id) => ({ id, keys: keysOfClaims(set) }));
  // The memory is asked after the answer, when somebody opens popup or panel: a check has its keys at hand and no more.
  const [without = 0, beside = 0] = measureInTurns([check, () => [check(), keys.length]], 15);
  const pageKeys = pageKeysOf(page);
  const picked = pickRemembered(pageKeys, keys);
  const compare = (): unknown => {
    const asked = { ...page };
    return picked.map((id) => compareRemembered(asked, remembered[id] ?? all));
  };
  const bytes = keys.reduce((sum, one) => sum + one.keys.byteLength, 0);
  const of = `${remembered.length.toLocaleString('en')} articles, ${CLAIMS.toLocaleString('en')} claims`;
  return [
    { name: `check of ${PAGE_WORDS.toLocaleString('en')} words, nothing remembered`, value: without, unit: 'ms' },
    { name: 'the same with a memory', value: beside, unit: 'ms', note: of },
    {
      name: 'cost of a check with a memory, of that without',
      value: beside / without,
      unit: '×',
      note: 'at most 1.1',
      better: 'less',
    },
    { name: 'keys at hand', value: bytes / 1e6, unit: 'MB', note: 'read when the memory is first asked' },
    {
      name: 'asking: which articles may have something of a page',
      value: measure(() => pickRemembered(pageKeys, keys)),
      unit: 'ms',
    },
    {
      name: 'asking: comparing it with these',
      value: measure(compare),
      unit: 'ms',
      note: `${picked.length} articles, in turns`,
    },
  ];
}
