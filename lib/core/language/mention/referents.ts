import { itemAt } from '../../item-at.ts';
import { defineLayer } from '../document.ts';
import { DETERMINERS, isRoleNoun, PERSON_NOUNS } from '../lexicon/word-classes.ts';
import { type Narrative, sentenceStart } from '../narrative/narrative.ts';
import { narrativeOf } from '../narrative/narrative-layer.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { Cast } from './cast.ts';
import { cueAt } from './cue-verb-at.ts';
import { Focus, isReferring, type Meant, NOBODY, type Referent } from './focus.ts';
import { invertedCue, REACH } from './inverted-cue.ts';
import type { Reference } from './reference.ts';
import { subjectBefore } from './subject-before.ts';

/** Who speaks in the narrative: the subjects of verbs of speech, each once. */
function findSpeaking(narrative: Narrative): Reference[] {
  const { tokens } = narrative;
  const found: Reference[] = [];
  for (let verb = 0; verb < tokens.length; verb++) {
    if (!isWord(tokens[verb]) || isWord(tokens[verb - 1])) continue;
    const cue = cueAt(tokens, verb);
    if (cue?.form !== 'finite' || cue.strength !== 'speech') continue;
    const inverted = isWord(tokens[verb - 1]) ? null : invertedCue(tokens, verb)?.speaker;
    const from = Math.max(sentenceStart(narrative, verb), verb - REACH);
    const speaker = inverted ?? subjectBefore(tokens, verb, from);
    if (speaker) found.push(speaker);
  }
  return found;
}

/** Longest description, in tokens behind its article. */
const LONGEST_DESCRIPTION = 4;

/** Nouns for people by their form. */
const PERSON = /.(?:man|men|woman|women|person|people)$|^\d+-year-old$/;

/** A noun for people, bodies or documents behind the determiner at `first`: "the senior official", "a report". */
function descriptionAt(tokens: readonly Token[], first: number): Reference | null {
  if (itemAt(tokens, first).word === 'that') return null;
  for (let last = first + 1; last - first <= LONGEST_DESCRIPTION; last++) {
    const token = tokens[last];
    if (!isWord(token)) return null;
    const next = tokens[last + 1];
    const isNoun = token.capital ? PERSON_NOUNS.has(token.word) : isRoleNoun(token.word) || PERSON.test(token.word);
    if (isNoun && !(isWord(next) && (isRoleNoun(next.word) || next.capital)))
      return { first, last, kind: 'description' };
    if (token.possessive) return null;
  }
  return null;
}

/** Words that refer to somebody whom other words name, in order. */
function findPointing({ tokens }: Narrative): Reference[] {
  const found: Reference[] = [];
  tokens.forEach((token, i) => {
    if (!isWord(token)) return;
    if (isReferring(token)) found.push({ first: i, last: i, kind: 'pronoun' });
    else if (DETERMINERS.has(token.word)) {
      const described = descriptionAt(tokens, i);
      if (described) found.push(described);
    }
  });
  return found;
}

const inOrder = (a: Reference, b: Reference): number => a.first - b.first;

/** Words that mean somebody, not yet read for whom. */
interface Meaning {
  readonly reference: Reference;
  /** Whether they are the subject of a verb of speech. */
  readonly speaks: boolean;
}

/**
 * Whom the references of a narrative mean. A name needs no other words to mean somebody; for a pronoun or a description the text is
 * read from its beginning up to it, and no further.
 */
export class Referents {
  readonly cast: Cast;
  private readonly narrative: Narrative;
  /** All but the names that speak nowhere, in order, and where each is among them by its first token. */
  private readonly meanings: readonly Meaning[];
  private readonly byFirst: ReadonlyMap<number, number>;
  /** Whom the first of them mean. */
  private readonly read: Referent[] = [];
  private focus: Focus | undefined;

  constructor(narrative: Narrative) {
    this.cast = new Cast(narrative);
    this.narrative = narrative;
    const speaking = new Map(findSpeaking(narrative).map((reference) => [reference.first, reference]));
    const pointing = findPointing(narrative).filter(({ first }) => !speaking.has(first));
    this.meanings = [...speaking.values(), ...pointing]
      .toSorted(inOrder)
      .map((reference) => ({ reference, speaks: speaking.has(reference.first) }));
    this.byFirst = new Map(this.meanings.map(({ reference }, i) => [reference.first, i]));
  }

  /** Reads the references up to one, itself among them. */
  private readUpTo(last: number): void {
    this.focus ??= new Focus(this.narrative, this.cast);
    for (let i = this.read.length; i <= last; i++) {
      const { reference, speaks } = itemAt(this.meanings, i);
      this.read.push(this.focus.resolve(reference, speaks));
    }
  }

  /** Whom the reference of a number means. */
  private at(number: number): Referent {
    const { reference, speaks } = itemAt(this.meanings, number);
    if (reference.kind === 'name') return { ...reference, ...this.named(reference), speaks };
    this.readUpTo(number);
    return itemAt(this.read, number);
  }

  private named(reference: Reference): Meant {
    const person = this.cast.resolve(reference);
    return person ? { person, confidence: 1 } : NOBODY;
  }

  /** Whom a reference means. */
  resolve(reference: Reference): Referent {
    const number = this.byFirst.get(reference.first);
    const isKnown =
      number !== undefined &&
      (itemAt(this.meanings, number).reference.last === reference.last || reference.kind === 'pronoun');
    if (isKnown) return this.at(number);
    return { ...reference, ...(reference.kind === 'name' ? this.named(reference) : NOBODY), speaks: true };
  }

  /** All references, in order; no two begin with one word. */
  all(): Referent[] {
    const names = this.cast.names.flatMap(({ from, last }): Referent[] => {
      if (this.byFirst.has(from)) return [];
      const name = { first: from, last, kind: 'name' } as const;
      return [{ ...name, person: this.cast.resolve(name), confidence: 1, speaks: false }];
    });
    return [...this.meanings.map((_, number) => this.at(number)), ...names].toSorted(inOrder);
  }
}

/** Whom the words of a document mean that name or refer to somebody. English only. */
export const referentsOf = defineLayer((document) => new Referents(narrativeOf(document)));
