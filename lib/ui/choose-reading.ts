import { browser } from 'wxt/browser';
import { callBackground } from '../protocol/messenger.ts';
import { askForAccess, patternsFor, patternsOfHost, WEB } from '../protocol/page-access.ts';
import type { ReadingWish } from '../protocol/reading-wish.ts';
import type { ReadingMode } from '../settings/reading.ts';

/**
 * Asks the browser to let us read something, and has it read from then on; whether the browser said yes. To be called straight
 * on the user's click in an extension page: browsers take the question in its turn alone. The background keeps the wish and
 * does what it says, for the question may close the popup that this runs in.
 */
export async function askToRead(wish: ReadingWish): Promise<boolean> {
  const asking = askForAccess(patternsFor(wish.url)).catch((error: unknown) => {
    console.error('Crossread: asking for access', error);
    return false;
  });
  const [isGiven] = await Promise.all([asking, callBackground('keepWish', { wish })]);
  await callBackground('settleWish', { isGiven });
  return isGiven;
}

/** Asks the browser once more for sites that were chosen before; likewise. */
export const askForSites = (hosts: readonly string[]): Promise<boolean> => askForAccess(hosts.flatMap(patternsOfHost));

/** The hosts that the browser does not let us read. */
export async function findShut(hosts: readonly string[]): Promise<string[]> {
  const areOpen = await Promise.all(
    hosts.map(async (host) => {
      const all = patternsOfHost(host).map((pattern) => browser.permissions.contains({ origins: [pattern] }));
      return (await Promise.all(all)).includes(true);
    }),
  );
  return hosts.filter((_, i) => !areOpen[i]);
}

/**
 * With the access to all sites the browsers take that to single ones. Chrome asks nobody again for what it gave before; Firefox
 * takes no question by now, and then the settings say which sites are shut.
 */
async function keepSites(): Promise<void> {
  const { sites, always } = await callBackground('getReading', undefined);
  const shut = await findShut([...sites, ...always]);
  if (shut.length > 0) await askForSites(shut).catch(() => false);
}

/**
 * Chooses which pages are read without being asked; false when the browser has refused what that needs. To be called likewise.
 * What is not needed is given back: where the browser takes no access back that was given at the installation, the choice alone
 * holds us back.
 */
export async function chooseReading(mode: ReadingMode): Promise<boolean> {
  if (mode === 'all') return askToRead({ reads: 'everywhere' });
  // First, for then the addresses of the tabs in which to stop are still known.
  await callBackground('setReadingMode', { mode });
  await browser.permissions.remove({ origins: [...WEB] }).catch(() => false);
  await keepSites();
  return true;
}

/** Has nothing be read without being asked for. */
export const readAsked = async (): Promise<void> => void (await chooseReading('asked'));
