import * as v from 'valibot';
import { joinPath } from '../text/read-json.ts';
import type { ClaimSetProblem } from './claim-set-problem.ts';

/** The format that this version reads and writes. */
export const FORMAT = 'crossread/claim-set@1';

const text = v.string();
const name = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const offset = v.pipe(v.number(), v.safeInteger('must be a whole number'), v.minValue(0, 'must not be negative'));
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
  speaker: v.exactOptional(textOrNull),
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

/** Everything but the claims, which are looked at one by one. */
const setWithoutClaims = v.looseObject({
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
  claims: v.pipe(v.array(v.unknown()), v.minLength(1, 'must hold at least one claim')),
});

const claim = v.variant('type', [quotation, figure]);

function pathOf(issue: v.BaseIssue<unknown>, within: string): string {
  const keys = (issue.path ?? []).map((item) => (item as { key?: unknown }).key);
  return keys.reduce<string>((path, key) => joinPath(path, typeof key === 'number' ? key : String(key)), within);
}

/** Says what is wrong with a value in words that do not name the validator. */
function messageOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.received === 'undefined') return `is missing (expected ${issue.expected ?? 'a value'})`;
  return `must be ${issue.expected ?? 'something else'}, but is ${issue.received}`;
}

function problemsOf(schema: v.GenericSchema, value: unknown, within: string): ClaimSetProblem[] {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return [];
  return parsed.issues.map((issue) => ({ path: pathOf(issue, within), message: messageOf(issue) }));
}

/** Claims between two steps. */
const CLAIMS_A_STEP = 64;

/**
 * What keeps a parsed JSON value from having the shape of a claim set, in steps of a few dozen claims each: what
 * `schemas/claim-set.schema.json` says, and nothing else. Fields it does not know may be there.
 */
export function* findShapeProblems(value: unknown): Generator<void, ClaimSetProblem[]> {
  const problems = problemsOf(setWithoutClaims, value, '');
  const claims = (value as { claims?: unknown } | null)?.claims;
  if (!Array.isArray(claims)) return problems;
  for (const [i, item] of claims.entries()) {
    problems.push(...problemsOf(claim, item, `claims[${i}]`));
    if (i % CLAIMS_A_STEP === 0) yield;
  }
  return problems;
}
