import type { FileProblem } from '../lib/core/claim/file-problem.ts';
import { sayFault } from './say-fault.ts';
import { useTranslate } from './translate.ts';

/** Problems that are listed; of more the number is given. */
const MOST_LISTED = 20;

/** What is wrong with a claim set: each with its place in the file, and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly FileProblem[] }) {
  const t = useTranslate();
  const more = problems.length - MOST_LISTED;
  return (
    <ul class="problems">
      {problems.slice(0, MOST_LISTED).map((problem) => (
        <li key={`${problem.path} ${problem.reason} ${problem.at?.line} ${problem.at?.column}`}>
          <Place {...problem} />
          {sayFault(t, problem)}
        </li>
      ))}
      {more > 0 && <li>{t('import.moreProblems', more)}</li>}
    </ul>
  );
}

/** Where something is wrong: the line, and the way to it through the names of the file. */
function Place({ path, at }: Pick<FileProblem, 'path' | 'at'>) {
  const t = useTranslate();
  if (!path && !at) return null;
  return (
    <span class="place">
      {at && t('import.line', [at.line, at.column])} {path && <code dir="ltr">{path}</code>}
    </span>
  );
}
