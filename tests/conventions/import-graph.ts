import { existsSync } from 'node:fs';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

/** The import graph of the code and the rules it breaks. */
export type ImportGraph = Pick<ICruiseResult, 'modules' | 'summary'>;

/** Reads the import graph of the code, type-only imports included, and compares it with the rules. */
export async function readImportGraph(forbidden: readonly IForbiddenRuleType[]): Promise<ImportGraph> {
  const folders = ['lib', 'components', 'entrypoints', 'cli', 'manifest', 'tools'].filter((folder) =>
    existsSync(folder),
  );
  const { output } = await cruise(
    folders,
    {
      ruleSet: { forbidden: [...forbidden] },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    {
      extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
    },
  );
  if (typeof output === 'string') throw new Error('Expected the graph itself, not a printed report.');
  return output;
}
