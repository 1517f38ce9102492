import type { Claim, ClaimSet } from './claim.ts';
import type { FileProblem } from './file-problem.ts';

/** Items between two steps. */
const ITEMS_A_STEP = 256;

/** The ids of a list, with those that are used twice, in steps. */
function* readIds(
  items: readonly { readonly id: string }[],
  list: string,
): Generator<void, { readonly ids: ReadonlySet<string>; readonly problems: FileProblem[] }> {
  const ids = new Set<string>();
  const problems: FileProblem[] = [];
  for (const [i, { id }] of items.entries()) {
    if (ids.has(id)) problems.push({ path: `${list}[${i}].id`, reason: 'usedTwice', about: id });
    ids.add(id);
    if (i % ITEMS_A_STEP === 0) yield;
  }
  return { ids, problems };
}

interface Known {
  readonly documents: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

function* findBrokenReferences(claim: Claim, path: string, known: Known): Generator<FileProblem> {
  if (claim.speaker != null && !known.speakers.has(claim.speaker))
    yield { path: `${path}.speaker`, reason: 'noSuchSpeaker', about: claim.speaker };
  if (claim.type === 'date' && claim.first > claim.last) yield { path: `${path}.first`, reason: 'backwards' };
  if (claim.type === 'figure') {
    for (const [i, id] of (claim.derivedFrom ?? []).entries())
      if (!known.claims.has(id)) yield { path: `${path}.derivedFrom[${i}]`, reason: 'noSuchClaim', about: id };
    if (claim.low !== null && claim.high !== null && claim.low > claim.high)
      yield { path: `${path}.low`, reason: 'lowAboveHigh' };
  }
  for (const [i, at] of claim.appearances.entries()) {
    if (!known.documents.has(at.document))
      yield { path: `${path}.appearances[${i}].document`, reason: 'noSuchDocument', about: at.document };
    if (at.end - at.start !== at.exact.length) yield { path: `${path}.appearances[${i}].end`, reason: 'otherLength' };
  }
}

/** What the shape alone cannot say, in steps: ids used twice, references to nothing, offsets that do not fit. */
export function* findContradictions(set: ClaimSet): Generator<void, FileProblem[]> {
  const documents = yield* readIds(set.documents, 'documents');
  const speakers = yield* readIds(set.speakers, 'speakers');
  const claims = yield* readIds(set.claims, 'claims');
  const problems = [documents, speakers, claims].flatMap((list) => list.problems);
  const known: Known = { documents: documents.ids, speakers: speakers.ids, claims: claims.ids };
  for (const [i, claim] of set.claims.entries()) {
    problems.push(...findBrokenReferences(claim, `claims[${i}]`, known));
    if (i % ITEMS_A_STEP === 0) yield;
  }
  return problems;
}
