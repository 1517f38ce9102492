/** Irregular forms of common verbs, comparatives and plurals: the base form, then the others. */
const IRREGULAR = `
  be:am,is,are,was,were,been,being have:has,had do:does,did,done go:goes,went,gone say:said get:got,gotten make:made
  know:knew,known think:thought take:took,taken see:saw,seen come:came give:gave,given find:found tell:told
  become:became leave:left feel:felt bring:brought begin:began,begun keep:kept hold:held write:wrote,written
  stand:stood hear:heard mean:meant meet:met run:ran pay:paid sit:sat speak:spoke,spoken lie:lay,lain lead:led
  read:read grow:grew,grown lose:lost fall:fell,fallen send:sent build:built understand:understood draw:drew,drawn
  break:broke,broken spend:spent rise:rose,risen drive:drove,driven buy:bought wear:wore,worn choose:chose,chosen
  seek:sought throw:threw,thrown catch:caught deal:dealt win:won forget:forgot,forgotten shake:shook,shaken
  sell:sold fight:fought steal:stole,stolen sing:sang,sung teach:taught hide:hid,hidden strike:struck,stricken
  fly:flew,flown sink:sank,sunk swim:swam,swum eat:ate,eaten drink:drank,drunk freeze:froze,frozen hang:hung
  shoot:shot sleep:slept ride:rode,ridden bear:bore,borne,born bind:bound feed:fed flee:fled forbid:forbade,forbidden
  forgive:forgave,forgiven lend:lent light:lit shrink:shrank,shrunk slide:slid spread:spread stick:stuck
  sweep:swept swear:swore,sworn tear:tore,torn wake:woke,woken weep:wept wind:wound withdraw:withdrew,withdrawn
  overcome:overcame undergo:underwent,undergone uphold:upheld withstand:withstood mislead:misled arise:arose,arisen
  awake:awoke,awoken bend:bent bite:bit,bitten blow:blew,blown breed:bred dig:dug foresee:foresaw,foreseen
  grind:ground kneel:knelt lay:laid ring:rang,rung shine:shone show:shown spring:sprang,sprung sting:stung
  swing:swung tread:trod,trodden undo:undid,undone good:better,best bad:worse,worst far:further,farther,furthest
  child:children man:men woman:women person:people foot:feet tooth:teeth mouse:mice goose:geese life:lives
  wife:wives knife:knives half:halves leaf:leaves thief:thieves wolf:wolves shelf:shelves die:dying,died lie:lying
  tie:tying
`;

const BASE_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [base, forms] = entry.split(':') as [string, string];
      return forms.split(',').map((form) => [form, base] as const);
    }),
);

/** Regular endings with what may have stood in their place. */
const ENDINGS: readonly (readonly [ending: string, replacements: readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['er', ['', 'e']],
  ['est', ['', 'e']],
];

const SHORTEST_STEM = 2;

/**
 * The word itself and every base form it may be an inflection of, without a dictionary: "rose" gives "rise", "stopped"
 * gives "stop" (and "stopp"). Takes a folded word; what it gives besides base forms are no words, so that they meet
 * nothing in a lexicon.
 */
export function findLemmas(word: string): string[] {
  const lemmas = [word];
  const irregular = BASE_OF.get(word);
  if (irregular !== undefined) lemmas.push(irregular);
  for (const [ending, replacements] of ENDINGS) {
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < SHORTEST_STEM || !word.endsWith(ending)) continue;
    for (const replacement of replacements) lemmas.push(stem + replacement);
    if (stem.at(-1) === stem.at(-2)) lemmas.push(stem.slice(0, -1));
  }
  return lemmas;
}
