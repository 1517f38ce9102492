import type { SpeakerComparison } from '../../difference.ts';
import type { QuotationInSet } from '../../index/claim-index.ts';
import { isReadAsEnglish } from '../../language/narrative/can-attribute.ts';
import { overlapLength, passage, type Span } from '../../language/span.ts';
import { findWords, wordsOf } from '../../language/words.ts';
import { oncePer } from '../../once-per.ts';
import { compareSpeakers } from '../../quotation/compare-speakers.ts';
import { findGivers } from '../../quotation/find-givers.ts';
import type { Speaker } from '../../quotation/quotation.ts';
import { referToClaim } from '../claim-reference.ts';
import { oncePerSet } from '../claim-set-lookup.ts';
import type { PageText, ToldOtherwise } from '../finding.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { matchRetelling, type Retelling } from './match-retelling.ts';
import { indexSaid, saidClaim } from './said-claims.ts';
import { contentOf, readToldSentence } from './told-sentence.ts';

/** The words of the names of a set's speakers, by the speaker's id. */
const nameWordsOf = oncePerSet(
  ({ speakers }) =>
    new Map(
      speakers.map(({ id, name, aliases }) => [
        id,
        [name, ...aliases].flatMap((one) => findWords(one).map(({ folded }) => folded)),
      ]),
    ),
);

/** The words of a page, without what makes a name somebody's. */
const plainWordsOf = oncePer(
  (page: PageText): ReadonlySet<string> => new Set(wordsOf(page).map(({ folded }) => folded.replace(/'s$/, ''))),
);

/** The quotations whose speakers a page names, at least in part. */
function spokenOn(page: PageText, claims: readonly QuotationInSet[]): QuotationInSet[] {
  const here = plainWordsOf(page);
  return claims.filter(({ set, claim }) =>
    nameWordsOf(set)
      .get(claim.speaker ?? '')
      ?.some((word) => here.has(word)),
  );
}

const placeKey = ({ start, end }: Span): string => `${start} ${end}`;
const wholeOf = ({ first, last }: Candidate): Span => ({ start: first.start, end: last.end });

/** Who gives what is told in each candidate; who is named in its midst gives its beginning and its end. */
function giverFinder(page: PageText, candidates: readonly Candidate[]): (candidate: Candidate) => Speaker | null {
  const spans = candidates.flatMap((candidate) => [wholeOf(candidate), candidate.first, candidate.last]);
  const passages = [...new Map(spans.map((span) => [placeKey(span), span])).values()];
  passages.sort((a, b) => a.start - b.start || a.end - b.end);
  const givers = findGivers(page, passages);
  const known = new Map(passages.map((span, i) => [placeKey(span), givers[i] ?? null]));
  const giverAt = (span: Span): Speaker | null => known.get(placeKey(span)) ?? null;
  return (candidate) => {
    const whole = giverAt(wholeOf(candidate));
    if (whole) return whole;
    const [first, last] = [giverAt(candidate.first), giverAt(candidate.last)];
    if (first && last) return first.name === last.name ? first : null;
    const giver = first ?? last;
    return giver && overlapLength(giver, wholeOf(candidate)) > 0 ? giver : null;
  };
}

/** Only a name tells somebody from others. */
const NAMED = /\p{Lu}/u;

/** A sentence of the page that tells one of a source. */
interface ToldCandidate extends Candidate, Retelling {
  readonly speaker: SpeakerComparison;
}

/** The best of what a sentence tells; that it denies the source counts where it says nothing else and names who says it. */
function bestOf(found: readonly (Retelling | null)[], { isNamed }: Speaker): Retelling | null {
  const [best] = found.filter((one) => one !== null).sort((a, b) => b.score - a.score);
  return best && (!best.isDenied || (found.length === 1 && isNamed)) ? best : null;
}

function judge(page: PageText, candidate: Candidate, giver: Speaker | null): ToldCandidate | null {
  if (!giver || !NAMED.test(giver.name)) return null;
  const { said, statement } = candidate.said;
  const { name, aliases } = said.speaker;
  const speaker = compareSpeakers(giver.name, { name, aliases: [name, ...aliases] });
  if (speaker.relation !== 'same') return null;
  const told = readToldSentence(page.text, candidate.sentence, candidate.quoted);
  const { quoted, around } = said;
  const found = contentOf(told, giver, wholeOf(candidate)).map((here) =>
    matchRetelling({ source: statement, page: here, quoted, around }),
  );
  const best = bestOf(found, giver);
  return best && { ...candidate, ...best, speaker };
}

/** Each quotation where it is told best, and one for each sentence of the page, in reading order. */
function pickBest(retellings: readonly ToldCandidate[]): ToldCandidate[] {
  const taken = new Set<object>();
  return retellings
    .toSorted((a, b) => b.score - a.score)
    .filter(({ sentence, said: { said } }) => {
      const isFree = !taken.has(sentence) && !taken.has(said);
      if (isFree) taken.add(sentence).add(said);
      return isFree;
    })
    .sort((a, b) => a.sentence.start - b.sentence.start);
}

/** A sentence that tells a quotation, and whether it says that it is not so, or the quotation does. */
export interface FoundTelling {
  readonly told: ToldOtherwise;
  readonly isDenied: boolean;
}

/**
 * Where a page tells in its own words, by the same speaker and with most of the telling words, what quotations of sources
 * say; in reading order, each quotation once. Where it is not sure, nothing is given. English only, as speakers are.
 *
 * Cost: linear in the length of the page and of the quotations; each word of the page leads to a bounded number of
 * statements.
 */
export function findTold(page: PageText, claims: readonly QuotationInSet[]): FoundTelling[] {
  if (!isReadAsEnglish(page.language)) return [];
  const index = indexSaid(spokenOn(page, claims).flatMap((claim) => saidClaim(claim) ?? []));
  const candidates = index.size > 0 ? findCandidates(page, index) : [];
  const giverOf = giverFinder(page, candidates);
  const told = candidates.flatMap((candidate) => judge(page, candidate, giverOf(candidate)) ?? []);
  return pickBest(told).map(({ sentence, said: { said }, speaker, isDenied }) => ({
    told: {
      ...passage(page.text, sentence.start, sentence.end),
      claim: referToClaim(said.set, said.claim),
      speaker,
    },
    isDenied,
  }));
}
