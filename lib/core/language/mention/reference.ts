/** A run of tokens; both ends included, empty when `last < first`. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Somebody mentioned in the narrative: the tokens from `first` to `last`, both included. */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'pronoun' | 'description';
  /** Each of several who speak together: "Ann Lee and Tom Day". */
  readonly parts?: readonly Reference[];
}
