import type { Claim, ClaimSet } from '../claim/claim.ts';
import { mergeRepeated } from '../claim/edit-claim-set.ts';
import { extractClaims } from '../claim/extract-claims.ts';
import type { SourceText } from '../claim/source-text.ts';
import { buildClaimIndex, type ClaimIndex } from '../index/claim-index.ts';
import { overlapLength, type Span } from '../language/span.ts';
import { SpanTable } from '../language/span-table.ts';
import { runToEnd } from '../run-to-end.ts';
import { checkText } from './check-text.ts';
import { referToClaim } from './claim-reference.ts';
import { claimsById } from './claim-set-lookup.ts';
import type { CheckResult, ClaimReference, Finding, ToldOtherwise } from './finding.ts';
import { addTold } from './told/add-told.ts';

/** One of two articles that are compared with each other. */
export interface ComparedArticle extends SourceText {
  /** ISO 8601 date, `null` when unknown. */
  readonly date: string | null;
}

/** Words of one article beside the words of the other. */
export interface ComparedPassage {
  readonly finding: Finding;
  /** The article whose words the finding takes as the source's; those of the other are the page's. */
  readonly source: 'first' | 'second';
  /** Where the words are in each article's text. */
  readonly first: Span;
  readonly second: Span;
}

/** A sentence in which one article tells in its own words what the other quotes. */
export interface ComparedTold {
  readonly told: ToldOtherwise;
  /** The article that quotes. */
  readonly source: 'first' | 'second';
  readonly first: Span;
  readonly second: Span;
}

/** What two articles share, where they differ, and what each has alone. */
export interface ArticleComparison {
  /** In the reading order of the first article. */
  readonly passages: readonly ComparedPassage[];
  /** In the reading order of the first article. */
  readonly toldOtherwise: readonly ComparedTold[];
  readonly onlyFirst: readonly ClaimReference[];
  readonly onlySecond: readonly ClaimReference[];
  /** Findings on the second article with the first as the source, and the other way round; each in reading order. */
  readonly inSecond: readonly Finding[];
  readonly inFirst: readonly Finding[];
}

const spansOf = ({ appearances }: Claim): readonly Span[] => appearances;

const overlaps = (a: Span, b: Span): boolean => overlapLength(a, b) > 0;

type Side = ComparedPassage['source'];

/** Where the words of one article that are compared with a claim of the other, and that claim, are in the two. */
function placePair(set: ClaimSet, source: Side, { start, end, claim }: Finding | ToldOtherwise) {
  const there = claimsById(set).get(claim.id)?.appearances[0];
  if (!there) return null;
  const [at, here] = [
    { start: there.start, end: there.end },
    { start, end },
  ];
  return { source, ...(source === 'first' ? { first: at, second: here } : { first: here, second: at }) };
}

/** What one article has of the other's claims, as pairs of spans. */
function pairUp(set: ClaimSet, { findings, toldOtherwise = [] }: CheckResult, source: Side) {
  return {
    passages: findings.flatMap((finding): ComparedPassage[] => {
      const pair = placePair(set, source, finding);
      return pair ? [{ finding, ...pair }] : [];
    }),
    told: toldOtherwise.flatMap((told): ComparedTold[] => {
      const pair = placePair(set, source, told);
      return pair ? [{ told, ...pair }] : [];
    }),
  };
}

/** What an article has of the claims of the other. */
const checkArticle = ({ article }: ReadArticle, { index }: ReadArticle): CheckResult =>
  addTold(article, index, checkText(article, index), 'all');

/** What is worth more to know: that words differ, then that it is unclear, then that they are the same. */
const RANK: Readonly<Record<Finding['relation'], number>> = { differs: 0, unclear: 1, same: 2 };

/** Both directions as one list, each pair of passages once, by what is the more worth knowing of the two. */
function mergePairs(pairs: readonly ComparedPassage[]): ComparedPassage[] {
  const kept = new SpanTable<Span & { readonly pair: ComparedPassage }>();
  const merged: ComparedPassage[] = [];
  for (const pair of pairs.toSorted((a, b) => RANK[a.finding.relation] - RANK[b.finding.relation])) {
    if (kept.overlapping(pair.first).some((known) => overlaps(known.pair.second, pair.second))) continue;
    kept.add({ ...pair.first, pair });
    merged.push(pair);
  }
  return merged.sort((a, b) => a.first.start - b.first.start || a.second.start - b.second.start);
}

/** Whether a claim is named where no other article has it. Totals that were worked out are in no text; dates and ages belong to what is quoted and counted. */
export const isNamedAlone = (claim: Claim): boolean =>
  claim.type === 'quotation' || (claim.type === 'figure' && !claim.derivedFrom);

/** Claims of which no passage is in any pair. */
function findAlone(set: ClaimSet, used: readonly Span[]): ClaimReference[] {
  const table = new SpanTable(used);
  return set.claims
    .filter(isNamedAlone)
    .filter((claim) => !spansOf(claim).some((span) => table.overlaps(span)))
    .map((claim) => referToClaim(set, claim));
}

/** An article with what it claims: read and indexed once, compared with as many others as there are. */
export interface ReadArticle {
  readonly article: ComparedArticle;
  readonly set: ClaimSet;
  readonly index: ClaimIndex;
}

/** Takes the claims out of an article; `id` tells them from those of others. They are indexed when they are first looked for. */
export function readForComparison(article: ComparedArticle, id: string): ReadArticle {
  const title = article.document.title ?? article.document.opening;
  const set = mergeRepeated(extractClaims(article, { id, title }));
  let index: ClaimIndex | undefined;
  return {
    article,
    set,
    get index() {
      index ??= buildClaimIndex([set]);
      return index;
    },
  };
}

/** What ties two articles to each other. */
type ArticleLinks = Pick<ArticleComparison, 'passages' | 'toldOtherwise' | 'inFirst' | 'inSecond'> & {
  /** All that was found, also what says no more than another pair of the same passages. */
  readonly pairs: readonly (ComparedPassage | ComparedTold)[];
};

/** Finds what ties two articles whose claims are known; gives way between the two directions. */
export function* linkReadSteps(first: ReadArticle, second: ReadArticle): Generator<void, ArticleLinks> {
  const inSecond = checkArticle(second, first);
  yield;
  const inFirst = checkArticle(first, second);
  const [there, back] = [pairUp(first.set, inSecond, 'first'), pairUp(second.set, inFirst, 'second')];
  const toldOtherwise = [...there.told, ...back.told].sort((a, b) => a.first.start - b.first.start);
  const pairs = [...there.passages, ...back.passages];
  return {
    passages: mergePairs(pairs),
    toldOtherwise,
    inSecond: inSecond.findings,
    inFirst: inFirst.findings,
    pairs: [...pairs, ...toldOtherwise],
  };
}

/** The same in one go. */
export const linkRead = (first: ReadArticle, second: ReadArticle): ArticleLinks =>
  runToEnd(linkReadSteps(first, second));

/**
 * Compares two articles with each other, both ways: the claims of each are taken out and checked on the other. Neither
 * is the measure of the other; which of the two a finding calls the source is only a way of speaking.
 */
export function compareArticles(first: ComparedArticle, second: ComparedArticle): ArticleComparison {
  const [one, other] = [readForComparison(first, 'first'), readForComparison(second, 'second')];
  const { pairs, ...links } = linkRead(one, other);
  return {
    ...links,
    onlyFirst: findAlone(
      one.set,
      pairs.map((pair) => pair.first),
    ),
    onlySecond: findAlone(
      other.set,
      pairs.map((pair) => pair.second),
    ),
  };
}
