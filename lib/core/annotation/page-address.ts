import type { PageMetadata } from '../check/page-metadata.ts';
import { addressKey } from '../claim/address-key.ts';
import { isDocumentAddress } from '../claim/document-address.ts';
import { isWebAddress } from '../claim/web-address.ts';

/** Whether an address is that of a whole site. */
const isHome = (url: string): boolean => /^[a-z]+:\/\/[^/]*\/?$/i.test(url);

/**
 * The keys of the addresses a page has: the one it was opened at and its canonical one. A page that gives its site's front
 * page for canonical is mistaken, and would share its annotations with every other page there.
 */
export function addressesOf({ url, canonicalUrl }: Pick<PageMetadata, 'url' | 'canonicalUrl'>): string[] {
  const own = addressKey(url);
  const canonical = canonicalUrl === null ? own : addressKey(canonicalUrl);
  return canonical === own || (isHome(canonical) && !isHome(own)) ? [own] : [own, canonical];
}

/** Whether something at this address can be annotated: a page of the web, or a document that is known by its text. */
export const canBeAnnotated = (url: string): boolean => isWebAddress(url) || isDocumentAddress(url);
