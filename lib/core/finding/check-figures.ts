import type { ClaimIndex } from '../claim/claim-index.ts';
import { measureKey } from '../claim/figure-aspects.ts';
import { type EntryInContext, findFigureClaims, hashAspects, hashWords } from '../claim/find-figure-claims.ts';
import { findFigures } from '../figure/find-figures.ts';
import { findWords } from '../text/words.ts';
import { chooseFigureVerdicts } from './choose-figure-verdicts.ts';
import { figureFinding } from './figure-finding.ts';
import { findDisagreeingFigures, type VerdictInSet, withDisagreeing } from './find-disagreeing.ts';
import type { Finding, PageText } from './finding.ts';
import { judgeFigure } from './judge-figure.ts';
import { LEAD, type PageFigure, readPageFigures } from './page-figure.ts';

/** A bare number may be an age or a sum whose unit goes without saying, and the other way round. */
const COUNT = 'count';

function mayMeasureAlike({ entry }: EntryInContext, page: PageFigure): boolean {
  const measure = measureKey(entry.quantity.unit);
  return measure === page.measure || measure === COUNT || page.measure === COUNT;
}

const judgeAll = (page: PageFigure, candidates: readonly EntryInContext[]): VerdictInSet[] =>
  candidates
    .filter((candidate) => mayMeasureAlike(candidate, page))
    .flatMap((candidate) => {
      const verdict = judgeFigure(candidate, page);
      return verdict ? { set: candidate.set, verdict } : [];
    });

const foldedWords = (text: string): Set<string> => new Set(findWords(text).map(({ folded }) => folded));

/** Holds the page's figures against the figures of the index. */
export function checkFigures(page: PageText, index: ClaimIndex): Omit<Finding, 'id'>[] {
  const { text, language } = page;
  const figures = readPageFigures(text, findFigures(text, { language }));
  const lead = hashWords(foldedWords(text.slice(0, LEAD)));
  const query = {
    words: hashWords(foldedWords(text)),
    figures: figures.map(({ figure, thing, nearby }) => ({
      aspects: hashAspects(figure, thing),
      nearby: new Set([...hashWords(nearby), ...lead]),
    })),
  };
  const all = index.parts.flatMap((part) => {
    const candidates = findFigureClaims(part, query);
    return figures.flatMap((figure, place) => judgeAll(figure, candidates[place] ?? []));
  });
  return [...Map.groupBy(all, ({ set }) => set)].flatMap(([set, verdicts]) =>
    chooseFigureVerdicts(verdicts.map(({ verdict }) => verdict)).map((verdict) => ({
      ...figureFinding(verdict, { set, page }),
      ...withDisagreeing(findDisagreeingFigures({ set, verdict }, all)),
    })),
  );
}
