/*
 * Spelling that differs between British and American English, as rules with the words they hold for.
 *
 * The words are those of SCOWL 2020.12.07 (Kevin Atkinson's Spell Checker Oriented Word Lists, whose British, American
 * and variant lists come from his VarCon), sizes up to 60, that one of the rules carries from a British list to the
 * American or common one; rare words and pairs that mean different things were struck out, a few that are spelt by both
 * were added. SCOWL: "Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these
 * word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is
 * hereby granted without fee, provided that the above copyright notice appears in all copies and that both that
 * copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no
 * representations about the suitability of this array for any purpose. It is provided "as is" without express or
 * implied warranty."
 */

interface SpellingRule {
  readonly british: string;
  readonly american: string;
  /** What stands before `british` in the words the rule holds for; what follows is kept. */
  readonly stems: string;
  /** What must follow, when not anything may ("organise", but not "organist"). */
  readonly before?: string;
}

const RULES: readonly SpellingRule[] = [
  {
    british: 'is',
    american: 'iz',
    before: 'e ing ation ab',
    stems: `
      accessor acclimat actual aggrand agon alkal alphabet amort analog anathemat anatom anglic annual anod
      antagon antholog anthropomorph apolog apostat appet atom attitudin author automat bapt barbar bastard
      bowdler brutal bureaucrat burglar canal cannibal canon capital capsul caramel carbon catech categor
      catheter cauter central channel character circular civil cogn collateral collectiv colon commercial
      compartmental computer conceptual concert container contextual conventional criminal critic crystall
      custom decentral decimal decolon decriminal dehuman demagnet demilitar demobil democrat demon demonet
      demoral denational denuclear deodor departmental depersonal depolar depolitic depressur deput desalin
      desensit destabil devital digit disorgan dramat econom editorial elastic embol emotional empath emphas
      energ epitom equal eulog evangel extempor external factor familiar fantas federal femin fertil fictional
      final formal fossil fratern galvan general ghetto glamor global harmon homogen hospital human hybrid
      hypnot hypothes ideal idol immobil immortal immun individual industrial initial institutional
      intellectual internal international iod ion italic item jeopard legal legitim legitimat liberal lion
      liquid lobotom local macadam magnet marble marginal material maxim mechan memor memorial mercer mesmer
      metabol metastas metric militar miniatur minim mobil modern modular moistur monet monopol moral motor
      mytholog narcot nasal national natural neutral nonsympath normal notar novel optim organ ostrac
      overcapital overemphas overgeneral overspecial oxid palatal parallel parameter parenthes particular
      passiv pasteur patron pauper pedestrian penal personal philosoph photosynthes plagiar plastic plural
      polar politic polymer popular pressur priorit privat professional propagand proselyt public pulver quant
      radical random rational real reauthor recapital recogn recolon recrystall reemphas regular reinitial
      reorgan revital revolution rhapsod ritual robot romantic routin rubber sanit satir scandal schemat
      scrutin secular sensational sensit sentimental serial sermon signal simon slender social sodom solemn
      soliloqu special stabil standard steril stigmat styl subsid summar symbol sympath synchron synthes
      systemat tantal tempor tender terror theor transistor traumat trivial tyrann unappet unauthor unbapt
      uncivil underutil unfertil uninitial union unit universal unorgan unpasteur unreal unrecogn urban util
      vandal vapor verbal victim virtual visual vital vocal volatil vulcan vulgar weather western winter woman
    `,
  },
  {
    british: 'ys',
    american: 'yz',
    stems: `
      anal breathal catal hydrol paral psychoanal reanal
    `,
  },
  {
    british: 'our',
    american: 'or',
    stems: `
      arb ard arm behavi belab cand clam clang col demean discol disfav dishon dol enam endeav fav ferv flav
      glam harb hon hum lab misbehavi misdemean multicol neighb od parl ranc recol rig rum sav savi splend
      succ tricol tum unarm uncol unfav unflav unsav val vap varicol vig watercol
    `,
  },
  {
    british: 're',
    american: 'er',
    stems: `
      accout amphitheat calib cent centilit centimet decilit decimet epicent fib gigamet goit hectomet kilolit
      kilomet lacklust lit louv lust megamet met micromet millilit millimet mit nanomet och reconnoit sab
      saltpet scept sepulch somb spect theat
    `,
  },
  {
    british: 'red',
    american: 'ered',
    stems: `
      accout cent reconnoit sab
    `,
  },
  {
    british: 'ring',
    american: 'ering',
    stems: `
      accout cent reconnoit
    `,
  },
  {
    british: 'ae',
    american: 'e',
    stems: `
      an arch encyclop f gyn h isch leuk medi orthop p prim septic tox
    `,
  },
  {
    british: 'oe',
    american: 'e',
    stems: `
      diarrh f gonorrh hom am man
    `,
  },
  {
    british: 'enc',
    american: 'ens',
    stems: `
      def lic off pret
    `,
  },
  {
    british: 'gement',
    american: 'gment',
    stems: `
      abrid acknowled jud misjud prejud
    `,
  },
  {
    british: 'eable',
    american: 'able',
    stems: `
      blam lik liv lov mov sal sav siz tam unshak us
    `,
  },
  {
    british: 'mme',
    american: 'm',
    stems: `
      centigra gra kilogra microgra milligra progra reprogra
    `,
  },
  {
    british: 'lment',
    american: 'llment',
    stems: `
      enro enthra fulfi insta
    `,
  },
  {
    british: 'lful',
    american: 'llful',
    stems: `
      ski wi
    `,
  },
  {
    british: 'ould',
    american: 'old',
    stems: `
      m rem sm
    `,
  },
  {
    british: 'sc',
    american: 'sk',
    stems: `
      mollu
    `,
  },
  {
    british: 'aught',
    american: 'aft',
    stems: `
      dr downdr updr
    `,
  },
];

/** Stems whose last consonant British English doubles before an ending ("travelled"). */
const DOUBLING = `
  apparel backpedal barrel bayonet bedevil bejewel benefit bevel bias bushel cal cancel carol caucus cavil channel
  chirrup chisel chorus combat council counsel cruel cudgel devil dial disembowel dishevel dowel drivel duel
  enamel equal evil facet flannel focus fuel funnel gambol garrot gossip grovel gruel hostel impanel
  imperil initial jewel kennel label leaflet level libel marshal marvel medal metal mislabel model panel parallel
  parcel pedal pencil peril pommel precancel pummel quarrel ravel redial refocus refuel relabel remodel revel
  ricochet rival rivet rowel shovel shrivel signal snivel snorkel spiral squirrel stencil subtotal swivel tassel
  teetotal tinsel total towel trammel tranquil transit travel trial trowel tunnel unbias unfocus unravel victual
  wainscot weasel worship yodel
`;

/** Words that no rule covers, British first. */
const PAIRS = `
  adaptor:adapter advisor:adviser advisors:advisers aeroplane:airplane aeroplanes:airplanes afterwards:afterward
  ageing:aging aluminium:aluminum amidst:amid amongst:among analogue:analog analysable:analyzable
  artefact:artifact artefacts:artifacts axe:ax backwards:backward baulk:balk baulked:balked burnt:burned
  byelaw:bylaw byelaws:bylaws carcase:carcass catalogue:catalog catalogued:cataloged catalogues:catalogs
  cataloguing:cataloging cheque:check chequebook:checkbook cheques:checks chilli:chili chillies:chilies
  cognisance:cognizance commandoes:commandos connexion:connection convenor:convener cosier:cozier cosy:cozy
  cypher:cipher dialogue:dialog dialogues:dialogs disc:disk discs:disks distil:distill distils:distills
  doughnut:donut doughnuts:donuts downwards:downward draughty:drafty dreamt:dreamed enquire:inquire
  enquired:inquired enquiries:inquiries enquiry:inquiry enrol:enroll enrols:enrolls enthral:enthrall
  focusses:focuses fulfil:fulfill fulfils:fulfills furore:furor gaol:jail gaoled:jailed gaoler:jailer gaols:jails
  ghettoes:ghettos gipsies:gypsies gipsy:gypsy glycerine:glycerin gramme:gram grey:gray greyer:grayer
  greying:graying greyish:grayish greys:grays imposter:impostor instal:install instals:installs instil:instill
  instils:instills jewellery:jewelry judgemental:judgmental kerb:curb kerbs:curbs leant:leaned leapt:leaped
  learnt:learned likeability:likability lynchpin:linchpin manifestoes:manifestos manoeuvre:maneuver
  manoeuvred:maneuvered manoeuvres:maneuvers manoeuvring:maneuvering mementoes:mementos misspelt:misspelled
  moult:molt moustache:mustache mum:mom mummy:mommy mums:moms nosey:nosy oesophagus:esophagus oestrogen:estrogen
  okay:ok omelette:omelet onwards:onward orientated:oriented phoney:phony plough:plow ploughed:plowed
  ploughing:plowing ploughs:plows practise:practice practised:practiced practises:practices practising:practicing
  prologue:prolog protestor:protester protestors:protesters pyjama:pajama pyjamas:pajamas queueing:queuing
  racquet:racket rouble:ruble roubles:rubles sceptic:skeptic sceptical:skeptical scepticism:skepticism
  sceptics:skeptics skullduggery:skulduggery snowplough:snowplow speciality:specialty spelt:spelled spilt:spilled
  spoilt:spoiled sulphate:sulfate sulphur:sulfur sulphuric:sulfuric sunburnt:sunburned storey:story storeys:stories swop:swap syphon:siphon
  towards:toward tranquillity:tranquility transhipment:transshipment tsar:czar tsars:czars tyre:tire tyres:tires
  unlearnt:unlearned unspoilt:unspoiled upwards:upward useable:usable vender:vendor waggon:wagon whilst:while
  whisky:whiskey woollen:woolen woollens:woolens yoghurt:yogurt zeroes:zeros
`;

/** Names that English news writes in several ways; the second form is the one compared. */
const NAMES = `
  gadhafi:gaddafi hizbollah:hezbollah hizbullah:hezbollah hussain:hussein kadafi:gaddafi kharkov:kharkiv kiev:kyiv
  lvov:lviv mohamed:muhammad mohammad:muhammad mohammed:muhammad moslem:muslim moslems:muslims muhammed:muhammad
  odessa:odesa qaddafi:gaddafi qaida:qaeda quaida:qaeda quran:koran shi'ite:shiite usama:osama zelenskiy:zelensky
  zelenskyy:zelensky
`;

const listOf = (words: string): string[] => words.trim().split(/\s+/);

const WORDS: ReadonlyMap<string, string> = new Map(
  listOf(`${PAIRS} ${NAMES}`).map((pair) => pair.split(':') as [string, string]),
);

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...RULES.flatMap(({ british, american, stems, before = '' }) =>
    before.split(' ').flatMap((ending) => {
      return listOf(stems).map((stem) => [stem + british + ending, stem + american + ending] as const);
    }),
  ),
  ...listOf(DOUBLING).map((stem) => [stem + stem.slice(-1), stem] as const),
]);

const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = Math.max(...[...PREFIXES.keys()].map((prefix) => prefix.length));

/**
 * The spelling a word is compared by: two words that are the same but for British or American spelling have the same.
 * Takes a folded word; gives the American spelling for the most part, not always a word.
 */
export function canonicalSpelling(word: string): string {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  for (let length = Math.min(word.length, LONGEST_PREFIX); length >= SHORTEST_PREFIX; length--) {
    const prefix = PREFIXES.get(word.slice(0, length));
    if (prefix !== undefined) return prefix + word.slice(length);
  }
  return word;
}
