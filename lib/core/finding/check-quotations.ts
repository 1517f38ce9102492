import type { ClaimIndex } from '../claim/claim-index.ts';
import { findQuotations } from '../quotation/find-quotations.ts';
import { isInCompany } from './company.ts';
import { findUnquoted } from './find-unquoted.ts';
import type { ClaimReference, Finding, PageText } from './finding.ts';
import { isOtherSpeaker, judgeMatch, judgeUnquoted } from './judge-match.ts';
import { matchUtterance, type QuotationMatch } from './match-utterance.ts';
import { readPageWords } from './page-words.ts';
import { pickBest } from './pick-best.ts';
import { gatherUtterances } from './utterance.ts';

/** What a check of the page's words against the quotations of the index found. */
export interface QuotationCheck {
  readonly findings: readonly Omit<Finding, 'id'>[];
  /** Every claim whose words the page carries, also those that another stands for which is closer to the page's words. */
  readonly carried: readonly Pick<ClaimReference, 'set' | 'id'>[];
}

/**
 * Holds the page's words against the quotations of the index.
 *
 * One finding for each utterance and claim. A phrase is reported only in company, and never as said by somebody else:
 * two people may well use the same four words.
 */
export function checkQuotations({ text, language, quoted }: PageText, index: ClaimIndex): QuotationCheck {
  const page = readPageWords(text);
  const quotations = findQuotations(text, { language, ...(quoted && { quoted }) });
  const isReportable = (match: QuotationMatch): boolean =>
    match.strength === 'certain' || (isInCompany(match, page) && !isOtherSpeaker(match));
  const matches = gatherUtterances(text, page, quotations).flatMap((utterance) =>
    index.sets.flatMap((set, i) => {
      const claims = index.quotations[i];
      return claims ? matchUtterance(utterance, set, claims).filter(isReportable) : [];
    }),
  );
  const unquoted = findUnquoted(page, quotations, index);
  const best = pickBest(matches);
  return {
    findings: [
      ...best.map((match) => judgeMatch(match, text)),
      ...pickBest(unquoted).map((match) => judgeUnquoted(match, text, page)),
    ],
    carried: [...matches, ...unquoted].map(({ set, claim }) => ({ set: set.id, id: claim.id })),
  };
}
