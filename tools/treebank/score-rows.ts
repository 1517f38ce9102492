import { readClauses, type SyntaxPack } from '../../lib/core/language/syntax/read-clauses.ts';
import { splitTokens } from '../../lib/core/language/syntax/split-tokens.ts';
import { SUBJECT_ROWS } from '../../tests/core/language/syntax/subjects-en.ts';

/** How many of our own sentences are read right. */
export function scoreRows(pack: SyntaxPack): string {
  let n = 0, right = 0, wrong = 0;
  const lines: string[] = [];
  for (const [kind, rows] of Object.entries(SUBJECT_ROWS))
    for (const [text, verb, subject] of rows) {
      n++;
      const { clauses } = readClauses(splitTokens(text), pack);
      const found = clauses.find((clause) => text.slice(clause.verb.start, clause.verb.end) === verb);
      const got = found?.subject ? text.slice(found.subject.start, found.subject.end) : null;
      const ok = subject === null ? got === null : got?.split(/[^\p{L}]+/u).includes(subject) === true;
      if (ok) right++;
      else {
        if (got !== null) wrong++;
        lines.push(`  ${kind}: ${text} | ${verb} | want ${subject} | got ${got}`);
      }
    }
  return `own rows: ${right} of ${n} right, ${wrong} wrong\n${lines.join('\n')}`;
}
