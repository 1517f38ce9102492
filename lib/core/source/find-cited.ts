import { isWebAddress } from '../claim/web-address.ts';

/** An address in running text or behind the words of a Markdown link; what follows a sentence is cut off afterwards. */
const ADDRESS = /https?:\/\/[^\s<>"“”«»`|\\^{}\]]+/gi;

/** Marks that end a sentence or close a bracket, where they end an address. */
const AFTER = /[.,;:!?'’…*_]+$/;

/** More than an answer cites; the rest is left out. */
const MOST = 50;

/** An address without a closing bracket that it does not open. */
function withoutBracket(address: string): string {
  const plain = address.replace(AFTER, '');
  const count = (mark: string): number => plain.split(mark).length - 1;
  return plain.endsWith(')') && count(')') > count('(') ? withoutBracket(plain.slice(0, -1)) : plain;
}

/** The addresses of web pages in a text, in their order, each once; what only says how somebody came there counts as part of it. */
export function findCited(text: string): string[] {
  const found = new Set<string>();
  for (const [written] of text.matchAll(ADDRESS)) {
    const address = withoutBracket(written);
    if (isWebAddress(address) && URL.canParse(address)) found.add(address);
    if (found.size >= MOST) break;
  }
  return [...found];
}
