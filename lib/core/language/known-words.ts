import { wordKey } from './word-key.ts';

/** A word with what it is looked up by. While it is remembered there is one object of it, and one string. */
export interface KnownWord {
  readonly folded: string;
  readonly key: number;
}

/** Words that are remembered before all are forgotten: a few long articles have no more. */
const MOST_WORDS = 8192;
/** A power of two. */
const SLOTS = 4 * MOST_WORDS;

const FNV_PRIME = 0x01000193;

/** The 32-bit hash of a word of which nothing has been read yet (FNV-1a). */
export const EMPTY_HASH = 0x811c9dc5 | 0;
/** The hash of a word of that hash and one more code unit. */
export const hashOn = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

function isWrittenSo(word: string, units: Uint16Array, length: number): boolean {
  if (word.length !== length) return false;
  for (let i = 0; i < length; i++) if (word.charCodeAt(i) !== units[i]) return false;
  return true;
}

/** A word that is not remembered. */
export const readWord = (folded: string): KnownWord => ({ folded, key: wordKey(folded) });

/**
 * The words that texts have had, found by the characters they are written with: no string is made of a word that is known.
 * Open addressing.
 */
export class KnownWords {
  readonly #slots = new Uint16Array(SLOTS);
  readonly #hashes = new Int32Array(MOST_WORDS);
  readonly #words: KnownWord[] = [];

  /** The word of the first `length` of some folded code units, which have this hash. */
  find(units: Uint16Array, length: number, hash: number): KnownWord {
    let slot = hash & (SLOTS - 1);
    for (let next = this.#slots[slot] ?? 0; next > 0; next = this.#slots[slot] ?? 0) {
      const word = this.#hashes[next - 1] === hash ? this.#words[next - 1] : undefined;
      if (word && isWrittenSo(word.folded, units, length)) return word;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.#add(slot, hash, readWord(String.fromCharCode(...units.subarray(0, length))));
  }

  #add(slot: number, hash: number, word: KnownWord): KnownWord {
    if (this.#words.length === MOST_WORDS) {
      this.#slots.fill(0);
      this.#words.length = 0;
      return word;
    }
    this.#hashes[this.#words.length] = hash;
    this.#words.push(word);
    this.#slots[slot] = this.#words.length;
    return word;
  }
}
