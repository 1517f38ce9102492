import { FEWEST_WORDS } from '../claim/fewest-words.ts';
import { numberAt } from '../item-at.ts';
import { isContentKey } from '../language/word-key.ts';
import { claimsOfCarried, type KnownClaim } from './carried-claims.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { speakerOf, type Utterance } from './utterance.ts';
import { weighMatch } from './weigh-match.ts';

/** Where some keys are side by side among others; -1 where they are not. */
export function findRun(keys: Uint32Array, run: Uint32Array): number {
  const isAt = (at: number): boolean => run.every((key, i) => keys[at + i] === key);
  const last = keys.length - run.length;
  for (let at = keys.indexOf(numberAt(run, 0)); at >= 0 && at <= last; at = keys.indexOf(numberAt(run, 0), at + 1))
    if (isAt(at)) return at;
  return -1;
}

function matchClaim(utterance: Utterance, { set, claim, keys }: KnownClaim): QuotationMatch | null {
  const at = findRun(keys, utterance.keys);
  if (at < 0 || compareWithClaim(speakerOf(utterance), { set, claim })?.relation !== 'same') return null;
  const shared = Array.from(utterance.keys, (_, i) => ({ source: at + i, page: i }));
  return {
    set,
    claim,
    utterance,
    pageWords: [...utterance.wordNumbers],
    claimWords: { start: at, end: at + utterance.keys.length },
    weight: weighMatch(keys, utterance, shared),
    strength: 'certain',
  };
}

/** Whether so few words are quoted that the index does not know them, and one at least says something. */
const isSnippet = ({ keys }: Utterance): boolean => keys.length < FEWEST_WORDS && keys.some(isContentKey);

/**
 * The words or two that a page quotes of a longer claim: of a source that it surely quotes elsewhere, by the same speaker,
 * side by side. Fewer words are anybody's, and they never differ.
 */
export function matchSnippets(
  utterances: readonly Utterance[],
  matches: readonly QuotationMatch[],
): readonly QuotationMatch[] {
  const snippets = utterances.filter(isSnippet);
  if (snippets.length === 0) return [];
  const claims = claimsOfCarried(matches);
  return snippets.flatMap((snippet) => {
    for (const claim of claims) {
      const match = matchClaim(snippet, claim);
      if (match) return [match];
    }
    return [];
  });
}
