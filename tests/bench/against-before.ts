import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Claim, ClaimSet } from '../../lib/core/claim/claim.ts';
import { randomFrom } from '../support/random.ts';
import { writeArticle } from './article.ts';
import type { Corpora } from './corpora.ts';
import { modelFor } from './language-model.ts';
import { type BenchRow, measureInTurns } from './rows.ts';
import { emptySet } from './synthetic-claims.ts';

/** The page is made of the first articles; the sets are of the others and of its second half. */
const PAGE_ARTICLES = 14;
const KNOWN_FROM = 7;
const ARTICLES = 60;
const WORDS_OF_MADE_UP = 650;

/** What is compared, with the module and the name it has; earlier checkouts had some of it elsewhere. */
const PARTS = {
  findQuotations: ['lib/core/quotation/find-quotations.ts'],
  findFigures: ['lib/core/figure/find-figures.ts'],
  extractClaims: ['lib/core/claim/extract-claims.ts'],
  buildClaimIndex: ['lib/core/index/claim-index.ts', 'lib/core/claim/claim-index.ts'],
  checkText: ['lib/core/check/check-text.ts', 'lib/core/finding/check-text.ts'],
} as const;

type Part = (...given: readonly unknown[]) => unknown;

async function loadPart(root: string, name: keyof typeof PARTS): Promise<Part> {
  const file = PARTS[name].map((at) => path.resolve(root, at)).find((at) => existsSync(at));
  if (file === undefined) throw new Error(`${root} has no ${name}`);
  const module: unknown = await import(pathToFileURL(file).href);
  const part: unknown = module !== null && typeof module === 'object' ? Reflect.get(module, name) : undefined;
  if (typeof part !== 'function') throw new Error(`${file} has no ${name}`);
  return (...given) => Reflect.apply(part, undefined, given);
}

/** Articles enough, real ones if there are any. */
function takeArticles({ articles }: Corpora): readonly string[] {
  if (articles.length >= ARTICLES) return articles.slice(0, ARTICLES);
  const random = randomFrom(1);
  const parts = { texts: [], model: modelFor(articles, random), words: WORDS_OF_MADE_UP, planted: emptySet(0) };
  return Array.from({ length: ARTICLES }, () => writeArticle(parts, random));
}

type Claims = Pick<ClaimSet, 'claims'>;

/** Sets with their claims of one type alone. */
const only = (sets: readonly unknown[], type: Claim['type']): unknown[] =>
  sets.map((set) => {
    const { claims, ...rest } = set as Claims;
    return { ...rest, claims: claims.filter((claim) => claim.type === type) };
  });

/** What one checkout does with the articles, body by body. */
async function bodiesOf(root: string, articles: readonly string[]): Promise<ReadonlyMap<string, () => unknown>> {
  const [findQuotations, findFigures, extractClaims, buildClaimIndex, checkText] = await Promise.all([
    loadPart(root, 'findQuotations'),
    loadPart(root, 'findFigures'),
    loadPart(root, 'extractClaims'),
    loadPart(root, 'buildClaimIndex'),
    loadPart(root, 'checkText'),
  ]);
  const [document] = emptySet(1).documents;
  const extract = (text: string, i: number): unknown =>
    extractClaims({ document, text, language: 'en' }, { id: `s${i}`, title: '' } satisfies Pick<
      ClaimSet,
      'id' | 'title'
    >);
  const [page, strange] = [0, ARTICLES - PAGE_ARTICLES].map((from) =>
    articles.slice(from, from + PAGE_ARTICLES).join('\n\n'),
  );
  const known = articles.slice(KNOWN_FROM).map(extract);
  const unknown = articles.slice(PAGE_ARTICLES, ARTICLES - PAGE_ARTICLES).map(extract);
  const check = (text: string | undefined, sets: readonly unknown[]): (() => unknown) => {
    const index = buildClaimIndex(sets);
    return () => checkText({ text, language: 'en', date: null }, index);
  };
  return new Map([
    ['finding quotations', () => findQuotations(page, { language: 'en' })],
    ['finding figures', () => findFigures(page, { language: 'en' })],
    ['taking the claims', () => extract(page ?? '', 0)],
    ['checking a page of which half is known', check(page, known)],
    ['the same against figures alone', check(page, only(known, 'figure'))],
    ['checking one on like matters', check(strange, unknown)],
    ['checking one that nothing is known of', check(strange, only(unknown, 'quotation'))],
  ]);
}

/** This checkout and an earlier one side by side, in one run and in turns: what each takes of the processor. */
export async function benchAgainstBefore(corpora: Corpora, before: string): Promise<BenchRow[]> {
  const articles = takeArticles(corpora);
  const [here, there] = await Promise.all([bodiesOf('.', articles), bodiesOf(before, articles)]);
  return [...here].flatMap(([name, body]): BenchRow[] => {
    const [now = 0, earlier = 0] = measureInTurns([body, there.get(name) ?? body]);
    return [
      { name, value: now, unit: 'ms', note: `${earlier.toPrecision(3)} ms before` },
      { name: `${name}, of before`, value: now / earlier, unit: '×' },
    ];
  });
}
