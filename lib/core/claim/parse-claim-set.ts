import * as v from 'valibot';
import { failed, ok, type Result } from '../result.ts';
import type { Claim, ClaimSet } from './claim.ts';

/** Something wrong with a claim set, where it stands, in words for the person who made the file. */
export interface ClaimSetProblem {
  /** As in `claims[3].appearances[0].end`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** Deeper nesting than any claim set has; checked without recursion, so that a hostile file cannot exhaust the stack. */
const DEEPEST_NESTING = 32;
const FORMAT = 'crossread/claim-set@1';

const text = v.string();
const name = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const offset = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(0, 'must not be negative'));
const textOrNull = v.nullable(text);
const numberOrNull = v.nullable(v.pipe(v.number(), v.finite('must be finite')));

const appearance = v.looseObject({
  document: name,
  start: offset,
  end: offset,
  exact: name,
  prefix: text,
  suffix: text,
});
const appearances = v.pipe(v.array(appearance), v.minLength(1, 'must have at least one appearance'));

const quotation = v.looseObject({
  type: v.literal('quotation'),
  id: name,
  content: name,
  speaker: textOrNull,
  cue: textOrNull,
  appearances,
});

const figure = v.looseObject({
  type: v.literal('figure'),
  id: name,
  value: numberOrNull,
  low: numberOrNull,
  high: numberOrNull,
  comparator: v.picklist(['exactly', 'about', 'over', 'atLeast', 'under', 'atMost', 'between']),
  trend: v.nullable(v.picklist(['up', 'down'])),
  unit: textOrNull,
  counted: textOrNull,
  terms: v.array(text),
  names: v.exactOptional(v.array(name)),
  derivedFrom: v.exactOptional(v.array(name)),
  appearances,
});

const claimSet = v.looseObject({
  format: v.literal(FORMAT),
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be 1 to 64 lower-case letters, digits and hyphens'),
  ),
  title: name,
  description: text,
  version: name,
  language: name,
  documents: v.pipe(
    v.array(
      v.looseObject({
        id: name,
        title: textOrNull,
        publisher: textOrNull,
        url: textOrNull,
        date: textOrNull,
        opening: text,
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits')),
      }),
    ),
    v.minLength(1, 'must name at least one source document'),
  ),
  speakers: v.array(v.looseObject({ id: name, name, aliases: v.array(name), role: textOrNull })),
  claims: v.pipe(v.array(v.variant('type', [quotation, figure])), v.minLength(1, 'must hold at least one claim')),
});

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Refuses, without recursion, nesting and keys that no claim set has. */
function findHostileShape(value: unknown): ClaimSetProblem | null {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: at, path, depth } = next;
    if (typeof at !== 'object' || at === null) continue;
    if (depth > DEEPEST_NESTING) return { path: '', message: `is nested deeper than ${DEEPEST_NESTING} levels` };
    const isList = Array.isArray(at);
    for (const [key, child] of Object.entries(at)) {
      const childPath = isList ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      if (FORBIDDEN_KEYS.has(key)) return { path: childPath, message: 'is a name that a claim set must not use' };
      waiting.push({ value: child, path: childPath, depth: depth + 1 });
    }
  }
  return null;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => (item as { key?: unknown }).key);
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
    '',
  );
}

/** Says what is wrong with a value in words that do not name the validator. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.received === 'undefined') return `is missing (expected ${issue.expected ?? 'a value'})`;
  return `must be ${issue.expected ?? 'something else'}, but is ${issue.received}`;
}

function* findRepeated(ids: readonly string[], list: string): Generator<ClaimSetProblem> {
  const seen = new Set<string>();
  for (const [i, id] of ids.entries()) {
    if (seen.has(id)) yield { path: `${list}[${i}].id`, message: `"${id}" is used twice` };
    seen.add(id);
  }
}

interface Known {
  readonly documents: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

function* findBrokenReferences(claim: Claim, path: string, known: Known): Generator<ClaimSetProblem> {
  if (claim.type === 'quotation' && claim.speaker !== null && !known.speakers.has(claim.speaker))
    yield { path: `${path}.speaker`, message: `"${claim.speaker}" is not among the speakers` };
  if (claim.type === 'figure') {
    for (const [i, id] of (claim.derivedFrom ?? []).entries())
      if (!known.claims.has(id))
        yield { path: `${path}.derivedFrom[${i}]`, message: `"${id}" is not among the claims` };
    if (claim.low !== null && claim.high !== null && claim.low > claim.high)
      yield { path: `${path}.low`, message: 'must not be above "high"' };
  }
  for (const [i, at] of claim.appearances.entries()) {
    if (!known.documents.has(at.document))
      yield { path: `${path}.appearances[${i}].document`, message: `"${at.document}" is not among the documents` };
    if (at.end - at.start !== at.exact.length)
      yield {
        path: `${path}.appearances[${i}].end`,
        message: '"start" and "end" do not span as many characters as "exact" has',
      };
  }
}

/** What the shape alone cannot say: ids used twice, references to nothing, offsets that do not fit. */
function* findContradictions(set: ClaimSet): Generator<ClaimSetProblem> {
  const ids = {
    documents: set.documents.map(({ id }) => id),
    speakers: set.speakers.map(({ id }) => id),
    claims: set.claims.map(({ id }) => id),
  };
  yield* findRepeated(ids.documents, 'documents');
  yield* findRepeated(ids.speakers, 'speakers');
  yield* findRepeated(ids.claims, 'claims');
  const known: Known = {
    documents: new Set(ids.documents),
    speakers: new Set(ids.speakers),
    claims: new Set(ids.claims),
  };
  for (const [i, claim] of set.claims.entries()) yield* findBrokenReferences(claim, `claims[${i}]`, known);
}

/**
 * Reads a claim set from a parsed JSON value of unknown origin, whole or not at all. Fields it does not know are kept.
 *
 * Every problem is reported, not just the first. Linear in the size of the value.
 */
export function parseClaimSet(value: unknown): Result<ClaimSet, readonly ClaimSetProblem[]> {
  const hostile = findHostileShape(value);
  if (hostile) return failed([hostile]);
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'string' && format !== FORMAT && format.startsWith('crossread/claim-set@'))
    return failed([
      { path: 'format', message: `"${format}" is not a version this Crossread can read (it reads ${FORMAT})` },
    ]);
  const parsed = v.safeParse(claimSet, value);
  if (!parsed.success)
    return failed(parsed.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) })));
  const set = parsed.output as ClaimSet;
  const problems = [...findContradictions(set)];
  return problems.length > 0 ? failed(problems) : ok(set);
}

/** Reads a claim set from the text of a file. */
export function parseClaimSetText(json: string): Result<ClaimSet, readonly ClaimSetProblem[]> {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    const message = /^\s*</.test(json) ? 'is a web page, not a claim set' : 'is not JSON';
    return failed([{ path: '', message }]);
  }
  return parseClaimSet(value);
}
