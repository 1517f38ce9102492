import { FIRST_NAMES } from '../language/lexicon/first-names.ts';
import { NAME_PARTICLES, TITLES } from '../language/lexicon/word-classes.ts';

/** The people that a document names in full, to tell whom a surname means. */
export interface NameBook {
  /** The full name of whoever is called so ("MR. LEE", "Ann"), or that name as it is written where nobody is known by more. */
  readonly fullName: (written: string) => string;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,40}\.?`;
const SEQUENCE = new RegExp(String.raw`${WORD}(?: (?:${WORD}|de|del|la|van|von|der|bin|al)){1,5}`, 'gu');
/** Small words, which are in capitals in a heading: "STATEMENT OF ANN LEE". */
const LOUD_SMALL = /\b(?:OF|BY|AND|THE|FOR|FROM|TO|ON)\b/g;
/** Names are given where people are introduced, which is at the beginning and where they are called. */
const MOST_READ = 400_000;
const SHORTEST_CAPITALS = 2;

const bare = (word: string): string => word.toLowerCase().replace(/[.’]/g, (mark) => (mark === '.' ? '' : "'"));

const isTitle = (word: string): boolean => TITLES.has(bare(word));

/** A word in capitals as a name: "O'BRIEN" as "O'Brien", "DE" before a name as "de". */
function inSmall(word: string): string {
  if (word.length < SHORTEST_CAPITALS || word !== word.toUpperCase() || /^\p{Lu}\.$/u.test(word)) return word;
  const small = word.toLowerCase();
  if (NAME_PARTICLES.has(small)) return small;
  const capital = small.replace(/(?:^|['’-])\p{L}/gu, (letter) => letter.toUpperCase());
  return capital.replace(/^Mc\p{Ll}/u, (head) => `Mc${head.charAt(2).toUpperCase()}`);
}

/** A name that is written in capitals as it is written in a sentence. */
export const nameInSmall = (name: string): string =>
  name
    .split(' ')
    .filter((word) => word !== '')
    .map(inSmall)
    .join(' ');

const isInitial = (word: string): boolean => /^\p{Lu}\.?$/u.test(word);

/** The name in a run of capitals, without the titles before it; `null` when it is not surely somebody's. */
function readName(sequence: string, follows: string): string[] | null {
  const words = sequence.split(' ');
  const first = words.findIndex((word) => !isTitle(word));
  if (first < 0) return null;
  const name = words.slice(first).map((word) => (isInitial(word) ? word : word.replace(/\.$/, '')));
  if (name.length < 2 || name.length > 4) return null;
  const given = bare(name[0] ?? '');
  const isIntroduced =
    first > 0 || /^,\s+(?:a|an|the|who|having|called|called|esq|m\.?d|ph\.?d|jr|sr)\b/i.test(follows);
  return FIRST_NAMES.has(given) || isIntroduced ? name : null;
}

/** "MR." and a woman's given name are two people. */
function mayBeCalled(title: string, given: string): boolean {
  const gender = FIRST_NAMES.get(bare(given));
  if (/^(?:mr|sir)$/.test(title)) return gender !== 'female';
  return !/^(?:ms|mrs|miss|madam)$/.test(title) || gender !== 'male';
}

/** "AL" for Ann Lee; three letters may as well be a short name in capitals. */
const INITIALS = /^\p{Lu}{2}$/u;

class Names implements NameBook {
  /** Full names by each of their first and last words. */
  readonly #byWord = new Map<string, Map<string, readonly string[]>>();
  /** The only full name with these first letters; `null` where there are several. */
  readonly #byInitials = new Map<string, string | null>();
  /** What was asked for before. */
  readonly #found = new Map<string, string>();

  constructor(text: string) {
    const read = text.slice(0, MOST_READ).replace(LOUD_SMALL, (word) => word.toLowerCase());
    for (const match of read.matchAll(SEQUENCE)) {
      const name = readName(match[0], text.slice(match.index + match[0].length, match.index + match[0].length + 12));
      if (name) this.#add(name.map(inSmall));
    }
    for (const name of new Set([...this.#byWord.values()].flatMap((names) => [...names.values()]))) {
      const initials = name.map((word) => word.charAt(0)).join('');
      this.#byInitials.set(initials, this.#byInitials.has(initials) ? null : name.join(' '));
    }
  }

  #add(name: readonly string[]): void {
    const ends = [name[0], name.at(-1)].map((word) => bare(word ?? ''));
    const key = ends.join(' ');
    for (const word of new Set(ends)) {
      const known = this.#byWord.get(word) ?? new Map<string, readonly string[]>();
      // The fullest form: "Ann B. Lee" rather than "Ann Lee".
      if ((known.get(key)?.length ?? 0) < name.length) known.set(key, name);
      this.#byWord.set(word, known);
    }
  }

  fullName(written: string): string {
    const known = this.#found.get(written) ?? this.#find(written);
    this.#found.set(written, known);
    return known;
  }

  #find(written: string): string {
    const words = written.split(' ').filter((word) => word !== '');
    const titles = words.filter((word, i) => isTitle(word) && i < words.length - 1).map(bare);
    const rest = words.slice(words.findIndex((word) => !isTitle(word))).filter((word) => !isInitial(word));
    const asWritten = nameInSmall(written);
    const last = bare(rest.at(-1) ?? '');
    if (INITIALS.test(written)) return this.#byInitials.get(written) ?? written;
    if (rest.length !== 1 && !NAME_PARTICLES.has(bare(rest[0] ?? ''))) return asWritten;
    const known = [...(this.#byWord.get(last)?.values() ?? [])].filter(
      (name) =>
        titles.every((title) => mayBeCalled(title, name[0] ?? '')) &&
        (titles.length === 0 || bare(name.at(-1) ?? '') === last),
    );
    return known.length === 1 && known[0] ? known[0].join(' ') : asWritten;
  }
}

/** Reads the people that a text names in full. */
export const readNameBook = (text: string): NameBook => new Names(text);
