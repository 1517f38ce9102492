import * as v from 'valibot';
import { text } from '../claim/field-shapes.ts';
import { nameDifference } from '../difference.ts';
import { relation, severity } from '../difference-shape.ts';
import type { Shaped } from '../shaped.ts';
import type { Finding } from './finding.ts';

/** What may be right instead: another verdict, or that the two are not the same thing. */
export const RIGHT_VERDICTS = ['same', 'differs', 'unclear', 'other'] as const;

/** One of them. */
export type RightVerdict = (typeof RIGHT_VERDICTS)[number];

/** A verdict that the user holds wrong; the passages that it is of are kept beside it. */
export const reportedVerdict = v.looseObject({
  relation,
  severity,
  differences: v.pipe(v.array(text), v.description('Kinds of difference, with what each touches')),
  speakers: v.object({ page: v.nullable(text), source: v.nullable(text) }),
  engine: v.pipe(text, v.description('Version of Crossread that judged')),
  right: v.pipe(v.nullable(v.picklist(RIGHT_VERDICTS)), v.description('What the user holds right; null when not said')),
});

/** A verdict that the user holds wrong. */
export type ReportedVerdict = Shaped<typeof reportedVerdict>;

/** What was said of a finding, for a report; `engine` is the version that said it. */
export const reportVerdict = (
  { relation: said, severity: grade, differences, speaker }: Finding,
  engine: string,
): ReportedVerdict => ({
  relation: said,
  severity: grade,
  differences: differences.map(nameDifference),
  speakers: { page: speaker?.page ?? null, source: speaker?.source ?? null },
  engine,
  right: null,
});
