import type { Run } from './person-name.ts';

/** Words that name or describe somebody or something. */
export interface NounPhrase extends Run {
  readonly kind: 'name' | 'noun' | 'pronoun';
  /** The person's name in it; the head noun or the pronoun where it names none. */
  readonly head: Run;
  /** Of a case that no subject is in. */
  readonly oblique: boolean;
  /** The first token behind it and what explains it ("…, the mayor,"). */
  readonly end: number;
}
