import type { TextLine } from './text-line.ts';

/** Notes are set in type of at most this part of the body's size. */
const SMALLER = 0.94;
/** How a note begins: a number or a sign, and a space. */
const NOTE_START = /^(?:\[?\d{1,3}[\].)]?(?:\s|$)|[*†‡§]{1,3}\s?\S|[a-z][.)]?\s(?=\p{Lu}))/u;

/** Lines of the body, and those of notes at the foot of its pages. */
export interface WithNotes {
  readonly body: readonly TextLine[];
  readonly notes: readonly TextLine[];
}

const startsNote = ({ text, marked }: TextLine): boolean => marked || NOTE_START.test(text);

/** How many lines at the end of a part are notes. */
function notesAtEnd(lines: readonly TextLine[], bodySize: number): number {
  let first = lines.length;
  while (first > 0 && (lines[first - 1]?.size ?? 0) <= SMALLER * bodySize) first--;
  // A part of small type alone, such as a table or a box, has no body above its notes.
  const small = lines.slice(first);
  if (first > 0) return small.some(startsNote) ? small.length : 0;
  return small.length > 0 && small[0] && startsNote(small[0]) && small.every(({ cells }) => cells === 1)
    ? small.length
    : 0;
}

/** Parts the notes at the foot of columns and pages from the body, whose sentences go on over them. */
export function findNotes(parts: readonly (readonly TextLine[])[], bodySize: number): WithNotes {
  const body: TextLine[] = [];
  const notes: TextLine[] = [];
  for (const lines of parts) {
    const end = lines.length - notesAtEnd(lines, bodySize);
    body.push(...lines.slice(0, end));
    notes.push(...lines.slice(end));
  }
  return { body, notes };
}
