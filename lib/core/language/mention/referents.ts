import { itemAt } from '../../item-at.ts';
import { defineLayer } from '../document.ts';
import { DETERMINERS, isRoleNoun, PERSON_NOUNS } from '../lexicon/word-classes.ts';
import { type Narrative, sentenceStart } from '../narrative/narrative.ts';
import { narrativeOf } from '../narrative/narrative-layer.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { Cast } from './cast.ts';
import { cueAt } from './cue-verb-at.ts';
import { Focus, isReferring, NOBODY, type Referent } from './focus.ts';
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

/** The references of a narrative with whom each means. */
export class Referents {
  readonly cast: Cast;
  /** All but the names that speak nowhere, by their first token. */
  private readonly byFirst: ReadonlyMap<number, Referent>;

  constructor(narrative: Narrative) {
    this.cast = new Cast(narrative);
    const focus = new Focus(narrative, this.cast);
    const speaking = new Map(findSpeaking(narrative).map((reference) => [reference.first, reference]));
    const pointing = findPointing(narrative).filter(({ first }) => !speaking.has(first));
    this.byFirst = new Map(
      [...speaking.values(), ...pointing]
        .toSorted(inOrder)
        .map((reference) => [reference.first, focus.resolve(reference, speaking.has(reference.first))]),
    );
  }

  /** Whom a reference means. */
  resolve(reference: Reference): Referent {
    const known = this.byFirst.get(reference.first);
    if (known && (known.last === reference.last || reference.kind === 'pronoun')) return known;
    const person = reference.kind === 'name' ? this.cast.resolve(reference) : null;
    return { ...reference, ...(person ? { person, confidence: 1 } : NOBODY), speaks: true };
  }

  /** All references, in order; no two begin with one word. */
  all(): Referent[] {
    const names = this.cast.names.flatMap(({ from, last }): Referent[] => {
      if (this.byFirst.has(from)) return [];
      const name = { first: from, last, kind: 'name' } as const;
      return [{ ...name, person: this.cast.resolve(name), confidence: 1, speaks: false }];
    });
    return [...this.byFirst.values(), ...names].toSorted(inOrder);
  }
}

/** Whom the words of a document mean that name or refer to somebody. English only. */
export const referentsOf = defineLayer((document) => new Referents(narrativeOf(document)));
