import type { Claim, ClaimSet, QuotationClaim } from '../claim/claim.ts';
import { FEWEST_WORDS } from '../claim/fewest-words.ts';
import { isContentKey, keysOf } from '../language/word-key.ts';
import { findWords } from '../language/words.ts';
import { compareWithClaim } from './match-speakers.ts';
import type { QuotationMatch } from './match-utterance.ts';
import { speakerOf, type Utterance } from './utterance.ts';
import { weighMatch } from './weigh-match.ts';

/** Claims in which a snippet is looked for: more than any two articles on one event have. */
const MOST_CLAIMS = 300;

/** A claim of a source that the page surely quotes, with its words. */
interface KnownClaim {
  readonly set: ClaimSet;
  readonly claim: QuotationClaim;
  readonly keys: Uint32Array;
}

const isQuotation = (claim: Claim): claim is QuotationClaim => claim.type === 'quotation';

/** The claims of the documents that a page's surest matches are from. */
function claimsOfCarried(matches: readonly QuotationMatch[]): KnownClaim[] {
  const certain = matches.filter(({ strength }) => strength === 'certain');
  const documents = new Map<ClaimSet, Set<string>>();
  for (const { set, claim } of certain) {
    const known = documents.get(set) ?? new Set();
    for (const { document } of claim.appearances) known.add(document);
    documents.set(set, known);
  }
  return [...documents]
    .flatMap(([set, known]) =>
      set.claims
        .filter(isQuotation)
        .filter(({ appearances }) => appearances.some(({ document }) => known.has(document)))
        .map((claim) => ({ set, claim })),
    )
    .slice(0, MOST_CLAIMS)
    .map(({ set, claim }) => ({ set, claim, keys: keysOf(findWords(claim.content)) }));
}

/** Where some keys stand side by side among others; -1 where they do not. */
const findRun = (keys: Uint32Array, run: Uint32Array): number =>
  keys.findIndex((_, at) => at + run.length <= keys.length && run.every((key, i) => keys[at + i] === key));

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
