import type { Document } from '../language/document.ts';
import { canAttribute } from '../language/narrative/can-attribute.ts';
import { type Passage, passage } from '../language/span.ts';
import type { DayRange } from '../language/time/day-range.ts';
import { findDocumentDay } from '../language/time/document-day.ts';
import { type PersonName, readPersonName } from '../quotation/read-person-name.ts';

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
}

const PART = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`;
const NAME = String.raw`${PART}(?:\s(?:(?:van|von|der|den|de|la|del|da|dos|di|bin|ibn|al|el|ter)\s){0,2}${PART}){0,3}`;

/** What an age is told by beside a name: "Maria Lopez, 34, a nurse", "Maria Lopez (34)", "Maria Lopez, a 34-year-old nurse". */
const AGE_BEHIND =
  /(?:,\s(?:(?:aged?|who\sis)\s)?(\d{1,3})(?=[,.;:)]|\s[—–-]|$)(?![.,]\d)(?!,\s\d)|\s\((\d{1,3})\)|,\s(?:an?|the)\s(\d{1,3})[-‐‑\s]year[-‐‑\s]old)/gu;
/** The name that ends right before it. */
const NAME_BEFORE = new RegExp(`(?<![\\p{L}'’-])${NAME}$`, 'u');
/** "The 34-year-old nurse Maria Lopez", "34-year-old Maria Lopez". */
const AGE_FIRST = new RegExp(
  String.raw`\b(\d{1,3})[-‐‑\s]year[-‐‑\s]old,?\s(?:\p{Ll}[\p{L}-]*,?\s){0,4}?(${NAME})`,
  'gu',
);
/** No name is longer. */
const LONGEST_NAME = 80;

const OLDEST = 115;
/** Words that begin a sentence and a name alike. */
const OPENING = /^(?:In|On|At|The|A|An|And|But|By|For|From|With|When|After|Before|While|As|Since|His|Her|Their|Its)\s/;

/** A text while its details are read. */
interface Reading {
  readonly text: string;
  readonly document: DayRange | null;
  /** The full names of the people that a text names, by the last of their words. */
  readonly fullNames: () => ReadonlyMap<string, readonly FullName[]>;
}

interface FullName {
  readonly fullName: string;
  readonly name: PersonName;
}

const lastWord = (name: string): string => name.split(/\s/).at(-1) ?? '';

function findFullNames(text: string): ReadonlyMap<string, readonly FullName[]> {
  const written = [...text.matchAll(new RegExp(String.raw`\b${PART}(?:\s${PART}){1,3}`, 'gu'))];
  const names = new Set(written.map(([name]) => name.replace(OPENING, '')));
  const people = [...names].map((fullName) => ({ fullName, name: readPersonName(fullName) }));
  return Map.groupBy(
    people.filter(({ name }) => name.isPerson && name.parts.length > 1),
    ({ fullName }) => lastWord(fullName),
  );
}

/** Reads the full names when they are first asked for. */
function fullNameReader(text: string): Reading['fullNames'] {
  let names: ReadonlyMap<string, readonly FullName[]> | null = null;
  return () => {
    names ??= findFullNames(text);
    return names;
  };
}

/** The one person that a name means in a text; `null` where it may mean two, or is nobody's. */
function resolveName({ fullNames }: Reading, written: string): FullName | null {
  const name = readPersonName(written);
  if (name.parts.length > 1) return name.isPerson ? { fullName: written, name } : null;
  if (name.parts.length === 0) return null;
  const fuller = fullNames().get(lastWord(written)) ?? [];
  const people = new Map(fuller.map((one) => [one.name.parts[0], one]));
  if (people.size > 1) return null;
  const [only] = people.values();
  return only ?? { fullName: written, name };
}

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
  const resolved = resolveName(reading, name.exact);
  return resolved && { ...whole, person: name, ...resolved, years, document };
}

function* findTold(text: string): Generator<Told> {
  for (const match of text.matchAll(AGE_BEHIND)) {
    const from = Math.max(0, match.index - LONGEST_NAME);
    const found = NAME_BEFORE.exec(text.slice(from, match.index))?.[0].replace(OPENING, '');
    if (found === undefined) continue;
    const start = match.index - found.length;
    const whole = passage(text, start, match.index + match[0].length);
    yield { age: match[1] ?? match[2] ?? match[3] ?? '', name: passage(text, start, match.index), whole };
  }
  for (const { 0: exact, 1: age = '', 2: name = '', index } of text.matchAll(AGE_FIRST)) {
    const end = index + exact.length;
    yield { age, name: passage(text, end - name.length, end), whole: passage(text, index, end) };
  }
}

/** The ages that a text puts right beside the names of people, in order. English only. */
export function findDetails({ text, language }: Document, known: string | null): PersonDetail[] {
  if (!canAttribute(language)) return [];
  const reading = { text, document: findDocumentDay(text, known), fullNames: fullNameReader(text) };
  const found = [...findTold(text)].flatMap((told) => readTold(reading, told) ?? []);
  return found.sort((a, b) => a.start - b.start);
}
