import { parseTimeCode } from './time-code.ts';

/** A caption of a video, with its markup. */
export interface Cue {
  /** Seconds from the start. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

const TIMES = /^\s*(\d[\d:.,]{3,15})\s*(?:-->|,)\s*(\d[\d:.,]{3,15})(?:\s.*)?$/;
const SKIPPED = /^(?:WEBVTT|NOTE|STYLE|REGION|X-TIMESTAMP)\b/;

interface Times {
  readonly start: number;
  readonly end: number;
}

function readTimes(line: string): Times | null {
  const match = TIMES.exec(line);
  if (!match) return null;
  const [start, end] = [parseTimeCode(match[1] ?? ''), parseTimeCode(match[2] ?? '')];
  return start === null || end === null ? null : { start, end };
}

/** Whether a line is the number or name of the cue whose times follow. */
const isName = (lines: readonly string[], at: number): boolean => readTimes(lines[at + 1] ?? '') !== null;

/**
 * The captions of a file in SRT, WebVTT or SBV, in its order. What is between them is not read; a cue whose times are damaged
 * is left out with its words.
 */
export function parseCues(text: string): Cue[] {
  const lines = text.split(/\r\n?|\n/);
  const cues: Cue[] = [];
  for (let at = 0; at < lines.length; at++) {
    const times = readTimes(lines[at] ?? '');
    if (!times) continue;
    const said: string[] = [];
    while (at + 1 < lines.length && (lines[at + 1] ?? '').trim() !== '') {
      // Files without empty lines between their cues.
      if (readTimes(lines[at + 1] ?? '') || (/^\s*\d+\s*$/.test(lines[at + 1] ?? '') && isName(lines, at + 1))) break;
      said.push((lines[++at] ?? '').trim());
    }
    cues.push({ ...times, lines: said });
  }
  return cues;
}

/** Whether a text is a file of captions: it says so, or its first lines are times. */
export function isCaptions(text: string): boolean {
  const head = text.slice(0, 4000).split(/\r\n?|\n/);
  const first = head.find((line) => line.trim() !== '') ?? '';
  if (/^\ufeff?WEBVTT(?:\s|$)/.test(first)) return true;
  const at = head.findIndex((line) => TIMES.test(line) && readTimes(line) !== null);
  return at >= 0 && head.slice(0, at).filter((line) => line.trim() !== '' && !SKIPPED.test(line)).length <= 1;
}
