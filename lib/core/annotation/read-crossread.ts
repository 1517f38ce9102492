import * as v from 'valibot';
import { annotationShape } from './annotation-shape.ts';
import type { Reading } from './imported.ts';

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return (path ?? []).reduce((written, { key }) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    return written === '' ? String(key) : `${written}.${String(key)}`;
  }, '');
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = pathOf(issue);
  if (issue.kind === 'validation') return `${path} ${issue.message}`.trim();
  const isMissing = issue.received === 'undefined';
  return `${path} ${isMissing ? 'is missing' : `must be ${issue.expected ?? 'something else'}, but is ${issue.received}`}`.trim();
}

/** One annotation of a Crossread file, with the fields that this version does not know. */
export function readCrossread(value: unknown): Reading {
  const parsed = v.safeParse(annotationShape, value, { abortEarly: true });
  if (!parsed.success) return { reason: 'shape', detail: describeIssue(parsed.issues[0]) };
  return { annotation: parsed.output };
}
