import { highlightsOf, isReachable, type View, windowOf } from '../view-of.ts';

/** Ranges that are drawn alike in one window. */
export interface Alike {
  readonly view: View;
  /** The line's name in the window's highlight registry. */
  readonly name: string;
  readonly ranges: readonly Range[];
}

/** Such ranges as they are in the registry. */
export interface Layer extends Alike {
  readonly highlight: Highlight;
}

/** The window that draws a range; `null` for one in a frame that has gone. */
export function viewOfRange({ startContainer }: Range): View | null {
  const view = windowOf(startContainer);
  return view === globalThis.window ? globalThis : view;
}

/** Has a window draw ranges, in place of what it has under the name. */
export function showLayer({ view, name, ranges }: Alike, priority: number): Layer {
  const highlight = new view.Highlight(...ranges);
  highlight.priority = priority;
  highlightsOf(view)?.set(name, highlight);
  return { view, name, highlight, ranges };
}

/** Whether a layer is what its window has under its name. */
const isUnderItsName = ({ view, name, highlight }: Layer): boolean => highlightsOf(view)?.get(name) === highlight;

/** Whether the window still shows the document it was painted in: a frame that is moved or loaded again has another. */
const isCurrent = ({ view, ranges }: Layer): boolean =>
  isReachable(view) && ranges.some((range) => viewOfRange(range) === view);

/** Whether the page has taken a layer away, or some of it, or has put something of its own into it. */
export const isTamperedWith = (layer: Layer): boolean =>
  isCurrent(layer) &&
  (!isUnderItsName(layer) ||
    layer.highlight.size !== layer.ranges.length ||
    layer.ranges.some((range) => !layer.highlight.has(range)));

/** Takes some ranges out of a layer, and gives those that are left. */
export function dropRanges({ highlight, ranges }: Layer, isDropped: (range: Range) => boolean): readonly Range[] {
  for (const range of ranges) if (isDropped(range)) highlight.delete(range);
  return ranges.filter((range) => !isDropped(range));
}

/** Ends a layer, unless the page has something else under its name by now. */
export function removeLayer(layer: Layer): void {
  const { view, name } = layer;
  if (isUnderItsName(layer)) highlightsOf(view)?.delete(name);
}

/** Puts a layer back as it was shown. */
export function restoreLayer({ view, name, highlight, ranges }: Layer): void {
  highlight.clear();
  for (const range of ranges) highlight.add(range);
  highlightsOf(view)?.set(name, highlight);
}
