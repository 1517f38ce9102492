import type { PageMetadata } from '../../core/check/page-metadata.ts';
import type { TabState } from '../../protocol/page-types.ts';
import type { PaintedPlaces } from '../highlight/rule-places.ts';
import type { CheckText } from './page-check.ts';

/** What the engine asks of the extension. */
export interface Surroundings {
  readonly checkText: CheckText;
  readonly reportChanged: (summary: TabState) => void;
  /** Does not reject. */
  readonly bringHighlightRules: (places: PaintedPlaces) => Promise<void>;
  readonly bringCard: () => Promise<void>;
  readonly cardOpened: (call: { findingId: string }) => void;
  /** What the page is called and where it is found, where that is known better than by what it says of itself. */
  readonly known?: Partial<PageMetadata>;
  /** Whether the extension that started this engine is still there. */
  readonly isAlive: () => boolean;
}
