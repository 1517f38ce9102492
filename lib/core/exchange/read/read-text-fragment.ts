import { ELISION } from '../../language/anchor-quote.ts';

/** The passage that an address leads to, and the address without it. */
interface LinkedPassage {
  readonly url: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where the directives of an address begin, with the `#` if nothing else is behind it. */
const DIRECTIVES = /#?:~:(?=text=)/;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Half an escape: the words as they are written.
    return part;
  }
}

/**
 * The first text directive of an address (`#:~:text=[prefix-,]start[,end][,-suffix]`,
 * https://wicg.github.io/scroll-to-text-fragment/); `null` when it has none. Of a passage that is given by its first and last
 * words these are its words, with an ellipsis between.
 */
export function readTextFragment(address: string): LinkedPassage | null {
  const [url = '', directives] = address.split(DIRECTIVES, 2);
  const [first = ''] = directives?.slice('text='.length).split('&', 1) ?? [];
  const parts = first.split(',').filter(Boolean);
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : '';
  if (parts.length === 0 || parts.length > 2) return null;
  const exact = parts.map(decode).join(ELISION);
  return { url, exact, prefix: decode(prefix ?? ''), suffix: decode(suffix ?? '') };
}
