import { browser } from 'wxt/browser';
import type { ClaimSet } from '../core/claim/claim.ts';
import { languagesOf } from '../core/claim/prove-claim-set.ts';
import {
  type FigurePack,
  type FigurePacks,
  figurePackLanguage,
  gatherFigurePacks,
  parseFigurePack,
} from '../core/language/figure-pack.ts';

/** How figures are written in a language (BCP 47), fetched from our own package; `null` for English and for one without a pack. */
export async function fetchFigurePack(tag: string | null): Promise<FigurePack | null> {
  const language = figurePackLanguage(tag);
  if (language === null) return null;
  const response = await fetch(browser.runtime.getURL(`/figure-packs/${language}.json` as never));
  return parseFigurePack(await response.text());
}

/** The packs that the claims of some sets are proven with. */
export const fetchPacksFor = (...sets: readonly ClaimSet[]): Promise<FigurePacks> =>
  gatherFigurePacks(languagesOf(...sets), fetchFigurePack);
