import { relateSpeakers } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';

/** Of the words that somebody else said too, so many make the speaker's own the ones that the page prints. */
const MOST_OF_THEM = 0.8;

/**
 * Matches without those of turns that somebody else says in the same source, where the one whom the page names says the words
 * there too: who asks repeats what was answered.
 */
export function preferSpeakers(matches: readonly QuotationMatch[]): readonly QuotationMatch[] {
  const said = matches.filter(({ claim }) => claim.said);
  if (said.length < 2) return matches;
  const own = said.filter((match) => relateSpeakers(match) === 'same');
  if (own.length === 0) return matches;
  return matches.filter(
    (match) =>
      !match.claim.said ||
      relateSpeakers(match) !== 'different' ||
      !own.some(
        ({ set, utterance, weight }) =>
          set === match.set && utterance === match.utterance && weight.shared >= match.weight.shared * MOST_OF_THEM,
      ),
  );
}
