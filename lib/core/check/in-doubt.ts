import type { QuotationClaim } from '../claim/claim.ts';
import type { WordStep } from '../difference.ts';
import { overlapLength, type Span } from '../language/span.ts';

/** Two texts that are compared, with the parts of each whose words may be otherwise on paper. */
interface Doubts {
  readonly claim: QuotationClaim;
  /** Where the page's words are that were compared, in its text. */
  readonly pieces: readonly Span[];
  /** Doubtful parts of the page's text. */
  readonly doubtful: readonly Span[];
}

/** A step of the way from one text to the other, with where it is in each. */
interface PlacedStep {
  readonly step: WordStep['step'];
  readonly source: Span;
  readonly page: Span;
}

function placeSteps(words: readonly WordStep[]): PlacedStep[] {
  let [source, page] = [0, 0];
  return words.map((word) => {
    const at = {
      source: { start: source, end: source + word.source.length },
      page: { start: page, end: page + word.page.length },
    };
    source = at.source.end;
    page = at.page.end;
    return { step: word.step, ...at };
  });
}

/** Steps that say something else; what is beyond either text's edges is no change of wording. */
const CHANGES: ReadonlySet<WordStep['step']> = new Set(['inserted', 'removed', 'replaced']);

/** Whether a span shares a letter with another, or is empty and touches it. */
const meets = (a: Span, b: Span): boolean =>
  overlapLength(a, b) > 0 || (a.start === a.end && b.start <= a.start && a.start <= b.end);

/** The doubtful parts of a claim's content. */
function doubtfulInClaim({ content, appearances: [first] }: QuotationClaim): Span[] {
  const at = first ? Math.max(0, first.exact.indexOf(content)) : 0;
  return (first?.doubtful ?? []).map(({ start, end }) => ({ start: start - at, end: end - at }));
}

/** The doubtful parts of the page's compared words, which are joined by a space. */
function doubtfulInPieces({ pieces, doubtful }: Doubts): Span[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const shift = at - piece.start;
    at += piece.end - piece.start + 1;
    return doubtful
      .filter((span) => overlapLength(span, piece) > 0)
      .map(({ start, end }) => ({
        start: Math.max(start, piece.start) + shift,
        end: Math.min(end, piece.end) + shift,
      }));
  });
}

/** Whether a change of wording falls where the source or the page may be written otherwise than it was read. */
export function isInDoubt(words: readonly WordStep[], doubts: Doubts): boolean {
  const inClaim = doubtfulInClaim(doubts.claim);
  const onPage = doubts.doubtful.length > 0 ? doubtfulInPieces(doubts) : [];
  if (inClaim.length + onPage.length === 0) return false;
  return placeSteps(words).some(
    ({ step, source, page }) =>
      CHANGES.has(step) && (inClaim.some((span) => meets(source, span)) || onPage.some((span) => meets(page, span))),
  );
}
