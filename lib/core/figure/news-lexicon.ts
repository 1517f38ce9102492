import { stemOf } from './word-stem.ts';

/**
 * What happens to those who are counted, in the words that news has for it. The groups are the lexical units of FrameNet
 * 1.7 frames, cut down to unambiguous ones: Death and Killing; Cause_harm and Experience_bodily_harm; Arrest and
 * Detaining; Releasing; Rescuing; Firing; Hiring; Destroying; Damaging; and so on. `casualty` is a frame of its own: it
 * takes in the wounded.
 */
const FRAMES: Readonly<Record<string, string>> = {
  death:
    'kill die death fatality fatal slay murder massacre perish drown lives corpse body remains deceased toll execute',
  injury: 'injure injury wound hurt maim',
  casualty: 'casualty',
  missing: 'missing vanish unaccounted',
  arrest: 'arrest detain bust nab apprehend',
  charge: 'charge indict',
  release: 'free release',
  rescue: 'rescue save',
  displacement: 'displace uproot',
  evacuation: 'evacuate evacuation',
  burning: 'burn char scorch blacken',
  dismissal: 'cut dismiss sack axe shed slash eliminate layoff lay',
  hiring: 'hire recruit create employ',
  destruction: 'destroy raze gut flatten',
  damage: 'damage',
  infection: 'infect infection case sicken',
  survival: 'survive survivor alive',
  opposition: 'against oppose reject',
  closing: 'close shut shutter closure',
  opening: 'open reopen',
};

/** Frames in which "7 injured" without a noun counts people. */
const PERSONAL = new Set([
  'death',
  'injury',
  'casualty',
  'missing',
  'arrest',
  'release',
  'rescue',
  'displacement',
  'survival',
]);

/**
 * Words for one thing, by WordNet 3.1 synsets and, for people, their direct hyponyms ("boy" under "child").
 */
const SYNONYMS: Readonly<Record<string, string>> = {
  person: 'person people individual human victim other resident citizen inhabitant',
  child: 'child kid minor youngster boy girl baby infant toddler',
  woman: 'woman',
  man: 'man',
  civilian: 'civilian noncombatant',
  soldier: 'soldier troop serviceman marine paratrooper serviceperson trooper',
  militant: 'militant fighter insurgent terrorist gunman jihadist combatant',
  police: 'police policeman policewoman officer cop',
  journalist: 'journalist reporter newsman',
  protester: 'protester protestor demonstrator marcher',
  hostage: 'hostage captive',
  prisoner: 'prisoner inmate detainee pow',
  worker: 'worker employee staff staffer job position post',
  student: 'student pupil schoolchild',
  migrant: 'migrant immigrant',
  refugee: 'refugee',
  passenger: 'passenger',
  house: 'house home dwelling',
  car: 'car vehicle automobile',
  ship: 'ship vessel boat',
  plane: 'plane aircraft airplane jet airliner',
  film: 'film movie',
  prison: 'prison jail sentence imprison term',
  fine: 'fine penalty',
  cost: 'cost price bill tab worth pay spend expense',
  earthquake: 'earthquake quake temblor',
  wildfire: 'wildfire fire blaze inferno flame',
  vote: 'vote ballot poll',
  loss: 'loss lose',
  profit: 'profit earnings earn',
  company: 'company firm',
  shop: 'shop store',
  infection: 'infection case',
  visitor: 'visitor attendee guest spectator tourist',
  charge: 'charge count',
  unemployment: 'unemployment jobless joblessness',
};

/** People who are told apart by what they are, so that one kind put for another changes the news. */
const CONTRASTING = new Set([
  'child',
  'woman',
  'man',
  'civilian',
  'soldier',
  'militant',
  'police',
  'protester',
  'journalist',
]);

/** Kinds of people that may be the same people. */
const OVERLAPPING = new Set([
  'civilian protester',
  'civilian journalist',
  'civilian man',
  'man militant',
  'man police',
  'man protester',
  'journalist man',
  'man soldier',
  'journalist woman',
  'protester woman',
]);

/** Every kind of people, the contrasting ones and those that name a role. */
const PEOPLE = new Set([
  ...CONTRASTING,
  'hostage',
  'prisoner',
  'worker',
  'student',
  'migrant',
  'refugee',
  'passenger',
  'visitor',
]);

function byStem(groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const stems = Object.entries(groups).flatMap(([group, words]) =>
    words.split(' ').map((word): [string, string] => [stemOf(word), group]),
  );
  return new Map(stems);
}

const FRAME_OF = byStem(FRAMES);
const SYNSET_OF = byStem(SYNONYMS);

const NO_EVENT = new Set(['life', 'remain', 'remained', 'remaining', 'case']);

/** Events that may befall the same people, and be told one for the other. */
const NEAR_EVENTS = new Set([
  'arrest charge',
  'rescue survival',
  'casualty death',
  'casualty injury',
  'displacement evacuation',
]);

/** Whether the same people may be told of in two events. */
export const mayBeOneEvent = (a: string, b: string): boolean => NEAR_EVENTS.has([a, b].sort().join(' '));

/** The frame that a folded word calls up ("killed" → `death`), or `null`. */
export const frameOf = (word: string): string | null =>
  // "Lives" are lost, but "life" is a sentence; "remains" are found, but some "remain" missing; a "case" is a court's.
  NO_EVENT.has(word) ? null : (FRAME_OF.get(stemOf(word)) ?? null);

/** A key that a folded word shares with its other forms and its synonyms. */
export const senseOf = (word: string): string => {
  const stem = stemOf(word);
  return word === 'case' ? stem : (SYNSET_OF.get(stem) ?? stem);
};

/** Whether a frame's unnamed things are people. */
export const isPersonal = (frame: string): boolean => PERSONAL.has(frame);

/** Whether a sense is a particular kind of people. */
export const isKindOfPeople = (sense: string): boolean => PEOPLE.has(sense);

/** Whether two kinds of people exclude each other, as children and soldiers do. */
export const areContrasting = (a: string, b: string): boolean =>
  a !== b && CONTRASTING.has(a) && CONTRASTING.has(b) && !OVERLAPPING.has([a, b].sort().join(' '));

/** Words of news and grammar that say nothing about what is counted. */
const EMPTY_WORDS = new Set(
  `the a an and or but nor for of in on at to from by with as than that this these those it its he she they his her their
  who whom whose which what when where while after before since until during into onto over under about around between
  among against through per more most less fewer least many much some any all both each every other another such only
  just also even still now then so too very up down out off no not is are was were be been being has have had do does did
  will would can could may might must shall should said say says told tell tells according report reports reported
  official officials spokesman spokeswoman statement year years day days week weeks month months hour hours minute minutes
  today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday first last next new one two three four
  five six seven eight nine ten hundred thousand million billion trillion dozen percent per cent number total including
  include rise rose risen grow grew increase increased jump fall fell fallen drop dropped decline reach reached hit get
  gets got make makes made take takes took go goes went come comes came leave leaves left put nearly almost roughly
  estimated we you i my your our him them us me there here how why if because yet ap news via`
    .split(/\s+/)
    .map(stemOf),
);

/** Whether a folded word says something about the matter at hand. */
export const isContentWord = (word: string): boolean =>
  word.length > 1 && !/^\p{N}|'(?!s$)/u.test(word) && !EMPTY_WORDS.has(stemOf(word));
