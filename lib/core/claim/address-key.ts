/** Parameters that say how somebody came to a page, not which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref_src|cmpid|xtor|at_\w+)$/i;

/** Splits an address into what is before the query, the query and nothing of the fragment. */
const ADDRESS = /^([^?#]*)(?:\?([^#]*))?/;

/** An address as a key: without its fragment and without parameters that only say how somebody came there. */
export function addressKey(url: string): string {
  const [, path = '', query = ''] = ADDRESS.exec(url) ?? [];
  const kept = query.split('&').filter((part) => part !== '' && !TRACKING.test(part.split('=')[0] ?? ''));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}
