import type { Relation } from '../difference.ts';
import type { QuantityComparison } from '../figure/compare-figures.ts';
import type { ThingRelation } from '../figure/compare-things.ts';
import type { FigureEntry } from '../index/figure-entry.ts';
import type { PageFigure } from './page-figure.ts';

/** A page's figure beside one claim. */
interface ComparedFigure {
  readonly entry: FigureEntry;
  readonly page: PageFigure;
  readonly comparison: QuantityComparison;
  readonly thing: ThingRelation;
  /** How much speaks for the two being of the same thing. */
  readonly weight: number;
}

/** A verdict that may be reported. */
export interface ReportedVerdict extends ComparedFigure {
  readonly relation: Relation;
  /** The names and words that they have in common, all counted: what tells equally weighty pairs apart. */
  readonly closeness: number;
  /** Whether it is a later, higher count of a total that only grows. */
  readonly isLater: boolean;
  /** Whether noun, event and place are all the same, so that the page contradicts itself rather than tells something else. */
  readonly isSure: boolean;
}

/**
 * The same number, of what may be another thing. Nothing is said of it, nor of other numbers then; what is around it is
 * read only where the page has another number for the claim.
 */
export interface PossibleVerdict extends ComparedFigure {
  readonly relation: 'possible';
  /** Whether nothing around the two shows that they are of different things. */
  readonly isTenable: boolean;
}

/** A page's figure compared with one claim. */
export type FigureVerdict = ReportedVerdict | PossibleVerdict;
