import { findAcronyms } from '../figure/find-acronyms.ts';
import { numbersOf } from '../figure/find-tallies.ts';
import { isMentioned } from '../figure/number-mention.ts';
import { hasEitherNumber, isStyleSure } from '../figure/number-style.ts';
import { isRateOf, payOf } from '../figure/unit-dimensions.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { measureKey } from '../index/figure-aspects.ts';
import type { FigureIndex } from '../index/figure-index.ts';
import {
  type EntryInContext,
  type FigureCandidates,
  findFigureClaims,
  hashAspects,
  hashWords,
  mayBeOfMatter,
} from '../index/find-figure-claims.ts';
import { itemAt } from '../item-at.ts';
import type { Word } from '../language/word.ts';
import { findWords, scannedWordsOf, wordsOf } from '../language/words.ts';
import { oncePer } from '../once-per.ts';
import { areTwoLanguages, holdsAcrossLanguages } from './across-languages.ts';
import { isAgeOfAnother } from './check-details.ts';
import { chooseFigureVerdicts } from './choose-figure-verdicts.ts';
import { giverComparer } from './compare-givers.ts';
import { figureFinding } from './figure-finding.ts';
import type { FigureVerdict } from './figure-verdict.ts';
import { findDisagreeingFigures, type VerdictInSet, withDisagreeing } from './find-disagreeing.ts';
import type { FigureFinding, PageText } from './finding.ts';
import { judgeFigure } from './judge-figure.ts';
import { LEAD, type PageFigure, readPageFigures } from './page-figure.ts';

/** A bare number may be an age or a sum whose unit goes without saying, and the other way round. */
const COUNT = 'count';

function mayMeasureAlike({ entry }: EntryInContext, page: PageFigure): boolean {
  const { unit } = entry.quantity;
  const measure = measureKey(unit);
  if (measure === page.measure || measure === COUNT || page.measure === COUNT) return true;
  if (unit === null || page.figure.unit === null) return false;
  // "$900 a week" and "$900 a month" are sums paid, each of its own measure.
  const pay = payOf(unit);
  return isRateOf(unit, page.figure.unit) || (pay !== null && pay.money === payOf(page.figure.unit)?.money);
}

/** A verdict with the number that the claim has in its part of the index. */
interface PlacedVerdict extends VerdictInSet {
  readonly place: number;
}

function judgeAll(page: PageFigure, candidates: readonly EntryInContext[]): PlacedVerdict[] {
  const verdicts: PlacedVerdict[] = [];
  for (const candidate of candidates) {
    const verdict = mayMeasureAlike(candidate, page) ? judgeFigure(candidate, page) : null;
    if (verdict) verdicts.push({ set: candidate.set, place: candidate.place, verdict });
  }
  return verdicts;
}

/** A story may tell its headline's number otherwise than by a figure: "a third worker died" under "3 dead". */
const isToldOtherwise = ({ relation, entry }: FigureVerdict, words: ReadonlySet<string>): boolean =>
  relation === 'differs' &&
  entry.isHeadline &&
  entry.quantity.value !== null &&
  isMentioned(entry.quantity.value, words);

const isContradiction = ({ verdict }: VerdictInSet): boolean => verdict.relation === 'differs';

/** A page's figure with the claims it may be compared with. */
type Candidacy = readonly [figure: PageFigure, candidates: FigureCandidates];

/**
 * Compares the page's figures with the claims that are closest to them. A figure that contradicts one is compared with all
 * others of that set, and the claim against all figures: an agreement further off silences the contradiction.
 */
function judgePart(candidacies: readonly Candidacy[], { sets }: FigureIndex): VerdictInSet[] {
  const closest = candidacies.map(([figure, candidates]) => judgeAll(figure, candidates.closest));
  const contradicted = new Set(
    closest
      .flat()
      .filter(isContradiction)
      .map(({ place }) => place),
  );
  return candidacies.flatMap(([figure, candidates], i) => {
    const verdicts = closest[i] ?? [];
    if (contradicted.size === 0) return verdicts;
    const contradicting = new Set(verdicts.filter(isContradiction).map(({ place }) => sets[place]));
    const others = candidates.others((place, set) => contradicted.has(place) || contradicting.has(set));
    return [...verdicts, ...judgeAll(figure, others)];
  });
}

const foldedOf = (words: readonly Word[]): Set<string> => new Set(words.map(({ folded }) => folded));

type FoundFigure = Omit<FigureFinding, 'id'>;

/** A finding, without a verdict where the page's number may be another one by how its language writes numbers. */
const ifSure = (page: PageText, finding: FoundFigure): FoundFigure =>
  hasEitherNumber(finding.exact) && !isStyleSure(page)
    ? { ...finding, relation: 'unclear', severity: 'none', differences: [] }
    : finding;

/** What is reported of each set; the sets in the order in which the page's figures may be one of theirs. */
function chooseBySet(all: readonly VerdictInSet[]) {
  const places = new Map(all.map(({ verdict }, i) => [verdict, i]));
  const firstOf = (verdicts: readonly FigureVerdict[]): number =>
    places.get(
      itemAt(
        verdicts,
        verdicts.findIndex((one) => one.relation !== 'possible' || one.isTenable),
      ),
    ) ?? 0;
  return [...Map.groupBy(all, ({ set }) => set)]
    .map(([set, found]) => {
      const verdicts = found.map(({ verdict }) => verdict);
      return { set, verdicts, chosen: chooseFigureVerdicts(verdicts) };
    })
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ set, verdicts, chosen }) => ({ set, chosen, first: firstOf(verdicts) }))
    .sort((a, b) => a.first - b.first)
    .flatMap(({ set, chosen }) => chosen.map((verdict) => ({ set, verdict })));
}

/** The folded words of a page, and their hashes. */
export const matterOf = oncePer((page: PageText) => {
  const words = new Set([...new Set(scannedWordsOf(page).words)].map(({ folded }) => folded));
  return { words, hashes: hashWords([...words, ...findAcronyms(page.text)]) };
});

/** The figures of a page, and how each is looked up. */
export const figuresOf = oncePer((page: PageText) => {
  const { text, date } = page;
  const figures = readPageFigures({ text, date, words: wordsOf(page) }, numbersOf(page));
  const lead = hashWords(foldedOf(findWords(text.slice(0, LEAD))));
  const queries = figures.map(({ figure, thing, sentence }) => ({
    ...hashAspects(figure, thing),
    sentence: sentence.hashes,
    nearby: sentence.nearby,
    lead,
  }));
  return { figures, queries };
});

/** Compares the page's figures with the figures of the index. */
export function checkFigures(page: PageText, index: ClaimIndex): FoundFigure[] {
  if (index.parts.every(({ figures }) => figures.sets.length === 0)) return [];
  const { words, hashes } = matterOf(page);
  const parts = index.parts.filter((part) => mayBeOfMatter(part, hashes));
  if (parts.length === 0) return [];
  const { figures, queries } = figuresOf(page);
  const all = parts.flatMap((part) => {
    const candidates = findFigureClaims(part, { words: hashes, figures: queries });
    return judgePart(
      candidates.map((found, i): Candidacy => [itemAt(figures, i), found]),
      part.figures,
    ).filter(
      (found) => !isToldOtherwise(found.verdict, words) && !(isContradiction(found) && isAgeOfAnother(found, page)),
    );
  });
  const chosen = chooseBySet(all);
  const told = chosen.filter(
    ({ set, verdict }) => !areTwoLanguages(set.language, page.language) || holdsAcrossLanguages(verdict),
  );
  const compare = giverComparer(page, told);
  const byFigure = Map.groupBy(all, ({ verdict }) => verdict.page);
  return told.map((found) => ({
    ...ifSure(page, figureFinding(found.verdict, { set: found.set, page, speaker: compare(found) })),
    ...withDisagreeing(findDisagreeingFigures(found, byFigure.get(found.verdict.page) ?? [])),
  }));
}
