/**
 * How far a verb shows that somebody speaks: `speech` says so ("said"); `stance` does beside quoted words only ("called
 * it “a mess”"); `attitude` tells what is on somebody's mind ("wants “a deal”").
 */
export type CueStrength = 'speech' | 'stance' | 'attitude';

/** `finite` covers the plain form too, as in "critics say". */
export type CueForm = 'finite' | 'gerund';

/** What a form of a verb tells about who speaks. */
export interface CueVerb {
  readonly strength: CueStrength;
  readonly form: CueForm;
  /** Whether the same form is a common noun: "claims", "a report". */
  readonly isNounToo: boolean;
}

const REGULAR: Readonly<Record<CueStrength, string>> = {
  speech:
    'acknowledge add admit admonish advise affirm agree allege announce answer anticipate apologize apologise argue ask assert assure ' +
    'bark boast boom brag caution chant charge chime chuckle claim clarify comment complain concede conclude confess ' +
    'confide confirm contend continue counter counsel cry deadpan declare demand deny disclose echo elaborate email emphasize estimate ' +
    'emphasise enthuse exclaim explain forecast fume gush grumble hint imply indicate inform inquire insist instruct interject ' +
    'interrupt joke lament laugh lecture maintain murmur muse mutter note observe offer opine order plead ' +
    'pledge point ponder post pray preach predict proclaim profess project promise propose protest query quip rattle recall reason ' +
    'recommend recount refute reiterate relate remark remind repeat reply report respond restate retaliate retort reveal ' +
    'roar scold scoff scream shout sigh signal snap sneer specify speculate state stress suggest surmise testify theorize text thunder tweet ' +
    'underline underscore urge vow warn whisper wonder yell blurt crow exult gripe groan growl holler marvel moan mumble rant reckon ' +
    'rejoin shriek shrug snarl stammer vent venture wail whine',
  stance:
    'accuse address advocate allude applaud assail attack attribute bemoan berate blame blast brand call caption celebrate characterize ' +
    'characterise chastise chide cite compare condemn criticize criticise decry defend deem define demonize denounce disavow ' +
    'depict deride describe dismiss dispute dub encourage endorse fault hail hammer highlight identify invoke ' +
    'label liken mention mock paint portray praise proffer question quote rail rap rebuff rebuke recite refer regard ' +
    'reject reference ridicule rip salute slam target taunt tease thank threaten title tout trash ' +
    'trumpet voice welcome',
  attitude:
    'believe consider dream envision expect fear hope imagine judge learn need plan recognise recognize remember rule show view want wish worry',
};

/** Forms that do not follow the rules: past, third person, plain and gerund forms as far as they differ. */
const IRREGULAR: readonly (readonly [string, CueStrength])[] = [
  ['said says say saying', 'speech'],
  ['told tells tell telling', 'speech'],
  ['wrote writes write writing', 'speech'],
  ['went goes go going gone', 'speech'],
  ['put puts putting', 'speech'],
  ['read reads reading', 'speech'],
  ['began begun begins begin beginning', 'speech'],
  ['swore swears swear swearing', 'speech'],
  ['sang sings sing singing', 'speech'],
  ['spoke speaks speak speaking', 'stance'],
  ['shot shoots shooting', 'speech'],
  ['fired fires fire firing', 'speech'],
  ['hit hits hitting', 'speech'],
  ['weighed weighs weighing', 'speech'],
  ['chipped chips chipping', 'speech'],
  ['summed sums summing', 'speech'],
  ['piped pipes piping', 'speech'],
  ['pleaded pled', 'speech'],
  ['replied replies', 'speech'],
  ['thought thinks think thinking', 'attitude'],
  ['felt feels feel feeling', 'attitude'],
  ['found finds find finding', 'attitude'],
  ['saw sees see seeing', 'attitude'],
  ['talked talks talk talking', 'stance'],
];

/** Verbs that mean speech only with a word after them: "went on", "put it", "pointed out", "shot back". */
export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['went', 'goes', 'go', 'going', 'gone'].map((verb) => [verb, new Set(['on', 'further', 'after'])] as const),
  ...['put', 'puts', 'putting'].map((verb) => [verb, new Set(['it', 'out'])] as const),
  ...['shot', 'shoots', 'shooting'].map((verb) => [verb, new Set(['back'])] as const),
  ...['chimed', 'chimes', 'chime', 'chiming'].map((verb) => [verb, new Set(['in'])] as const),
  ...['fired', 'fires', 'fire', 'firing', 'hit', 'hits', 'hitting'].map((verb) => [verb, new Set(['back'])] as const),
  ...['weighed', 'weighs', 'weighing', 'chipped', 'chips', 'chipping'].map((verb) => [verb, new Set(['in'])] as const),
  ...['summed', 'sums', 'summing'].map((verb) => [verb, new Set(['up', 'it'])] as const),
  ...['piped', 'pipes', 'piping'].map((verb) => [verb, new Set(['up'])] as const),
]);

/** Verbs that mean speech with and without the word after them: "pointed out", "wrote back". */
export const MAY_TAKE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['pointed', 'points', 'point', 'pointing'].map((verb) => [verb, new Set(['out'])] as const),
  ...['cried', 'cries', 'blurted', 'blurts'].map((verb) => [verb, new Set(['out'])] as const),
  ...['shouted', 'shouts', 'yelled', 'yells'].map((verb) => [verb, new Set(['out', 'back'])] as const),
  ...['wrote', 'writes', 'snapped', 'snaps'].map((verb) => [verb, new Set(['back'])] as const),
]);

const NOUNS_TOO: ReadonlySet<string> = new Set(
  (
    'address addresses answer answers attack attacks brand brands call calls cause charge charges claim claims comment comments ' +
    'counter counters cry cries demand demands echo echoes email emails fear fears find finds hope hopes joke jokes label ' +
    'labels laugh list lists note notes object objects offer offers order orders plan plans pledge pledges point points post ' +
    'posts promise promises protest protests query question questions quote quotes rap rate rates reason reasons report reports ' +
    'reply replies rule rules scream sigh signal show shows signals state states stress support text texts threat title titles ' +
    'tweet tweets use uses view views voice vow vows wish wishes wonder shot lecture recall reference target targets blame fault need ' +
    'needs talk talks chant chants project projects estimate estimates forecast detail details outline push back read tag feeling thinking meaning building saying reading ruling posting finding writing'
  ).split(' '),
);

const endsInConsonantY = /[^aeiou]y$/;
/** Verbs of the lists above that double their last consonant. */
const DOUBLING: ReadonlySet<string> = new Set('admit brag chat dub plan quip rap refer rip slam snap tag'.split(' '));

function regularForms(verb: string): { finite: string[]; gerund: string } {
  if (verb.endsWith('e') && !verb.endsWith('ee'))
    return { finite: [verb, `${verb}s`, `${verb}d`], gerund: `${verb.slice(0, -1)}ing` };
  if (endsInConsonantY.test(verb)) {
    const stem = verb.slice(0, -1);
    return { finite: [verb, `${stem}ies`, `${stem}ied`], gerund: `${verb}ing` };
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const stem = DOUBLING.has(verb) ? verb + verb.at(-1) : verb;
  const past = verb.endsWith('e') ? `${verb}d` : `${stem}ed`;
  return { finite: [verb, third, past], gerund: `${stem}ing` };
}

function buildCueVerbs(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  const add = (word: string, strength: CueStrength, form: CueForm): void => {
    if (!verbs.has(word)) verbs.set(word, { strength, form, isNounToo: NOUNS_TOO.has(word) });
  };
  for (const [forms, strength] of IRREGULAR) {
    for (const word of forms.split(' '))
      add(word, strength, word.endsWith('ing') && word !== 'sing' ? 'gerund' : 'finite');
  }
  for (const strength of ['speech', 'stance', 'attitude'] as const) {
    for (const verb of REGULAR[strength].split(' ')) {
      const { finite, gerund } = regularForms(verb);
      for (const word of finite) add(word, strength, 'finite');
      add(gerund, strength, 'gerund');
    }
  }
  return verbs;
}

/** Verbs that report speech, by each of their forms. */
export const CUE_VERBS: ReadonlyMap<string, CueVerb> = buildCueVerbs();

/** Nouns for something said, whose possessor said it: "Trump's claim that", "his remark". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation admission advice allegation announcement answer argument assertion assessment assurance challenge claim comment ' +
    'comments complaint conclusion contention criticism declaration description explanation insistence line message motto observation ' +
    'opinion plea pledge prediction promise proposal reaction remark remarks reply request response slogan speech statement ' +
    'suggestion testimony threat tweet vow warning word words'
  ).split(' '),
);
