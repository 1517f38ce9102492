import { describe, expect, it } from 'vitest';
import { describeSelection, type SelectedRange } from '../../../lib/page/anchor/describe-selection.ts';

/** A text of three runs, each of a node of its own, parted by a space. */
const TEXT = 'One run. Another run. The last.';
const RUNS = ['One run.', 'Another run.', 'The last.'];
const nodes = RUNS.map((data) => ({ data }) as Text);
const starts = RUNS.map((run) => TEXT.indexOf(run));
const map = {
  text: TEXT,
  segments: {
    nodes,
    textStarts: Uint32Array.from(starts),
    nodeIndexes: Uint32Array.from([0, 1, 2]),
    nodeStarts: Uint32Array.from([0, 0, 0]),
    lengths: Uint32Array.from(RUNS, ({ length }) => length),
  },
};

interface Ends {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Nodes that are in another document. */
  readonly foreign?: readonly Text[];
  /** The ends stand in elements around the nodes. */
  readonly inElements?: boolean;
}

/** The node at an offset of the text, with the offset in it. */
const placeOf = (offset: number) => {
  const index = starts.findLastIndex((from) => from <= offset);
  return { node: nodes[index] as Text, offset: offset - (starts[index] ?? 0) };
};

/** A range that answers as the browser's would, for nodes that are in the order of the text. */
function rangeOf({ start, end, foreign = [], inElements = false }: Ends): SelectedRange {
  const [first, last] = [placeOf(start), placeOf(end)];
  const element = {} as Node;
  return {
    startContainer: inElements ? element : first.node,
    startOffset: inElements ? 0 : first.offset,
    endContainer: inElements ? element : last.node,
    endOffset: inElements ? 1 : last.offset,
    comparePoint: (node, offset) => {
      if (foreign.includes(node as Text)) throw new DOMException('Another document', 'WrongDocumentError');
      const at = (starts[nodes.indexOf(node as Text)] ?? 0) + offset;
      return at < start ? -1 : at > end ? 1 : 0;
    },
  };
}

const selected = (ends: Ends): string | null => {
  const span = describeSelection(map, rangeOf(ends));
  return span && TEXT.slice(span.start, span.end);
};

describe('describeSelection', () => {
  it.each([
    ['words inside one node', { start: 4, end: 7 }, 'run'],
    ['words across nodes', { start: 4, end: 16 }, 'run. Another'],
    ['white space at the ends', { start: 3, end: 9 }, 'run.'],
    ['whole elements', { start: 9, end: 21, inElements: true }, 'Another run.'],
    ['more than the article', { start: -5, end: 99, inElements: true }, TEXT],
    ['nothing but white space', { start: 3, end: 4 }, null],
    ['a place', { start: 4, end: 4 }, null],
    ['words after a frame', { start: 13, end: 25, foreign: [nodes[0] as Text] }, 'her run. The'],
  ] as const)('with %s selected', (_what, ends, words) => {
    expect(selected(ends)).toBe(words);
  });
});
