import type { Run } from './person-name.ts';
import type { NounPhrase } from './phrase.ts';

/** A verb of speech or what does its work, with its speaker. */
export interface Report {
  readonly cue: Run;
  readonly speaker: NounPhrase | null;
  /** A verb of speech goes before a preposition that names a source, and this before a verb that is seldom one of speech. */
  readonly strength: number;
}
