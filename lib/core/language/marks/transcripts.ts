import { ENGLISH_SPEECH } from '../packs/english.ts';
import type { Span } from '../span.ts';
import { setOf } from '../word-list.ts';

/** A line of a transcript: who speaks, and the words after the colon. */
export interface TranscriptLine {
  readonly label: Span;
  readonly content: Span;
}

/** A name of up to four words and a colon at the beginning of a line or quotation. */
const LABEL = /^[ \t]*((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}):[ \t]+(?=\S)/u;

/** Longest label that is looked at, in code units. */
const MAX_LABEL_LENGTH = 60;

/** What editors put before a colon that is nobody's name. */
const EDITORIAL = setOf(ENGLISH_SPEECH.editorial);

const QUOTATION_MARKS = '"\u201c\u201d\u201e\u00ab\u2018\u300c';

/** The name that the words at `start` are labelled with, as in "LEE: Yes."; `null` for none. */
export function findLabel(text: string, start: number): TranscriptLine['label'] | null {
  const head = text.slice(start, start + MAX_LABEL_LENGTH);
  const match = head.includes(':') ? LABEL.exec(head) : null;
  const name = match?.[1];
  if (!match || !name || EDITORIAL.has((name.split(' ')[0] ?? '').toLowerCase())) return null;
  const from = start + match[0].indexOf(name);
  return { start: from, end: from + name.length };
}

/** The lines of `text` that begin with a label and go on without quotation marks. */
function findLabelledLines(text: string): TranscriptLine[] {
  const lines: TranscriptLine[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    let end = feed < 0 ? text.length : feed;
    const next = end + 1;
    const label = findLabel(text, start);
    if (label) {
      let from = label.end + 1;
      while (from < end && /\s/.test(text.charAt(from))) from++;
      while (end > from && /\s/.test(text.charAt(end - 1))) end--;
      const isSpoken = /\p{Ll}/u.test(text.slice(from, Math.min(end, from + MAX_LABEL_LENGTH)));
      if (isSpoken && !QUOTATION_MARKS.includes(text.charAt(from)))
        lines.push({ label, content: { start: from, end } });
    }
    start = next;
  }
  return lines;
}

const isLoud = (name: string): boolean => name === name.toUpperCase();

/**
 * The lines of an interview or transcript printed without quotation marks ("LEE: Yes."), in order.
 *
 * A label alone proves nothing ("Weather: dry"), so two names in capitals have to speak three times, or two other
 * names twice each. Linear in the length of the text.
 */
export function findTranscriptLines(text: string): TranscriptLine[] {
  const lines = findLabelledLines(text);
  const turns = new Map<string, number>();
  const nameOf = ({ label }: TranscriptLine): string => text.slice(label.start, label.end);
  for (const line of lines) turns.set(nameOf(line), (turns.get(nameOf(line)) ?? 0) + 1);
  const loud = [...turns].filter(([name]) => isLoud(name));
  const twice = [...turns.values()].filter((count) => count > 1).length;
  const hasLoud = loud.length > 1 && loud.reduce((sum, [, count]) => sum + count, 0) > 2;
  if (twice < 2 && !hasLoud) return [];
  return lines.filter((line) => isLoud(nameOf(line)) || (twice > 1 && (turns.get(nameOf(line)) ?? 0) > 1));
}
