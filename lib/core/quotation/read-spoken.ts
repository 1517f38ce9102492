import { readNumber, readOrdinal } from './lexicon/number-words.ts';
import type { RawWord } from './read-masked.ts';

/** A time, year or ordinal in words, and of how many words it was made. */
interface Spoken {
  readonly key: string;
  readonly count: number;
}

const CENTURY = /^(?:sixteen|seventeen|eighteen|nineteen)$/;
const DECADE = /^(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies$/;
const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
/** Before these "ten to four" is a time; elsewhere it may be a vote. */
const BEFORE_TIME = /^(?:at|by|until|till|before|after|around|about|since|from)$/;
const BESIDE = /^[\s-]$/;

/** The words from one on that nothing but a space or a hyphen parts. */
function wordsFrom(text: string, words: readonly RawWord[], at: number): string[] {
  const ahead = [words[at]?.surface ?? ''];
  while (
    ahead.length < 5 &&
    BESIDE.test(text.slice(words[at + ahead.length - 1]?.end, words[at + ahead.length]?.start))
  )
    ahead.push(words[at + ahead.length]?.surface ?? '');
  return ahead;
}

/** "Half past six", "a quarter to five", "ten past four", "twenty-five to seven". */
function readTimeInWords(ahead: readonly string[], before: string): Spoken | null {
  const article = ahead[0] === 'a' && ahead[1] === 'quarter' ? 1 : 0;
  const first = ahead[article] ?? '';
  const counted = first === 'half' ? null : readNumber(ahead);
  const minutes = first === 'half' ? 30 : first === 'quarter' ? 15 : (counted?.value ?? 0);
  const joint = article + (counted?.count ?? 1);
  const isPast = ahead[joint] === 'past';
  const isTo = ahead[joint] === 'to' && (first === 'quarter' || BEFORE_TIME.test(before)) && first !== 'half';
  const hour = readNumber(ahead.slice(joint + 1, joint + 2))?.value ?? 0;
  if (!(isPast || isTo) || minutes % 5 !== 0 || minutes < 5 || minutes > 30 || hour < 1 || hour > 12) return null;
  const key = isPast
    ? `#${hour}:${String(minutes).padStart(2, '0')}`
    : `#${hour === 1 ? 12 : hour - 1}:${60 - minutes}`;
  return { key, count: joint + 2 };
}

/** "Nineteen eighty-four", "the nineteen-seventies". */
function readYearInWords([first = '', second = '', third = '']: readonly string[]): Spoken | null {
  if (!CENTURY.test(first)) return null;
  const century = readNumber([first])?.value ?? 0;
  if (DECADE.test(second)) return { key: `${century}${readNumber([second.replace('ies', 'y')])?.value}s`, count: 2 };
  const year = readNumber([second, third]);
  return year && year.value >= 10 && year.value < 100 && Number.isInteger(year.value)
    ? { key: `#${century * 100 + year.value}`, count: 1 + year.count }
    : null;
}

/** "Twenty-first". */
function readOrdinalInWords([first = '', second = '']: readonly string[]): Spoken | null {
  const unit = TENS.test(first) && !/\d/.test(second) ? Number(readOrdinal(second) ?? 0) : 0;
  return unit > 0 && unit < 10 ? { key: `#${(readNumber([first])?.value ?? 0) + unit}th`, count: 2 } : null;
}

/** Whether a word may begin what is read here. */
const MAY_BEGIN =
  /^(?:a|half|quarter|five|ten|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

/** A time of day, a year or an ordinal that is told in words at `at`; `null` for anything else. */
export function readSpoken(text: string, words: readonly RawWord[], at: number): Spoken | null {
  if (!MAY_BEGIN.test(words[at]?.surface ?? '')) return null;
  const ahead = wordsFrom(text, words, at);
  return readTimeInWords(ahead, words[at - 1]?.surface ?? '') ?? readYearInWords(ahead) ?? readOrdinalInWords(ahead);
}
