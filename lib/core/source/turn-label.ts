import { HONORIFICS, TITLES } from '../language/lexicon/word-classes.ts';
import type { Span } from '../language/span.ts';
import { parseTimeCode } from './time-code.ts';
import { ANONYMOUS_LABELS, isAnonymous, labelWords, NO_LABELS, OFFICE_LABELS } from './transcript-words.ts';

/** How a line says that somebody begins to speak. */
export type LabelForm =
  /** "MR. LEE: Yes." */
  | 'colon'
  /** "Mr. LEE. Yes." */
  | 'stop'
  /** "Q. Did you?" */
  | 'letter'
  /** ">> Yes.", nobody is named */
  | 'angle'
  /** "Ann Lee" in a line of its own. */
  | 'alone';

/** A line that begins with who speaks. Spans count into the line. */
export interface TurnLabel {
  readonly form: LabelForm;
  /** The name as it is written; empty for none. */
  readonly name: string;
  readonly label: Span;
  /** Where the words begin. */
  readonly content: number;
  /** Seconds of the recording, `null` where the line does not say. */
  readonly time: number | null;
  /** Whether the label is surely that of a speaker, wherever it is. */
  readonly isSure: boolean;
  /** Whether it is one word in small letters, as people call themselves in a chat; only a transcript has it for a label. */
  readonly isHandle: boolean;
}

/** Of a line so much is looked at for a label. */
const LONGEST_HEAD = 140;
const LONGEST_NAME = 60;
const MOST_WORDS = 7;

const CODE = String.raw`[[(<]?\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])>]?`;
const CODE_FIRST = new RegExp(String.raw`^(${CODE})[\s–—-]{0,3}`);
const LETTER = /^(?:(Q|A|Question|Answer)[.:]{1,2}\s*|(Q|A)(?:\t| {2,})\s*)(?=\S)/;
const ANGLES = /^>{2,3}\s*/;
const NAME = String.raw`[\p{Lu}\d][\p{L}\p{M}\d.'’-]*(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,2}|#\d{1,2}|de|del|della|la|da|dos|van|von|der|den|bin|al|of|the|for|and)){0,6}`;
const ASIDE = String.raw`(?:\s?[([][^\])\n]{1,60}[\])])?`;
const WITH_COLON = new RegExp(String.raw`^(${NAME})(${ASIDE})(?:\s*(${CODE}))?\s?:(?=\s|$)`, 'u');
const WITH_STOP = new RegExp(
  String.raw`^((?:(?:The|the) )?\p{Lu}[\p{L}.]*(?: (?:\p{Lu}[\p{L}\p{M}'’-]*|de|la|van|von|der)){0,3}(?: of [\p{Lu}][\p{L} ]{1,20})?)(${ASIDE})\. {1,2}(?=["“[(]?\p{Lu})`,
  'u',
);
const HANDLE = /^(\p{Ll}[\p{L}\d_.-]{1,24}):\s+(?=\S)/u;
const ALONE = new RegExp(String.raw`^(${NAME})(${ASIDE})(?:[\s,|–—-]*(${CODE}))?\s*$`, 'u');

const secondsOf = (code: string | undefined): number | null =>
  code === undefined ? null : parseTimeCode(code.replace(/[[\]()<>]/g, ''));

const isTitle = (word: string): boolean => TITLES.has(word) || HONORIFICS.has(word);

/** Whether a label is a title with a name, an office or an unnamed role: "MR. LEE", "THE COURT", "Speaker 2". */
export function isSureLabel(name: string): boolean {
  const words = labelWords(name);
  const [first = ''] = words;
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (words.length === 1) return OFFICE_LABELS.has(first) || (ANONYMOUS_LABELS.has(first) && !NO_LABELS.has(first));
  if (isTitle(first) || OFFICE_LABELS.has(first)) return true;
  return isAnonymous(name);
}

/** Whether words before a colon can be a name at all. */
function canBeLabel(name: string): boolean {
  const words = labelWords(name);
  const [first = ''] = words;
  return (
    name.length <= LONGEST_NAME &&
    words.length <= MOST_WORDS &&
    /\p{L}/u.test(first) &&
    !(NO_LABELS.has(first) && !isSureLabel(name))
  );
}

/** A line without the time code and the angles that it may begin with. */
interface Stripped {
  readonly rest: string;
  readonly at: number;
  readonly time: number | null;
  readonly hasAngles: boolean;
}

function strip(line: string): Stripped {
  const head = line.slice(0, LONGEST_HEAD);
  let at = head.length - head.trimStart().length;
  const code = CODE_FIRST.exec(head.slice(at));
  const time = secondsOf(code?.[1]);
  if (code && time !== null) at += code[0].length;
  const angles = ANGLES.exec(head.slice(at));
  if (angles) at += angles[0].length;
  return { rest: head.slice(at), at, time, hasAngles: angles !== null };
}

interface Match {
  readonly form: LabelForm;
  readonly name: string;
  /** How long label and mark are, and what is between them and the words. */
  readonly length: number;
  readonly time: number | null;
}

function matchStop(rest: string): Match | null {
  const match = WITH_STOP.exec(rest);
  const name = match?.[1] ?? '';
  // A sentence may begin with a name too: only a title and a name, or an office, is a label with a full stop.
  const isOffice = /^the /i.test(name) && OFFICE_LABELS.has(labelWords(name)[0] ?? '');
  const isTitled =
    /^(?:Mr|Mrs|Ms|Miss|Dr|Senator|Representative|Chairman|Chairwoman|Secretary|General|Admiral|Judge)\.? \p{Lu}/u.test(
      name,
    );
  return match && (isOffice || isTitled) && isSureLabel(name)
    ? { form: 'stop', name, length: match[0].length, time: null }
    : null;
}

function matchLabel({ rest, time, hasAngles }: Stripped): Match | null {
  const letter = LETTER.exec(rest);
  if (letter) return { form: 'letter', name: (letter[1] ?? letter[2] ?? '').charAt(0), length: letter[0].length, time };
  const colon = rest.includes(':') ? WITH_COLON.exec(rest) : null;
  if (colon && canBeLabel(colon[1] ?? '')) {
    const form = rest.slice(colon[0].length).trim() === '' ? 'alone' : 'colon';
    return { form, name: colon[1] ?? '', length: colon[0].length, time: time ?? secondsOf(colon[3]) };
  }
  const handle = HANDLE.exec(rest);
  if (handle) return { form: 'colon', name: handle[1] ?? '', length: handle[0].length, time };
  if (hasAngles) return { form: 'angle', name: '', length: 0, time };
  const stop = matchStop(rest);
  if (stop) return stop;
  const alone = ALONE.exec(rest);
  const at = time ?? secondsOf(alone?.[3]);
  if (!alone || !canBeLabel(alone[1] ?? '')) return null;
  return { form: 'alone', name: alone[1] ?? '', length: alone[0].length, time: at };
}

/** Who begins to speak in a line; `null` where its beginning names nobody. */
export function readTurnLabel(line: string): TurnLabel | null {
  const stripped = strip(line);
  const match = matchLabel(stripped);
  if (!match) return null;
  const { form, name, length, time } = match;
  const start = stripped.at;
  const after = start + length;
  const content = after + (line.slice(after).length - line.slice(after).trimStart().length);
  const isSure = form === 'letter' || form === 'angle' || isSureLabel(name);
  const label = { start, end: start + name.length };
  return { form, name, label, content, time, isSure, isHandle: /^\p{Ll}/u.test(name) };
}
