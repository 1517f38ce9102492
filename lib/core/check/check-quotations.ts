import type { ClaimIndex } from '../index/claim-index.ts';
import { isWrittenAsTitle } from '../quotation/attribution/speech-likeness.ts';
import { quotationsOf } from '../quotation/find-quotations.ts';
import { keepCompany } from './company.ts';
import { findDisagreeingQuotations, withDisagreeing } from './find-disagreeing.ts';
import { findUnquoted } from './find-unquoted.ts';
import type { ClaimReference, NewFinding, PageText } from './finding.ts';
import { isPrintedElsewhere } from './is-printed-elsewhere.ts';
import { joinBroken } from './join-broken.ts';
import { isJoinedAnswer, withJoint } from './joined-answers.ts';
import { judgeMatch } from './judge-match.ts';
import { judgeUnquoted } from './judge-unquoted.ts';
import { matchFramed } from './match-framed.ts';
import { matchNear } from './match-near.ts';
import { matchRetold } from './match-retold.ts';
import { matchShortPhrase } from './match-short-phrase.ts';
import { matchSnippets } from './match-snippet.ts';
import { matchUtterance, type QuotationMatch } from './match-utterance.ts';
import { mayQuote } from './may-quote.ts';
import { pageWordsOf } from './page-words.ts';
import { pickBest } from './pick-best.ts';
import { preferSpeakers } from './prefer-speakers.ts';
import { utterancesOf } from './utterance.ts';

/** What a check of the page's words against the quotations of the index found. */
export interface QuotationCheck {
  readonly findings: readonly NewFinding[];
  /** Every claim whose words the page carries, also those that another stands for which is closer to the page's words. */
  readonly carried: readonly Pick<ClaimReference, 'set' | 'id'>[];
}

/** Whether the page's words are the title of a work and the claim's are none: nobody is quoted. */
const isTitleAlone = ({ utterance, claim }: QuotationMatch): boolean =>
  utterance.parts.every(({ quotation }) => quotation.isTitle) && !isWrittenAsTitle(claim.content);

/** The claims whose words a page has within its quotations. A phrase is taken only in company. */
function matchQuoted(document: PageText, index: ClaimIndex): readonly QuotationMatch[] {
  const page = pageWordsOf(document);
  const utterances = utterancesOf(document);
  const matches = utterances.flatMap((utterance) =>
    index.parts.flatMap((part) => [...matchUtterance(utterance, part), ...matchShortPhrase(utterance, part)]),
  );
  const spoken = matches.filter((match) => !isTitleAlone(match));
  const inCompany = keepCompany(spoken, page);
  const kept = inCompany.filter(({ strength }) => strength !== 'hint');
  const known = [...kept, ...matchNear(utterances, inCompany, page)];
  const all = [...known, ...matchSnippets(utterances, known)];
  const more = [...all, ...matchFramed(document, index, all)];
  return [...more, ...matchRetold(document, spoken, more)];
}

/** Matches by the first word of the page that they take. */
const inReadingOrder = (matches: readonly QuotationMatch[]): QuotationMatch[] =>
  [...matches].sort((a, b) => (a.pageWords[0] ?? 0) - (b.pageWords[0] ?? 0));

/** The findings of claims whose words the page has within its quotations. */
function judgeQuoted(document: PageText, quoted: readonly QuotationMatch[]): NewFinding[] {
  if (quoted.length === 0) return [];
  const page = pageWordsOf(document);
  const quotations = quotationsOf(document);
  const { text, words, keys, starts, ends, weights, pack } = page;
  const { language, doubtful = [] } = document;
  const inOrder = [...quotations].sort((a, b) => a.start - b.start);
  const quotedPage = { text, words, keys, starts, ends, weights, pack, language, quotations: inOrder, doubtful };
  const ofUtterance = Map.groupBy(quoted, ({ utterance }) => utterance);
  const best = inReadingOrder(joinBroken(pickBest(preferSpeakers(quoted))));
  return best.flatMap((match, i) => {
    const judged = judgeMatch(match, quotedPage, { before: best[i - 1], after: best[i + 1] });
    const disagreeing = withDisagreeing(findDisagreeingQuotations(match, ofUtterance.get(match.utterance) ?? []));
    // What is only nearly a claim is worth no word where it cannot be compared.
    const shown = judged.filter(
      (finding) =>
        ((!match.within && !match.isRetold) || finding.relation !== 'unclear') &&
        !isPrintedElsewhere(finding, match, { page, quotations }),
    );
    const said = isJoinedAnswer(best[i - 1], match, page) ? withJoint(shown) : shown;
    return said.map((finding) => ({ ...finding, ...disagreeing }));
  });
}

/**
 * Compares the page's words with the quotations of the index: one finding for each utterance and claim. Who says what is
 * read where words that the page quotes may be a claim's at all.
 */
export function checkQuotations(document: PageText, index: ClaimIndex): QuotationCheck {
  const page = pageWordsOf(document);
  const quoted = mayQuote(document, index) ? matchQuoted(document, index) : [];
  const unquoted = findUnquoted(document, index);
  return {
    findings: [
      ...judgeQuoted(document, quoted),
      ...pickBest(unquoted).flatMap((match) => judgeUnquoted(match, page, document.language) ?? []),
    ],
    carried: [...quoted, ...unquoted].map(({ set, claim }) => ({ set: set.id, id: claim.id })),
  };
}
