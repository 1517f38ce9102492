import { browser } from '@wxt-dev/browser';
import { documentAddress } from '../core/claim/document-address.ts';

const HASH = /#([0-9a-f]{64})$/;

/**
 * The addresses of what a tab shows, the likeliest first: of a document in our reader page its web address, where that is
 * known, and the one that its text has; the tab's own for everything else.
 */
export function addressesShown(url: string): readonly string[] {
  const [, sha256] = url.startsWith(browser.runtime.getURL('/reader.html')) ? (HASH.exec(url) ?? []) : [];
  if (sha256 === undefined) return [url];
  const of = URL.parse(url)?.searchParams.get('of');
  return of ? [of, documentAddress(sha256)] : [documentAddress(sha256)];
}
