const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Pronouns that can be the subject of a cue verb. */
export const SUBJECT_PRONOUNS = list('he she they i we it you');

/** Articles, possessives and quantifiers, which open a noun phrase. */
export const DETERMINERS = list(
  'a an the one another some many several both few most all two three four five six this that these those his her their its my our ' +
    'your no each every any other various numerous',
);

/** Words that join a noun phrase to what stands before it. */
export const PREPOSITIONS = list(
  'in on at of for to from with by about against among around as before after behind between during into like near over since ' +
    'through throughout toward towards under until upon via within without across along amid despite following per regarding ' +
    'concerning including outside inside',
);

/** Words at which a noun phrase ends to the left. */
export const CLAUSE_WORDS = list(
  'and but or nor yet so that which who whom whose what when where while because if though although unless than whether how why ' +
    'is are was were be been being am has have had do does did will would can could may might must shall should not',
);

/** Words that join two clauses or two names. */
export const CONJUNCTIONS = list('and but or nor yet so then plus');

/** What can stand between a subject and its verb, besides adverbs in -ly. */
export const AUXILIARIES = list(
  'has have had will would did does do can could may might must is are was were be been being not also later then once now just even ' +
    'still again often never ever always soon first further famously simply too since already recently instead himself herself ' +
    'themselves both all each thus therefore nevertheless nonetheless sometimes repeatedly to',
);

/** Forms of "be" and "get", which make a passive. */
export const BE_FORMS = list('is are was were be been being am get gets got gotten');

/** Days, months and words for a time that stand without a preposition. */
export const CALENDAR = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december jan feb mar apr jun jul aug sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night ' +
    'week month year earlier later ago last next this recently shortly early late',
);

/** Words before a name that are not part of it. */
export const TITLES = list(
  'mr mrs ms mx miss dr prof professor sir dame lord lady rev reverend rabbi imam sheikh pope cardinal archbishop bishop father ' +
    'sister brother saint sen sens senator senators rep reps representative congressman congresswoman gov governor president ' +
    'vice chancellor minister prime premier secretary undersecretary deputy assistant attorney general lt gen col maj capt adm ' +
    'lieutenant colonel major captain admiral commander sgt sergeant cpl officer detective inspector superintendent chief judge ' +
    'justice mayor councilman councilwoman councillor alderman delegate del speaker leader chairman chairwoman chair director ' +
    'ambassador king queen prince princess duke duchess king coach ceo cfo coo founder editor reporter anchor host correspondent ' +
    'columnist author actor actress singer comedian rapper candidate nominee spokesman spokeswoman spokesperson former ex-president ' +
    'then-president democrat republican democratic gop house senate majority minority whip state president-elect comrade ayatollah ' +
    'constable sheriff commissioner treasurer trustee magistrate ombudsman comptroller coroner brigadier corporal pvt supt insp det ' +
    'dci hon msgr envoy',
);

/** Titles that are as much as part of a name and are kept with its fullest form. */
export const HONORIFICS = list('dr prof sir dame lord lady rev rabbi imam sheikh ayatollah');

/** Titles that stand before a family name alone. */
export const GENDER_HONORIFICS = list('mr mrs ms miss mx dr sir dame lord lady');

/** Nouns for a person, which a capital makes no name: "the Ohio Democrat", "the Florida Senator". */
export const PERSON_NOUNS = list(
  'democrat republican senator congressman congresswoman representative governor mayor lawmaker native billionaire president ' +
    'chairman chairwoman premier chancellor minister attorney sheriff coach liberal conservative independent',
);

/** Words for those who speak without a name being given. */
export const ROLE_NOUNS = list(
  'activist actor actress administration adviser advisor agency aide aides ambassador analyst announcer army article associate ' +
    'attorney author authorities authority bishop board boss brother campaign candidate captain cardinal center chairman chairwoman ' +
    'chief coach colleague columnist commander commentator commission committee company congressman congresswoman conservative council ' +
    'counsel couple court critic daughter defendant delegate democrat department director doctor economist engineer editor editorial employee ' +
    'executive expert father firm foundation founder friend general government governor group guide historian host husband institute ' +
    'insider investigator investor journalist judge jury justice king lawmaker lawyer leader legislator letter manager man mayor ' +
    'member memo minister ministry moderator mother movement network newspaper nominee observer office officer official operative ' +
    'opponent organization organizer owner panel paper parent participant partner party pastor patient plaintiff player police ' +
    'politician poll pollster pope post president priest prime producer professor prosecutor protester queen questioner regulator ' +
    'release report reporter representative republican researcher resident rival scientist secretary senator sergeant sheriff ' +
    'sister soldier son source speaker spokesman spokesperson spokeswoman staff staffer statement strategist student study ' +
    'supporter suspect teacher team tweet union victim veteran volunteer voter website wife witness woman worker writer ad ads video ' +
    'document email filing lawsuit complaint survey book blog magazine outlet site publication sign poster chant ' +
    'headline transcript piece hopeful contender challenger incumbent',
);

/** Nouns that never speak, so that a phrase ending in one is no subject. */
export const NEVER_SPEAKS = list(
  'day days week weeks month months year years time times morning evening night hour hours minute moment way thing things point case ' +
    'fact end start part percent place number rest place course example addition response interview speech past future meantime',
);

/** Parts between a first and a last name that are written small. */
export const NAME_PARTICLES = list('de da di du del della der den von van bin ibn al el la le ter ten dos das of-the');

/** Words in front that make what follows a sentence's setting, not its subject. */
export const SETTING_WORDS = list(
  'when while as after before because if though although since until once despite during in on at for with without from by to under of ' +
    'following amid asked speaking writing responding according like unlike throughout within about over against among',
);

/** Past forms without -ed. */
export const IRREGULAR_PAST = list(
  'began became bent bit bled blew bought broke brought built burst came caught chose clung cost crept cut dealt did drank drew drove ' +
    'ate fed fell felt fled flew forgot fought found froze gave got grew had heard held hid hit hung hurt kept knelt knew laid lay ' +
    'leapt led left lent let lit lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shook ' +
    'shot shut slept slid sold sought spat spent split spoke sprang stood stole struck stuck swam swore swung taught thought threw ' +
    'told took tore understood was were went wept woke won wore wound wrote',
);

/** Whether a word, singular or plural, is for somebody who can speak. */
export const isRoleNoun = (word: string): boolean =>
  ROLE_NOUNS.has(word) || (word.endsWith('s') && ROLE_NOUNS.has(word.slice(0, -1)));

/** Adverbs and auxiliaries, which move freely about a verb. */
export const isAdverbial = (word: string): boolean =>
  AUXILIARIES.has(word) || (word.length > 4 && word.endsWith('ly') && !isFamilyName(word));

/** Words in -ly that name somebody, or are no adverbs. */
const isFamilyName = (word: string): boolean => NOT_ADVERBS.has(word);
const NOT_ADVERBS = list(
  'kelly family italy emily sally billy reilly reply ally rally bully assembly july connolly donnelly kimberly',
);
