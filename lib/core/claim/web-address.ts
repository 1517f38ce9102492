/** `https://name@host/`: readers take the name for the host. Browsers skip further slashes before it. */
const WITH_USER = /^https?:\/\/[/\\\s]*(?:[^/?#\\\s][^/?#\\]*)?@/i;

/** Whether a link may lead there: only to web pages, never `javascript:` and the like, and to no address with a user in it. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address) && !WITH_USER.test(address);

/** The host that an address leads to, as it is shown beside a link; empty for what is no address of a web page. */
export const hostOfAddress = (address: string): string =>
  isWebAddress(address) && URL.canParse(address) ? new URL(address).host : '';
