import type { HighlightPainter, MarkedPassage } from '../highlight/highlight-painter.ts';
import { scrollToRanges } from '../scroll-to-ranges.ts';
import type { Placed } from './page-check.ts';

/** Milliseconds for which a passage that was jumped to stays marked. */
const FLASH = 1600;

/** Where the reader is among the findings of a page, and the way from there. */
export class PassageWalk {
  readonly #painter: HighlightPainter;
  /** The finding that was walked to, jumped to or opened last. */
  #current: string | null = null;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(painter: HighlightPainter) {
    this.#painter = painter;
  }

  /** The reader is at a finding, or at none. */
  standAt(id: string | null): void {
    this.#current = id;
  }

  /** The finding after or before the one where the reader is, and beyond the last one the first; `null` for none at all. */
  step(placed: readonly Placed[], direction: 'next' | 'previous'): Placed | null {
    const at = placed.findIndex(({ finding }) => finding.id === this.#current);
    const step = direction === 'next' ? 1 : -1;
    const from = at < 0 && direction === 'previous' ? 0 : at;
    return placed[(from + step + placed.length) % placed.length] ?? null;
  }

  /** Scrolls to a passage and marks it for a moment. */
  goTo(id: string | null, passage: MarkedPassage, behavior: ScrollBehavior): void {
    this.#current = id;
    scrollToRanges(passage.ranges, behavior);
    void this.#painter.flash(passage);
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => void this.#painter.flash(null), FLASH);
  }

  /** Takes no more marks away: the one that ends this clears them all. */
  end(): void {
    clearTimeout(this.#flashTimer);
  }
}
