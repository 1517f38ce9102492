import { itemAt } from '../../item-at.ts';
import type { Gender } from '../lexicon/first-names.ts';
import { DOCUMENTS, isRoleNoun } from '../lexicon/word-classes.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { Cast, type Person } from './cast.ts';

import { cueAt } from './cue-verb-at.ts';
import { leadingSubject } from './leading-subject.ts';
import { isNamePart, nameEnd } from './name-part.ts';
import type { Reference } from './reference.ts';

const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** Longest description that is read as a person named before: "the senior official". */
const MAX_DESCRIPTION_LENGTH = 4;

/** Who is being talked of at a place of the text, read from its beginning. */
export class Focus {
  private readonly narrative: Narrative;
  private readonly cast: Cast;
  private readonly byGender = new Map<Gender, Person>();
  private readonly seen: Person[] = [];
  private body: Person | null = null;
  private several: Person | null = null;
  private lone: Person | null = null;
  private next = 0;

  constructor(narrative: Narrative) {
    this.narrative = narrative;
    this.cast = new Cast(narrative);
  }

  /** Whom the mention stands for, once all sentences before it are read; `null` when that cannot be told. */
  resolve(mention: Reference): Person | null {
    this.readUpTo(mention.first);
    const person = this.resolveHere(mention);
    if (person?.isHuman) this.see(person);
    // Somebody speaks of whom nothing is known: "he" may mean them, so it no longer means those before.
    else if (mention.kind === 'name') this.byGender.clear();
    if (mention.kind === 'name' && person) this.name(mention, person);
    return person;
  }

  /** Takes note of whom "it", "they" and, of a single name of whom nothing is known, "he" or "she" may mean. */
  private name(mention: Reference, person: Person): void {
    if (mention.parts) this.several = person;
    else if (person.gender === null && person.roles.size === 0) this.body = person;
    this.lone = !person.isHuman && this.cast.mayBeHuman(person) ? person : null;
  }

  /** The fullest form of a name that stands before a colon, in capitals as a rule. */
  resolveLabel(label: string): string {
    return this.cast.resolveName(label)?.name ?? label;
  }

  private resolveHere(mention: Reference): Person | null {
    if (mention.parts) return this.together(mention.parts);
    if (mention.kind === 'name') return this.cast.resolve(mention);
    const { tokens } = this.narrative;
    if (mention.kind === 'pronoun') {
      const { word } = itemAt(tokens, mention.first);
      if (word === 'it') return this.body;
      if (word === 'they') return this.several;
      const gender = PRONOUN_GENDER.get(word);
      return gender ? (this.byGender.get(gender) ?? this.lone) : null;
    }
    const { word } = itemAt(tokens, mention.last);
    const isShort = mention.last - mention.first < MAX_DESCRIPTION_LENGTH;
    if (!isShort || itemAt(tokens, mention.first).word !== 'the' || !isRoleNoun(word) || DOCUMENTS.has(word))
      return null;
    const holders = new Set(this.seen.filter(({ roles }) => roles.has(word)));
    return holders.size === 1 ? ([...holders][0] ?? null) : null;
  }

  /** Several people as one who speaks. */
  private together(parts: readonly Reference[]): Person | null {
    const people = parts.map((part) => this.cast.resolve(part));
    for (const person of people) if (person) this.see(person);
    const names = people.flatMap((person) => (person ? [person.name] : []));
    if (names.length < parts.length) return null;
    const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return { name, gender: null, roles: new Set(), isHuman: false, mentions: 1 };
  }

  /** Takes note of whom each sentence before the token at `end` is about. */
  private readUpTo(end: number): void {
    const { tokens } = this.narrative;
    let start = this.next;
    for (let i = start; i < end; i++) {
      const kind = tokens[i]?.kind;
      if (kind !== 'stop' && kind !== 'break' && i < end - 1) continue;
      this.readSentence(start, i, end);
      start = i + 1;
    }
    this.next = Math.max(this.next, end);
  }

  /** The sentence's subject comes into focus; others it names make "he" or "she" doubtful, where it can mean them. */
  private readSentence(first: number, last: number, end: number): void {
    const { tokens } = this.narrative;
    // A line without a stop is a heading or a link: it tells nothing of whom the text goes on about.
    if (tokens[last]?.kind === 'break' && tokens[last - 1]?.kind === 'word') return;
    const subject = leadingSubject(tokens, first, last);
    if (subject?.kind === 'name') {
      const person = subject.last < end ? this.resolveHere(subject) : null;
      if (person?.isHuman) this.see(person);
      else if (person && this.cast.mayBeHuman(person) && this.speaksAt(subject.last + 1)) this.byGender.clear();
      if (person) this.name(subject, person);
      return;
    }
    if (subject?.kind === 'description' && isRoleNoun(itemAt(tokens, subject.last).word)) {
      this.body = null;
      this.several = null;
      this.lone = null;
    }
    const meant = subject && PRONOUN_GENDER.get(itemAt(tokens, subject.first).word);
    const named = this.humansIn(first, Math.min(last, end - 1));
    for (const [gender, focused] of this.byGender) {
      const isDoubtful = named.some((person) => person !== focused && (person.gender ?? gender) === gender);
      if (gender !== meant && isDoubtful) this.byGender.delete(gender);
    }
  }

  /** Whether a verb of speech stands at a token: somebody of whom nothing is known speaks. */
  private speaksAt(at: number): boolean {
    const cue = cueAt(this.narrative.tokens, at);
    return cue?.form === 'finite' && cue.strength === 'speech';
  }

  private humansIn(first: number, last: number): Person[] {
    const { tokens } = this.narrative;
    const found: Person[] = [];
    for (let i = first; i <= last; i++) {
      if (!isNamePart(tokens[i])) continue;
      const end = nameEnd(tokens, i);
      const person = this.cast.resolve({ first: i, last: end, kind: 'name' });
      if (person?.isHuman) found.push(person);
      i = end;
    }
    return found;
  }

  private see(person: Person): void {
    if (!person.isHuman) return;
    if (person.gender !== 'female') this.byGender.set('male', person);
    if (person.gender !== 'male') this.byGender.set('female', person);
    this.seen.push(person);
  }
}
