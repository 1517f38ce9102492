import type { PageText } from '../../core/check/finding.ts';
import { tellLanguage } from '../../core/language/tell-language.ts';
import { fetchFigurePack } from '../../protocol/figure-pack.ts';
import { sha256 } from '../../protocol/sha256.ts';

/**
 * The text of a page as it is checked: with what its words are in, whatever the page says of that, how figures are written in
 * it, and its digest. All of this is worked out here and not in the page, whose thread has other things to do.
 */
export async function completeText(sent: PageText): Promise<PageText> {
  const language = tellLanguage(sent.text, sent.language);
  const [hash, figurePack] = await Promise.all([sha256(sent.text), fetchFigurePack(language)]);
  return { ...sent, language, sha256: hash, figurePack };
}
