import ts from 'typescript';

/** A function that is longer than it may be, counted from its first line to its last. */
export interface LongFunction {
  readonly path: string;
  readonly line: number;
  readonly lines: number;
}

const isFunction = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node);

const nodesOf = (node: ts.Node): ts.Node[] => {
  const nodes = [node];
  // Grows while it is gone through.
  for (const each of nodes) ts.forEachChild(each, (child) => void nodes.push(child));
  return nodes;
};

/** The functions of a file that have more lines than `most`; one inside another counts on its own and in the other. */
export function findLongFunctions(file: ts.SourceFile, most: number): LongFunction[] {
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  return nodesOf(file)
    .filter(isFunction)
    .map((node) => {
      const first = lineOf(node.getStart(file));
      return { path: file.fileName, line: first + 1, lines: lineOf(node.getEnd()) - first + 1 };
    })
    .filter(({ lines }) => lines > most);
}

/** How many type assertions a file has, other than `as const`. */
export const countCasts = (file: ts.SourceFile): number =>
  nodesOf(file).filter((node) => ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)).length;
