import type { Span } from '../span.ts';
import type { Relation, WordClass } from './word-class.ts';

/** A word of a sentence as the parser read it. */
export interface ParsedWord extends Span {
  readonly text: string;
  /** The marks in front of the word, as the bits of `MARK`. */
  readonly marks: number;
  readonly wordClass: WordClass;
  /** Whether the lexicon knows it as a verb of speech. */
  readonly isSpeech: boolean;
  /** The place of the word it hangs on, in the same list; -1 for the sentence's root. */
  readonly head: number;
  readonly relation: Relation;
  /** How sure head and relation are, in the unit of the models: 0 is a guess. */
  readonly margin: number;
}

/** A verb with what belongs to it. */
export interface Clause {
  /** The verb's own word, without auxiliaries; in "is a teacher" the "is". */
  readonly verb: Span;
  /** The verb with its auxiliaries, from the first to the last. */
  readonly group: Span;
  /** Who or what does it (or has it done, in the passive); null where the sentence has nobody, or the reading is not sure. */
  readonly subject: Span | null;
  /** For a relative pronoun as subject: what it refers to. */
  readonly antecedent: Span | null;
  readonly object: Span | null;
  /** Who does it, in the passive: "by the council". */
  readonly agent: Span | null;
  readonly isPassive: boolean;
  /** How the clause hangs on the sentence: "root", "ccomp", "acl:relcl", "conj" … */
  readonly relation: Relation;
  /** How many clauses it lies in. */
  readonly depth: number;
}

/** What is read of one sentence's clauses. */
export interface ClauseReading {
  readonly words: readonly ParsedWord[];
  readonly clauses: readonly Clause[];
  /** Two names of one thing: "the mayor, Ada Moss". */
  readonly appositions: readonly { readonly name: Span; readonly other: Span }[];
  /** The members of each list: "the mayor and her deputy". */
  readonly lists: readonly (readonly Span[])[];
  /** What is in round or square brackets, the brackets included. */
  readonly parentheses: readonly Span[];
}
