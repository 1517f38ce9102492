import { fold, foldAll } from '../../language/fold.ts';
import events from '../../language/packs/events.json' with { type: 'json' };
import { isUncased } from '../../language/reporting/plain-letters.ts';
import { setOf } from '../../language/word-list.ts';
import type { Token } from '../token.ts';

/** A word for a stretch of time. More of them are as long as they are many. */
interface TimeUnit {
  readonly hours: number;
  readonly isPlural: boolean;
}

const { spans } = events;

const foldedSet = (words: string): ReadonlySet<string> => foldAll(setOf(words));

const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  spans.units.flatMap((row) => {
    const [hours, one = '', more = ''] = row.split('|');
    const unitsOf = (words: string, isPlural: boolean): [string, TimeUnit][] =>
      [...foldedSet(words.trim())].map((word) => [word, { hours: Number(hours), isPlural }]);
    return [...unitsOf(more, true), ...unitsOf(one, false)];
  }),
);
const COUNTS: ReadonlyMap<string, number> = new Map(
  spans.counts.flatMap((row) => {
    const [count, ...words] = row.split(' ');
    return words.map((word): [string, number] => [fold(word).text, Number(count)]);
  }),
);
/** "The *last* ten days", "its *first* year" */
const TOLD = foldedSet(spans.told);
const OVER = foldedSet(spans.over);
/** Over a time only where it is counted: "en un año", but "en el año 2020". */
const IN = foldedSet(spans.in);
const FEW = foldedSet(spans.few);

/** How many tokens the words that go with a unit may be before it, and behind. */
const BEFORE = 4;
const BEHIND = 2;

/** What Arabic and Hebrew write on to these words: "and", "the", "in". */
const WRITTEN_ON = /^(?:و?ب?ال|ו?[בהל]ה?)(?=\p{L}{2})/u;
const HEBREW_IN = /^ו?ב(?=[\u05d0-\u05ea]{2})/;
/** What French elides before a noun. */
const ELIDED = /^[dl]['’]/;

/** The folded word of a token as one of some words has it; the word itself where none has. */
function wordOf({ text }: Token, known: { has: (word: string) => boolean }): string {
  const word = fold(text.replace(ELIDED, '')).text;
  return known.has(word) || !isUncased(word) ? word : word.replace(WRITTEN_ON, '');
}

const isOneOf = (words: ReadonlySet<string>, tokens: readonly Token[]): boolean =>
  tokens.some((token) => words.has(wordOf(token, words)));

const countOf = (token: Token): number =>
  COUNTS.get(wordOf(token, COUNTS)) ?? (/^\d{1,3}$/.test(token.text) ? Number(token.text) : 0);

const isWord = ({ text }: Token): boolean => /^[\p{L}\p{N}-]/u.test(text);

/** The tokens right before a unit and right behind it, up to the next mark. */
function around(tokens: readonly Token[], i: number): readonly [before: readonly Token[], behind: readonly Token[]] {
  const before = tokens.slice(Math.max(0, i - BEFORE), i);
  const behind = tokens.slice(i + 1, i + 1 + BEHIND);
  const mark = before.findLastIndex((token) => !isWord(token));
  const end = behind.findIndex((token) => !isWord(token));
  return [before.slice(mark + 1), end < 0 ? behind : behind.slice(0, end)];
}

/** The hours of the stretch whose unit is at token `i`: "in den letzten zehn *Tagen*", "en un *an*", "خلال *الأيام* العشرة الماضية". */
function hoursAt(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  const unit = token && UNITS.get(wordOf(token, UNITS));
  if (!unit) return null;
  const [before, behind] = around(tokens, i);
  const near = [...before, ...behind];
  // Only Arabic and Hebrew have a number behind its noun.
  const count = (isUncased(token.text) ? near : before).map(countOf).findLast((each) => each > 0) ?? 0;
  const isCounted = count > 0 || /(?:ين|יים)$/u.test(token.text);
  const isIn = isOneOf(IN, before) || [token, ...before].some(({ text }) => HEBREW_IN.test(text));
  if (!isOneOf(TOLD, near) && !isOneOf(OVER, before) && !(isCounted && isIn)) return null;
  if (count === 0 && (unit.isPlural || isOneOf(FEW, before))) return null;
  return Math.max(count, 1) * unit.hours;
}

/** Over how many hours the words of a clause in a language other than English count; `null` where they do not say. */
export function spanElsewhere(tokens: readonly Token[]): number | null {
  for (let i = 0; i < tokens.length; i++) {
    const hours = hoursAt(tokens, i);
    if (hours !== null) return hours;
  }
  return null;
}
