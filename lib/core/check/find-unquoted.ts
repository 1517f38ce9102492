import type { ClaimSet, QuotationClaim } from '../claim/claim.ts';
import { type ClaimIndex, type IndexPart, quotationAt } from '../index/claim-index.ts';
import type { Evidence } from '../index/extend-seed.ts';
import { type Candidate, findCandidates } from '../index/find-candidates.ts';
import { keysOfClaim } from '../index/quotation-index.ts';
import { numberAt } from '../item-at.ts';
import { quotedSpansOf } from '../language/narrative/narrative-layer.ts';
import type { Span } from '../language/span.ts';
import { alignKeys, type SharedWord } from './align-keys.ts';
import type { PageText } from './finding.ts';
import { firstFrom, type PageWords, pageWordsOf } from './page-words.ts';
import type { Contender } from './pick-best.ts';
import { sliceWords, type WeighedWords, weighMatch } from './weigh-match.ts';

/** Words in a row that nobody writes by chance as another said them, when so much of them is content. */
const FEWEST_WORDS = 7;
const LEAST_SHARED = 3.6;

/** What must be shared around a seed: all but one of these words, most of their weight. */
const EVIDENCE: Evidence = { gap: 1, reach: 2, words: FEWEST_WORDS - 1, weight: 30 };

/** Words that may differ between two shared ones in a row that is still nearly word for word. */
const WIDEST_BREAK = 1;
/** The share of a passage's words that must be shared. */
const LEAST_DENSITY = 0.8;

/** Words on either side of a candidate's that are aligned too. */
const MARGIN = 8;

/** A claim's words outside quotation marks. */
export interface UnquotedMatch extends Contender {
  readonly set: ClaimSet;
  readonly claim: QuotationClaim;
}

/** The stretches of a page outside quotations, which are in order and apart, as spans of word numbers. */
function stretchesBetween(starts: Uint32Array, quotations: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  let start = 0;
  for (const quotation of quotations) {
    const end = firstFrom(starts, quotation.start);
    if (end > start) stretches.push({ start, end });
    start = Math.max(start, firstFrom(starts, quotation.end));
  }
  if (starts.length > start) stretches.push({ start, end: starts.length });
  return stretches;
}

/** Parts shared words where more differs between them than may. */
function partRows(shared: readonly SharedWord[]): SharedWord[][] {
  const rows: SharedWord[][] = [];
  for (const word of shared) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    const isNear =
      before && word.source - before.source <= WIDEST_BREAK + 1 && word.page - before.page <= WIDEST_BREAK + 1;
    if (isNear) row?.push(word);
    else rows.push([word]);
  }
  return rows;
}

/** Whether shared words are a passage nearly word for word, and not one that anybody might write. */
function isPassage(row: readonly SharedWord[], shared: number): boolean {
  const length = (row.at(-1)?.page ?? 0) - (row[0]?.page ?? 0) + 1;
  return row.length >= FEWEST_WORDS && shared >= LEAST_SHARED && row.length >= length * LEAST_DENSITY;
}

function matchCandidate(source: Uint32Array, stretch: WeighedWords, { start, end }: Span): Contender[] {
  const from = Math.max(0, start - MARGIN);
  const around = sliceWords(stretch, { start: from, end: end + MARGIN });
  return partRows(alignKeys(source, around.keys)).flatMap((row) => {
    const weight = weighMatch(source, around, row);
    return isPassage(row, weight.shared) ? [{ pageWords: row.map(({ page }) => from + page), weight }] : [];
  });
}

/** The passages of a page's stretch that are the words of some sets' claims, set by set. */
function matchStretch(page: PageWords, stretch: Span, part: IndexPart): UnquotedMatch[] {
  const { quotations: index } = part;
  const setOf = ({ claim }: Candidate): number => numberAt(index.sets, claim);
  const candidates = findCandidates(index, page.keys.subarray(stretch.start, stretch.end), EVIDENCE);
  if (candidates.length === 0) return [];
  const words = sliceWords(page, stretch);
  return candidates
    .sort((a, b) => setOf(a) - setOf(b))
    .flatMap((candidate) => {
      const matches = matchCandidate(keysOfClaim(index, candidate.claim), words, candidate.words);
      const found = matches.length > 0 && quotationAt(part, candidate.claim);
      return found ? matches.map((match) => ({ ...found, ...match })) : [];
    })
    .map((match) => ({ ...match, pageWords: match.pageWords.map((number) => stretch.start + number) }));
}

/** Where a page has the words of claims outside quotation marks, nearly word for word and long enough to be no chance. */
export function findUnquoted(document: PageText, { parts }: ClaimIndex): UnquotedMatch[] {
  const page = pageWordsOf(document);
  return stretchesBetween(page.starts, quotedSpansOf(document)).flatMap((stretch) =>
    parts.flatMap((part) => matchStretch(page, stretch, part)),
  );
}
