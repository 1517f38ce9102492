import type { Article } from '../../../lib/page/read/read-article.ts';

/** All of an article that can be compared with another's; each node is the number that it has in `numbers`, or is given. */
export function plainArticle(article: Article, numbers: Map<Node, number>): object {
  const numberOf = (node: Node): number => {
    if (!numbers.has(node)) numbers.set(node, numbers.size);
    return numbers.get(node) as number;
  };
  const { segments, roots, innerRoots, ...rest } = article;
  const { nodes, textStarts, nodeIndexes, nodeStarts, lengths } = segments;
  return {
    ...rest,
    nodes: nodes.map(numberOf),
    runs: [textStarts, nodeIndexes, nodeStarts, lengths].map((column) => [...column]),
    roots: roots.map(numberOf),
    innerRoots: innerRoots.map(numberOf),
  };
}
