import * as v from 'valibot';
import { annotationShape } from '../../annotation/annotation-shape.ts';
import { faultOf } from '../../claim/shape-fault.ts';
import type { Reading } from './imported.ts';

/** One annotation of a Crossread file, with the fields that this version does not know. */
export function readCrossread(value: unknown): Reading {
  const parsed = v.safeParse(annotationShape, value, { abortEarly: true });
  if (!parsed.success) return { reason: 'shape', fault: faultOf(parsed.issues[0]) };
  return { annotation: parsed.output };
}
