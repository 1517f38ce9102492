import type { Span } from '../language/span.ts';
import { parseTimeCode } from './time-code.ts';

const IN_BRACKETS = /\s?[[(](\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?)[\])]/g;

/** A moment of a recording that is written among the words. */
export interface TimeCode extends Span {
  /** Seconds. */
  readonly time: number;
}

/** The time codes in brackets of a line: "[00:14:32]", "(14:32)". */
export const findTimeCodes = (line: string): TimeCode[] =>
  [...line.matchAll(IN_BRACKETS)].flatMap(({ 0: exact, 1: code = '', index }) => {
    const time = parseTimeCode(code);
    // A time of day among the words, "(9:30)", is no place; a code with hours or in square brackets is.
    const isCode = exact.includes('[') || code.split(':').length === 3;
    return time !== null && isCode ? { start: index, end: index + exact.length, time } : [];
  });
