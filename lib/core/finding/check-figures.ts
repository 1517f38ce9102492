import type { ClaimSet } from '../claim/claim.ts';
import type { ClaimIndex } from '../claim/claim-index.ts';
import { type EntryInContext, type FigureIndex, findEntriesInContext, measureKey } from '../claim/figure-index.ts';
import { findFigures } from '../figure/find-figures.ts';
import { findWords } from '../text/words.ts';
import { chooseFigureVerdicts } from './choose-figure-verdicts.ts';
import { figureFinding } from './figure-finding.ts';
import type { Finding, PageText } from './finding.ts';
import { type FigureVerdict, judgeFigure } from './judge-figure.ts';
import { type PageFigure, readPageFigures } from './page-figure.ts';

/** The entries by what they measure, so that a length is not held against a sum of money. */
function groupByMeasure(entries: readonly EntryInContext[]): ReadonlyMap<string, readonly EntryInContext[]> {
  return Map.groupBy(entries, ({ entry }) => measureKey(entry.quantity.unit));
}

/** A bare number may be an age or a sum whose unit goes without saying, and the other way round. */
const COUNT = 'count';

function candidatesFor(
  page: PageFigure,
  groups: ReadonlyMap<string, readonly EntryInContext[]>,
): readonly EntryInContext[] {
  if (page.measure === COUNT) return [...groups.values()].flat();
  return [...(groups.get(page.measure) ?? []), ...(groups.get(COUNT) ?? [])];
}

function judgeAll(figures: readonly PageFigure[], index: FigureIndex, words: ReadonlySet<string>): FigureVerdict[] {
  const groups = groupByMeasure(findEntriesInContext(index, words));
  return figures.flatMap((page) =>
    candidatesFor(page, groups)
      .map((candidate) => judgeFigure(candidate, page))
      .filter((verdict) => verdict !== null),
  );
}

/** Holds the page's figures against the figures of the index. */
export function checkFigures(page: PageText, index: ClaimIndex): Omit<Finding, 'id'>[] {
  const { text, language } = page;
  const words = new Set(findWords(text).map(({ folded }) => folded));
  const figures = readPageFigures(text, findFigures(text, { language }));
  return index.figures.flatMap((figureIndex, i) => {
    const set = index.sets[i] as ClaimSet;
    const verdicts = chooseFigureVerdicts(judgeAll(figures, figureIndex, words));
    return verdicts.map((verdict) => figureFinding(verdict, { set, page }));
  });
}
