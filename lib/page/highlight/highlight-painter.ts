import type { Relation } from '../../core/difference.ts';
import { itemAt } from '../../core/item-at.ts';
import { runInSlices } from '../../schedule/run-in-slices.ts';
import { ThreadTime } from '../../schedule/thread-time.ts';
import { areSameWords } from '../anchor/place-passage.ts';
import { computedStyleOf } from '../unclobbered.ts';
import { highlightsOf, isReachable, type View } from '../view-of.ts';
import { createToneChooser } from './choose-tone.ts';
import { elementAround } from './ground.ts';
import {
  type Alike,
  dropRanges,
  isTamperedWith,
  type Layer,
  removeLayer,
  restoreLayer,
  showLayer,
  viewOfRange,
} from './layer.ts';
import { type Kind, lineName, PRIORITY } from './line-names.ts';
import { isMoved, moveBack, type PaintedPlace, placeOf } from './painted-place.ts';
import { type PaintedPlaces, RulePlaces } from './rule-places.ts';

/** Where something is to be painted. */
export interface MarkedPassage {
  readonly ranges: readonly Range[];
  /** The words that were read there; with others it is not painted. */
  readonly words: string;
  /** What it is a part of: it is painted only with the whole. */
  readonly whole?: MarkedPassage;
}

/** A passage to be painted. */
export interface PaintedPassage extends MarkedPassage {
  readonly relation: Relation;
  /** The words of it that are changed, and the rest, which has a thin line; absent where the whole has one line. */
  readonly parts?: { readonly changed: MarkedPassage; readonly rest: MarkedPassage } | undefined;
}

/** What is painted beside findings. */
export type OtherPassages = { readonly [K in 'told' | 'annotated']?: readonly MarkedPassage[] };

/** What a painter needs. */
export interface PainterOptions {
  /** Brings the rules for lines in kinds of places that have none yet. Must not reject. */
  readonly bringRules: (places: PaintedPlaces) => Promise<void>;
  /** Is told what the painting takes. */
  readonly time?: ThreadTime;
  readonly startTones?: typeof createToneChooser;
}

/** A page that takes highlights away this often means it. */
const MAXIMUM_RESTORED = 5;

/** The text of each range of a passage; `null` where it has changed since it was read, or its frame has gone. */
function readWords({ ranges, words, whole }: MarkedPassage): readonly string[] | null {
  if (whole && !readWords(whole)) return null;
  if (ranges.some((range) => !viewOfRange(range))) return null;
  const texts = ranges.map((range) => range.toString());
  return areSameWords(texts.join(''), words) ? texts : null;
}

/**
 * Has the style of places with new rules worked out in a frame of its own. In one frame with lines that are drawn it would be one task
 * with the drawing, and takes Firefox four times as long.
 */
function workOutStyle(groups: readonly Alike[]): void {
  for (const { ranges } of groups) {
    const text = ranges.find(viewOfRange)?.startContainer;
    const element = text && elementAround(text);
    if (element) void computedStyleOf(element).color;
  }
}

/** What is to be seen of some kinds; of each the same list until something else is. */
type Asked = ReadonlyMap<Kind, readonly MarkedPassage[]>;

/**
 * Draws lines under passages with CSS Custom Highlights; the page's elements are never touched. Lines are prepared in slices
 * and then take the place of those before at once, unless something else has been asked for meanwhile.
 */
export class HighlightPainter {
  readonly #options: Required<PainterOptions>;
  readonly #asked = new Map<Kind, readonly MarkedPassage[]>();
  readonly #layers = new Map<Kind, readonly Layer[]>();
  #places = new RulePlaces();
  /** Where each range was painted, and over which words. */
  readonly #painted = new Map<Range, PaintedPlace>();
  /** The names under which each window has had lines, and so rules for them. */
  readonly #names = new Map<View, Set<string>>();
  #rules: Promise<void> = Promise.resolve();
  #restored = 0;

  constructor(options: PainterOptions) {
    this.#options = { time: new ThreadTime(), startTones: createToneChooser, ...options };
  }

  /** Whether the page has taken the highlights away so often that they are not put back any more. */
  get isRefused(): boolean {
    return this.#restored >= MAXIMUM_RESTORED;
  }

  /** Whether anything is painted. */
  get isPainting(): boolean {
    return this.#layers.size > 0;
  }

  /** Paints these passages in place of those painted before, and likewise what else is given; the rest stays. */
  paint(passages: readonly PaintedPassage[], others: OtherPassages = {}): Promise<void> {
    const relations = ['differs', 'unclear', 'same'] as const;
    const asked = new Map<Kind, readonly MarkedPassage[]>(
      relations.map((relation) => [
        relation,
        passages.filter((passage) => passage.relation === relation).map((passage) => passage.parts?.changed ?? passage),
      ]),
    );
    asked.set(
      'rest',
      passages.flatMap(({ parts }) => parts?.rest ?? []),
    );
    for (const kind of ['told', 'annotated'] as const) if (others[kind]) asked.set(kind, others[kind]);
    return this.#set(asked);
  }

  /** Marks a passage for a moment; `null` ends it. */
  flash(passage: MarkedPassage | null): Promise<void> {
    return this.#set(new Map([['flash', passage ? [passage] : []]]));
  }

  /** Takes everything away. */
  clear(): void {
    this.#asked.clear();
    for (const kind of this.#layers.keys()) this.#show(kind, [], []);
  }

  /**
   * Takes the lines from under words that are not those which were painted any more. Ranges stay with their places when
   * a page writes other text into a node, and the page is only read again some time later.
   */
  dropChanged(texts: ReadonlySet<Node>): void {
    // One that was cut in two may get anything in between, of which nobody would tell us; and the text in which it began
    // may have been taken out meanwhile.
    const isChanged = (range: Range): boolean =>
      range.startContainer !== range.endContainer ||
      (texts.has(range.startContainer) && range.toString() !== this.#painted.get(range)?.text);
    const reachable = [...this.#layers].map(
      ([kind, layers]) => [kind, layers.filter(({ view }) => isReachable(view))] as const,
    );
    const ranges = reachable.flatMap(([, layers]) => layers.flatMap((layer) => layer.ranges));
    const changed = new Set(ranges.filter(isChanged).map((range) => this.#painted.get(range)?.passage));
    if (changed.size === 0) return;
    const isDropped = (range: Range): boolean => changed.has(this.#painted.get(range)?.passage);
    const kept = reachable.map(
      ([kind, layers]) => [kind, layers.map((layer) => ({ ...layer, ranges: dropRanges(layer, isDropped) }))] as const,
    );
    for (const [kind, layers] of kept) this.#layers.set(kind, layers);
    for (const range of ranges) if (isDropped(range)) this.#painted.delete(range);
  }

  /** Paints again what is painted, on a page that may have other colours now. */
  repaint(): Promise<void> {
    return this.#set(new Map(this.#asked));
  }

  /**
   * On a page that was left and come back to: rules that were on their way when it was left may never come, and are asked
   * for with the next lines.
   */
  comeBack(): void {
    if (this.#places.isWaiting) this.askForRules();
  }

  /** All rules are asked for again with the next lines: those that there are look otherwise by now. */
  askForRules(): void {
    this.#places = new RulePlaces();
    this.#rules = Promise.resolve();
  }

  /**
   * Puts right what the page has done to our lines, a few times: taken them away, moved their ranges, put ranges of its own
   * under their names, so that they would look like ours. After that nothing is painted. Returns whether it was put right.
   */
  restore(): boolean {
    const wrong = [...this.#layers.values()].flat().filter((layer) => isTamperedWith(layer) || this.#hasMoved(layer));
    const foreign = this.#listForeign();
    if ((wrong.length === 0 && foreign.length === 0) || !this.isPainting) return false;
    for (const { view, name } of foreign) highlightsOf(view)?.delete(name);
    if (this.isRefused) {
      this.clear();
      return false;
    }
    this.#restored++;
    for (const layer of wrong) {
      for (const range of layer.ranges) {
        const place = this.#painted.get(range);
        if (place && isMoved(range, place)) moveBack(range, place);
      }
      restoreLayer(layer);
    }
    return true;
  }

  #hasMoved({ view, ranges }: Layer): boolean {
    if (!isReachable(view)) return false;
    return ranges.some((range) => {
      const place = this.#painted.get(range);
      return place !== undefined && isMoved(range, place);
    });
  }

  /** What the page has under names that our rules are for, and that have no line of ours now. */
  #listForeign(): { readonly view: View; readonly name: string }[] {
    const layers = [...this.#layers.values()].flat();
    return [...this.#names].flatMap(([view, names]) =>
      [...names]
        .filter((name) => isReachable(view) && highlightsOf(view)?.has(name))
        .filter((name) => !layers.some((layer) => layer.view === view && layer.name === name))
        .map((name) => ({ view, name })),
    );
  }

  async #set(asked: Asked): Promise<void> {
    for (const [kind, passages] of asked) this.#asked.set(kind, passages);
    const isEmpty = [...asked.values()].every((passages) => passages.length === 0);
    const groups = isEmpty ? new Map<Kind, readonly Alike[]>() : await this.#prepare(asked);
    this.#options.time.spend(() => {
      for (const [kind, passages] of asked)
        if (this.#asked.get(kind) === passages) this.#show(kind, passages, groups.get(kind) ?? []);
    });
  }

  /** All that takes long and can be done before there is anything to be seen. */
  async #prepare(asked: Asked): Promise<ReadonlyMap<Kind, readonly Alike[]>> {
    const { time } = this.#options;
    const groups = await runInSlices(this.#groupSteps(asked), { evenHidden: true, time });
    const all = [...groups.values()].flat();
    const places = this.#places.takeNew(all);
    if (places) this.#rules = this.#bring(places, all);
    await this.#rules;
    return groups;
  }

  async #bring(places: PaintedPlaces, groups: readonly Alike[]): Promise<void> {
    const taken = this.#places;
    await this.#rules;
    await this.#options.bringRules(places);
    taken.noteBrought();
    this.#options.time.spend(() => workOutStyle(groups));
  }

  *#groupSteps(asked: Asked): Generator<void, ReadonlyMap<Kind, readonly Alike[]>> {
    const toneOf = this.#options.startTones();
    const groups = new Map<Kind, readonly Alike[]>();
    for (const [kind, passages] of asked) {
      const inViews = new Map<View, Map<string, Range[]>>();
      for (const range of passages.flatMap(({ ranges }) => ranges)) {
        yield;
        const view = viewOfRange(range);
        if (!view) continue;
        const element = elementAround(range.startContainer);
        const name = lineName(kind, () => (element ? toneOf(element) : 'onLight'));
        const byName = inViews.get(view) ?? new Map<string, Range[]>();
        const alike = byName.get(name) ?? [];
        alike.push(range);
        byName.set(name, alike);
        inViews.set(view, byName);
      }
      groups.set(
        kind,
        [...inViews].flatMap(([view, byName]) => [...byName].map(([name, ranges]) => ({ view, name, ranges }))),
      );
    }
    return groups;
  }

  /** The page may have changed since the groups were made: only what is as it was read is shown. */
  #show(kind: Kind, passages: readonly MarkedPassage[], groups: readonly Alike[]): void {
    const words = new Map<Range, PaintedPlace>();
    if (!this.isRefused)
      for (const passage of passages)
        for (const [i, text] of readWords(passage)?.entries() ?? []) {
          const range = itemAt(passage.ranges, i);
          words.set(range, placeOf(range, text, passage.whole ?? passage));
        }
    const shown = groups
      .map((group) => ({ ...group, ranges: group.ranges.filter((range) => words.has(range)) }))
      .filter(({ ranges }) => ranges.length > 0);
    for (const layer of this.#layers.get(kind) ?? []) {
      for (const range of layer.ranges) this.#painted.delete(range);
      if (!shown.some(({ view, name }) => view === layer.view && name === layer.name)) removeLayer(layer);
    }
    for (const [range, place] of words) this.#painted.set(range, place);
    const layers = shown.map((group) => showLayer(group, PRIORITY[kind]));
    for (const { view, name } of layers) this.#names.set(view, (this.#names.get(view) ?? new Set<string>()).add(name));
    if (layers.length > 0) this.#layers.set(kind, layers);
    else this.#layers.delete(kind);
  }
}
