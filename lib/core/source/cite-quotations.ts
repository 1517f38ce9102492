import { isWebAddress } from '../claim/web-address.ts';
import type { Span } from '../language/span.ts';
import { quotationsOf } from '../quotation/find-quotations.ts';
import type { DocumentText } from './document-text.ts';
import { findAddresses } from './find-cited.ts';

/** A quotation of a document with the pages that the document gives for it. */
export interface CitedQuotation extends Span {
  readonly addresses: readonly string[];
}

/** A line that says which address a number means: "[1]: https://…", "1. Title, https://…". */
const DEFINITION = /^[ \t]{0,3}(?:\[\^?(\d{1,3})\]:?|(\d{1,3})[.)])[ \t]/;
/** A number in running text that means an address. */
const MARK = /\[\^?(\d{1,3})\](?!\()/g;
/** What parts paragraphs, and items of a list. */
const PARAGRAPH = /\n[ \t\r]*\n|\n(?=[ \t]{0,8}(?:[-*+•]|\d{1,3}[.)])[ \t])/g;

/** An address where a text gives it, or a number that means it. */
interface Citation {
  readonly at: number;
  readonly address: string;
}

interface Lines {
  readonly defined: ReadonlyMap<string, string>;
  /** Where the lines are that say nothing else. */
  readonly spans: readonly Span[];
}

/** Which addresses numbers mean, from lines that begin with the number and hold one address. */
function readDefinitions(raw: string): Lines {
  const defined = new Map<string, string>();
  const spans: Span[] = [];
  let start = 0;
  for (const line of raw.split('\n')) {
    const found = DEFINITION.exec(line);
    const number = found?.[1] ?? found?.[2];
    const [address, more] = number === undefined ? [] : findAddresses(line);
    if (number !== undefined && address && !more && !defined.has(number)) {
      defined.set(number, address.address);
      spans.push({ start, end: start + line.length });
    }
    start += line.length + 1;
  }
  return { defined, spans };
}

/** Where a text cites pages, in order; what only defines a number is no citation. */
function findCitations(raw: string): Citation[] {
  const { defined, spans } = readDefinitions(raw);
  const marks = [...raw.matchAll(MARK)].flatMap(({ index, 1: number = '' }): Citation[] => {
    const address = defined.get(number);
    return address === undefined ? [] : [{ at: index, address }];
  });
  const written = findAddresses(raw).map(({ start, address }): Citation => ({ at: start, address }));
  return [...marks, ...written]
    .filter(({ at, address }) => isWebAddress(address) && !spans.some(({ start, end }) => at >= start && at < end))
    .sort((a, b) => a.at - b.at);
}

/** Where the paragraph or the item of a list ends that holds an offset. */
function paragraphEnds(raw: string): (offset: number) => number {
  const ends = [...raw.matchAll(PARAGRAPH)].map(({ index }) => index);
  return (offset) => ends.find((end) => end >= offset) ?? raw.length;
}

/**
 * Which pages a document gives for each of its quotations: those whose addresses, or numbers that mean them, follow it in
 * the same paragraph or item of a list, before the next quotation. `raw` is the text that the document was read from: links
 * of Markdown are no more in the document. A quotation without such an address is left out, and so is one that is not in
 * `raw` as it is in the document.
 */
export function citeQuotations(raw: string, { text, language }: DocumentText): CitedQuotation[] {
  const citations = findCitations(raw);
  if (citations.length === 0) return [];
  const endOfParagraph = paragraphEnds(raw);
  let from = 0;
  const placed = quotationsOf({ text, language }).flatMap(({ content: { start, end } }) => {
    const at = raw.indexOf(text.slice(start, end), from);
    if (at < 0 || end === start) return [];
    from = at + end - start;
    return [{ start, end, at, after: from }];
  });
  return placed.flatMap(({ start, end, after }, i): CitedQuotation[] => {
    const until = Math.min(endOfParagraph(after), placed[i + 1]?.at ?? raw.length);
    const following = citations.filter(({ at }) => at >= after && at < until);
    return following.length === 0
      ? []
      : [{ start, end, addresses: [...new Set(following.map(({ address }) => address))] }];
  });
}
