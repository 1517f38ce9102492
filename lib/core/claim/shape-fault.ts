import * as v from 'valibot';
import { joinPath } from './read-json.ts';

/** Why a value from outside has not the shape it must have; what to say of it is under `fault` in the messages. */
export type ShapeReason =
  | 'missing'
  | 'notText'
  | 'notNumber'
  | 'notList'
  | 'notObject'
  | 'empty'
  | 'notWhole'
  | 'negative'
  | 'notFinite'
  | 'notId'
  | 'notSha256'
  | 'notTime'
  | 'notDay'
  | 'notIri'
  | 'tooLong'
  | 'backwards'
  | 'otherLength'
  | 'noAppearance'
  | 'noDocument'
  | 'noClaim';

/** What is wrong with the shape of a value, and where. */
export type ShapeFault =
  | { readonly path: string; readonly reason: ShapeReason }
  /** `about` lists what it may be, as JSON. */
  | { readonly path: string; readonly reason: 'notOneOf'; readonly about: string };

/** The reasons by what valibot expected; of anything else it lists what may be there. */
const REASONS: Readonly<Record<string, ShapeReason>> = {
  string: 'notText',
  number: 'notNumber',
  Array: 'notList',
  Object: 'notObject',
};

function pathOf(issue: v.BaseIssue<unknown>, within: string): string {
  const keys = (issue.path ?? []).map((item) => (item as { key?: unknown }).key);
  return keys.reduce<string>((path, key) => joinPath(path, typeof key === 'number' ? key : String(key)), within);
}

/** What an issue of valibot's says is wrong; its checks have a `ShapeReason` for a message. */
export function faultOf(issue: v.BaseIssue<unknown>, within = ''): ShapeFault {
  const path = pathOf(issue, within);
  if (issue.kind === 'validation') return { path, reason: issue.message as ShapeReason };
  if (issue.received === 'undefined') return { path, reason: 'missing' };
  const expected = issue.expected ?? '';
  const reason = REASONS[expected];
  return reason
    ? { path, reason }
    : { path, reason: 'notOneOf', about: expected.replaceAll(' | ', ', ').replace(/[()]/g, '') };
}

/** Everything that keeps a value from having the shape of a schema; `within` is the path of the value itself. */
export function findShapeFaults(schema: v.GenericSchema, value: unknown, within = ''): ShapeFault[] {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? [] : parsed.issues.map((issue) => faultOf(issue, within));
}
