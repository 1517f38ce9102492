import type { Relation } from '../difference.ts';
import type { QuantityComparison } from '../figure/compare-figures.ts';
import type { ThingRelation } from '../figure/compare-things.ts';
import type { FigureEntry } from '../index/figure-entry.ts';
import type { PageFigure } from './page-figure.ts';

/** A page's figure compared with one claim. */
export interface FigureVerdict {
  readonly entry: FigureEntry;
  readonly page: PageFigure;
  /** `possible`: the same number, of what may be another thing. Nothing is said of it, nor of other numbers then. */
  readonly relation: Relation | 'possible';
  readonly comparison: QuantityComparison;
  readonly thing: ThingRelation;
  /** How much speaks for the two being of the same thing. */
  readonly weight: number;
  /** The names and words that they have in common, all counted: what tells equally weighty pairs apart. */
  readonly closeness: number;
  /** Whether it is a later, higher count of a total that only grows. */
  readonly isLater: boolean;
  /** Whether noun, event and place are all the same, so that the page contradicts itself rather than tells something else. */
  readonly isSure: boolean;
}

/** A verdict that is reported. */
export interface ReportedVerdict extends FigureVerdict {
  readonly relation: Relation;
}
