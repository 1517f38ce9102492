import { numberAt } from '../item-at.ts';
import { isContentKey, keysOf } from '../language/word-key.ts';
import { findWords } from '../language/words.ts';
import { speakersOf } from './claim-set-lookup.ts';
import { keysAroundClaim } from './claim-words.ts';
import { relateSpeakers } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import type { PageWords } from './page-words.ts';

/** Words on either side of a phrase in which its company is looked for. */
const NEARBY = 20;

/**
 * Content words that must surround a phrase both in the source and on the page. One is enough when the phrase is there
 * word for word.
 */
const LEAST_COMPANY = { exactPhrase: 1, phrase: 2, hint: 3 } as const;

/** Content words around a claim in its sources, and the name of its speaker. */
function surroundingsOf({ claim, set }: QuotationMatch): Set<number> {
  const speaker = claim.speaker === null ? undefined : speakersOf(set).get(claim.speaker);
  const keys = [...keysAroundClaim(claim), ...(speaker ? keysOf(findWords(speaker.name)) : [])];
  return new Set(keys.filter(isContentKey));
}

/** How many of a claim's surrounding words are around its match on the page, or around the utterance it is part of. */
function countCompany(match: QuotationMatch, { keys }: PageWords): number {
  const surroundings = surroundingsOf(match);
  const matched = new Set(match.pageWords);
  const first = match.pageWords[0] ?? 0;
  const last = match.pageWords.at(-1) ?? 0;
  const shared = new Set<number>();
  for (let number = Math.max(0, first - NEARBY); number <= Math.min(keys.length - 1, last + NEARBY); number++) {
    const key = numberAt(keys, number);
    if (!matched.has(number) && surroundings.has(key)) shared.add(key);
  }
  return shared.size;
}

/** The documents that a match's claim appears in, across sets. */
const documentsOfMatch = ({ set, claim }: QuotationMatch): string[] =>
  claim.appearances.map(({ document }) => `${set.id}\n${document}`);

/** So many words, word for word and by the same speaker, need no company. */
const LONG_PHRASE = 4;

/** How much company a match needs to be reported: a phrase that the page gives to somebody else one word more. */
function neededCompany(match: QuotationMatch): number {
  if (match.strength === 'certain') return 0;
  const relation = relateSpeakers(match);
  const isOwn = relation === 'same' && match.strength === 'exactPhrase' && match.pageWords.length >= LONG_PHRASE;
  return isOwn ? 0 : LEAST_COMPANY[match.strength] + (relation === 'different' ? 1 : 0);
}

/**
 * The matches that may be reported: those whose words say enough, and phrases that words around them on the page stand
 * around in the source too. For a phrase with a content word, other words of the same document on the page are company.
 */
export function keepCompany(matches: readonly QuotationMatch[], page: PageWords): QuotationMatch[] {
  const carried = new Set(matches.filter(({ strength }) => strength === 'certain').flatMap(documentsOfMatch));
  return matches.filter((match) => {
    const needed = neededCompany(match);
    if (needed === 0) return true;
    const isFromCarried = match.weight.shared >= 1 && documentsOfMatch(match).some((document) => carried.has(document));
    return countCompany(match, page) + (isFromCarried ? 1 : 0) >= needed;
  });
}
