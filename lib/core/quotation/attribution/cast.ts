import { itemAt } from '../../item-at.ts';
import { ENGLISH_PEOPLE } from '../../language/packs/english.ts';
import { listOf } from '../../language/word-list.ts';
import { FIRST_NAMES, GENDERED_TITLES, type Gender } from '../lexicon/first-names.ts';
import {
  BODY_HEADS,
  HONORIFICS,
  isRoleNoun,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  OFFICES,
  ORGANISATION,
  PLACING,
  TITLES,
} from '../lexicon/word-classes.ts';
import type { Narrative } from './narrative.ts';
import type { Token } from './narrative-tokens.ts';
import { isDemonym, isNamePart, joinsBody, type Mention, nameEnd, type Run } from './noun-phrases.ts';

/** Somebody, or some body, that a text names. */
export interface Person {
  /** The fullest form of the name that the text gives, as written there. */
  readonly name: string;
  /** `null` where neither a title nor a first name tells. */
  readonly gender: Gender | null;
  /** Nouns that the text puts beside the name: "official", "senator". */
  readonly roles: ReadonlySet<string>;
  /** Whether it is a human being, whom "he" or "she" can mean, as far as the name and what stands beside it tell. */
  readonly isHuman: boolean;
  /** Times the full name or its last part stands in the text. */
  readonly mentions: number;
}

/** A name as it stands at one place, titles apart. */
interface NamedForm {
  readonly parts: readonly string[];
  /** "jr", "iii"; empty for none. */
  readonly suffix: string;
  readonly first: number;
  readonly last: number;
  readonly honorific: boolean;
  readonly titles: readonly string[];
  /** Several words all in capitals: a dateline, a link, a heading. */
  readonly isLoud: boolean;
  /** Whether "who" follows. */
  readonly isWho: boolean;
}

interface Draft {
  name: string;
  parts: readonly string[];
  suffix: string;
  length: number;
  gender: Gender | null;
  roles: Set<string>;
  isHuman: boolean;
  mentions: number;
}

/** What titles say in other words. */
const TITLE_ROLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ENGLISH_PEOPLE.titleRoles).map(([title, roles]) => [title, listOf(roles)]),
);

/** Whether "of" or "for" within a run makes it a body's name: "the U.S. Department of Works". */
function hasBodyJoint(tokens: readonly Token[], first: number, last: number): boolean {
  let joint = -1;
  for (let i = first + 1; i < last; i++) {
    if (joinsBody(tokens, i)) joint = i;
    // "National Society for Ferries President Ann Lee"
    else if (joint > 0 && TITLES.has(itemAt(tokens, i).word)) return false;
  }
  return joint > 0;
}

/** Where the name begins behind an office in capitals: "Director of National Ferries Ann Lee". */
function behindOffice(tokens: readonly Token[], first: number, last: number): number {
  if (last - first < 2) return first;
  let of = first - 1;
  if (tokens[of]?.word === 'the') of--;
  const isOffice = /^(?:of|to|for)$/.test(tokens[of]?.word ?? '') && TITLES.has(tokens[of - 1]?.word ?? '');
  if (!isOffice || BODY_HEADS.has(itemAt(tokens, last).word)) return first;
  for (let i = first + 1; i < last; i++) if (FIRST_NAMES.has(itemAt(tokens, i).word)) return i;
  return last - 1;
}

/** A name without its titles, from the tokens of one mention. */
function readForm({ text, tokens }: Narrative, first: number, last: number): NamedForm | null {
  let start = behindOffice(tokens, first, last);
  const titles: string[] = [];
  let end = last;
  while (end > first && NAME_SUFFIXES.has(itemAt(tokens, end).word)) end--;
  // A body's name holds words for people: "the Coastal Workers Union".
  const isBody = BODY_HEADS.has(itemAt(tokens, end).word) || hasBodyJoint(tokens, first, end);
  for (let i = isBody ? end : start; i < end; i++) {
    const { word } = itemAt(tokens, i);
    if (TITLES.has(word) || isRoleNoun(word) || (OFFICES.has(word) && tokens[i - 1]?.word === 'of')) {
      titles.push(word);
      start = i + 1;
    }
  }
  const parts: string[] = [];
  let suffix = '';
  for (let i = start; i <= last; i++) {
    const { word } = itemAt(tokens, i);
    if (NAME_SUFFIXES.has(word)) suffix = word;
    else if (word) parts.push(word);
  }
  if (parts.length === 0 || (parts.length === 1 && TITLES.has(itemAt(parts, 0)))) return null;
  return {
    parts,
    suffix,
    first: start,
    last,
    titles,
    isLoud: isLoud(text, tokens, { first: start, last }),
    isWho: tokens[last + 1]?.word === 'who' || (tokens[last + 1]?.kind === 'comma' && tokens[last + 2]?.word === 'who'),
    honorific: start > first && HONORIFICS.has(itemAt(tokens, start - 1).word) && tokens[start - 2]?.word !== 'first',
  };
}

function genderOf({ parts, titles }: NamedForm): Gender | null {
  for (const title of titles) {
    const gender = GENDERED_TITLES.get(title);
    if (gender) return gender;
  }
  return parts.length > 1 ? (FIRST_NAMES.get(itemAt(parts, 0)) ?? null) : null;
}

/** Role nouns right before a name and in the apposition after it. */
function rolesAround(tokens: readonly Token[], { first, last, titles }: NamedForm): string[] {
  const roles = titles.flatMap((title) => [title, ...(TITLE_ROLES.get(title) ?? [])]);
  for (let i = first - 1; i >= 0 && first - i <= 3 && tokens[i]?.kind === 'word'; i--) {
    const { word, possessive } = itemAt(tokens, i);
    if (isRoleNoun(word) && !possessive) roles.push(word);
  }
  if (tokens[last + 1]?.kind !== 'comma') return roles;
  for (let i = last + 2; i - last <= 8 && tokens[i]?.kind === 'word'; i++) {
    const { word } = itemAt(tokens, i);
    if (word === 'who' || word === 'which') break;
    if (isRoleNoun(word)) roles.push(word);
  }
  return roles;
}

/** Whether a form is two words or more all in capitals. */
function isLoud(text: string, tokens: readonly Token[], { first, last }: Run): boolean {
  if (last === first) return false;
  const second = text.charAt(itemAt(tokens, last).start + 1);
  if (second !== second.toUpperCase()) return false;
  const written = text.slice(itemAt(tokens, first).start, itemAt(tokens, last).end);
  return written.length > 5 && written === written.toUpperCase() && written !== written.toLowerCase();
}

/** Share of capitalised words from which a line without a stop is a headline. */
const HEADLINE_SHARE = 0.6;
/** Fewer words are a caption or a byline, which name people. */
const SHORTEST_HEADLINE = 4;

/** For each token, whether it is of a headline, where capitals make no name: "Council Unveils New Bridge". */
function headlinesOf(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  let [start, words, capitals] = [0, 0, 0];
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'word') {
      words++;
      if (token.capital) capitals++;
    }
    if (token && token.kind !== 'break') continue;
    const isLine = tokens[i - 1]?.kind === 'word' && words >= SHORTEST_HEADLINE;
    if (isLine && capitals >= words * HEADLINE_SHARE) marks.fill(1, start, i);
    [start, words, capitals] = [i + 1, 0, 0];
  }
  return marks;
}

/** Whether lines of a page have run together in a form: "Ann Lee Ann LeeHarbour Board". */
function isGlued(text: string, tokens: readonly Token[], { parts, first, last }: NamedForm): boolean {
  if (parts.length < 3) return false;
  if (new Set(parts).size < parts.length) return true;
  const written = text.slice(itemAt(tokens, first).start, itemAt(tokens, last).end);
  return /\p{Ll}{3}\p{Lu}/u.test(written);
}

/** All runs of name parts of a narrative. */
function findForms(narrative: Narrative): NamedForm[] {
  const { text, tokens } = narrative;
  const forms: NamedForm[] = [];
  const headlines = headlinesOf(tokens);
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePart(tokens[i]) || headlines[i] === 1) continue;
    const last = nameEnd(tokens, i);
    const form = readForm(narrative, i, last);
    if (form && !isGlued(text, tokens, form)) forms.push(form);
    i = last;
  }
  return forms;
}

/** Whether two full forms of the same last name are one person's: "Ann B. Lee" and "Ann Lee", not "Tom Lee". */
const isSamePerson = (a: Pick<NamedForm, 'parts' | 'suffix'>, b: Pick<NamedForm, 'parts' | 'suffix'>): boolean =>
  a.parts[0] === b.parts[0] && a.suffix === b.suffix;

/** Whether parts of a name, particles apart, are a given name and a family name. */
const isPersonal = (parts: readonly string[]): boolean =>
  (parts.length === 2 || parts.length === 3) && !parts.some((part) => ORGANISATION.has(part));

const isHumanForm = (form: NamedForm): boolean => !form.isLoud && (hasPersonalName(form) || form.isWho);

const hasPersonalName = (form: NamedForm): boolean =>
  genderOf(form) !== null ||
  form.titles.some((title) => !['house', 'senate', 'gop', 'democratic', 'state'].includes(title)) ||
  isPersonal(form.parts.filter((part) => !NAME_PARTICLES.has(part)));

/** Everybody a text names, and whom a name or part of one stands for. */
export class Cast {
  private readonly byLast = new Map<string, Draft[]>();
  private readonly byFirst = new Map<string, Draft[]>();
  /** Single names that something is in, from or near. */
  private readonly placed = new Set<string>();
  private readonly narrative: Narrative;

  constructor(narrative: Narrative) {
    this.narrative = narrative;
    const forms = findForms(narrative);
    for (const { parts, first } of forms) {
      const before = narrative.tokens[first - 1]?.word ?? '';
      if (parts.length === 1 && PLACING.has(before)) this.placed.add(itemAt(parts, 0));
    }
    for (const form of forms) if (form.parts.length > 1) this.addFull(form);
    for (const form of forms) if (form.parts.length === 1) this.addShort(form);
  }

  /** Whom the name in a mention stands for; `null` for a form that holds no name. */
  resolve({ first, last }: Mention): Person | null {
    const form = readForm(this.narrative, first, last);
    if (!form) return null;
    const person = this.lookUp(form);
    if (person) return person;
    return {
      name: this.write(form),
      gender: genderOf(form),
      roles: new Set(form.titles),
      isHuman: isHumanForm(form),
      mentions: 1,
    };
  }

  /** Whom a name outside of the narrative stands for; `null` when the narrative does not know it. */
  resolveName(name: string): Person | null {
    const parts = name
      .toLowerCase()
      .split(/\s+/)
      .filter((part) => part && !TITLES.has(part.replace('.', '')));
    return parts.length > 0
      ? this.lookUp({ parts, suffix: '', first: 0, last: 0, titles: [], honorific: false, isLoud: false, isWho: false })
      : null;
  }

  /** Whether a single name of which nothing is known can be a person's: no acronym, and never a place one is in. */
  mayBeHuman({ name }: Person): boolean {
    return (
      /^\p{Lu}\p{Ll}{2,}$/u.test(name) &&
      !BODY_HEADS.has(name.toLowerCase()) &&
      !isDemonym(name.toLowerCase()) &&
      !this.placed.has(name.toLowerCase())
    );
  }

  private lookUp(form: NamedForm): Draft | null {
    const family = this.byLast.get(form.parts.at(-1) as string) ?? [];
    if (form.parts.length > 1) return family.find((person) => isSamePerson(person, form)) ?? null;
    const gender = genderOf(form);
    const fitting = family.filter((person) => !gender || !person.gender || person.gender === gender);
    return (
      onlyOrLeading(fitting) ??
      (family.length === 0 ? onlyOrLeading(this.byFirst.get(itemAt(form.parts, 0)) ?? []) : null)
    );
  }

  private addFull(form: NamedForm): void {
    const last = form.parts.at(-1) as string;
    const family = this.byLast.get(last) ?? [];
    this.byLast.set(last, family);
    let person = family.find((known) => isSamePerson(known, form));
    if (!person) {
      const { parts, suffix } = form;
      person = { name: '', parts, suffix, length: 0, gender: null, roles: new Set(), isHuman: false, mentions: 0 };
      family.push(person);
      const first = itemAt(form.parts, 0);
      if (form.parts.length > 1) this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), person]);
    }
    const length = form.parts.length * 2 + (form.honorific ? 1 : 0);
    if (length > person.length) {
      person.length = length;
      person.name = this.write(form);
    }
    this.note(person, form);
  }

  private addShort(form: NamedForm): void {
    const person = this.lookUp(form);
    if (person) this.note(person, form);
    else if (!this.byLast.has(itemAt(form.parts, 0))) this.addFull(form);
  }

  private note(person: Draft, form: NamedForm): void {
    person.mentions++;
    person.gender ??= genderOf(form);
    person.isHuman ||= isHumanForm(form);
    for (const role of rolesAround(this.narrative.tokens, form)) person.roles.add(role);
  }

  private write({ first, last, honorific }: NamedForm): string {
    const { tokens, text } = this.narrative;
    return text
      .slice(itemAt(tokens, honorific ? first - 1 : first).start, itemAt(tokens, last).end)
      .replace(/\s+/g, ' ');
  }
}

/** How many times more often than all namesakes somebody must be named to be meant by a shared name. */
const LEADING_FACTOR = 3;

/** The only one, or the one named far more than the others; `null` when it cannot be told. */
function onlyOrLeading(people: readonly Draft[]): Draft | null {
  const [first, second] = [...people].sort((a, b) => b.mentions - a.mentions);
  if (!first) return null;
  return !second || first.mentions >= LEADING_FACTOR * second.mentions ? first : null;
}
