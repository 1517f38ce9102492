import * as v from 'valibot';
import { faultOf, type ShapeFault } from '../claim/shape-fault.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Annotation } from './annotation.ts';
import { annotationShape } from './annotation-shape.ts';

/**
 * An annotation of unknown origin, from a file or from storage, in the present version: what version 1 does not tell has its
 * default. Fields that are not known here are kept.
 */
export function parseAnnotation(value: unknown): Result<Annotation, ShapeFault> {
  const parsed = v.safeParse(annotationShape, value, { abortEarly: true });
  return parsed.success ? ok(parsed.output) : failed(faultOf(parsed.issues[0]));
}
