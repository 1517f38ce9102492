import ts from 'typescript';
import type { TrackedFile } from './tracked-files.ts';

/** A file as the compiler reads it. Parsing is what costs: do it once a file, and ask the result everything. */
export const parseCode = ({ path, text }: TrackedFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

const at = (file: ts.SourceFile, node: ts.Node): string =>
  `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);

/** Places of exported declarations without a docstring. Of a function's overloads the first one carries it. */
export function findUndocumentedExports(file: ts.SourceFile): string[] {
  const documented = new Set<string>();
  return file.statements.filter(isExported).flatMap((statement) => {
    const name = ts.isFunctionDeclaration(statement) ? (statement.name?.text ?? '') : '';
    if (ts.getJSDocCommentsAndTags(statement).length > 0) documented.add(name);
    else if (name === '' || !documented.has(name)) return [at(file, statement)];
    return [];
  });
}

/** Places of `let` and `var` at the top of a module: state that every importer shares. */
export function findModuleState(file: ts.SourceFile): string[] {
  return file.statements
    .filter(ts.isVariableStatement)
    .filter(({ declarationList }) => !(declarationList.flags & ts.NodeFlags.Const))
    .map((statement) => at(file, statement));
}

/** Places where a module hands on what another one exports. */
export function findReExports(file: ts.SourceFile): string[] {
  return file.statements
    .filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
    .map((statement) => at(file, statement));
}
