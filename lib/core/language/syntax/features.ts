import { mixHash } from './hash.ts';

/** The features of one decision: a list of hashes that is filled, read and emptied again. */
export class Features {
  readonly hashes: Uint32Array;
  count = 0;

  /** Takes the most features that one decision can have. */
  constructor(most: number) {
    this.hashes = new Uint32Array(most);
  }

  /** Begins the list of another decision. */
  clear(): void {
    this.count = 0;
  }

  /** Adds a feature of one value; `template` says what the value is. */
  one(template: number, a: number): void {
    this.hashes[this.count++] = mixHash(template, a);
  }

  /** Adds a feature of two values together. */
  two(template: number, a: number, b: number): void {
    this.hashes[this.count++] = mixHash(mixHash(template, a), b);
  }

  /** Adds a feature of three values together. */
  three(template: number, a: number, b: number, c: number): void {
    this.hashes[this.count++] = mixHash(mixHash(mixHash(template, a), b), c);
  }

  /** Adds a feature of four values together. */
  four(template: number, [a, b, c, d]: readonly [number, number, number, number]): void {
    this.hashes[this.count++] = mixHash(mixHash(mixHash(mixHash(template, a), b), c), d);
  }
}

/** A linear model: what each class gets for the features of a decision. */
export interface Scorer {
  readonly classes: number;
  /** Sets `into[c]` to the score of class `c`, for all classes. */
  score(features: Features, into: Float32Array): void;
}
