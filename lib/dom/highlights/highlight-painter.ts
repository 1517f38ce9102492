import type { Relation } from '../../core/text/difference.ts';
import { parentNode } from '../unclobbered.ts';
import { isReachable, type View, viewOf } from '../view-of.ts';
import { createToneChooser, type Tone } from './choose-tone.ts';
import { describePlace } from './text-place.ts';

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

/** What is put to the name of a line for its tone. */
const TONES: Readonly<Record<Tone, string>> = { onLight: '', onDark: '-light', black: '-black', white: '-white' };

/** Where passages overlap, the weightier line is drawn on top. */
const PRIORITY: Readonly<Record<Layers, number>> = { annotated: 0, same: 1, unclear: 2, differs: 3, flash: 4 };

/** A page that takes highlights away this often means it. */
const MAXIMUM_RESTORED = 5;

interface Layer {
  readonly view: View;
  readonly name: string;
  readonly highlight: Highlight;
  readonly ranges: readonly Range[];
}

/** Ranges that are drawn alike in one window. */
type Alike = Pick<Layer, 'view' | 'name'> & { readonly ranges: Range[] };

const viewOfRange = ({ startContainer }: Range): View => viewOf(startContainer.ownerDocument);

/**
 * Whether a layer is what its window has under its name. Told by its ranges: of a frame Firefox gives another object at
 * each look.
 */
function isStanding({ view, name, highlight, ranges: [first] }: Layer): boolean {
  const current = view.CSS.highlights.get(name);
  return current === highlight || (current !== undefined && first !== undefined && current.has(first));
}

/** Whether the window still shows the document it was painted in: a frame that is moved or loaded anew has another. */
const isCurrent = ({ view, ranges }: Layer): boolean => ranges.some((range) => viewOfRange(range) === view);

/** Kinds of places in which a line is painted, as selectors; `inFrames` when some of it is in a frame. */
export interface PaintedPlaces {
  /** The line's name in the highlight registry. */
  readonly line: string;
  readonly selectors: readonly string[];
  readonly inFrames: boolean;
}

/** Draws lines under passages with CSS Custom Highlights; the page's elements are never touched. */
export class HighlightPainter {
  readonly #onNewPlaces: (places: PaintedPlaces) => void;
  readonly #layers = new Map<Layers, readonly Layer[]>();
  readonly #places = new Set<string>();
  /** The words under each range when it was painted. */
  readonly #words = new Map<Range, string>();
  readonly #startTones: typeof createToneChooser;
  #restored = 0;

  /** `onNewPlaces` is told when a line is painted in kinds of places that have no rules for it yet. */
  constructor(onNewPlaces: (places: PaintedPlaces) => void, startTones = createToneChooser) {
    this.#onNewPlaces = onNewPlaces;
    this.#startTones = startTones;
  }

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
    for (const relation of ['differs', 'unclear', 'same'] as const)
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

  /**
   * Takes the lines from under words that are not those which were painted any more. Ranges stay with their places when
   * a page writes other text into a node, and the page is only read again some time later.
   */
  dropChanged(texts: ReadonlySet<Node>): void {
    // One that was cut in two may get anything in between, of which nobody would tell us.
    const isChanged = (range: Range): boolean =>
      texts.has(range.startContainer) &&
      (range.startContainer !== range.endContainer || range.toString() !== this.#words.get(range));
    const withoutChanged = (layer: Layer): Layer => {
      for (const range of layer.ranges.filter(isChanged)) {
        layer.highlight.delete(range);
        this.#words.delete(range);
      }
      return { ...layer, ranges: layer.ranges.filter((range) => this.#words.has(range)) };
    };
    for (const [kind, known] of this.#layers) {
      const layers = known.filter(({ view }) => isReachable(view));
      if (layers.some(({ ranges }) => ranges.some(isChanged))) this.#layers.set(kind, layers.map(withoutChanged));
    }
  }

  /** Paints anew what is painted, on a page that may have other colours now. */
  repaint(): void {
    for (const kind of Object.keys(NAMES) as Layers[])
      this.#set(kind, this.#layers.get(kind)?.flatMap(({ view, ranges }) => (isReachable(view) ? ranges : [])) ?? []);
  }

  /** Puts back what the page has taken away, a few times. Returns whether something was missing. */
  restore(): boolean {
    const lost = [...this.#layers.values()]
      .flat()
      .filter((layer) => isReachable(layer.view) && isCurrent(layer))
      .filter((layer) => !isStanding(layer) || layer.highlight.size < layer.ranges.length);
    if (lost.length === 0 || this.isRefused) return false;
    this.#restored++;
    for (const { view, name, highlight, ranges } of lost) {
      for (const range of ranges) highlight.add(range);
      view.CSS.highlights.set(name, highlight);
    }
    return true;
  }

  #set(kind: Layers, ranges: readonly Range[]): void {
    const groups = this.isRefused ? [] : this.#groupAlike(kind, ranges);
    for (const layer of this.#layers.get(kind) ?? []) {
      const { view, name } = layer;
      for (const range of layer.ranges) this.#words.delete(range);
      const isTaken = groups.some((group) => group.view === view && group.name === name);
      if (!isTaken && isReachable(view) && isStanding(layer)) view.CSS.highlights.delete(name);
    }
    this.#layers.delete(kind);
    if (groups.length === 0) return;
    for (const range of ranges) this.#words.set(range, range.toString());
    const layers = groups.map(({ view, name, ranges: alike }) => {
      this.#noteNewPlaces(name, alike);
      const highlight = new view.Highlight(...alike);
      highlight.priority = PRIORITY[kind];
      view.CSS.highlights.set(name, highlight);
      return { view, name, highlight, ranges: alike };
    });
    this.#layers.set(kind, layers);
  }

  #groupAlike(kind: Layers, ranges: readonly Range[]): readonly Alike[] {
    const toneOf = this.#startTones();
    const groups = new Map<View, Map<string, Alike>>();
    for (const range of ranges) {
      const view = viewOfRange(range);
      const element = parentNode(range.startContainer) as Element | null;
      const name = NAMES[kind] + (kind === 'flash' || !element ? '' : TONES[toneOf(element)]);
      const inView = groups.get(view) ?? new Map<string, Alike>();
      const alike = inView.get(name) ?? { view, name, ranges: [] };
      alike.ranges.push(range);
      groups.set(view, inView.set(name, alike));
    }
    return [...groups.values()].flatMap((inView) => [...inView.values()]);
  }

  #noteNewPlaces(line: string, ranges: readonly Range[]): void {
    const selectors = new Set<string>();
    let inFrames = false;
    for (const range of ranges) {
      const selector = describePlace(range.startContainer);
      const isInFrame = viewOfRange(range) !== globalThis;
      const key = `${line} ${isInFrame} ${selector}`;
      if (!selector || this.#places.has(key)) continue;
      this.#places.add(key);
      selectors.add(selector);
      inFrames ||= isInFrame;
    }
    if (selectors.size > 0) this.#onNewPlaces({ line, selectors: [...selectors], inFrames });
  }
}
