import { describe, expect, it } from 'vitest';
import { readSyntaxPack } from '../../../../cli/syntax-pack.ts';
import type { Clause } from '../../../../lib/core/language/syntax/clause.ts';
import { readClauses, type SyntaxPack } from '../../../../lib/core/language/syntax/read-clauses.ts';
import { splitTokens } from '../../../../lib/core/language/syntax/split-tokens.ts';
import { SUBJECT_ROWS, type SubjectRow } from './subjects-en.ts';

const packOf = (language: string): SyntaxPack => {
  const pack = readSyntaxPack(language);
  if (!pack) throw new Error(`there are no weights for ${language}`);
  return pack;
};
const english = packOf('en');

const read = (text: string) => readClauses(splitTokens(text), english);
const clauseOf = (text: string, verb: string): Clause | undefined =>
  read(text).clauses.find((clause) => text.slice(clause.verb.start, clause.verb.end) === verb);
const words = (text: string, span: { start: number; end: number } | null | undefined): string | null =>
  span ? text.slice(span.start, span.end) : null;

/** "right", "wrong" (somebody else) or "none". */
function judge([text, verb, wanted]: SubjectRow): 'right' | 'wrong' | 'none' {
  const got = words(text, clauseOf(text, verb)?.subject);
  if (wanted === null) return got === null ? 'right' : 'wrong';
  if (got === null) return 'none';
  return got.split(/[^\p{L}\p{M}-]+/u).includes(wanted) ? 'right' : 'wrong';
}

describe('the subjects of our own sentences', () => {
  const judged = Object.values(SUBJECT_ROWS)
    .flat()
    .map((row) => ({ row, verdict: judge(row) }));

  it('are nearly all found, and hardly one is somebody else', () => {
    const missed = judged
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ row, verdict }) => [verdict, ...row].join(' | '));
    const wrong = judged.filter(({ verdict }) => verdict === 'wrong');
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(4);
    expect(wrong, missed.join('\n')).toEqual([]);
  });
});

describe('German subjects on either side of their verbs', () => {
  const german = packOf('de');

  it.each([
    ['„Das Wasser steigt“, erklärte mit leiser Stimme Holm.', 'erklärte', 'Holm'],
    ['„Das Wasser steigt“, meinte in der Stadt Troja ein anderer Fischer.', 'meinte', 'ein anderer Fischer'],
    ['„Das Wasser steigt“, sagte in Bonn die Ministerin.', 'sagte', 'die Ministerin'],
    ['Der Deich, sagte der Bürgermeister, werde halten.', 'sagte', 'der Bürgermeister'],
    ['Was soll ich sagen?', 'sagen', 'ich'],
    ['„Wir gehen“, sagte der Minister am Montag.', 'sagte', 'der Minister'],
  ])('%s', (text, verb, subject) => {
    const { clauses } = readClauses(splitTokens(text), german);
    const clause = clauses.find(({ verb: { start, end } }) => text.slice(start, end) === verb);
    expect(words(text, clause?.subject)).toBe(subject);
  });
});
