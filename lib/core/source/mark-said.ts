import type { DocumentKind } from '../claim/claim.ts';
import type { SaidSpan } from '../language/said-span.ts';
import type { DocumentText } from './document-text.ts';
import { findStatement } from './find-statement.ts';
import { readTurns } from './read-turns.ts';

/** The turns of a text whose lines are those of its document. */
function findTurns(text: string, isKnown: boolean): SaidSpan[] | null {
  const lines = text.split('\n');
  const turns = readTurns(lines, isKnown);
  if (!turns) return null;
  const said: SaidSpan[] = [];
  let at = 0;
  let label: SaidSpan['label'];
  for (const [i, line] of lines.entries()) {
    const turn = turns[i];
    if (turn?.kind === 'turn')
      label = turn.label ? { start: at + turn.label.start, end: at + turn.label.end } : undefined;
    const [start, end] = [at + (turn?.content ?? 0), at + line.length];
    const before = said.at(-1);
    if (turn && turn.kind !== 'apart' && end > start) {
      const goesOn = turn.kind === 'goesOn' && before?.end === at - 1 && lines[i - 1] !== '';
      if (goesOn && before) said[said.length - 1] = { ...before, end };
      else said.push({ start, end, speaker: turn.speaker, ...(label && { label }) });
    }
    at += line.length + 1;
  }
  return said;
}

/**
 * A document with the words marked that somebody says without quotation marks: the turns of a transcript, or the paragraphs of
 * a statement. `kind` is what the caller knows it to be, and `null` lets the text tell; a page of the web (`isPage`) is then no
 * statement, because articles on statements have heads like theirs.
 */
export function markSaid(document: DocumentText, kind: DocumentKind | null, isPage = false): DocumentText {
  if (document.said.length > 0) return kind ? { ...document, kind } : document;
  const isEither = kind === null;
  const turns = isEither || kind === 'transcript' ? findTurns(document.text, kind === 'transcript') : null;
  if (turns) return { ...document, kind: 'transcript', said: turns };
  const statement =
    (isEither && !isPage) || kind === 'statement' ? findStatement(document.text, kind === 'statement') : null;
  if (statement) return { ...document, kind: 'statement', said: statement };
  return kind ? { ...document, kind } : document;
}
