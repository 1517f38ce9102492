import type { Article } from '../../../lib/page/read/read-article.ts';
import { lookUpRuns } from './look-up-runs.ts';

/** All of an article that can be compared with another's; each node is the number that it has in `numbers`, or is given. */
export function plainArticle(article: Article, numbers: Map<Node, number>): object {
  const numberOf = (node: Node): number => {
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    return numbers.get(node) as number;
  };
  const { segments: _, describe, roots, innerRoots, ...rest } = article;
  const { nodes, textStarts, nodeIndexes, nodeStarts, lengths } = lookUpRuns(article);
  return {
    ...rest,
    metadata: describe(),
    nodes: nodes.map(numberOf),
    runs: [textStarts, nodeIndexes, nodeStarts, lengths].map((column) => [...column]),
    roots: roots.map(numberOf),
    innerRoots: innerRoots.map(numberOf),
  };
}
