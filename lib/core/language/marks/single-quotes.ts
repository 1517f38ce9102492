import { itemAt } from '../../item-at.ts';
import type { Span } from '../span.ts';
import { isWrap } from './mark-forms.ts';
import type { MarkedSpan } from './marked-span.ts';

const SINGLE = /[\u2018\u2019\u201a\u2039\u203a'\u2032\n]|&(?:amp;)?(?:[lr]squo|apos|#0?39|#821[67]|#x201[89]);/gi;

/** The mark that an entity stands for; a prime is as straight as an apostrophe. */
function formOf(mark: string): string {
  if (mark.length === 1) return mark === '\u2032' ? "'" : mark;
  if (/lsquo|8216|2018/.test(mark)) return '\u2018';
  return /rsquo|8217|2019/.test(mark) ? '\u2019' : "'";
}

/** Words that begin with an apostrophe: "'tis", "'em", "rock 'n' roll", "'90s". */
const ELISION =
  /^(?:tis|twas|twere|twill|em|n|til|till|cause|cos|bout|round|neath|ere|er|im|is|ave|ello|nuff|d\d|\d\ds?)(?![\p{L}\p{N}])/iu;

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const isWord = (character: string | undefined): boolean => character !== undefined && WORD_CHARACTER.test(character);

/** How a single mark can be read at its place. */
interface SingleMark {
  readonly at: number;
  /** Where it ends: an entity has several characters. */
  readonly end: number;
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** After a letter s and before a word: as likely the apostrophe of "the players' union". */
  readonly possessive: boolean;
}

/** Two apostrophes in a row stand for a double mark; single ones are nested inside then. */
const DOUBLED = /(?:^|[^'])''[^']/;

function readMark(text: string, at: number, written: string): SingleMark {
  const mark = formOf(written);
  const end = at + written.length;
  const before = text[at - 1];
  const after = text[end];
  const gapBefore = before === undefined || /[\s([\u2014\u2013\u201c"\u00ab/-]/.test(before);
  const opens =
    gapBefore &&
    after !== undefined &&
    !/[\s,.;:!?)\u2019']/.test(after) &&
    mark !== '\u203a' &&
    // A curly apostrophe points the right way in careful text, the wrong way in text that was curled by a machine.
    (mark === '\u2018' || mark === "'" || mark === '\u201a' || mark === '\u2039') &&
    !ELISION.test(text.slice(end, end + 7));
  const closes = mark !== '\u201a' && mark !== '\u2039' && !opens && !gapBefore && !isWord(after);
  const possessive = (before === 's' || before === 'S') && after === ' ' && isWord(text[end + 1]);
  return { at, end, mark, opens, closes, possessive };
}

/**
 * Where the quotation opened at `marks[from]` ends: the first mark that closes after punctuation or at a sentence's
 * end, otherwise the first that is no possessive, otherwise the first of all. -1 when the block has none.
 */
function closingMark(text: string, marks: readonly SingleMark[], from: number): number {
  let doubtful = -1;
  let depth = 0;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = itemAt(marks, i);
    if (mark.opens) {
      // Another quotation begins: what looked like a possessive was the end of this one.
      if (doubtful >= 0) return doubtful;
      depth++;
    } else if (mark.closes) {
      if (depth > 0 && !mark.possessive) depth--;
      else if (!mark.possessive || /[.,!?\u2026]/.test(text[mark.at - 1] ?? '')) return i;
      else if (doubtful < 0) doubtful = i;
    }
  }
  return doubtful;
}

function findInBlock(text: string, marks: readonly SingleMark[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  for (let i = 0; i < marks.length; i++) {
    const opening = itemAt(marks, i);
    if (!opening.opens) continue;
    const closing = closingMark(text, marks, i);
    if (closing < 0) break;
    const { at: end, end: behind } = itemAt(marks, closing);
    found.push({ start: opening.at, end: behind, content: { start: opening.end, end }, closed: true });
    i = closing;
  }
  return found;
}

/**
 * Quotations between single marks, as British papers set them, outside of the spans in `taken`; `taken` is in order.
 *
 * The same sign is an apostrophe, so a mark opens only after a gap and closes only before one, known elisions apart, and
 * an opening mark counts only when its block holds a closing one.
 */
export function findSingleQuotes(text: string, taken: readonly Span[]): MarkedSpan[] {
  const found: MarkedSpan[] = [];
  if (DOUBLED.test(text)) return found;
  let marks: SingleMark[] = [];
  let next = 0;
  for (const { 0: mark, index } of text.matchAll(SINGLE)) {
    while (next < taken.length && itemAt(taken, next).end <= index) next++;
    if (mark === '\n') {
      if (isWrap(text, index)) continue;
      if (marks.length > 1) found.push(...findInBlock(text, marks));
      marks = [];
    } else if (!(next < taken.length && itemAt(taken, next).start <= index)) {
      marks.push(readMark(text, index, mark));
    }
  }
  if (marks.length > 1) found.push(...findInBlock(text, marks));
  return found;
}
