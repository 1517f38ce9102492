/** Endings that stand for a word of their own, longest first: what they stand for. */
const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'em", 'them'],
  ["'d", "'d"],
  ["'m", 'am'],
  ["'s", "'s"],
];

/** Words whose first half changes when "n't" is written out. */
const STEMS_BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
  ['ai', "ain't"],
]);

/** Spellings of speech and contractions that follow no rule. */
const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    "let's": 'let us',
    "y'all": 'you all',
    "'em": 'them',
    em: 'them',
    "'til": 'until',
    til: 'until',
    till: 'until',
    "'cause": 'because',
    cos: 'because',
    cuz: 'because',
    coz: 'because',
    cannot: 'can not',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    lemme: 'let me',
    gimme: 'give me',
    dunno: 'do not know',
    kinda: 'kind of',
    sorta: 'sort of',
    outta: 'out of',
    gotcha: 'got you',
    thru: 'through',
    tho: 'though',
    ya: 'you',
    "ma'am": 'madam',
    "o'er": 'over',
    "ne'er": 'never',
    ol: 'old',
    nothin: 'nothing',
    somethin: 'something',
  }).map(([word, written]) => [word, written.split(' ')] as const),
);

/** A piece of a word: its first `length` folded characters stand for `keys`, and so on. */
export interface WordPiece {
  readonly length: number;
  readonly keys: readonly string[];
}

/**
 * A folded word with its contraction written out: "don't" gives "do" and "not", "gonna" gives "going" and "to". What an
 * ending alone does not tell ("'s", "'d") stays as it is.
 */
export function writeOut(word: string): WordPiece[] {
  const written = WRITTEN_OUT.get(word);
  if (written !== undefined) return [{ length: word.length, keys: written }];
  for (const [ending, meaning] of ENDINGS) {
    if (!word.endsWith(ending) || word.length === ending.length) continue;
    const stem = word.slice(0, -ending.length);
    const first = ending === "n't" ? (STEMS_BEFORE_NOT.get(stem) ?? stem) : stem;
    return [
      ...writeOut(first).map((piece) => ({ ...piece, length: stem.length })),
      { length: ending.length, keys: [meaning] },
    ];
  }
  return [{ length: word.length, keys: [word] }];
}

/** What the endings that could stand for several words may stand for. */
const AMBIGUOUS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["'s", new Set(['is', 'has', 'us'])],
  ["'d", new Set(['would', 'had', 'did'])],
  ["ain't", new Set(['am', 'is', 'are', 'has', 'have'])],
]);

/** Whether one word is what the other may be short for. */
export const mayStandFor = (a: string, b: string): boolean =>
  AMBIGUOUS.get(a)?.has(b) === true || AMBIGUOUS.get(b)?.has(a) === true;
