import { fold } from '../language/fold.ts';
import lexicon from '../language/packs/en/figures.json' with { type: 'json' };
import type { Word } from '../language/word.ts';
import { oncePer } from '../once-per.ts';

const FIRST_LETTER = 0x41;
const LETTERS = 26;

const letters = Array.from({ length: LETTERS }, (_, i) => String.fromCharCode(FIRST_LETTER + i));
/** All that may be a code of ISO 3166-1. */
const CODES = letters.flatMap((first) => letters.map((second) => first + second));

/** Endings that make a people of a name, after all of it and after all but its last letter. */
const ENDINGS = ['', 'n', 'i', 'an', 'ian', 'ese', 's', 'ns'];
const ENDINGS_OF_STEM = ['an', 'ian', 'ese', 'ans', 'ians'];

/** Names of more than one word ("United States") are left out: each of their words is anybody's. */
const isOneWord = (name: string | undefined): name is string => name !== undefined && /^[\p{L}\p{M}]{4,}$/u.test(name);

/** The words for a region and its people. */
const formsOf = (name: string, irregular: string | undefined): string[] => [
  ...ENDINGS.map((ending) => name + ending),
  ...ENDINGS_OF_STEM.map((ending) => name.slice(0, -1) + ending),
  ...(irregular?.split(' ') ?? []),
];

/**
 * Regions by the words for them: countries as the runtime's CLDR names them, those of which a people or another name is
 * known whatever the runtime calls them ("Turkey", "Türkiye"), and the states whose short forms are known.
 */
const regionsByWord = oncePer(({ places, peoples }: typeof lexicon): ReadonlyMap<string, readonly string[]> => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const countries = CODES.map((code) => names.of(code)).filter(isOneWord);
  const regions = new Set([
    ...countries.map((name) => fold(name).text),
    ...Object.keys(peoples),
    ...Object.keys(places),
  ]);
  const irregular: Readonly<Record<string, string>> = peoples;
  const forms = [...regions].flatMap((name) => formsOf(name, irregular[name]).map((form) => [form, name] as const));
  return new Map(
    [...Map.groupBy(forms, ([form]) => form)].map(([form, found]) => [form, found.map(([, name]) => name)]),
  );
});

/** The countries and states that some words name, by themselves or by their people: "Iraq", "Spanish". */
export const regionsIn = (words: readonly Pick<Word, 'folded'>[]): Set<string> =>
  new Set(words.flatMap(({ folded }) => regionsByWord(lexicon).get(folded.replace(/'s?$/, '')) ?? []));
