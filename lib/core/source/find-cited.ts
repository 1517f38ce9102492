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

/** An address and where it begins. */
export interface WrittenAddress {
  readonly start: number;
  readonly address: string;
}

/** The addresses of web pages in a text, wherever it gives them. */
export const findAddresses = (text: string): WrittenAddress[] =>
  [...text.matchAll(ADDRESS)].flatMap(({ 0: written, index }): WrittenAddress[] => {
    const address = withoutMarks(written);
    return isWebAddress(address) && URL.canParse(address) ? [{ start: index, address }] : [];
  });

/** The addresses of web pages in a text, in their order, each once; what only says how somebody came there counts as part of it. */
export const findCited = (text: string): string[] =>
  [...new Set(findAddresses(text).map(({ address }) => address))].slice(0, MOST);
