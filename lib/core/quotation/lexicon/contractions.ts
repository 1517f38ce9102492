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
    ve: 'have',
    ll: 'will',
    re: 'are',
    s: "'s",
    im: 'i am',
    ive: 'i have',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    cant: 'can not',
    couldnt: 'could not',
    wont: 'will not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    aint: "ain't not",
  }).map(([word, written]) => [word, written.split(' ')] as const),
);

/** A piece of a word: its first `length` folded characters stand for `keys`, and so on. */
export interface WordPiece {
  readonly length: number;
  readonly keys: readonly string[];
}

/** "Shouldn't've" has two endings; what has more is no English word. */
const MOST_ENDINGS = 2;

/**
 * A folded word with its contraction written out: "don't" gives "do" and "not", "gonna" gives "going" and "to". What an
 * ending alone does not tell ("'s", "'d") stays as it is.
 */
export function writeOut(word: string): WordPiece[] {
  const written = WRITTEN_OUT.get(word);
  if (written !== undefined) return [{ length: word.length, keys: written }];
  const pieces: WordPiece[] = [];
  let stem = word;
  let key = word;
  while (pieces.length < MOST_ENDINGS) {
    const found = ENDINGS.find(([ending]) => stem.length > ending.length && stem.endsWith(ending));
    if (!found) break;
    const [ending, meaning] = found;
    pieces.unshift({ length: ending.length, keys: [meaning] });
    stem = stem.slice(0, -ending.length);
    key = ending === "n't" ? (STEMS_BEFORE_NOT.get(stem) ?? stem) : stem;
  }
  return [{ length: stem.length, keys: [key] }, ...pieces];
}

/** What the endings that could stand for several words may stand for. */
const AMBIGUOUS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["'s", new Set(['is', 'has', 'us'])],
  ["'d", new Set(['would', 'had', 'did'])],
  ['cause', new Set(['because'])],
  ["ain't", new Set(['am', 'is', 'are', 'has', 'have'])],
]);

/** "Goin'" for "going". */
const drops = (short: string, whole: string): boolean =>
  short.length > 3 && short.endsWith('in') && whole.length === short.length + 1 && whole === `${short}g`;

/** Whether one word is what the other may be short for. */
export const mayStandFor = (a: string, b: string): boolean =>
  AMBIGUOUS.get(a)?.has(b) === true || AMBIGUOUS.get(b)?.has(a) === true || drops(a, b) || drops(b, a);
