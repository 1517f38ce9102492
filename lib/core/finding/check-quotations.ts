import type { ClaimIndex } from '../claim/claim-index.ts';
import { findQuotations } from '../quotation/find-quotations.ts';
import { isInCompany } from './company.ts';
import type { Finding, PageText } from './finding.ts';
import { isOtherSpeaker, judgeMatch } from './judge-match.ts';
import { matchUtterance, type QuotationMatch } from './match-utterance.ts';
import { readPageWords } from './page-words.ts';
import { pickBest } from './pick-best.ts';
import { gatherUtterances } from './utterance.ts';

/** Holds the page's words against the quotations of the index. */
export function checkQuotations(page: PageText, index: ClaimIndex): Omit<Finding, 'id'>[] {
  const { text, language, quoted } = page;
  const words = readPageWords(text);
  const utterances = gatherUtterances(words, findQuotations(text, { language, ...(quoted && { quoted }) }));
  const isReportable = (match: QuotationMatch): boolean =>
    match.strength === 'certain' || (isInCompany(match, words) && !isOtherSpeaker(match));
  const matches = utterances.flatMap((utterance) =>
    index.quotations.flatMap((quotations, i) => {
      const set = index.sets[i];
      return set ? matchUtterance(utterance, set, quotations).filter(isReportable) : [];
    }),
  );
  return pickBest(matches).map((match) => judgeMatch(match, text));
}
