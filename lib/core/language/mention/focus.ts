import { itemAt } from '../../item-at.ts';
import { GENDERED_TITLES, type Gender } from '../lexicon/first-names.ts';
import { BODIES, CALLINGS, DOCUMENTS, isPluralRole, isRoleNoun, PREPOSITIONS } from '../lexicon/word-classes.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import type { Cast, Person } from './cast.ts';
import { closingName } from './closing-name.ts';
import { cueAt } from './cue-verb-at.ts';
import { leadingSubject } from './leading-subject.ts';
import { isNamePart } from './name-part.ts';
import { type Newcomer, newcomerIn } from './newcomer.ts';
import type { Reference } from './reference.ts';
import { readerOfNames } from './sure-name.ts';
import { topicAt } from './topic.ts';

const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** Verbs of whoever was asked, and how many tokens before one the question is. */
const REPLIES = /^(?:replie[sd]|answer(?:s|ed)|respond(?:s|ed))$/;
const ASKED_REACH = 40;
const NAMES_BACK = 8;
/** Words of a role before the name of whoever was asked: "asked defence secretary Ann Lee". */
const LONGEST_ROLE = 3;

/** Whether only words for what somebody is lie between one token and the name at another. */
const isRole = (tokens: readonly Token[], first: number, name: number): boolean =>
  name >= first &&
  tokens
    .slice(first, name)
    .every(
      (token, i, { length }) =>
        isWord(token) &&
        (i < length - 1 ? !PREPOSITIONS.has(token.word) : isRoleNoun(token.word) || CALLINGS.has(token.word)),
    );

/** Tokens before "it" in which a document may be told of. */
const DOCUMENT_REACH = 30;

/** Longest description that is read as a person named before: "the senior official". */
const MAX_DESCRIPTION_LENGTH = 4;

/** Whether a word refers to somebody whom the text tells of elsewhere. */
export const isReferring = ({ word }: Token): boolean => PRONOUN_GENDER.has(word) || word === 'it' || word === 'they';

/** Words that refer to somebody, and whom, as far as that can be known. */
export interface Referent extends Reference {
  readonly person: Person | null;
  /** How sure it is that the words mean this person, from 0 to 1. */
  readonly confidence: number;
  /** Whether they are the subject of a verb of speech. */
  readonly speaks: boolean;
}

/** Somebody, and how sure it is that he is meant. */
export type Meant = Pick<Referent, 'person' | 'confidence'>;

/** Nobody of whom the text tells. */
export const NOBODY: Meant = { person: null, confidence: 0 };

/** A sentence as it is read for whom it is about. */
interface Sentence {
  readonly end: number;
  readonly subject: Reference | null;
  /** Whom its last clause turns to: "Ann Lee praised them, but Tom Day was less happy." */
  readonly turn: Reference | null;
  /** Somebody new whom it does not name. */
  newcomer: Newcomer | null;
  /** A line without a stop is a heading or a link: it tells nothing of whom the text goes on about. */
  readonly isLine: boolean;
  hasSubject: boolean;
  hasTurned: boolean;
  /** Up to which token its names are read. */
  read: number;
}

/** Who is being talked of at a place of the text, read from its beginning. */
export class Focus {
  private readonly narrative: Narrative;
  private readonly cast: Cast;
  private readonly byGender = new Map<Gender, Person>();
  private readonly byRole = new Map<string, Set<Person>>();
  /** Those in focus of whom no sentence is. */
  private readonly others = new Set<Person>();
  private body: Person | null = null;
  private several: Person | null = null;
  private lone: Person | null = null;
  private nextName = 0;
  private readonly isSurelyName: (reference: Reference) => boolean;
  private sentence: Sentence;

  constructor(narrative: Narrative, cast: Cast) {
    this.narrative = narrative;
    this.cast = cast;
    this.isSurelyName = readerOfNames(narrative.tokens);
    this.sentence = this.sentenceAt(0);
  }

  /** Whom a reference means, given all that is before it; references come in order. Those who speak come into focus. */
  resolve(reference: Reference, speaks: boolean): Referent {
    this.readUpTo(reference.first);
    const meant = this.meant(reference);
    const { person } = meant;
    if (speaks) {
      if (person?.isHuman) this.see(person);
      else if (reference.parts) this.seeTogether(reference.parts);
      // Somebody speaks of whom nothing is known: "he" may mean them, so it no longer means those before.
      else if (reference.kind === 'name') this.byGender.clear();
      else if (reference.kind === 'description' && !person) this.meetSpeaker(reference);
      if (reference.kind === 'name' && person) this.name(reference, person, true);
    }
    return { ...reference, ...meant, speaks };
  }

  /** Takes note of whom "it", "they" and, of a single name of whom nothing is known, "he" or "she" may mean. */
  private name(reference: Reference, person: Person, speaks = false): void {
    if (reference.parts) this.several = person;
    else if (person.gender === null && person.roles.size === 0) {
      this.body = person;
      for (const noun of bodyNouns(person)) this.hold(noun, person);
    }
    const mayBeMeant = !person.isHuman && this.cast.mayBeHuman(person);
    this.lone = mayBeMeant && (speaks || this.isSurelyName(reference)) ? person : null;
  }

  private meant(reference: Reference): Meant {
    if (reference.kind === 'name') return sure(this.cast.resolve(reference), 1);
    const { tokens } = this.narrative;
    if (reference.kind === 'pronoun')
      return this.askedBefore(reference) ?? this.meantByPronoun(itemAt(tokens, reference.first).word, reference.first);
    const { word } = itemAt(tokens, reference.last);
    const isShort = reference.last - reference.first < MAX_DESCRIPTION_LENGTH;
    if (!isShort || itemAt(tokens, reference.first).word !== 'the' || DOCUMENTS.has(word)) return NOBODY;
    const holders = this.byRole.get(word);
    return holders?.size === 1 ? sure([...holders][0] ?? null, CONFIDENCE.description) : NOBODY;
  }

  /** "Tom Rill asked Ann Lee about it. “…,” she replied": whoever was asked, if she can be it. */
  private askedBefore({ first, last }: Reference): Meant | null {
    const { tokens } = this.narrative;
    const gender = PRONOUN_GENDER.get(itemAt(tokens, first).word);
    if (!gender || ![tokens[last + 1], tokens[first - 1]].some((verb) => REPLIES.test(verb?.word ?? ''))) return null;
    for (let asked = first - 1; asked >= 0 && first - asked < ASKED_REACH; asked--) {
      if (itemAt(tokens, asked).word !== 'asked') continue;
      const name = this.cast.names
        .slice(Math.max(0, this.nextName - NAMES_BACK), this.nextName)
        .findLast(({ from }) => from <= asked + 1 + LONGEST_ROLE && isRole(tokens, asked + 1, from));
      const person = name ? this.cast.resolve({ first: name.from, last: name.last, kind: 'name' }) : null;
      return person?.isHuman && (person.gender ?? gender) === gender ? sure(person, CONFIDENCE.noGender) : null;
    }
    return null;
  }

  private meantByPronoun(word: string, at: number): Meant {
    // "Lee wrote a letter. “…,” it said."
    if (word === 'it') return this.body?.isHuman && this.isPapered(at) ? NOBODY : sure(this.body, CONFIDENCE.body);
    if (word === 'they') return sure(this.several, CONFIDENCE.several);
    const gender = PRONOUN_GENDER.get(word);
    if (!gender) return NOBODY;
    const person = this.byGender.get(gender);
    if (!person) return sure(this.lone, CONFIDENCE.lone);
    if (this.others.has(person)) return sure(person, CONFIDENCE.other);
    return sure(person, person.gender === gender ? CONFIDENCE.gender : CONFIDENCE.noGender);
  }

  /** Whether a document is first told of right before a token, and not as where somebody says something: "in a statement". */
  private isPapered(at: number): boolean {
    const { tokens } = this.narrative;
    const near = tokens.slice(Math.max(0, at - DOCUMENT_REACH), at);
    return near.some(({ kind, word }, i) => {
      const before = near.slice(Math.max(0, i - 3), i);
      const isNew = before.some((one) => /^an?$/.test(one.word)) && !before.some((one) => one.word === 'in');
      return kind === 'word' && DOCUMENTS.has(word) && isNew;
    });
  }

  /** Takes note of whom each sentence before the token at `end` is about, and of the part of its own before it. */
  private readUpTo(end: number): void {
    while (this.sentence.end < end) {
      this.readSentence(this.sentence.end + 1);
      this.sentence = this.sentenceAt(this.sentence.end + 1);
    }
    this.readSentence(end);
  }

  private sentenceAt(start: number): Sentence {
    const { tokens } = this.narrative;
    let end = start;
    while (end < tokens.length - 1 && tokens[end]?.kind !== 'stop' && tokens[end]?.kind !== 'break') end++;
    const isLine = tokens[end]?.kind === 'break' && tokens[end - 1]?.kind === 'word';
    const subject = isLine || start >= tokens.length ? null : this.subjectOf(start, end);
    const turn = subject ? turnOf(tokens, start, end) : null;
    const newcomer = isLine ? null : newcomerIn(tokens, start, subject?.kind === 'name' ? subject.first : end);
    return { end, isLine, subject, turn, newcomer, hasSubject: false, hasTurned: false, read: start };
  }

  /** "It is plain" is about nobody, "for Ann Lee, it is plain" about her. */
  private subjectOf(start: number, end: number): Reference | null {
    const { tokens } = this.narrative;
    const leading = leadingSubject(tokens, start, end);
    const isSomebody = leading && !/^(?:it|nobody|none|few)$/.test(itemAt(tokens, leading.first).word);
    return isSomebody ? leading : (topicAt(tokens, start, /^for$/) ?? closingName(tokens, start, end) ?? leading);
  }

  /** The sentence's subject comes into focus; others it names make "he" or "she" doubtful, where it can mean them. */
  private readSentence(to: number): void {
    const { sentence } = this;
    this.readClauses(to);
    if (!sentence.turn || sentence.turn.last >= to || sentence.hasTurned) return;
    sentence.hasTurned = true;
    this.readSubject(sentence.turn);
  }

  /** "A spokesman denied it. “…,” he said": he is nobody who was named before. */
  private meetNewcomer(to: number): void {
    const { newcomer, subject } = this.sentence;
    if (!newcomer || newcomer.at >= to) return;
    this.sentence.newcomer = null;
    // "His rival, Ann Lee, won": the one is named after all.
    const about = subject?.kind === 'name' ? this.cast.resolve(subject) : null;
    if (about?.isHuman && (about.gender ?? newcomer.gender) === (newcomer.gender ?? about.gender)) return;
    this.meet(newcomer);
  }

  /** “…,” said a spokesman. */
  private meetSpeaker({ first, last }: Reference): void {
    const { tokens } = this.narrative;
    // "Ann Lee, a member of the board, said"
    const isApposed = tokens[first - 1]?.kind === 'comma' && isNamePart(tokens[first - 2]);
    const newcomer = isApposed ? null : newcomerIn(tokens, first, last + 1);
    if (newcomer) this.meet(newcomer);
  }

  private meet({ gender }: Newcomer): void {
    this.lone = null;
    if (gender) this.byGender.delete(gender);
    else this.byGender.clear();
  }

  private readClauses(to: number): void {
    const { sentence } = this;
    const { subject, isLine } = sentence;
    if (isLine) return;
    this.meetNewcomer(to);
    if (subject && subject.last < to && !sentence.hasSubject) {
      sentence.hasSubject = true;
      this.readSubject(subject);
    }
    const about = subject?.kind === 'name' && !subject.parts ? this.cast.resolve(subject) : null;
    const isSeveral = subject && !about && isPluralRole(itemAt(this.narrative.tokens, subject.first).word);
    if (subject?.kind === 'name' && !isSeveral && (about?.isHuman !== false || about === this.lone)) {
      this.readOthers(about, subject.last, to);
      return;
    }
    const meant = subject && PRONOUN_GENDER.get(itemAt(this.narrative.tokens, subject.first).word);
    const named = this.humansIn(sentence.read, to - 1);
    sentence.read = Math.max(sentence.read, to);
    if (!meant && subject?.kind !== 'description') this.readOnly(named);
    // A body's name is a subject too; "Prices" that begins a sentence may be no name.
    if (about && subject && this.isSurelyName(subject)) return;
    for (const [gender, focused] of this.byGender) {
      const isDoubtful = named.some((person) => person !== focused && (person.gender ?? gender) === gender);
      if (gender !== meant && isDoubtful) this.byGender.delete(gender);
    }
  }

  /** "Tom Rill met Ann Lee": she is the only one whom "she" can mean. */
  private readOthers(about: Person | null, last: number, to: number): void {
    const named = this.humansIn(this.sentence.read, to - 1);
    this.sentence.read = Math.max(this.sentence.read, to);
    const own = about && (about.gender ?? ownGender(this.narrative.tokens, last + 1, to));
    if (!own) return;
    for (const person of named) {
      const { gender } = person;
      if (!gender || gender === own || this.byGender.get(gender)?.gender === gender) continue;
      this.byGender.set(gender, person);
      this.others.add(person);
    }
  }

  /** "The result surprised Ann Lee": she is the only one whom "she" can mean where nobody was before. */
  private readOnly(named: readonly Person[]): void {
    for (const gender of ['male', 'female'] as const) {
      const [only, ...more] = named.filter((person) => (person.gender ?? gender) === gender);
      if (!only || this.byGender.has(gender) || more.some((person) => person !== only)) continue;
      this.byGender.set(gender, only);
      this.others.add(only);
    }
  }

  private readSubject(subject: Reference): void {
    if (subject.kind === 'name') {
      const { person } = this.meant(subject);
      if (subject.parts) this.seeTogether(subject.parts);
      if (person?.isHuman) this.see(person);
      else if (person && this.cast.mayBeHuman(person) && this.speaksAt(subject.last + 1)) this.byGender.clear();
      if (person) this.name(subject, person, this.speaksAt(subject.last + 1));
    } else if (subject.kind === 'description' && isRoleNoun(itemAt(this.narrative.tokens, subject.last).word)) {
      this.body = null;
      this.several = null;
      this.lone = null;
    }
  }

  /** Whether a verb of speech is at a token: somebody of whom nothing is known speaks. */
  private speaksAt(at: number): boolean {
    const cue = cueAt(this.narrative.tokens, at);
    return cue?.form === 'finite' && cue.strength === 'speech';
  }

  /** The human beings who are named from one token to another; both only ever grow. */
  private humansIn(first: number, last: number): Person[] {
    const { names } = this.cast;
    const found: Person[] = [];
    for (let name = names[this.nextName]; name && name.from <= last; name = names[++this.nextName]) {
      const person = name.from < first ? null : this.cast.resolve({ first: name.from, last: name.last, kind: 'name' });
      if (person?.isHuman) found.push(person);
    }
    return found;
  }

  /** Several who share a verb: of two women, "she" means neither. */
  private seeTogether(parts: readonly Reference[]): void {
    const people = parts.flatMap((part) => this.cast.resolve(part) ?? []);
    for (const person of people) this.see(person);
    for (const gender of ['male', 'female'] as const)
      if (people.filter((person) => (person.gender ?? gender) === gender).length > 1) this.byGender.delete(gender);
  }

  private see(person: Person): void {
    if (!person.isHuman) return;
    this.others.delete(person);
    if (person.gender !== 'female') this.byGender.set('male', person);
    if (person.gender !== 'male') this.byGender.set('female', person);
    for (const role of person.roles) this.hold(role, person);
  }

  private hold(noun: string, person: Person): void {
    this.byRole.set(noun, (this.byRole.get(noun) ?? new Set()).add(person));
  }
}

/** What "his wife" and the like tell of their sentence's subject, from one token to another. */
function ownGender(tokens: readonly Token[], from: number, to: number): Gender | null {
  for (let i = from; i < to; i++)
    if (/^(?:his|her)$/.test(tokens[i]?.word ?? '') && GENDERED_TITLES.has(tokens[i + 1]?.word ?? ''))
      return PRONOUN_GENDER.get(itemAt(tokens, i).word) ?? null;
  return null;
}

/** The name that begins a sentence's last clause behind ", but", unless somebody's words may go on there. */
function turnOf(tokens: readonly Token[], start: number, end: number): Reference | null {
  for (let i = start; i < end; i++) {
    if (isWord(tokens[i]) && cueAt(tokens, i)?.strength === 'speech') return null;
    if (tokens[i]?.kind !== 'comma' || tokens[i + 1]?.word !== 'but') continue;
    const turn = leadingSubject(tokens, i + 2, end - 1);
    return turn?.kind === 'name' && isWord(tokens[turn.last + 1]) ? turn : null;
  }
  return null;
}

/** The nouns that a body goes by: "the board" of a Harbour Board, "the ministry" of a Ministry of Works. */
function bodyNouns({ name }: Person): string[] {
  const words = name.toLowerCase().split(' ');
  const nouns = [words.at(-1) ?? '', words.includes('of') ? (words[words.indexOf('of') - 1] ?? '') : ''];
  return nouns.filter((noun) => BODIES.has(noun));
}

/**
 * How sure each kind of reference is. Estimates: their order is what counts, and that what rests on a given name or title
 * that tells the gender, with nobody else in the way, is the only one above nine in ten.
 */
const CONFIDENCE = {
  gender: 0.97,
  noGender: 0.9,
  other: 0.8,
  lone: 0.8,
  body: 0.8,
  several: 0.8,
  description: 0.85,
} as const;

const sure = (person: Person | null, confidence: number): Meant => (person ? { person, confidence } : NOBODY);
