import { keysOf, type QuotedText, type TokenRange } from '../quoted-text.ts';
import { isTelling } from './reporters-words.ts';

/** A longer phrase that moves is more than a setting. */
const LONGEST_MOVED = 6;

/** Words whose place is their sense: "only", "just", "even". */
const HELD_IN_PLACE = /^(?:only|just|even|also|too|almost|nearly|first|last|again|alone)$/;

const isOne = ({ tokens }: QuotedText, { start, end }: TokenRange): boolean =>
  new Set(tokens.slice(start, end).map(({ sentence }) => sentence)).size === 1;

/** Both sides of what the page does to some words. */
interface Place {
  readonly source: TokenRange;
  readonly page: TokenRange;
}

const over = (a: TokenRange, b: TokenRange): TokenRange => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** Whether the page has the same phrase as the source, elsewhere in its sentence, and nothing in it that governs words. */
export function isMovedPhrase(
  { source, page }: { readonly source: QuotedText; readonly page: QuotedText },
  gone: Place,
  come: Place,
): boolean {
  const [from, to] = [keysOf(source, gone.source), keysOf(page, come.page)];
  if (from.length > LONGEST_MOVED || from.join(' ') !== to.join(' ') || !from.some(isTelling)) return false;
  if (source.senses.findWeighty(from).length > 0 || from.some((key) => HELD_IN_PLACE.test(key))) return false;
  return isOne(source, over(gone.source, come.source)) && isOne(page, over(gone.page, come.page));
}
