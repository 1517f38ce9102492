import { itemAt } from '../../item-at.ts';
import { endAtAttribution } from './forgotten-mark.ts';
import { findMarks, hasSmallWord, type Mark, opensLoosely } from './mark-forms.ts';
import type { MarkedSpan } from './marked-span.ts';
import { findSingleQuotes } from './single-quotes.ts';

/** Which marks close which. The first is the usual one, the others are seen in careless or other-language text. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': "\"\u201d\uff02''",
  '\uff02': '"\uff02',
  '\u201c': "\u201d\"\u201c\u201f''",
  '\u201d': '\u201d',
  '\u201e': '\u201c\u201d"\u201f',
  '\u201f': '\u201d',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab\u00bb',
  '\u300c': '\u300d',
  '\u300e': '\u300f',
};

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && LETTER_OR_DIGIT.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

/** Quotations inside quotations that are told apart; deeper marks are left unread, so that time stays linear. */
const MAX_DEPTH = 6;

/** Marks that can only stand at the beginning. */
const ALWAYS_OPENS = '\u201e\u00ab\u300c\u300e';

/** `<a title="…">` left in the text, `12" of snow`, `6'3"`: marks that quote nothing. */
function isNoQuotation(text: string, { start: at, form }: Mark): boolean {
  const before = text[at - 1];
  if (before === '=') return true;
  return (
    form === '"' &&
    before !== undefined &&
    before >= '0' &&
    before <= '9' &&
    /['\u2019\u2032]\d{1,2}$/.test(text.slice(at - 4, at))
  );
}

/** Whether a mark looks like the beginning of a quotation: nothing or a gap before it, words after it. */
function canOpen(text: string, { start, end, form }: Mark): boolean {
  // Two apostrophes close what another mark opened; in front they set off terms.
  if (form === "''") return false;
  if (hasSmallWord(text, start, end)) return true;
  const before = text[start - 1];
  return !isSpace(text[end]) && (isSpace(before) || !(isWordCharacter(before) || /[.,!?;:%)\]]/.test(before ?? '')));
}

const canClose = (text: string, { start, end }: Mark): boolean =>
  !isSpace(text[start - 1]) && !isWordCharacter(text[end]);

/**
 * Finds the quotations of one text from left to right, block by block; a stack holds the marks that are open.
 *
 * Only the outermost quotation of a nest is kept. A line feed ends a block, and with it what is still open: news text
 * opens a quotation of several paragraphs again at each of them.
 */
class MarkScanner {
  readonly found: MarkedSpan[] = [];
  private readonly text: string;
  private open: Mark[] = [];
  private blockStart = 0;
  /** Whether the straight marks of this block go in pairs. */
  private isPaired = false;
  /** Quotations of this block that are inside one that may turn out to be unclosed. */
  private inner: MarkedSpan[] = [];

  constructor(text: string) {
    this.text = text;
  }

  scan(): MarkedSpan[] {
    let block: Mark[] = [];
    for (const mark of findMarks(this.text)) {
      if (mark.form !== '\n') {
        block.push(mark);
        continue;
      }
      if (block.length > 0) this.readBlock(block, mark.start);
      this.blockStart = mark.end;
      block = [];
    }
    if (block.length > 0) this.readBlock(block, this.text.length);
    return this.found;
  }

  private readBlock(marks: readonly Mark[], end: number): void {
    this.isPaired = marks.filter(({ form }) => form === '"').length % 2 === 0;
    let skipNext = false;
    for (const mark of marks) {
      if (skipNext) {
        skipNext = false;
      } else if (isNoQuotation(this.text, mark)) {
        // An attribute's value ends at the next mark; an inch sign is alone.
        skipNext = this.text[mark.start - 1] === '=';
      } else {
        this.take(mark);
      }
    }
    this.endBlock(end);
  }

  private take(mark: Mark): void {
    const depth = this.depthClosedBy(mark.form);
    const unmistakable = ALWAYS_OPENS.includes(mark.form) || (mark.form === '\u201c' && this.open.length === 0);
    const isLoose = depth < 0 && opensLoosely(this.text, mark, this.isPaired);
    const opens = unmistakable || isLoose || canOpen(this.text, mark);
    if (depth >= 0 && !(opens && this.prefersOpening(mark))) this.close(depth, mark);
    else if (opens && this.open.length < MAX_DEPTH) this.open.push(mark);
  }

  /** A mark that could do either closes, unless it cannot: `("` or `“` before a word. */
  private prefersOpening(mark: Mark): boolean {
    const { form } = mark;
    if (form === '\u201d' || form === '\u00bb') return false;
    return ALWAYS_OPENS.includes(form) ? form !== '\u00ab' : form === '\u201c' || !canClose(this.text, mark);
  }

  /** The innermost open mark that `form` can close; -1 for none. Its own kind goes before a mismatch. */
  private depthClosedBy(form: string): number {
    const exact = this.open.findLastIndex((open) => CLOSERS[open.form]?.[0] === form);
    return exact >= 0 ? exact : this.open.findLastIndex((open) => CLOSERS[open.form]?.includes(form));
  }

  private close(depth: number, mark: Mark): void {
    const open = itemAt(this.open, depth);
    this.open.length = depth;
    const span = { start: open.start, end: mark.end, content: { start: open.end, end: mark.start }, closed: true };
    if (depth > 0) {
      this.inner.push(span);
    } else {
      this.found.push(span);
      this.inner = [];
    }
  }

  private endBlock(end: number): void {
    const outer = this.open[0];
    if (outer && !this.endAtAttribution(outer, end)) {
      if (this.reachesBlockEnd(outer, end)) this.found.push(this.unclosed(outer, end));
      else this.found.push(...this.innerOutermost());
    }
    this.open = [];
    this.inner = [];
  }

  private innerOutermost(): MarkedSpan[] {
    return this.inner.filter((span, i, all) => span.start >= (all[i + 1]?.end ?? 0));
  }

  /** Ends a quotation without its closing mark at its attribution, if it has one before the next quotation. */
  private endAtAttribution(outer: Mark, blockEnd: number): boolean {
    const inner = this.innerOutermost();
    const end = endAtAttribution(this.text, outer.end, inner[0]?.start ?? blockEnd);
    if (end < 0) return false;
    this.found.push({ start: outer.start, end, content: { start: outer.end, end }, closed: true }, ...inner);
    return true;
  }

  /** An unclosed quotation is believed where it fills its block, is gone on with in the next, or holds no other. */
  private reachesBlockEnd(outer: Mark, end: number): boolean {
    if (this.text.slice(this.blockStart, outer.start).trim() === '') return true;
    const next = /\S/.exec(this.text.slice(end, end + 8))?.[0];
    return next === outer.form || this.inner.length === 0;
  }

  private unclosed(mark: Mark, blockEnd: number): MarkedSpan {
    let end = blockEnd;
    while (end > mark.end && isSpace(this.text[end - 1])) end--;
    return { start: mark.start, end, content: { start: mark.end, end }, closed: false };
  }
}

/** `span` with its content trimmed: French puts spaces inside the marks. */
export function trimContent(text: string, span: MarkedSpan): MarkedSpan {
  let { start, end } = span.content;
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  return { ...span, content: { start, end } };
}

/** `spans` without those that another one covers. */
export function keepOutermost(spans: readonly MarkedSpan[]): MarkedSpan[] {
  const kept: MarkedSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/**
 * Every quotation of `text` that is set off by marks, in reading order, none inside another; empty ones left out.
 *
 * A text keeps to one kind of mark. Where double marks are the rule, single ones set off words inside a quotation or
 * shorten one for a headline, so they are left out there. Linear in the length of the text.
 */
export function findMarkedSpans(text: string): MarkedSpan[] {
  const double = new MarkScanner(text).scan();
  const single = new Set(findSingleQuotes(text, double));
  const mixed = keepOutermost([...double, ...single]);
  const outerSingle = mixed.filter((span) => single.has(span)).length;
  const kept = outerSingle * 2 > mixed.length ? mixed : double;
  return kept.map((span) => trimContent(text, span)).filter(({ content }) => content.end > content.start);
}
