import { itemAt } from '../../item-at.ts';
import { defineLayer } from '../document.ts';
import { DETERMINERS, isRoleNoun } from '../lexicon/word-classes.ts';
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
    if (!isWord(tokens[verb])) continue;
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

/** Nouns for people, bodies and documents with what is before them: "the senior official", "a report". */
function descriptionAt(tokens: readonly Token[], first: number): Reference | null {
  if (!DETERMINERS.has(itemAt(tokens, first).word)) return null;
  for (let last = first + 1; last - first <= LONGEST_DESCRIPTION; last++) {
    const token = tokens[last];
    if (!isWord(token) || token.capital) return null;
    const next = tokens[last + 1];
    if (isRoleNoun(token.word) && !(isWord(next) && (isRoleNoun(next.word) || next.capital)))
      return { first, last, kind: 'description' };
    if (token.possessive) return null;
  }
  return null;
}

/** All words of a narrative that name or refer to somebody, in order. */
function findReferences({ tokens }: Narrative, cast: Cast): Reference[] {
  const found: Reference[] = cast.names.map(({ from, last }) => ({ first: from, last, kind: 'name' }));
  for (let i = 0; i < tokens.length; i++) {
    const token = itemAt(tokens, i);
    if (!isWord(token)) continue;
    const described = descriptionAt(tokens, i);
    if (described) found.push(described);
    else if (isReferring(token)) found.push({ first: i, last: i, kind: 'pronoun' });
  }
  return found;
}

/** The references of a narrative with whom each means. */
export class Referents {
  readonly cast: Cast;
  /** In order; no two begin with one word. */
  readonly all: readonly Referent[];
  private readonly byFirst: ReadonlyMap<number, Referent>;

  constructor(narrative: Narrative) {
    this.cast = new Cast(narrative);
    const focus = new Focus(narrative, this.cast);
    const speaking = new Map(findSpeaking(narrative).map((reference) => [reference.first, reference]));
    const others = findReferences(narrative, this.cast).filter(({ first }) => !speaking.has(first));
    this.all = [...speaking.values(), ...others]
      .toSorted((a, b) => a.first - b.first)
      .map((reference) => focus.resolve(reference, speaking.has(reference.first)));
    this.byFirst = new Map(this.all.map((referent) => [referent.first, referent]));
  }

  /** Whom a reference means. */
  resolve(reference: Reference): Referent {
    const known = this.byFirst.get(reference.first);
    if (known && (known.last === reference.last || reference.kind === 'pronoun')) return known;
    const person = reference.kind === 'name' ? this.cast.resolve(reference) : null;
    return { ...reference, ...(person ? { person, confidence: 1 } : NOBODY) };
  }
}

/** Whom the words of a document mean that name or refer to somebody. English only. */
export const referentsOf = defineLayer((document) => new Referents(narrativeOf(document)));
