/** Words before a name that are no part of it. Lower case; nationality and organisation words before them go with them. */
const ROLES = `
  mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam rev reverend fr father sister brother rabbi imam
  sheikh shaikh ayatollah bishop archbishop cardinal pastor
  president vice-president premier chancellor minister secretary senator sen congressman congresswoman congressperson
  representative rep governor gov mayor councillor councilor councilman councilwoman alderman delegate ambassador envoy
  consul commissioner speaker whip leader chief chair chairman chairwoman chairperson director manager officer executive
  founder co-founder cofounder owner editor reporter correspondent analyst author attorney lawyer solicitor barrister
  prosecutor judge justice magistrate sheriff detective inspector superintendent constable sergeant sgt lieutenant lt
  captain capt major maj colonel col general gen brigadier admiral adm commander cmdr marshal corporal private pvt
  spokesman spokeswoman spokesperson official aide adviser advisor coach trainer player striker goalkeeper midfielder
  actor actress singer musician artist teacher principal head nurse researcher scientist economist historian expert
  resident neighbor neighbour mother son daughter wife husband uncle aunt ceo cfo coo cto mp mep md esq
  treasurer trustee president-elect candidate deputy
`;

/** Titles of one who goes by another name than the one he was born with. */
const REGNAL = 'pope king queen prince princess emperor empress duke duchess saint st';

/** Words by which a name is an organisation's, a place's or a body's. */
const BODIES = `
  ministry party police department council army force forces authority agency company university college school inc corp
  corporation ltd llc plc co union association house court bank office group committee commission team government
  nations movement front brigade brigades foundation institute society club federation league times post news journal
  airlines motors systems technologies partners holdings hospital center centre church parliament congress senate
  administration bureau board service services network media press radio television tv states kingdom republic alliance
  coalition organization organisation campaign museum city county state semiconductor semiconductors industries
  pharmaceutical pharmaceuticals pharma foods stores energy capital financial insurance securities software electric
  electronics telecom communications oil gas steel mining petroleum airways entertainment resources solutions products
  international associates enterprises labs laboratories hotels records pictures studios dispatch gazette herald tribune
  guardian mirror telegraph observer examiner chronicle courier enquirer inquirer sentinel globe register magazine daily weekly
  agency reuters democrat democrats republican republicans senate house campaign
`;

/** Lower-case words inside a name. */
const PARTICLES =
  'al el bin ibn ben bint abu umm van von der den de da di do dos du la le del della ter af av zu y e st';

const SUFFIXES = 'jr sr ii iii iv junior senior';

/** Short forms of given names, each line one name. */
const NICKNAMES = `
  william bill billy will willie liam
  robert bob bobby rob robbie
  richard dick rick ricky rich
  james jim jimmy jamie
  john jack johnny jon
  joseph joe joey
  michael mike mick mickey
  thomas tom tommy
  edward ted teddy ed eddie ned
  anthony tony
  charles charlie chuck chas
  david dave davy
  daniel dan danny
  henry harry hank
  margaret maggie meg peggy
  elizabeth liz beth betty eliza lizzie libby
  katherine catherine kate katie kathy cathy kathryn kathleen
  patricia pat patty tricia
  rebecca becky
  deborah debra debbie
  jennifer jen jenny
  susan sue susie
  barbara barb
  theodore theo ted teddy
  alexander alex sandy sasha alexandra alexei aleksandr
  lawrence larry laurence
  gerald jerry gerry
  ronald ron ronnie
  donald don donnie
  stephen steven steve
  andrew andy drew
  peter pete
  francis frank
  frederick fred freddie
  gregory greg
  jeffrey jeff geoffrey geoff
  kenneth ken kenny
  nicholas nick
  philip phil phillip
  raymond ray
  samuel sam sammy samantha
  timothy tim
  walter walt
  vincent vince
  zachary zach zack
  volodymyr vladimir
  benjamin ben benny bibi
  george
  paul
  mark
  mary
  anna anne ann annie
  maria
  sarah
  laura
  linda
  karen
  lisa
  emma
  kevin
  brian bryan
  eric erik
  jason
  adam
  martin marty
  simon
  hunter
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles, offices and other words before a name that are no part of it, folded. */
export const ROLE_WORDS = setOf(ROLES);
/** Titles of one who goes by another name than the one he was born with, folded. */
export const REGNAL_TITLES = setOf(REGNAL);
/** Words by which a name is an organisation's or a place's, folded. */
export const BODY_WORDS = setOf(BODIES);
/** Lower-case words inside a name ("bin", "van"), folded. */
export const NAME_PARTICLES = setOf(PARTICLES);
/** What stands behind a name to tell father and son apart, folded. */
export const NAME_SUFFIXES = setOf(SUFFIXES);

const GIVEN_NAMES = NICKNAMES.trim()
  .split('\n')
  .map((line) => setOf(line));

/** Whether two given names, folded, may be one person's: the same, an initial, or a short form. */
export function mayBeOneGivenName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 || (short.length >= 3 && long.startsWith(short)) || short === long)
    return long.startsWith(short);
  return GIVEN_NAMES.some((names) => names.has(a) && names.has(b));
}

const isGivenName = (name: string): boolean => GIVEN_NAMES.some((names) => names.has(name));

/** Whether both are given names of the list, and of different lines. */
export const areDistinctGivenNames = (a: string, b: string): boolean =>
  isGivenName(a) && isGivenName(b) && !mayBeOneGivenName(a, b);
