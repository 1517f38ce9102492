import { endsEarly, type Paragraph } from './find-paragraphs.ts';
import { startOf } from './part-margins.ts';

const ENDED = /[.!?:;…。؟][\])"'”’»]*$/u;
const SMALL_START = /^[("'“‘«„]?\p{Ll}/u;
const PARTED = /[\p{L}][-\u2010\u00AD]$/u;
const SAME_SIZE = 0.06;
const INDENT = 0.7;

/** Whether a paragraph that ends a column or a page goes on in one that begins the next. */
function goesOn(before: Paragraph, after: Paragraph): boolean {
  const last = before.lines.at(-1);
  const first = after.lines[0];
  if (!last || !first || last.part === first.part) return false;
  if (last.cells > 1 || first.cells > 1 || last.rtl !== first.rtl) return false;
  if (Math.abs(last.size - first.size) > SAME_SIZE * first.size) return false;
  if (ENDED.test(last.text) || endsEarly(last, first, before.margins)) return false;
  // Lines that are centred go on in nothing: a title, its authors and their addresses.
  if (Math.abs(startOf(last) - before.margins.start) > INDENT * last.size) return false;
  if (SMALL_START.test(first.text)) return PARTED.test(last.text) || before.lines.length > 1;
  const indented = startOf(first) > after.margins.start + INDENT * first.size;
  return !indented && before.lines.length > 1 && after.lines.length > 1;
}

/** What a column breaks off may go on behind so many others: a table or a picture's words at the top of the next one. */
const MOST_BETWEEN = 6;

/** Where the paragraph at `at` goes on; -1 if it ends there. */
function findRest(paragraphs: readonly Paragraph[], at: number): number {
  const before = paragraphs[at];
  // What has something below it in its own part of the page ends there.
  if (!before || before.lines.at(-1)?.part === paragraphs[at + 1]?.lines[0]?.part) return -1;
  for (let next = at + 1; next <= Math.min(at + MOST_BETWEEN, paragraphs.length - 1); next++) {
    const after = paragraphs[next];
    if (!after || !goesOn(before, after)) continue;
    if (next === at + 1 || SMALL_START.test(after.lines[0]?.text ?? '')) return next;
  }
  return -1;
}

/** Paragraphs of which those that a column's or a page's end breaks off are whole again. */
export function carryOn(paragraphs: readonly Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  const taken = new Set<number>();
  for (const [at, paragraph] of paragraphs.entries()) {
    if (taken.has(at)) continue;
    const lines = [...paragraph.lines];
    for (let next = findRest(paragraphs, at); next > 0 && !taken.has(next); next = findRest(paragraphs, next)) {
      taken.add(next);
      lines.push(...(paragraphs[next]?.lines ?? []));
    }
    whole.push({ lines, margins: paragraph.margins });
  }
  return whole;
}
