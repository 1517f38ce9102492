import { browser } from 'wxt/browser';
import type { PageStatus } from './page-types.ts';

/** What is known of a tab in which no engine runs. */
export interface PageAccess {
  /** `undefined` where the browser hides it from us. */
  readonly url: string | undefined;
  /** Whether the user has switched the site off. */
  readonly isOff: boolean;
  /** Whether the browser lets us read the site without being asked each time. */
  readonly isAllowed: boolean;
  /** Whether the user wants the site to be read without being asked each time. */
  readonly isWanted: boolean;
  /** Whether that is so because the user wants every news page to be read. */
  readonly isEverywhere: boolean;
  /** What a script that looks at the page came back with. */
  readonly probe: 'page' | 'loading' | 'pdf' | 'refused';
}

/** The state that a tab without an engine is in, from what is known of it. */
export function decideStatus({ url, isOff, isAllowed, isWanted, isEverywhere, probe }: PageAccess): PageStatus {
  // Some PDF viewers let scripts in, to a page that has no words; others refuse, and only the address tells.
  if (probe === 'pdf' || (probe === 'refused' && PDF_ADDRESS.test(url ?? ''))) return 'pdf';
  if (url !== undefined && !isWebAddress(url)) return 'unreadable';
  if (isOff) return 'off';
  // A browser's own pages refuse every extension.
  if (probe === 'refused' && isAllowed) return 'unreadable';
  if (!isAllowed && isEverywhere) return 'needsAccess';
  if (!isAllowed || !isWanted) return 'noAccess';
  return probe === 'loading' ? 'checking' : 'notArticle';
}

/** What an address of a PDF file looks like, on the web or on this device. */
const PDF_ADDRESS = /^(?:https?|file):\/\/[^?#]+\.pdf(?:[?#]|$)/i;

const isWebAddress = (url: string): boolean => /^https?:/i.test(url);

/** Match patterns of all websites, as the manifest asks for them. */
export const WEB: readonly string[] = ['http://*/*', 'https://*/*'];

/** The match patterns that stand for reading a site, or every site for a hidden address. Firefox's know no ports. */
export function patternsFor(url: string | undefined): string[] {
  const address = url === undefined ? null : URL.parse(url);
  return address ? [`${address.protocol}//${address.hostname}/*`] : [...WEB];
}

/** The match patterns of a site by its host. One for both protocols would be more than the manifest says may be asked for. */
export const patternsOfHost = (host: string): string[] =>
  ['http:', 'https:'].flatMap((protocol) => patternsFor(`${protocol}//${host}/`));

/** Whether the user lets us read the site of an address, or every site for a hidden one. */
export async function isAllowedOn(url: string | undefined): Promise<boolean> {
  if (url !== undefined && !isWebAddress(url)) return false;
  return browser.permissions.contains({ origins: patternsFor(url) });
}

/** Asks the user to let us read what some patterns match. To be called on the user's click; whether it was given. */
export const askForAccess = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Looks at a tab's page with a script that changes nothing. */
export async function probePage(tabId: number): Promise<PageAccess['probe']> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (document.contentType === 'application/pdf' ? 'pdf' : document.readyState),
    });
    const seen: unknown = answer?.result;
    return seen === 'pdf' || seen === 'loading' ? seen : 'page';
  } catch {
    return 'refused';
  }
}
