import type { MarkedSpan } from './marked-span.ts';
import { findSingleQuotes } from './single-quotes.ts';

interface OpenMark {
  readonly at: number;
  readonly mark: string;
}

/** Everything that can open or close a quotation, line feeds apart. */
const MARK = /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02\n]/g;

/** Which marks close which. The first is the usual one, the others are seen in careless or other-language text. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"\u201d\uff02',
  '\uff02': '"\uff02',
  '\u201c': '\u201d"\u201c\u201f',
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
function isNoQuotation(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === '=') return true;
  return (
    text[at] === '"' &&
    before !== undefined &&
    before >= '0' &&
    before <= '9' &&
    /['\u2019\u2032]\d{1,2}$/.test(text.slice(at - 4, at))
  );
}

/** Whether the mark at `at` looks like the beginning of a quotation: nothing or a gap before it, words after it. */
function canOpen(text: string, at: number): boolean {
  const before = text[at - 1];
  return !isSpace(text[at + 1]) && (isSpace(before) || !(isWordCharacter(before) || /[.,!?;:%)\]]/.test(before ?? '')));
}

const canClose = (text: string, at: number): boolean => !isSpace(text[at - 1]) && !isWordCharacter(text[at + 1]);

/**
 * Finds the quotations of one text from left to right, block by block; a stack holds the marks that are open.
 *
 * Only the outermost quotation of a nest is kept. A line feed ends a block, and with it what is still open: news text
 * opens a quotation of several paragraphs again at each of them.
 */
class MarkScanner {
  readonly found: MarkedSpan[] = [];
  private readonly text: string;
  private open: OpenMark[] = [];
  private blockStart = 0;
  /** Quotations of this block that stand inside one that may turn out to be unclosed. */
  private inner: MarkedSpan[] = [];

  constructor(text: string) {
    this.text = text;
  }

  scan(): MarkedSpan[] {
    let skipNext = false;
    for (const { 0: mark, index } of this.text.matchAll(MARK)) {
      if (mark === '\n') {
        this.endBlock(index);
        this.blockStart = index + 1;
        skipNext = false;
      } else if (skipNext) {
        skipNext = false;
      } else if (isNoQuotation(this.text, index)) {
        // An attribute's value ends at the next mark; an inch sign stands alone.
        skipNext = this.text[index - 1] === '=';
      } else {
        this.take(mark, index);
      }
    }
    this.endBlock(this.text.length);
    return this.found;
  }

  private take(mark: string, at: number): void {
    const depth = this.depthClosedBy(mark);
    const unmistakable = ALWAYS_OPENS.includes(mark) || (mark === '\u201c' && this.open.length === 0);
    const opens = unmistakable || canOpen(this.text, at);
    if (depth >= 0 && !(opens && this.prefersOpening(mark, at))) this.close(depth, at);
    else if (opens && this.open.length < MAX_DEPTH) this.open.push({ at, mark });
  }

  /** A mark that could do either closes, unless it cannot: `("` or `“` before a word. */
  private prefersOpening(mark: string, at: number): boolean {
    if (mark === '\u201d' || mark === '\u00bb') return false;
    return ALWAYS_OPENS.includes(mark) ? mark !== '\u00ab' : mark === '\u201c' || !canClose(this.text, at);
  }

  /** The innermost open mark that `mark` can close; -1 for none. Its own kind goes before a mismatch. */
  private depthClosedBy(mark: string): number {
    const exact = this.open.findLastIndex((open) => CLOSERS[open.mark]?.[0] === mark);
    return exact >= 0 ? exact : this.open.findLastIndex((open) => CLOSERS[open.mark]?.includes(mark));
  }

  private close(depth: number, at: number): void {
    const { at: start } = this.open[depth] as OpenMark;
    this.open.length = depth;
    const span = { start, end: at + 1, content: { start: start + 1, end: at }, closed: true };
    if (depth > 0) {
      this.inner.push(span);
    } else {
      this.found.push(span);
      this.inner = [];
    }
  }

  private endBlock(end: number): void {
    const outer = this.open[0];
    if (outer) {
      if (this.reachesBlockEnd(outer, end)) this.found.push(this.unclosed(outer.at, end));
      else this.found.push(...this.inner.filter((span, i, all) => span.start >= (all[i + 1]?.end ?? 0)));
    }
    this.open = [];
    this.inner = [];
  }

  /** An unclosed quotation is believed where it fills its block, is gone on with in the next, or holds no other. */
  private reachesBlockEnd(outer: OpenMark, end: number): boolean {
    if (this.text.slice(this.blockStart, outer.at).trim() === '') return true;
    const next = /\S/.exec(this.text.slice(end, end + 8))?.[0];
    return next === outer.mark || this.inner.length === 0;
  }

  private unclosed(start: number, blockEnd: number): MarkedSpan {
    let end = blockEnd;
    while (end > start + 1 && isSpace(this.text[end - 1])) end--;
    return { start, end, content: { start: start + 1, end }, closed: false };
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
