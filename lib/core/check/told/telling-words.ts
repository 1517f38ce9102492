import { stemOf } from '../../figure/word-stem.ts';
import { FUNCTION_WORDS } from '../../language/function-words.ts';
import { rememberWords } from '../../language/remember-words.ts';
import { irregularBase } from '../../quotation/lexicon/lemmas.ts';

/** Words that news writes for one another when it tells what somebody said, a line each. */
const SYNONYMS = `
  company firm business corporation
  worker employee staff
  dismiss fire sack
  kill slay
  begin start commence
  end finish conclude
  stop halt cease
  help aid assist assistance
  buy purchase acquire
  get obtain receive
  child kid
  car vehicle
  house home
  large big huge enormous
  quick fast rapid swift
  choose pick select
  show demonstrate
  attempt try
  need require
  give provide
  hurt injure wound
  build construct
  happen occur
  right correct
  incorrect mistaken
  lawmaker legislator congressman congresswoman
  reporter journalist
  attack assault
  terrible awful horrible
  important significant crucial
  quit resign
  leave depart
  allow permit
  ban prohibit forbid
  hide conceal
  support back endorse
  doctor physician
  angry furious
  country nation
  student pupil
  teenager teen
  fight battle combat
  danger risk
  increase rise grow climb
  decrease fall drop decline
  cut reduce
  refuse reject
  answer reply respond response
  gun firearm
  investigation inquiry probe investigate
  talk discuss
  keep maintain
  goal aim
  rich wealthy
  soldier troop
  accept take
  many numerous
  money cash
  whole entire
  sure certain
  family relative
  immediate instant
  repair fix mend
  check inspect examine
  demand insist
`;

/** Words with which so much can be said that they say little. */
const WEAK = `
  people person time year day week month good bad new old big man woman work use part place first last next today
  yesterday tomorrow long high own kind lot number case point fact bit great right able sure try need look see mean
  keep happen start talk issue problem question
`;

const FULL = 1;
const SLIGHT = 0.4;

/** Endings that make a noun or an adverb of a verb or an adjective. */
const DERIVED = /(?<=\p{L}{5})(?:ation|ion)$|(?<=\p{L}{4})(?:ment|ly)$|(?<=\p{L}{6})al$/u;

/** What the forms of a word have in common: inflected, irregular, or made a noun or an adverb. */
const rootOf = (word: string): string => stemOf(stemOf(irregularBase(word)).replace(DERIVED, ''));

const rootsOf = (words: string): string[] => words.trim().split(/\s+/).map(rootOf);

const SYNONYM_OF: ReadonlyMap<string, string> = new Map(
  SYNONYMS.trim()
    .split('\n')
    .flatMap((line) => {
      const roots = rootsOf(line);
      return roots.map((root): [string, string] => [root, roots[0] ?? root]);
    }),
);

/** What a word is compared by when one text tells what another quotes: its forms and its synonyms have one sense. */
export const senseOf = rememberWords((word): string => {
  const root = rootOf(word);
  return SYNONYM_OF.get(root) ?? root;
});

const WEAK_SENSES: ReadonlySet<string> = new Set(rootsOf(WEAK).map((root) => SYNONYM_OF.get(root) ?? root));

/** How much a word says on its own, from 0 for those that any sentence may hold to 1. */
export function tellingOf(word: string): number {
  const bare = word.split("'")[0] ?? '';
  if (bare === '' || FUNCTION_WORDS.has(bare)) return 0;
  return WEAK_SENSES.has(senseOf(word)) ? SLIGHT : FULL;
}
