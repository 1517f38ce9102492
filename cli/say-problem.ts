import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { FileProblem } from '../lib/core/claim/file-problem.ts';
import type { Disagreement } from '../lib/core/claim/verify-claim-set.ts';
import type { DocumentFault } from '../lib/core/source/document-text.ts';

type Messages = Readonly<Record<string, string>>;

/** What the extension says of each problem; the command line says the same, in English. */
function readMessages(part: 'fault' | 'documentFault'): Messages {
  const file = path.resolve(import.meta.dirname, '../locales/en.yml');
  return (parse(readFileSync(file, 'utf8')) as Record<typeof part, Messages>)[part];
}

/** Why a file gives no text, and what to do. */
export const sayDocumentFault = (fault: DocumentFault): string => readMessages('documentFault')[fault] ?? fault;

/** What is wrong and what to do, without where. */
export function sayReason(problem: FileProblem): string {
  const about = 'about' in problem ? problem.about : '';
  return (readMessages('fault')[problem.reason] ?? problem.reason).replaceAll('$1', () => about);
}

/** Words on a place of a file in one line: "line 12, column 5: claims[3].end: This must not be negative." */
export function inOneLine({ path: where, at }: Pick<FileProblem, 'path' | 'at'>, words: string): string {
  return [...(at ? [`line ${at.line}, column ${at.column}`] : []), ...(where ? [where] : []), words].join(': ');
}

/** A problem in one line, with its place. */
export const sayProblem = (problem: FileProblem): string => inOneLine(problem, sayReason(problem));

/** What a set and its documents do not agree on, without where. */
export function sayDisagreement(found: Disagreement): string {
  if (found.reason === 'notAtHand') return `"${found.document}" (SHA-256 ${found.sha256}) is not among the files given`;
  const { claim, appearance: at, there } = found;
  const what = {
    otherExact: `has "${at.exact}" but the document has "${there}" at ${at.start} to ${at.end}`,
    otherPrefix: `the document has other words before ${at.start} than "prefix" says`,
    otherSuffix: `the document has other words after ${at.end} than "suffix" says`,
  }[found.reason];
  return `${claim}: ${what}`;
}
