import type { Relation } from '../../core/text/difference.ts';

/** A passage to be painted. */
export interface PaintedPassage {
  readonly relation: Relation;
  readonly ranges: readonly Range[];
}

/** What is drawn in its own way. */
type Layers = Relation | 'annotated' | 'flash';

/**
 * Names in the page's highlight registry, which the page can read: they say how a line looks and nothing about who drew
 * it. The style sheet for them comes from the user's origin.
 */
const NAMES: Readonly<Record<Layers, string>> = {
  same: 'text-solid',
  unclear: 'text-dotted',
  differs: 'text-wavy',
  annotated: 'text-double',
  flash: 'text-flash',
};

/** Where passages overlap, the weightier line is drawn on top. */
const PRIORITY: Readonly<Record<Layers, number>> = { annotated: 0, same: 1, unclear: 2, differs: 3, flash: 4 };

/** A page that takes highlights away this often means it. */
const MAXIMUM_RESTORED = 5;

interface Layer {
  readonly name: string;
  readonly highlight: Highlight;
  readonly ranges: AbstractRange[];
}

/** Draws lines under passages with CSS Custom Highlights; the page's elements are never touched. */
export class HighlightPainter {
  readonly #layers = new Map<Layers, Layer>();
  #restored = 0;

  /** Whether the page has taken the highlights away so often that they are not put back any more. */
  get isRefused(): boolean {
    return this.#restored >= MAXIMUM_RESTORED;
  }

  /** Whether anything is painted. */
  get isPainting(): boolean {
    return this.#layers.size > 0;
  }

  /** Paints these passages in place of those painted before. */
  paint(passages: readonly PaintedPassage[]): void {
    for (const relation of ['same', 'unclear', 'differs'] as const)
      this.#set(
        relation,
        passages.filter((passage) => passage.relation === relation).flatMap(({ ranges }) => ranges),
      );
  }

  /** Marks what is annotated, in place of what was before. */
  annotate(ranges: readonly Range[]): void {
    this.#set('annotated', ranges);
  }

  /** Marks some ranges for a moment; an empty list ends it. */
  flash(ranges: readonly Range[]): void {
    this.#set('flash', ranges);
  }

  /** Takes everything away. */
  clear(): void {
    for (const kind of this.#layers.keys()) this.#set(kind, []);
  }

  /** Puts back what the page has taken away, a few times. Returns whether something was missing. */
  restore(): boolean {
    const lost = [...this.#layers.values()].filter(
      ({ name, highlight, ranges }) => CSS.highlights.get(name) !== highlight || highlight.size < ranges.length,
    );
    if (lost.length === 0 || this.isRefused) return false;
    this.#restored++;
    for (const { name, highlight, ranges } of lost) {
      for (const range of ranges) highlight.add(range);
      CSS.highlights.set(name, highlight);
    }
    return true;
  }

  #set(kind: Layers, ranges: readonly Range[]): void {
    const name = NAMES[kind];
    const known = this.#layers.get(kind);
    if (ranges.length === 0) {
      this.#layers.delete(kind);
      if (known && CSS.highlights.get(name) === known.highlight) CSS.highlights.delete(name);
      return;
    }
    if (this.isRefused) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY[kind];
    this.#layers.set(kind, { name, highlight, ranges: [...ranges] });
    CSS.highlights.set(name, highlight);
  }
}
