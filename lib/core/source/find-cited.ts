import { isWebAddress } from '../claim/web-address.ts';

/** An address in running text or behind the words of a Markdown link; what follows a sentence is cut off afterwards. */
const ADDRESS = /https?:\/\/[^\s<>"“”«»`|\\^{}\]]+/gi;

/** Marks that end a sentence or close emphasis, where they end an address. */
const AFTER = ".,;:!?'’…*_";

/** More than an answer cites; the rest is left out. */
const MOST = 50;

/** An address without the marks behind it, and without closing brackets that it does not open. Linear. */
function withoutMarks(address: string): string {
  let unopened = address.split(')').length - address.split('(').length;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && unopened > 0) unopened--;
    else if (!AFTER.includes(last)) break;
  }
  return address.slice(0, end);
}

/** The addresses of web pages in a text, in their order, each once; what only says how somebody came there counts as part of it. */
export function findCited(text: string): string[] {
  const found = new Set<string>();
  for (const [written] of text.matchAll(ADDRESS)) {
    const address = withoutMarks(written);
    if (isWebAddress(address) && URL.canParse(address)) found.add(address);
    if (found.size >= MOST) break;
  }
  return [...found];
}
