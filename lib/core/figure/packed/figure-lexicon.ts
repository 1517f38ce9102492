import type { FigurePack } from '../../language/figure-pack.ts';
import { oncePer } from '../../once-per.ts';
import type { Comparator } from '../figure.ts';
import { UNITS } from '../unit-rows.ts';
import { foldNumberWord } from './fold-number-word.ts';
import type { NumberGrammar, NumberWord } from './number-grammar.ts';
import { type PhraseTable, phraseRows, phraseTable } from './phrase-table.ts';

/** Words before, between and around the two ends of a range. */
export interface RangeFrame {
  /** `null` for a range that nothing opens. */
  readonly open: PhraseTable<true> | null;
  readonly between: PhraseTable<true>;
}

/** A language's figure words, made ready to be looked up. */
export interface FigureLexicon {
  readonly language: string;
  readonly decimal: string;
  readonly grammar: NumberGrammar;
  /** Short scales by folded word; a capital M of them is no metre. */
  readonly short: ReadonlyMap<string, number>;
  readonly indefinite: ReadonlyMap<string, number>;
  /** Names of parts that are numbers as well, as they are written. */
  readonly sharedParts: ReadonlyMap<string, number>;
  readonly round: ReadonlyMap<string, number>;
  readonly roundAdjectives: ReadonlySet<string>;
  /** What leaves open how many of a scale. */
  readonly few: PhraseTable<true>;
  readonly prefixes: readonly string[];
  /** Words between a whole number and its decimals. */
  readonly points: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly minus: PhraseTable<true>;
  readonly of: PhraseTable<true>;
  readonly outOf: PhraseTable<true>;
  readonly over: PhraseTable<true>;
  readonly articles: PhraseTable<true>;
  /** Behind a unit: "and a half", and what makes degrees negative. */
  readonly andHalf: PhraseTable<true>;
  readonly belowZero: PhraseTable<true>;
  readonly units: PhraseTable<string>;
  readonly rates: PhraseTable<string>;
  readonly before: PhraseTable<Comparator>;
  readonly after: PhraseTable<Comparator>;
  readonly ranges: readonly RangeFrame[];
  readonly movement: readonly string[];
  readonly arrival: PhraseTable<true>;
  readonly both: PhraseTable<true>;
  readonly clock: Readonly<Record<'after' | 'before' | 'between', PhraseTable<true>>>;
  /** Before and behind a duration that is an age, whom an adjective of years is of, and before years at which one dies or that are set off. */
  readonly age: Readonly<Record<'after' | 'before' | 'people' | 'dyingAt' | 'setOff', PhraseTable<true>>>;
  /** Words for dying, folded. */
  readonly dying: ReadonlySet<string>;
  /** Nouns of which years that are set off are the length, folded. */
  readonly lengths: ReadonlySet<string>;
  /** The units of nouns that say two by their form, by folded word; `null` for what is counted. */
  readonly duals: ReadonlyMap<string, string | null>;
  /** The same of nouns that are one where a part of it follows. */
  readonly lone: ReadonlyMap<string, string | null>;
  /** Verbs for times so many, by folded word. */
  readonly multiples: ReadonlyMap<string, number>;
  readonly partOf: PhraseTable<true>;
  readonly streets: PhraseTable<true>;
  readonly partNouns: PhraseTable<true>;
  readonly ordinalDot: PhraseTable<true>;
  readonly beforeYear: PhraseTable<true>;
  readonly beforeName: PhraseTable<true>;
  /** Words whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
}

/** The pairs of "word=number word=number". */
const pairsOf = (list: string | undefined): [string, number][] =>
  (list ?? '').split(' ').flatMap((pair): [string, number][] => {
    const [word = '', value] = pair.split('=');
    return word === '' || value === undefined ? [] : [[word, Number(value)]];
  });

/** The same with their words folded. */
const valuesOf = (list: string | undefined): [string, number][] =>
  pairsOf(list).map(([word, value]) => [foldNumberWord(word), value]);

/** Words with the article that is written together with them as well. */
const withArticle = (words: Map<string, number>, article = ''): Map<string, number> =>
  new Map([...words, ...[...words].map(([word, value]) => [article + word, value] as const)]);

const wordsOf = (list: string | undefined): string[] => (list ?? '').split(' ').filter((word) => word !== '');

function grammarOf({ words, ...pack }: FigurePack): NumberGrammar {
  const table = new Map<string, NumberWord>();
  const add = (kind: NumberWord['kind'], ...lists: readonly (string | undefined)[]): void => {
    for (const list of lists) for (const [word, value] of valuesOf(list)) table.set(word, { kind, value });
  };
  add('ordinal', pack.ordinals, words.denominators);
  add('part', words.parts);
  add('cardinal', pack.cardinals, words.cardinals);
  add('multiplier', pack.multipliers, words.multipliers);
  const fused = words.fusedArticle;
  const fusedRows = fused ? [...table].map(([word, entry]) => [fused + word, entry] as const) : [];
  const { isJoined, unitsFirst, teensApart, andInTens } = pack;
  return {
    words: new Map([...table, ...fusedRows]),
    and: new Set(wordsOf(`${pack.and} ${words.and ?? ''}`)),
    partEndings: wordsOf(words.partEndings),
    isJoined,
    unitsFirst,
    teensApart,
    andInTens,
  };
}

/** The rows "name|form,form" of a pack, form by form. */
const formRows = (rows: readonly string[] | undefined): [string, string][] =>
  (rows ?? []).flatMap((row) => {
    const [name = '', forms = ''] = row.split('|');
    return forms.split(',').map((form): [string, string] => [form, name]);
  });

/** The rows "unit|form form" of duals, form by form. */
const dualsOf = (rows: readonly string[] = []): Map<string, string | null> =>
  new Map(
    rows.flatMap((row) => {
      const [unit = '', forms = ''] = row.split('|');
      return wordsOf(forms).map((form) => [foldNumberWord(form), unit === '' ? null : unit] as const);
    }),
  );

const COMPARATORS: readonly Comparator[] = ['atLeast', 'atMost', 'over', 'under', 'about', 'exactly'];
const boundRows = (lists: Readonly<Record<string, string>> | undefined): (readonly [string, Comparator])[] =>
  COMPARATORS.flatMap((comparator) => phraseRows(lists?.[comparator], comparator));

function rangeOf(row: string): RangeFrame {
  const [open = '', between = ''] = row.split('|');
  return {
    open: open === '' ? null : phraseTable([[open, true]]),
    between: phraseTable([[between, true]]),
  };
}

const shortOnes = (...lists: readonly (string | undefined)[]): string[] =>
  lists.flatMap((list) => (list ?? '').split(', ')).filter((phrase) => /^\p{L}+\.$/u.test(phrase));

/** The signs of units that are no words: "km", "°C". */
const SIGNS: readonly (readonly [string, string])[] = [
  ...UNITS.flatMap(({ name, symbols }) => symbols.map((symbol) => [symbol, name] as const)),
  ['%', 'percent'],
  ['٪', 'percent'],
];

const table = (list: string | undefined): PhraseTable<true> => phraseTable(phraseRows(list, true));

/** Words whose full stop ends no sentence. */
const abbreviationsOf = ({ short, words }: FigurePack): Set<string> =>
  new Set([
    ...valuesOf(short).map(([word]) => word),
    ...shortOnes(words.beforeName, ...Object.values(words.before ?? {})).map((word) => word.replace('.', '')),
  ]);

/** The phrases of a pack that say one thing each. */
const plainTables = (words: FigurePack['words']) => ({
  outOf: table(words.outOf),
  over: table(words.over),
  few: table(words.few),
  articles: table(words.articles),
  andHalf: table(words.andHalf),
  belowZero: table(words.belowZero),
  arrival: table(words.arrival),
  both: table(words.both),
  ordinalDot: table(words.ordinalDot),
  beforeYear: table(words.beforeYear),
  beforeName: table(words.beforeName),
  partOf: table(words.partOf),
  streets: table(words.streets),
  partNouns: table(words.partNouns),
  age: {
    after: table(words.age?.after),
    before: table(words.age?.before),
    people: table(words.age?.people),
    dyingAt: table(words.age?.dyingAt),
    setOff: table(words.age?.setOff),
  },
  dying: new Set(wordsOf(words.age?.dying).map(foldNumberWord)),
  lengths: new Set(wordsOf(words.age?.lengths).map(foldNumberWord)),
  clock: {
    after: table(words.clock?.after),
    before: table(words.clock?.before),
    between: table(words.clock?.between),
  },
});

function buildLexicon(pack: FigurePack): FigureLexicon {
  const { words } = pack;
  return {
    ...plainTables(words),
    language: pack.language,
    decimal: pack.decimal,
    grammar: grammarOf(pack),
    short: new Map(valuesOf(pack.short)),
    indefinite: withArticle(new Map(valuesOf(words.indefinite)), words.fusedArticle),
    round: new Map(valuesOf(words.round)),
    sharedParts: new Map(pairsOf(words.sharedParts)),
    roundAdjectives: new Set(wordsOf(words.roundAdjectives).map(foldNumberWord)),
    prefixes: wordsOf(words.prefixes),
    points: new Set(wordsOf(`${pack.point} ${words.points ?? ''}`).map(foldNumberWord)),
    months: new Set(wordsOf(`${pack.months} ${words.months ?? ''}`).map(foldNumberWord)),
    minus: table([pack.minus, words.minus ?? ''].join(', ')),
    of: table([pack.of, words.of ?? ''].join(', ')),
    units: phraseTable([
      ...formRows(words.units),
      ['cent', 'cent'],
      ['cents', 'cent'],
      ...formRows(pack.units),
      ...formRows(pack.money),
    ]),
    rates: phraseTable([...formRows(words.rates), ...formRows(pack.rates)]),
    duals: dualsOf(words.duals),
    lone: dualsOf(words.lone),
    multiples: new Map(valuesOf(words.multiples)),
    before: phraseTable(boundRows(words.before)),
    after: phraseTable(boundRows(words.after)),
    ranges: (words.ranges ?? []).map(rangeOf),
    movement: wordsOf(words.movement),
    abbreviations: abbreviationsOf(pack),
  };
}

/** The words of a pack, built once. */
export const lexiconOf = oncePer(buildLexicon);

/** The units of signs, whatever the language. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map(SIGNS);
