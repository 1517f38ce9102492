import type { ClaimSet, ClaimSpeaker, QuotationClaim } from '../claim/claim.ts';
import type { SpeakerComparison } from '../difference.ts';
import { fold } from '../language/fold.ts';
import { findMarkedSpans } from '../language/marks/quotation-marks.ts';
import { overlapLength, type Span } from '../language/span.ts';
import { findWords } from '../language/words.ts';
import { areOneMention, compareSpeakers } from '../quotation/compare-speakers.ts';
import { readPersonName } from '../quotation/read-person-name.ts';
import { hasSpokesmanFor } from '../quotation/speaks-for.ts';
import { claimsByDocument, oncePerSet, speakersOf } from './claim-set-lookup.ts';
import {
  isSpeakerNamed,
  speakerConfidence,
  speakerOf,
  type Utterance,
  wordsAboutSpeaker,
  writtenSpeaker,
} from './utterance.ts';

/** Whether two speakers are one, as far as can be known. */
export type SpeakerRelation = SpeakerComparison['relation'];

/** A claim that an utterance may be. */
interface ClaimOfUtterance {
  readonly set: ClaimSet;
  readonly claim: QuotationClaim;
  readonly utterance: Utterance;
}

/** One whose words within the claim are known, by word number. */
interface SpokenMatch extends ClaimOfUtterance {
  readonly claimWords?: Span;
}

/** The parts of a name that tell a person apart are at its end: "Lee" in "Dr. Ann Lee". */
const lastPart = (name: string): string => fold(name.split(' ').at(-1) ?? '').text;

/** Who is quoted on the page (`null` when it does not say) and in a claim's source; `null` when neither is known. */
export function compareWithClaim(
  page: string | null,
  { set, claim }: { readonly set: ClaimSet; readonly claim: QuotationClaim },
): SpeakerComparison | null {
  const source = claim.speaker === null ? null : (speakersOf(set).get(claim.speaker) ?? null);
  if (page === null && source === null) return null;
  const compared = compareSpeakers(page, source);
  const isOther = isToldApart(compared, claim) || isSurnameOfOther(compared, speakersOf(set).values());
  return isOther ? { ...compared, relation: 'different' } : compared;
}

/** Whether the page's speaker goes by a surname that the source gives to somebody else than its own: "Cole", "David Cole". */
function isSurnameOfOther({ page, source, relation }: SpeakerComparison, speakers: Iterable<ClaimSpeaker>): boolean {
  if (relation !== 'unclear' || page === null || source === null) return false;
  const { parts } = readPersonName(page);
  const [surname] = parts;
  if (surname === undefined || parts.length > 1 || fold(page).text !== surname || !isFullName(source)) return false;
  return [...speakers].some(({ name }) => isFullName(name) && readPersonName(name).parts.at(-1) === surname);
}

function isFullName(name: string): boolean {
  const { isPerson, parts } = readPersonName(name);
  return isPerson && parts.length > 1;
}

/** Whether two names are full ones of persons of one family: neither is within the other. */
function areRelatives(a: string, b: string): boolean {
  const [one, other] = [readPersonName(a), readPersonName(b)];
  return isFullName(a) && isFullName(b) && one.parts.at(-1) === other.parts.at(-1) && one.parts[0] !== other.parts[0];
}

/** Whether the source names the one whom the page means beside its speaker: "“…,” Clara Benes said. Her sister Edith Benes". */
function isToldApart({ page, source, relation }: SpeakerComparison, { appearances }: QuotationClaim): boolean {
  if (relation !== 'unclear' || page === null || source === null || lastPart(page) !== lastPart(source)) return false;
  return appearances.some((at) => `${at.prefix} ${at.suffix}`.includes(page)) && areRelatives(page, source);
}

/** Whether the one who is quoted on the page is the speaker of a claim's source. */
export const relateSpeakers = (match: ClaimOfUtterance): SpeakerRelation =>
  compareWithClaim(speakerOf(match.utterance), match)?.relation ?? 'unclear';

/** What is beside words in their paragraph, or leads to them with a colon. */
const LAST_LINE = /(?:[^\n]*:\s*)?[^\n]*$/u;
/** What is before words in their sentence. */
const LAST_SENTENCE = /[^.!?\n]*$/u;
const FIRST_LINE = /^[^\n]*/u;

/** Whether a claim's source names its speaker right at the words, in one of the places where they are. */
function isNamedInSource({ set, claim }: ClaimOfUtterance): boolean {
  const speaker = claim.speaker === null ? undefined : speakersOf(set).get(claim.speaker);
  if (!speaker) return false;
  // The turn is the speaker's, though its label may be pages before.
  if (claim.said) return true;
  const names = [speaker.name, ...speaker.aliases].map(lastPart).filter((name) => name !== '');
  const isNamedBeside = ({ appearances }: QuotationClaim): boolean =>
    appearances.some(({ prefix, suffix }) => {
      // A set made by hand may give the speaker without the words around.
      if (prefix === '' && suffix === '') return true;
      const around = fold(`${LAST_LINE.exec(prefix)?.[0]} ${FIRST_LINE.exec(suffix)?.[0]}`).text;
      return names.some((name) => around.includes(name));
    });
  let said: QuotationClaim | undefined = claim;
  while (said?.speaker === claim.speaker && !isNamedBeside(said)) said = firstParagraphs(set).get(said);
  return said?.speaker === claim.speaker;
}

const CLOSED = /[\p{Pf}"'»“]\s*$/u;
/** No more than a line is left empty between two paragraphs of one speech. */
const WIDEST_GAP = 4;

/** The paragraph before each quotation that goes on from one left open: "Lee said: “It works.¶“It is safe.”" */
const firstParagraphs: (set: ClaimSet) => ReadonlyMap<QuotationClaim, QuotationClaim> = oncePerSet((set) => {
  const before = new Map<QuotationClaim, QuotationClaim>();
  for (const claims of claimsByDocument(set).values()) {
    const quoted = claims.filter((claim) => claim.type === 'quotation');
    for (const [i, claim] of quoted.entries()) {
      const [last, [here]] = [quoted[i - 1], claim.appearances];
      const there = last?.appearances[0];
      if (!last || !here || !there || here.document !== there.document || CLOSED.test(there.exact)) continue;
      if (here.start >= there.end && here.start - there.end <= WIDEST_GAP) before.set(claim, last);
    }
  }
  return before;
});

/** Whether a match is of words that its speaker quotes in turn: they may be somebody else's. */
function isQuotedWithin({ claim, claimWords }: SpokenMatch): boolean {
  if (!claim.said || !claimWords) return false;
  const words = findWords(claim.content);
  const at = { start: words[claimWords.start]?.start ?? 0, end: words[claimWords.end - 1]?.end ?? 0 };
  return findMarkedSpans(claim.content).some((span) => overlapLength(span, at) > 0);
}

/**
 * Who is quoted on the page and in the source of a match. *Different* only where both name somebody right at the words:
 * who a pronoun or a description means is not sure enough to say that the page is wrong.
 */
export function compareMatchSpeakers(match: SpokenMatch): SpeakerComparison | null {
  const confidence = speakerConfidence(match.utterance);
  const known = compareWithClaim(speakerOf(match.utterance), match);
  const compared = known && confidence < 1 ? { ...known, confidence } : known;
  if (compared?.relation !== 'different') return compared;
  const isSure = isSpeakerNamed(match.utterance) && isNamedInSource(match) && !isQuotedWithin(match);
  return isSure ? compared : { ...compared, relation: 'unclear' };
}

/** Whether the page's description of its speaker is beside the words in the source, too, whomever it was taken to mean there. */
function isMeantAlike({ claim, utterance }: ClaimOfUtterance, text: string): boolean {
  const written = writtenSpeaker(utterance, text);
  return written !== null && claim.appearances.some(({ prefix }) => LAST_SENTENCE.exec(prefix)?.[0].includes(written));
}

/** Whether the words are somebody's on one side and his spokesman's on the other; `text` is the page's. */
export function isSpokesmanOfOther(match: ClaimOfUtterance, text: string): boolean {
  const { set, claim, utterance } = match;
  const page = speakerOf(utterance);
  const source = claim.speaker === null ? undefined : speakersOf(set).get(claim.speaker);
  if (page === null || !source) return false;
  if (areOneMention(page, source.name) || isMeantAlike(match, text)) return false;
  const names = [source.name, ...source.aliases];
  if (hasSpokesmanFor(page, source.name) || names.some((name) => hasSpokesmanFor(name, page))) return true;
  // What is around the words is asked only where the names themselves do not agree.
  if (relateSpeakers(match) === 'same') return false;
  const aboutPage = wordsAboutSpeaker(utterance, text);
  if (isSpeakerNamed(utterance) && names.some((name) => hasSpokesmanFor(aboutPage, name))) return true;
  return claim.appearances.some(({ prefix, suffix }) => hasSpokesmanFor(`${prefix} ${suffix}`, page));
}
