import { alignWords } from '../language/align-words.ts';
import { isReadAsEnglish } from '../language/narrative/can-attribute.ts';
import { isTelling } from '../quotation/judge/reporters-words.ts';
import { irregularBase } from '../quotation/lexicon/lemmas.ts';
import { ENGLISH_SENSES } from '../quotation/lexicon/senses.ts';
import { joinParts, spokenTokens } from '../quotation/quoted-text.ts';
import { readText, type Token } from '../quotation/read-tokens.ts';
import { readClaim } from './claim-words.ts';
import type { PageText } from './finding.ts';
import { relateSpeakers } from './match-speakers.ts';
import { isRetoldWeight } from './match-strength.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { pageWordsOf } from './page-words.ts';
import { isSpeakerNamed } from './utterance.ts';

/** The share of either side's words that both must have in the same order, and how many of those must tell. */
const LEAST_SHARED = 0.5;
const FEWEST_TELLING = 3;

/** After them "if" and "that" say the same: "it does not matter if he is". */
const INDIFFERENT = /^(?:matters?|cares?|minds?)$/;
const FIGURE = /^#/;

const spokenOf = (...read: Parameters<typeof joinParts>): Token[] => {
  const quoted = joinParts(...read);
  return spokenTokens(quoted, { start: 0, end: quoted.tokens.length });
};

/** What two tellings of one statement have in common whatever its words: its numbers and names, what it denies and on what it depends. */
function meaningOf(tokens: readonly Token[]): string {
  const keys = tokens.map(({ key }) => key);
  const weights = ENGLISH_SENSES.findWeighty(keys).filter(
    ({ effect, weak, at }) =>
      effect === 'negation' || (effect === 'condition' && !weak && !INDIFFERENT.test(keys[at - 1] ?? '')),
  );
  const named = tokens.filter(({ key, capital }) => FIGURE.test(key) || (capital && isTelling(key)));
  return [...weights.map(({ effect }) => effect), ...new Set(named.map(({ key }) => key))].sort().join(' ');
}

/** "Gave" and "given" are one word here. */
const baseOf = ({ key }: Token): string => irregularBase(key);

/** Whether two texts are one statement in other words: half of either, and of one meaning as far as can be seen. */
function isOneStatement(source: readonly Token[], page: readonly Token[]): boolean {
  const runs = alignWords({ source: source.map(baseOf), page: page.map(baseOf) });
  const shared = runs.flatMap(({ equal, sourceStart, sourceEnd }) =>
    equal ? source.slice(sourceStart, sourceEnd) : [],
  );
  return (
    shared.length >= Math.max(source.length, page.length) * LEAST_SHARED &&
    shared.filter(({ key }) => isTelling(key) || FIGURE.test(key)).length >= FEWEST_TELLING &&
    meaningOf(source) === meaningOf(page)
  );
}

/**
 * Statements that two translators or transcribers put into words each in his own way. They share less than what shows by
 * itself that words are a claim's, and are taken for it where the same speaker is named, all of either side is the
 * other's, and numbers, names, negations and conditions are the same. English alone.
 */
export function matchRetold(
  document: PageText,
  matches: readonly QuotationMatch[],
  known: readonly QuotationMatch[],
): QuotationMatch[] {
  const hints = matches.filter(({ strength, weight }) => strength === 'hint' && isRetoldWeight(weight));
  if (hints.length === 0 || !isReadAsEnglish(document.language)) return [];
  const { text } = pageWordsOf(document);
  const taken = new Set(known.map(({ utterance }) => utterance));
  const carried = new Set(known.map(({ claim }) => claim));
  return hints.flatMap((match) => {
    const { utterance, claim } = match;
    if (taken.has(utterance) || carried.has(claim) || !isSpeakerNamed(utterance)) return [];
    const parts = utterance.parts.map(({ quotation: { content } }) => text.slice(content.start, content.end));
    const source = spokenOf([readClaim(claim).text], ENGLISH_SENSES, [readClaim(claim)]);
    const isOne =
      relateSpeakers(match) === 'same' && isOneStatement(source, spokenOf(parts, ENGLISH_SENSES, parts.map(readText)));
    return isOne ? [{ ...match, strength: 'certain', isRetold: true }] : [];
  });
}
