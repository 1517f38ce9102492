import { readFileSync } from 'node:fs';
import { readClauses, type SyntaxPack } from '../../lib/core/language/syntax/read-clauses.ts';
import { splitTokens } from '../../lib/core/language/syntax/split-tokens.ts';

interface Row {
  id: string;
  text: string;
  clauses: {
    verb: { start: number; end: number; exact: string };
    subject: { headStart: number; headEnd: number; exact: string };
  }[];
}
const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

export function scoreSubjects(file: string, pack: SyntaxPack, misses?: (line: string) => void): object {
  const rows: Row[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  let n = 0,
    verbs = 0,
    right = 0,
    wrong = 0;
  for (const row of rows) {
    const { clauses, words } = readClauses(splitTokens(row.text), pack);
    for (const gold of row.clauses) {
      n++;
      const found = clauses.find((clause) => overlaps(clause.verb, gold.verb));
      if (found) verbs++;
      const subject = found?.subject;
      const ok = subject && overlaps(subject, { start: gold.subject.headStart, end: gold.subject.headEnd });
      if (ok) right++;
      else if (subject) wrong++;
      if (!ok && misses) {
        const at = words.findIndex((w) => overlaps(w, gold.verb));
        const parse = words
          .map((w, i) => `${i}:${w.text}/${w.wordClass}<${w.relation}<${w.head}`)
          .slice(Math.max(0, at - 12), at + 10)
          .join(' ');
        misses(
          `${subject ? 'WRONG' : found ? 'none' : 'noverb'} ${row.id} ${gold.verb.exact} | gold ${gold.subject.exact} | got ${subject ? row.text.slice(subject.start, subject.end) : '-'}\n   ${row.text}\n   ${parse}`,
        );
      }
    }
  }
  return { n, verbs, right: +((100 * right) / n).toFixed(1), wrong: +((100 * wrong) / n).toFixed(1) };
}
