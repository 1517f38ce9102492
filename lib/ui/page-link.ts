import { hashOfAddress } from '../core/claim/document-address.ts';
import { isWebAddress } from '../core/claim/web-address.ts';

/** Where the page of an annotation is opened: on the web, or in our reader; `null` where it cannot be. */
export function pageLink(url: string): string | null {
  if (isWebAddress(url)) return url;
  const hash = hashOfAddress(url);
  return hash === null ? null : `reader.html#${hash}`;
}
