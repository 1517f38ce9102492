import { isKindOfPeople, senseOf } from '../figure/news-lexicon.ts';
import type { Document } from '../language/document.ts';
import { isReadAsEnglish } from '../language/narrative/can-attribute.ts';
import { type Passage, passage, type Span } from '../language/span.ts';
import type { DayRange } from '../language/time/day-range.ts';
import { findDocumentDay } from '../language/time/document-day.ts';
import type { PersonName } from '../quotation/read-person-name.ts';
import { findPersonBefore, NAME, OPENING, type PeopleNamed, peopleReader, resolveName } from './people-named.ts';

/** How old somebody is by a text that says so right beside the name. The span covers both. */
export interface PersonDetail extends Passage {
  /** The name as it is beside the age. */
  readonly person: Passage;
  /** The fullest name that the text gives the person. */
  readonly fullName: string;
  readonly name: PersonName;
  readonly years: number;
  /** When the text appeared, where that is known. */
  readonly document: DayRange | null;
  /** Whether the name is not beside the age, but the last one before it: such an age contradicts none. */
  readonly isInferred: boolean;
}

/** A text while its details are read. */
interface Reading {
  readonly text: string;
  readonly document: DayRange | null;
  readonly people: () => PeopleNamed;
}

/** How an age is written beside a name: "Maria Lopez, 34, a nurse", "Maria Lopez (34)", "Maria Lopez, a 34-year-old nurse". */
const AGE_BEHIND =
  /(?:,\s(?:(?:aged?|who\sis)\s)?(\d{1,3})(?=[,.;:)]|\s[—–-]|$)(?![.,]\d)(?!,\s\d)|\s\((\d{1,3})\)|,\s(?:an?|the)\s(\d{1,3})[-‐‑\s]year[-‐‑\s]old)/gu;
/** The name that ends right before it. */
const NAME_BEFORE = new RegExp(`(?<![\\p{L}'’-])${NAME}$`, 'u');
/** "The 34-year-old nurse Maria Lopez", "34-year-old Maria Lopez". */
const AGE_FIRST = new RegExp(
  String.raw`\b(\d{1,3})[-‐‑\s]year[-‐‑\s]old,?\s(?:(?!(?:and|or|who|which|that|was|is|has|had|said|with|in|of|from|at|on|to|near|for|by)\s)\p{Ll}[\p{L}-]*,?\s){0,4}?(${NAME})`,
  'gu',
);
/** "Mira Sand and Gia Sorn, both 14". */
const AGE_OF_BOTH = new RegExp(
  String.raw`(?<![\p{L}'’-])(${NAME}) and (${NAME}), both (?:aged )?(\d{1,3})(?=[,.;:)—–]|\s[—–-]|$)`,
  'gu',
);
/** "The 68-year-old former mayor was", "the singer, 59,": an age of somebody named before. */
const AGE_ALONE =
  /\b[Tt]he\s(?:(\d{1,3})[-‐‑\s]year[-‐‑\s]old\b(?!,?\s\p{Lu})((?:\s\p{Ll}[\p{L}-]*){0,3})|(?:\p{Ll}[\p{L}-]*\s){0,2}(\p{Ll}[\p{L}-]*),\s(\d{2,3})(?=,))/gu;
/** What may follow an age that means the person: "the 40-year-old said". */
const AFTER_BEARER =
  /^(?:was|is|were|had|has|then|said|says|told|and|who|also|later|will|would|did|died|took|went|came|left)$/;
const OF_PEOPLE = /(?:ists?|ians?|man|woman|enne|ess|eur|utive|ee)$/;
const OF_DOING = /^\p{L}{3,}(?:er|or)$/u;
/** Things that a word for a doer means. */
const NO_DOER =
  /^(?:tower|tanker|trailer|trawler|reactor|motor|tractor|elevator|escalator|computer|printer|scooter|chopper|freighter|river|theater|paper|newspaper|carrier|cruiser|freezer|container|corridor|door|floor|order|number|winter|summer|counter|locker|charter|chapter|shelter|center|water|harbor|manor)$/;
/** No name is longer. */
const LONGEST_NAME = 80;

const OLDEST = 115;
/** "Halden United, 3, Sorn City, 1": small numbers in a row are goals. */
const isScore = (after: string, years: number): boolean =>
  years < 10 && /^,\s\p{Lu}[\p{L}\s]{1,40},\s\d\b/u.test(after);

/** An age with the name beside it, by where they are. */
interface Told {
  readonly age: string;
  readonly name: Passage;
  readonly whole: Passage;
}

function readTold(reading: Reading, { age, name, whole }: Told): PersonDetail | null {
  const { text, document } = reading;
  const years = Number(age);
  if (years < 1 || years > OLDEST || isScore(text.slice(whole.end, whole.end + 60), years)) return null;
  const resolved = resolveName(reading.people, name.exact);
  return resolved && { ...whole, person: name, ...resolved, years, document, isInferred: false };
}

/** "Maud Ferris, the novelist, has died at the age of 81". */
const DIED_AT = new RegExp(
  String.raw`(?<![\p{L}'’-])(${NAME}),?\s(?:[^.;:,()“”"]{2,60},\s)?(?:has\s|had\s|who\s)?died[^.;:()“”"\d]{0,60}?\sat\s(?:the\sage\sof\s|age\s)?(\d{2,3})(?=[.;]|,(?!\s\p{Lu})|$)`,
  'gu',
);
/** The end of a notice of a death: "Maud Ferris died on Saturday. She was 81." */
const DIED_SHE_WAS = new RegExp(
  String.raw`(?<![\p{L}'’-])(${NAME}),?\s(?:[^.;:,()“”"]{2,60},\s)?(?:has\s|had\s)?died[^.;:()“”"\d]{0,80}\.\s(?:She|He)\swas\s(\d{2,3})(?=\.)`,
  'gu',
);

/** What shows that it is another who died: "the brother of Tom Ferris", "her husband, Tom Ferris,". */
const OF_ANOTHER = /\b(?:(?:of|with|by|for)|(?:his|her|their|my|our|whose)\s[^.;:]{0,40})\s$/i;

const DIED = /\sdied\b/g;
/** How far before and behind "died" its name and its age are. */
const BEFORE_DIED = 200;
const BEHIND_DIED = 120;

/** The parts of a text about its "died", from the beginning of a word and never to within a number: few texts have any. */
function aboutDied(text: string): Span[] {
  const parts: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(DIED)) {
    const from = Math.max(0, index - BEFORE_DIED);
    let end = index + BEHIND_DIED;
    while (/\d/.test(text[end - 1] ?? '')) end++;
    const last = parts.at(-1);
    if (last && from <= last.end) last.end = end;
    else parts.push({ start: from === 0 ? 0 : text.indexOf(' ', from) + 1, end });
  }
  return parts;
}

/** The ages at which people died. */
function* findDead(text: string): Generator<Told> {
  const found = aboutDied(text).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    return [...part.matchAll(DIED_AT), ...part.matchAll(DIED_SHE_WAS)].map((match) => ({ match, start }));
  });
  for (const { match, start } of found) {
    const { 0: exact, 1: name = '', 2: age = '' } = match;
    const index = start + match.index;
    if (OF_ANOTHER.test(text.slice(Math.max(0, index - LONGEST_NAME), index))) continue;
    yield { age, name: passage(text, index, index + name.length), whole: passage(text, index, index + exact.length) };
  }
}

const isBearer = (word: string): boolean =>
  isKindOfPeople(senseOf(word)) || OF_PEOPLE.test(word) || (OF_DOING.test(word) && !NO_DOER.test(word));

/** How many of the words behind "the 68-year-old" name a person with it; `null` where it is no person's. */
function countDescribing(words: readonly string[]): number | null {
  const end = words.findIndex((word) => AFTER_BEARER.test(word));
  if (end === 0 || words.length === 0) return 0;
  const bearer = (end < 0 ? words : words.slice(0, end)).findLastIndex(isBearer);
  return bearer < 0 ? null : bearer + 1;
}

/** The ages of those who were named before. */
function* findInferred({ text, document, people }: Reading): Generator<PersonDetail> {
  for (const { 0: exact, 1: first, 2: behind = '', 3: bearer = '', 4: last, index } of text.matchAll(AGE_ALONE)) {
    const years = Number(first ?? last);
    const words = behind.match(/\S+/g) ?? [];
    const describing = first ? countDescribing(words) : isBearer(bearer) ? 0 : null;
    if (years < 1 || years > OLDEST || describing === null) continue;
    const named = findPersonBefore(people, text, index);
    const described = words.slice(0, describing).reduce((length, word) => length + 1 + word.length, 0);
    const whole = passage(text, index, index + exact.length - behind.length + described);
    if (named) yield { ...whole, person: whole, ...named, years, document, isInferred: true };
  }
}

const BOTH = ', both ';

function* findTold(text: string): Generator<Told> {
  for (const match of text.matchAll(AGE_BEHIND)) {
    const from = Math.max(0, match.index - LONGEST_NAME);
    const found = NAME_BEFORE.exec(text.slice(from, match.index))?.[0].replace(OPENING, '');
    if (found === undefined) continue;
    const start = match.index - found.length;
    const whole = passage(text, start, match.index + match[0].length);
    yield { age: match[1] ?? match[2] ?? match[3] ?? '', name: passage(text, start, match.index), whole };
  }
  // Every name may be one of two: most texts have no such words at all.
  const both = text.includes(BOTH) ? text.matchAll(AGE_OF_BOTH) : [];
  for (const { 0: exact, 1: one = '', 2: other = '', 3: age = '', index } of both) {
    const name = passage(text, index, index + one.length);
    yield { age, name, whole: name };
    const from = index + one.length + ' and '.length;
    yield { age, name: passage(text, from, from + other.length), whole: passage(text, from, index + exact.length) };
  }
  for (const { 0: exact, 1: age = '', 2: name = '', index } of text.matchAll(AGE_FIRST)) {
    const end = index + exact.length;
    yield { age, name: passage(text, end - name.length, end), whole: passage(text, index, end) };
  }
}

/**
 * Whether a detail has no more than a surname, and the one person who bears it in full has another age: "Holm, 35, killed
 * Katherine Holm, 61".
 */
const isOfNamesake = ({ person, fullName, years }: PersonDetail, others: readonly PersonDetail[]): boolean =>
  person.exact !== fullName && others.some((other) => other.person.exact === fullName && other.years !== years);

/** The ages that a text gives people, right beside their names or behind them, in order. English only. */
export function findDetails({ text, language }: Document, known: string | null): PersonDetail[] {
  if (!isReadAsEnglish(language)) return [];
  const reading = { text, document: findDocumentDay(text, known), people: peopleReader(text) };
  const told = [...findTold(text), ...findDead(text)].flatMap((one) => readTold(reading, one) ?? []);
  const beside = told.filter((one) => !isOfNamesake(one, told));
  const found = [...beside, ...findInferred(reading)];
  return found.sort((a, b) => a.start - b.start);
}
