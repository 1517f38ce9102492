import type { Appearance, Claim, ClaimSet } from '../claim/claim.ts';
import { type ClaimIndex, placesOf } from '../index/claim-index.ts';
import { overlapLength, type Span } from '../language/span.ts';
import { claimsByDocument, documentsOf } from './claim-set-lookup.ts';
import type { CheckResult, Finding, OwnSource, PageText } from './finding.ts';

/** With fewer passages a page may only quote the document. */
const FEWEST_PASSAGES = 3;
/** The share of a page that its passages have to span, and by how much their span may be longer or shorter there. */
const LEAST_SPAN = 0.5;
const SPAN_TOLERANCE = 0.05;
/** Code units of a passage's surroundings by which it is found where it has moved. */
const SURROUNDINGS = 12;

/** A document of a set that the page is, with where its passages are on the page. */
interface OwnDocument {
  readonly source: OwnSource;
  /** `null` where the text is the very same, so that all of it is the source's. */
  readonly passages: readonly Span[] | null;
}

function appearancesIn(claims: readonly Claim[], document: string): Appearance[] {
  const found = claims.flatMap(({ appearances }) => appearances.filter((at) => at.document === document));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a passage is from `from` on: at the place that is expected, or wherever its surroundings are the same too. */
function findPassage(text: string, at: Appearance, { from, expected }: { from: number; expected: number }): number {
  if (expected >= from && text.startsWith(at.exact, expected)) return expected;
  const before = at.prefix.slice(-SURROUNDINGS);
  const found = text.indexOf(before + at.exact + at.suffix.slice(0, SURROUNDINGS), Math.max(0, from - before.length));
  return found < 0 ? -1 : found + before.length;
}

/** Where all passages of a document are in a text, in their order; `null` when one is not. */
function placePassages(text: string, passages: readonly Appearance[]): Span[] | null {
  const placed: Span[] = [];
  let [from, shift] = [0, 0];
  for (const passage of passages) {
    const start = findPassage(text, passage, { from, expected: passage.start + shift });
    if (start < 0) return null;
    placed.push({ start, end: start + passage.exact.length });
    [from, shift] = [start, start - passage.start];
  }
  return placed;
}

/** From the first of some spans, in their order, to the end of the last; there may be very many. */
const spanOf = (spans: readonly Span[]): number =>
  spans.reduce((last, { end }) => Math.max(last, end), 0) - (spans[0]?.start ?? 0);

/** Whether passages that are all on a page make it a copy of their document: they are many, and far apart as they are there. */
function isCopy(text: string, passages: readonly Appearance[], placed: readonly Span[]): boolean {
  if (new Set(placed.map(({ start }) => start)).size < FEWEST_PASSAGES) return false;
  const [here, there] = [spanOf(placed), spanOf(passages)];
  return here >= text.length * LEAST_SPAN && Math.abs(here - there) <= there * SPAN_TOLERANCE;
}

/** The document as a source that the page is; `null` when its text does not prove to be equal. */
function asOwn(page: PageText, set: ClaimSet, document: string): OwnDocument | null {
  const claims = claimsByDocument(set).get(document) ?? [];
  const passages = appearancesIn(claims, document);
  const isVery = page.sha256 !== undefined && documentsOf(set).get(document)?.sha256 === page.sha256;
  const placed = isVery || passages.length < FEWEST_PASSAGES ? null : placePassages(page.text, passages);
  if (!isVery && !(placed && isCopy(page.text, passages, placed))) return null;
  const count = (type: Claim['type']): number => claims.filter((claim) => claim.type === type).length;
  const counts = { quotations: count('quotation'), figures: count('figure') };
  const source = { set: set.id, setTitle: set.title, document, ...counts, isWholeSet: set.documents.length === 1 };
  return { source, passages: placed };
}

function findOwn(page: PageText, index: ClaimIndex, findings: readonly Finding[]): OwnDocument[] {
  const named = Map.groupBy(findings, ({ claim }) => claim.set);
  return placesOf(index).flatMap((place) => {
    const found = named.get(place.id);
    const set = found ? place.read() : null;
    if (!found || !set) return [];
    const documents = new Set(found.flatMap(({ claim }) => claim.sources.map(({ document }) => document)));
    return [...documents].flatMap((document) => asOwn(page, set, document) ?? []);
  });
}

const isFrom = ({ claim }: Pick<Finding, 'claim'>, { source: { set, document } }: OwnDocument): boolean =>
  claim.set === set && claim.sources.some((one) => one.document === document);

/** Whether a finding compares a passage of a document with the document itself. */
const isOwn = (finding: Finding, own: OwnDocument): boolean =>
  isFrom(finding, own) && (own.passages?.some((passage) => overlapLength(passage, finding) > 0) ?? true);

/**
 * The outcome of a check without what compares a page with itself: with a source of which it has the very text, or all
 * passages in their order and as far apart. An address alone proves nothing. `sourceOf` names these sources.
 */
export function withoutOwn(page: PageText, index: ClaimIndex, result: CheckResult): CheckResult {
  const own = findOwn(page, index, result.findings);
  if (own.length === 0) return result;
  const findings = result.findings.filter((finding) => !own.some((source) => isOwn(finding, source)));
  const sets = new Set(findings.map(({ claim }) => claim.set));
  return {
    ...result,
    findings,
    leftOut: result.leftOut.filter((claim) => sets.has(claim.set) && !own.some((source) => isFrom({ claim }, source))),
    sourceOf: own.map(({ source }) => source),
  };
}
