/** The words from which sentences of the press are made, a language each. A frame says what follows what: see `Maker`. */
export interface PressWords {
  readonly given: string;
  readonly surnames: string;
  readonly syllables: string;
  /** In front of a name. */
  readonly titles: readonly string[];
  /** Roles without an article, after which a name can follow directly. */
  readonly roles: string;
  /** Phrases that can speak, the article first; "+" parts the words. */
  readonly people: readonly string[];
  readonly bodies: readonly string[];
  readonly adjectives: string;
  /** What follows a phrase: "of the council". */
  readonly of: readonly string[];
  readonly times: readonly string[];
  readonly hearers: readonly string[];
  readonly pronouns: string;
  readonly adverbs: string;
  readonly relatives: readonly string[];
  readonly verbs: string;
  /** The auxiliary of the perfect, and its participles. */
  readonly auxiliaries: string;
  readonly participles: string;
  readonly adding: string;
  readonly that: string;
  readonly and: string;
  readonly quotes: readonly (readonly [string, string])[];
  /** Frames; the more often, the more likely. */
  readonly frames: readonly string[];
}

const GIVEN =
  'Ada Maria James Will May Mark Grace Tunde Ivan Lena Pedro Amir Chen Aisha Tom Sarah Ruth Kofi Olga Noor Hugo Marta Ben Joy Faith Hope Rose Dawn Bill Rob Jack Drew Frank Pat Art Sue Chase Grant Chuck Ray Jean-Luc Hye-jin Mohammed Ngozi Priya Yuki Stefan Ingrid Paolo Tariq';
const SYLLABLES =
  'ka ri mo sen ba tu le no van der mac ker sha lin go ro ma be du fa qui ster man ton ley ford berg wi ski ova enko dze ian oglu ez ira ham well stein croft';
const SURNAMES =
  'Moss Brown Young Long Price Church Field Park Banks Marsh Wood Bell Rice Bush Waters Stone Cook Baker Fisher Marshall Bishop King Day Case Good Sharp Small Green Gray White Black Smith Jones Lee Khan Singh Garcia Novak Okafor Tanaka Larsen Moreau Rossi Haddad';

const list = (text: string): readonly string[] => text.split('|');

const ENGLISH: PressWords = {
  given: GIVEN,
  surnames: SURNAMES,
  syllables: SYLLABLES,
  titles: list(
    'Mr.|Mrs.|Ms.|Dr.|President|Senator|Mayor|Judge|Professor|Governor|Chancellor|Captain|Sgt.|Gen.|Rep.|Sen.|Prof.|Minister|Sheriff|Detective|Officer|Bishop|Councillor|Secretary|Ambassador|Inspector|Supt.|Coach|Commissioner|Prime+Minister|Foreign+Minister|Attorney+General|Police+Chief|Vice+President|Finance+Minister|Fire+Chief|Defence+Secretary|Deputy+Mayor|Lt.+Col.|District+Attorney|State+Rep.|Home+Secretary',
  ),
  roles:
    'spokesman spokeswoman director owner lawyer professor teacher doctor neighbour resident witness mayor minister chairman chairwoman editor manager coach analyst farmer engineer nurse scientist researcher judge senator chief captain economist president secretary mother father driver officer official activist prosecutor author critic lawmaker expert',
  people: list(
    'the+spokesman|a+spokeswoman|the+director|the+owner|his+lawyer|a+professor|one+teacher|her+doctor|a+neighbour|another+resident|a+witness|the+mayor|the+minister|the+chairman|the+editor|one+analyst|a+farmer|the+engineer|the+judge|the+chief|their+mother|the+driver|an+officer|an+official|the+prosecutor|the+author|officials|police|residents|witnesses|some+researchers|analysts|many+critics|lawyers|the+investigators|prosecutors|doctors|authorities|organisers|people|experts|students|teachers|unions',
  ),
  bodies: list(
    'the+council|the+ministry|the+company|the+union|the+agency|the+court|the+commission|the+school|the+university|the+hospital|the+bank|the+party|the+newspaper|the+team|the+institute|the+committee|the+airline|the+charity|the+department|the+government|the+army|the+report|the+study|the+statement|the+lawsuit|the+letter|the+website|the+group|London|Berlin|Cairo|Ohio|Kyiv|Delhi|Reuters|Acme',
  ),
  adjectives:
    'local former senior federal new deputy retired young angry independent national British German Israeli Turkish Canadian Kenyan regional military',
  of: list(
    'of/case the/det council|for/case the/det ministry|at/case the/det university|with/case the/det company|of/case Leeds|in/case Denver|of/case the/det county/compound police|from/case the/det old/amod town',
  ),
  times: list(
    'Monday|on/case Tuesday|on/case Friday|in/case a/det statement|in/case an/det interview|during/case the/det hearing|after/case the/det game|last/amod week|in/case London|at/case a/det news/compound conference',
  ),
  hearers: list(
    'reporters|police|Reuters|the/det court|the/det council|lawmakers|CNN|him|us|to/case reporters|to/case them',
  ),
  pronouns: 'he she they I we it he she',
  adverbs: 'also later then repeatedly recently once publicly simply',
  relatives: list(
    'who lives in/case the/det town|who works for/case the/det company|who owns the/det bank|who runs the/det school|who saw the/det crash|who leads the/det party|who founded the/det group',
  ),
  verbs:
    'said said said said said said says says says told added explained argued noted warned wrote announced claimed admitted insisted confirmed stated replied suggested reported declared recalled asked remarked testified tweeted complained conceded acknowledged stressed observed joked predicted promised concluded alleged commented disclosed revealed pledged vowed boasted quipped reiterated adds explains argues notes warns writes claims insists suggests admits believes concludes alleges reveals',
  auxiliaries: 'has had have',
  participles:
    'said said told added explained argued noted warned written announced claimed admitted insisted confirmed stated suggested reported declared',
  adding: 'adding saying noting claiming warning',
  that: 'that',
  and: 'and',
  quotes: [
    ['“', '”'],
    ['“', '”'],
    ['"', '"'],
    ['"', '"'],
    ['‘', '’'],
  ],
  frames: list(
    'Q N V H T|Q N V H T|Q N V H T|Q V N T|Q V N T|Q V N T|N V H T that S|N V H T that S|N V H T S|N V H T S|B , N V T that S|N V H T : Q|N V H T , Q|S , N V H T|S , N V T|S , V N T|Q N V H T , G|N V S and2|q N V , Q|q V N , Q|M N V|M V N|M N V|M V N|N V that S',
  ),
};

const GERMAN: PressWords = {
  given:
    'Anna Lena Karl Jürgen Sabine Uwe Petra Mehmet Ayşe Lukas Hanna Dirk Heike Olaf Rolf Ingrid Paul Marie Jan Katja',
  surnames:
    'Meier Schulz Klein Lang Kaiser Bauer Richter Vogel Koch Wolf Yilmaz Brandt Krause Hoffmann Stein Berg Fuchs Roth König Lange',
  syllables: 'ka ri mo sen ba tu le no mann berg stein hof er lich bach wald feld ing haus rich hart',
  titles: list(
    'Minister|Ministerin|Präsident|Bürgermeisterin|Bürgermeister|Professor|Dr.|Sprecher|Sprecherin|Trainer|Kanzler|Kanzlerin|Staatsanwältin|Polizeisprecher|Regierungssprecherin|Ministerpräsident|Außenminister|Herr|Frau',
  ),
  roles:
    'Sprecher Sprecherin Leiter Leiterin Anwalt Ärztin Professorin Trainer Vorsitzende Vorstand Chef Chefin Experte Forscherin',
  people: list(
    'der+Sprecher|die+Sprecherin|der+Anwalt|die+Ministerin|der+Minister|ein+Zeuge|eine+Zeugin|die+Forscher|der+Trainer|die+Leiterin|ein+Nachbar|die+Vorsitzende|der+Vorsitzende|Experten|Anwohner|Kritiker|Ärzte|die+Ermittler|der+Richter|seine+Anwältin|ihr+Bruder|die+Eltern|der+Autor|ein+Polizist',
  ),
  bodies: list(
    'die+Polizei|das+Ministerium|der+Konzern|die+Zeitung|das+Gericht|die+Stadt|die+Regierung|die+Partei|der+Verband|die+Gewerkschaft|das+Unternehmen|die+Behörde|der+Bericht|die+Studie|Berlin|Siemens',
  ),
  adjectives: 'deutsche frühere örtliche neue zuständige russische',
  of: list(
    'der/det Polizei/nmod|des/det Ministeriums/nmod|der/det Partei/nmod|des/det Konzerns/nmod|aus/case Köln|von/case der/det Universität|im/case Ministerium',
  ),
  times: list(
    'am/case Montag|am/case Freitag|in/case einem/det Interview|gestern|der/det Zeitung/obj|in/case Berlin|vor/case Gericht|am/case Dienstag in/case Hamburg|nach/case dem/det Spiel',
  ),
  hearers: list('der/det Zeitung|der/det Nachrichtenagentur|dem/det Gericht|Journalisten|ihm|uns'),
  pronouns: 'er sie er sie wir ich es',
  adverbs: 'auch später dann zudem außerdem',
  relatives: list('der in/case Köln lebt|die den/det Verband leitet|der das/det Unternehmen gründete'),
  verbs:
    'sagte sagte sagte sagte sagt sagt erklärte erklärt betonte betont warnte meinte schrieb schreibt teilte berichtete berichtet kündigte behauptete räumte fügte bestätigte versicherte kritisierte forderte antwortete fragte erzählte erzählt rief lobte klagte verkündete glaubt findet',
  auxiliaries: 'hat habe hatte haben',
  participles:
    'gesagt erklärt betont gewarnt geschrieben berichtet behauptet bestätigt versichert gefordert angekündigt mitgeteilt erzählt',
  adding: 'und',
  that: 'dass',
  and: 'und',
  quotes: [
    ['„', '“'],
    ['„', '“'],
    ['"', '"'],
    ['»', '«'],
  ],
  frames: list(
    'Q V N T|Q V N T|Q V N T|Q V N T|N V T : Q|N V H T : Q|N V T , S|N V , S|S , V N T|S , V N|T1 V N : Q|T1 V N , S|q V N , Q|q V N T , Q|M V N|M V N T|N A T P , S|Q A N T P|T1 A N P , S|N V S and2',
  ),
};

const FRENCH: PressWords = {
  given: 'Anne Marie Jean Luc Pierre Claire Hugo Sophie Karim Fatou Paul Julie Marc Nadia Louis Camille Denis Inès',
  surnames:
    'Moreau Petit Roux Blanc Martin Durand Leroy Faure Marchand Boucher Diallo Benali Girard Fontaine Mercier Lambert',
  syllables: 'be ri mo sin ba tu le no van lier mon ton reau ville pont card net ré gue lin cha',
  titles: list(
    'M.|Mme|Me|le+ministre|la+ministre|le+président|le+maire|le+professeur|le+docteur|la+députée|le+député|le+juge|le+général|le+porte-parole|la+porte-parole',
  ),
  roles:
    'directeur directrice avocat avocate président présidente porte-parole chercheur médecin auteur responsable maire',
  people: list(
    'le+ministre|la+ministre|le+directeur|la+directrice|un+témoin|une+voisine|les+avocats|le+porte-parole|un+responsable|les+médecins|des+experts|le+maire|la+présidente|son+avocat|sa+mère|leurs+parents|les+enquêteurs|le+juge|un+policier|une+source|les+syndicats',
  ),
  bodies: list(
    'la+police|le+ministère|le+groupe|le+journal|le+tribunal|la+ville|le+gouvernement|le+parti|la+mairie|le+syndicat|l’+entreprise|le+rapport|l’+étude|Paris|Airbus',
  ),
  adjectives: 'français ancien nouveau jeune local national',
  of: list(
    'de/case la/det police|du/case ministère|de/case l’/det entreprise|de/case Lyon|du/case parti|à/case l’/det université',
  ),
  times: list(
    'lundi|vendredi|mardi soir|dans/case un/det communiqué|dans/case un/det entretien|à/case Paris|après/case le/det match|hier|devant/case le/det tribunal|à/case l’/det AFP',
  ),
  hearers: list('à/case la/det presse|aux/case journalistes|à/case l’/det AFP|au/case tribunal'),
  pronouns: 'il elle ils on je nous elle il',
  adverbs: 'aussi ensuite également',
  relatives: list('qui vit à/case Lyon|qui dirige le/det groupe|qui a/aux fondé le/det parti'),
  verbs:
    'dit dit dit explique explique affirme affirme assure ajoute précise déclare déclare estime raconte écrit rappelle souligne note indique annonce reconnaît promet prévient regrette demande répond confie expliquait disait affirmait déclara répondit ajouta',
  auxiliaries: 'a a ont avait',
  participles:
    'dit déclaré affirmé expliqué ajouté indiqué précisé annoncé assuré reconnu raconté écrit rappelé souligné confié estimé demandé répondu',
  adding: 'ajoutant précisant affirmant',
  that: 'que',
  and: 'et',
  quotes: [
    ['« ', ' »'],
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  frames: list(
    'Q V N T|Q V N T|Q V N T|Q W N T|Q W N T|N V T that S|N W T that S|N W T that S|N W H that S|N V T : Q|N W H T : Q|S , V N T|S , W N T|B , N W that S|q V N , Q|q W N T , Q|M V N|M V I|M W N T|N W , Q|Q N V T|Q V I T|q V I T , Q',
  ),
};

const SPANISH: PressWords = {
  given: 'Ana María Juan Luis Pedro Carmen Hugo Sofía Javier Lucía Pablo Elena Marcos Nuria Diego Rosa Andrés Inés',
  surnames:
    'Moreno Prieto Rubio Blanco Martín Torres Vega Soler Iglesias Campos Ríos Cruz Herrero Molina Ortega Castro',
  syllables: 'be ri mo sin ba tu le no ra do ez mon ton al var gue lin cha res to',
  titles: list(
    'el+ministro|la+ministra|el+presidente|la+alcaldesa|el+alcalde|el+profesor|el+doctor|la+diputada|el+juez|el+general|el+portavoz|la+portavoz|don|doña',
  ),
  roles:
    'director directora abogado abogada presidente presidenta portavoz investigador médico autor responsable alcalde',
  people: list(
    'el+ministro|la+ministra|el+director|la+directora|un+testigo|una+vecina|los+abogados|el+portavoz|un+responsable|los+médicos|expertos|el+alcalde|la+presidenta|su+abogado|su+madre|los+padres|los+investigadores|el+juez|un+policía|fuentes|los+sindicatos',
  ),
  bodies: list(
    'la+policía|el+ministerio|el+grupo|el+diario|el+tribunal|la+ciudad|el+Gobierno|el+partido|el+ayuntamiento|el+sindicato|la+empresa|el+informe|el+estudio|Madrid|Iberia',
  ),
  adjectives: 'español antiguo nuevo joven local nacional',
  of: list(
    'de/case la/det policía|del/case ministerio|de/case la/det empresa|de/case Sevilla|del/case partido|en/case la/det universidad',
  ),
  times: list(
    'el/det lunes|el/det viernes|ayer|hoy|en/case un/det comunicado|en/case una/det entrevista|en/case Madrid|tras/case el/det partido|ante/case el/det tribunal|a/case Efe',
  ),
  hearers: list('a/case la/det prensa|a/case los/det periodistas|a/case Efe|al/case tribunal'),
  pronouns: 'él ella ellos yo nosotros ella',
  adverbs: 'también después además',
  relatives: list('que vive en/case Sevilla|que dirige el/det grupo|quien fundó el/det partido'),
  verbs:
    'dijo dijo dijo dijo dice dice explicó explica afirmó afirma aseguró asegura añadió añade precisó declaró declara señaló señala contó escribió recordó indicó anunció reconoció prometió advirtió lamentó preguntó respondió manifestó sostuvo insistió agregó comentó destacó',
  auxiliaries: 'ha ha han había',
  participles:
    'dicho declarado afirmado explicado añadido indicado precisado anunciado asegurado reconocido contado escrito recordado señalado manifestado',
  adding: 'añadiendo precisando afirmando',
  that: 'que',
  and: 'y',
  quotes: [
    ['"', '"'],
    ['“', '”'],
    ['«', '»'],
  ],
  frames: list(
    'Q V N T|Q V N T|Q V N T|Q V T N|N V T that S|N V T that S|N W T that S|N W T that S|N V T : Q|N W H T : Q|S , V N T|S , W N T|S , V N|B , N W that S|q V N , Q|q V N T , Q|M V N|M V N T|Q W N T|T1 V N that S|V N that S|Q V T|V that S',
  ),
};

const BY_LANGUAGE: Readonly<Record<string, PressWords>> = { en: ENGLISH, de: GERMAN, fr: FRENCH, es: SPANISH };

/** The words for a language, or null where there are none. */
export const pressWordsOf = (language: string): PressWords | null => BY_LANGUAGE[language] ?? null;
