import { browser } from 'wxt/browser';
import type { ClaimSet } from '../../core/claim/claim.ts';
import { parseClaimSetText } from '../../core/claim/parse-claim-set-text.ts';

/** Ids of the claim sets that come with the extension, as in `public/claim-sets/<id>.json`. */
export const BUNDLED: readonly string[] = ['hamas-us-talks'];

async function readBundledSet(id: string): Promise<ClaimSet> {
  const response = await fetch(browser.runtime.getURL(`/claim-sets/${id}.json` as never));
  const parsed = parseClaimSetText(await response.text());
  if (parsed.ok) return parsed.value;
  const [problem] = parsed.error;
  throw new Error(`The bundled claim set ${id} is damaged: ${problem?.path} ${problem?.reason}`);
}

/** The claim sets that come with the extension. */
export const readBundledSets = (): Promise<ClaimSet[]> => Promise.all(BUNDLED.map(readBundledSet));
