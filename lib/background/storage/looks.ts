import { isWebAddress } from '../../core/claim/web-address.ts';
import { type LookedAt, NOTHING_READ, parseLooks } from '../../protocol/looked-at.ts';
import { changeChoice, readChoice } from './choice-store.ts';
import { settingsInForce } from './choices.ts';

/** Under which the looks are kept: beside the choices, out of reach of all pages, and deleted with them. */
const KEY = 'looks';
/** So many pages are kept. */
const MOST = 50;
/** Milliseconds within which a checked page is not noted as no article too: one loading reports both. */
const ONE_LOADING = 10_000;

/** A page of which something is to be noted; where the browser hides its address nothing is. */
export interface SeenPage {
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

const addressOf = (url: string): string => url.replace(/#.*$/s, '');

/** The looks with one more, the last first; a page is in it once. */
export function withLook(looks: readonly LookedAt[], look: LookedAt): readonly LookedAt[] {
  const known = looks.find(({ url }) => url === look.url);
  const isOfThisLoading = known !== undefined && Date.parse(look.at) - Date.parse(known.at) < ONE_LOADING;
  // That a page was seen says less than what came of it.
  if (isOfThisLoading && look.outcome === 'notArticle') return looks;
  return [look, ...looks.filter(({ url }) => url !== look.url)].slice(0, MOST);
}

const areKept = async (): Promise<boolean> => (await settingsInForce()).keepsLooks;

/**
 * Whether the reader wants looks at pages noted; never those in private windows, nor documents, which a page of the extension
 * shows: in Chromium it is in an ordinary window for those of private ones too.
 */
export const isNoted = async ({ url, isPrivate }: SeenPage): Promise<boolean> =>
  !isPrivate && url !== undefined && isWebAddress(url) && (await areKept());

/** What came of it. */
type Outcome = Partial<LookedAt> & Pick<LookedAt, 'outcome'>;

/** Notes what came of a look at a page, if that is wanted; only then it is asked what came of it. */
export async function noteLook(page: SeenPage, came: () => Outcome): Promise<void> {
  if (page.url === undefined || !(await isNoted(page))) return;
  const look = { ...NOTHING_READ, ...came(), url: addressOf(page.url), at: new Date().toISOString() };
  await changeChoice(KEY, (stored) => withLook(parseLooks(stored), look));
  // Meanwhile the reader may have ended this, and the list was emptied before this page got into it.
  if (!(await areKept())) await forgetLooks();
}

/** The last pages that were looked at, the last first. */
export const listLooks = async (): Promise<readonly LookedAt[]> => parseLooks(await readChoice(KEY));

/** Forgets all of them. */
export const forgetLooks = async (): Promise<void> => void (await changeChoice(KEY, () => []));
