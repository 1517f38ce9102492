import { paintedRanges, textsIn } from './page-place.ts';

/** Words under a line, in one text node. */
export interface PaintedPiece {
  /** The line's name without its tone. */
  readonly line: string;
  /** Without white space. */
  readonly words: string;
  /** Whether they are in what sets words apart that may be in the article as well. */
  readonly isApart: boolean;
}

const SET_APART = 'blockquote, aside, [class*="pull-quote"]';

function isApart(text: Text): boolean {
  for (let element = text.parentElement; element; ) {
    if (element.closest(SET_APART)) return true;
    const root = element.getRootNode() as { readonly host?: Element; readonly defaultView?: Window };
    element = (root.host ?? root.defaultView?.frameElement ?? null) as HTMLElement | null;
  }
  return false;
}

/** The stretches of a text that some spans cover. */
function unite(spans: readonly (readonly [number, number])[]): [number, number][] {
  const united: [number, number][] = [];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const last = united.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else united.push([start, end]);
  }
  return united;
}

/**
 * All words under lines, each line on its own, in the order in which they are read; words under two lines of one kind are
 * there once. A line that is not in one text node, or in one that is not read, is given as “stray”.
 */
export function readPainted(root: Node): PaintedPiece[] {
  const spans = new Map<string, Map<Node, [number, number][]>>();
  const stray: PaintedPiece[] = [];
  for (const { line: name, range } of paintedRanges()) {
    // The rest of a passage has a thin line beside the wavy one of its changed words.
    const line = name.replace(/-(?:light|black|white)$/, '').replace('text-fine', 'text-wavy');
    const { startContainer, endContainer, startOffset, endOffset, collapsed } = range;
    if (collapsed) continue;
    if (startContainer !== endContainer || startContainer.nodeType !== Node.TEXT_NODE) {
      stray.push({ line, words: 'stray', isApart: false });
      continue;
    }
    const inLine = spans.get(line) ?? new Map<Node, [number, number][]>();
    spans.set(line, inLine.set(startContainer, [...(inLine.get(startContainer) ?? []), [startOffset, endOffset]]));
  }
  const pieces = [...spans].flatMap(([line, inLine]) =>
    textsIn(root).flatMap((text) => {
      const covered = unite(inLine.get(text) ?? []);
      inLine.delete(text);
      return covered.map(([start, end]) => ({
        line,
        words: text.data.slice(start, end).replace(/\s+/g, ''),
        isApart: isApart(text),
      }));
    }),
  );
  const unread = [...spans].flatMap(([line, inLine]) =>
    [...inLine].map(() => ({ line, words: 'stray', isApart: false })),
  );
  return [...pieces, ...unread, ...stray];
}
