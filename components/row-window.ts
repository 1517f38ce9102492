/** The rows that are drawn: from `first` up to but without `last`. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** A row that the keys go to: to its tick box, or to the row itself. */
interface WantedRow {
  readonly index: number;
  readonly isTick: boolean;
}

/** Rows drawn beyond both edges, so that scrolling shows no gap. */
const BEYOND = 6;

const STEPS: Readonly<Record<string, (at: number, page: number, total: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at, page) => at + page,
  PageUp: (at, page) => at - page,
  Home: () => 0,
  End: (_at, _page, total) => total - 1,
};

const indexOf = (element: Element): number =>
  Number(element.closest('[aria-posinset]')?.getAttribute('aria-posinset') ?? 0) - 1;

/**
 * Which rows of a list of equal rows are to be drawn at the place to which its list is scrolled, and which of them the keys have gone to. The
 * scroller may come later than this.
 */
export class RowWindow {
  readonly #onRange: (range: RowRange) => void;
  /** In rem. */
  readonly #rowHeight: number;
  #scroller: HTMLElement | null = null;
  #resized: ResizeObserver | null = null;
  #total = 0;
  /** The row that is to have the focus once it is drawn, and where in it. */
  #wanted: WantedRow | null = null;

  constructor(rowHeight: number, onRange: (range: RowRange) => void) {
    this.#rowHeight = rowHeight;
    this.#onRange = onRange;
  }

  /** Takes the element that scrolls; with `null` it lets go. */
  attach(scroller: HTMLElement | null): void {
    this.#resized?.disconnect();
    this.#scroller = scroller;
    if (!scroller) return;
    this.#resized = new ResizeObserver(() => this.measure());
    this.#resized.observe(scroller);
  }

  /** Takes how many rows there are. */
  count(total: number): void {
    this.#total = total;
    this.measure();
  }

  /** Tells which rows are to be drawn. */
  measure(): void {
    if (!this.#scroller) return;
    const { scrollTop, clientHeight } = this.#scroller;
    const pixels = this.#pixels();
    this.#onRange({
      first: Math.max(0, Math.floor(scrollTop / pixels) - BEYOND),
      last: Math.min(this.#total, Math.ceil((scrollTop + clientHeight) / pixels) + BEYOND),
    });
  }

  /** The arrow keys, Page Up and Down, Home and End on a row go to another. */
  press(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const target = event.target as Element;
    const isTick = target.matches('[type="checkbox"]');
    if (!step || !this.#scroller || !(isTick || target.hasAttribute('data-row'))) return;
    event.preventDefault();
    const page = Math.max(1, Math.floor(this.#scroller.clientHeight / this.#pixels()) - 1);
    const to = step(indexOf(target), page, this.#total);
    this.#goTo({ index: Math.min(Math.max(to, 0), this.#total - 1), isTick }, this.#scroller);
  }

  /** Gives the row that the keys went to the focus, as soon as it is drawn. */
  settle(): void {
    if (this.#wanted === null) return;
    const { index, isTick } = this.#wanted;
    const row = this.#scroller?.querySelector(`[aria-posinset="${index + 1}"]`);
    // Headings between rows have nothing to tick.
    const tick = isTick ? row?.querySelector<HTMLElement>('[type="checkbox"]') : null;
    const control = tick ?? row?.querySelector<HTMLElement>('[data-row]');
    if (!control) return;
    control.focus({ preventScroll: true });
    this.#wanted = null;
  }

  #goTo(wanted: WantedRow, scroller: HTMLElement): void {
    const { index } = wanted;
    const pixels = this.#pixels();
    const [top, bottom] = [index * pixels, (index + 1) * pixels];
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (bottom > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = bottom - scroller.clientHeight;
    this.#wanted = wanted;
    this.measure();
    this.settle();
  }

  #pixels(): number {
    return this.#rowHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  }
}
