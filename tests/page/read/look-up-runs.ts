import { findRuns } from '../../../lib/page/read/locate-span.ts';
import type { PageTextMap } from '../../../lib/page/read/text-map.ts';

/** Where a whole text came from, node by node. */
export function lookUpRuns({ text, segments }: PageTextMap) {
  const runs = [...findRuns(segments, { start: 0, end: text.length })];
  const nodes: Text[] = [];
  const nodeIndexes = runs.map(({ node }) => (nodes.at(-1) === node ? nodes.length : nodes.push(node)) - 1);
  return {
    nodes,
    textStarts: runs.map(({ textStart }) => textStart),
    nodeIndexes,
    nodeStarts: runs.map(({ start }) => start),
    lengths: runs.map(({ start, end }) => end - start),
  };
}
