/** How the end of one line goes on at the beginning of the next. */
export interface Join {
  /** How many UTF-16 units of the first line's end are left off. */
  readonly drop: number;
  /** What is put between the two. */
  readonly between: '' | ' ';
  /** Whether another reading is as likely. */
  readonly doubtful: boolean;
}

const SOFT_HYPHEN = '\u00AD';
const HYPHENS = '-\u2010';
const WORD_END = /[\p{L}\p{M}\p{N}'’]+$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}'’]+/u;
/** Dashes that words are set against without a space. */
const DASH_END = /[\p{L}\p{N}][\u2014\u2013\u2012/]$/u;

/** Words after which a hyphen stays open: "two- and three-year-olds", "Vor- und Nachteile". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and or to und oder bzw sowie bis et ou à y o e u i en of of ו و او أو'.split(' '),
);

/** Parts of a word that are shorter are often words too: "so", "the", "ring". */
const LONG_PART = 4;

/** How often words occur that no line's end parts. */
export type Vocabulary = ReadonlyMap<string, number>;

/** The words of lines, in lower case, but for those that a hyphen at a line's end may part. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  let parted = false;
  for (const line of lines) {
    const words = line.match(/[\p{L}\p{M}\p{N}'’]+(?:[-\u2010][\p{L}\p{M}\p{N}'’]+)*/gu) ?? [];
    const ends = HYPHENS.includes(line.at(-1) ?? ' ') || line.endsWith(SOFT_HYPHEN);
    for (const word of words.slice(parted ? 1 : 0, ends ? -1 : words.length)) {
      const key = word.toLowerCase().replaceAll('\u2010', '-');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    parted = ends;
  }
  return counts;
}

/** Whether a hyphen between two parts is the word's own: it is in numbers and before capitals. */
const keepsHyphen = (first: string, second: string): boolean => /\p{N}$/u.test(first) || /^[\p{N}\p{Lu}]/u.test(second);

function joinAtHyphen(before: string, after: string, known: Vocabulary): Join {
  const first = (WORD_END.exec(before.slice(0, -1).slice(-64))?.[0] ?? '').toLowerCase();
  const next = WORD_START.exec(after.slice(0, 64))?.[0] ?? '';
  const second = next.toLowerCase();
  if (first === '' || second === '') return { drop: 0, between: first === '' ? ' ' : '', doubtful: first !== '' };
  if (CONJUNCTIONS.has(second)) return { drop: 0, between: ' ', doubtful: false };
  const [joined, hyphened] = [known.get(first + second) ?? 0, known.get(`${first}-${second}`) ?? 0];
  if (joined > hyphened) return { drop: 1, between: '', doubtful: false };
  if (hyphened > joined) return { drop: 0, between: '', doubtful: false };
  if (keepsHyphen(first, next)) return { drop: 0, between: '', doubtful: !/^\p{N}/u.test(next) };
  // Two words of their own are rather a compound than a parted word.
  const isCompound = [first, second].every((part) => part.length >= LONG_PART && known.has(part));
  return { drop: isCompound ? 0 : 1, between: '', doubtful: true };
}

/**
 * How two lines go on. A soft hyphen is always left off. A hard one is left off where the document has the joined word
 * elsewhere, and kept where it has the word with its hyphen; where it has neither, the join is doubtful.
 */
export function joinLines(before: string, after: string, known: Vocabulary): Join {
  if (before.endsWith(SOFT_HYPHEN)) return { drop: 1, between: '', doubtful: false };
  if (HYPHENS.includes(before.at(-1) ?? ' ')) return joinAtHyphen(before, after, known);
  return { drop: 0, between: DASH_END.test(before) ? '' : ' ', doubtful: false };
}
