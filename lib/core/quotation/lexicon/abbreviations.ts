/** Words that stand for one another: abbreviations and what they are short for. The first of a line is the one compared. */
const SAME_WORDS = `
  mr mister
  mrs missus
  dr doctor
  prof professor
  gov governor
  sen senator
  rep representative
  pres president
  gen general
  col colonel
  lt lieutenant
  sgt sergeant
  capt captain
  cmdr commander
  adm admiral
  maj major
  st saint
  mt mount
  ft fort
  rev reverend
  jr junior
  sr senior
  vs versus v
  dept department
  govt government
  inc incorporated
  corp corporation
  ltd limited
  co company
  bros brothers
  assn association
  univ university
  ave avenue
  blvd boulevard
  jan january
  feb february
  aug august
  sept september sep
  oct october
  nov november
  dec december
  percent pct pc percentage
  dollar dollars bucks
  pound pounds quid
  euro euros
  kilometer kilometers km
  kilogram kilograms kg kilos
  centimeter centimeters cm
  millimeter millimeters mm
  etc etcetera
  a an
`;

/** Words in a row that stand for one word. */
const PHRASES: readonly (readonly [phrase: string, key: string])[] = [
  ['per cent', 'percent'],
  ['united states of america', 'us.'],
  ['united states', 'us.'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
  ['european union', 'eu'],
];

const rows = SAME_WORDS.trim()
  .split('\n')
  .map((row) => row.trim().split(' '));

const KEYS: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([key = '', ...others]) => others.map((other) => [other, key] as const)),
);

const PHRASE_WORDS = PHRASES.map(([phrase, key]) => ({ words: phrase.split(' '), key }));

/** What a folded word is compared as: "mister" as "mr", "september" as "sept". */
export const shortForm = (word: string): string => KEYS.get(word) ?? word;

/** The phrase that begins the given folded words and stands for one word, or `null`. */
export function readPhrase(words: readonly string[]): { readonly key: string; readonly count: number } | null {
  const found = PHRASE_WORDS.find((phrase) => phrase.words.every((word, i) => words[i] === word));
  return found ? { key: found.key, count: found.words.length } : null;
}
