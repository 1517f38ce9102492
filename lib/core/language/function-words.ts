/**
 * Words that any English sentence may hold whatever it is about: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, the commonest adverbs, and the verbs that report speech. Folded; contractions by their part before the
 * apostrophe and without it. Sharing them says nothing about two passages.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every either neither both all any some no none one ones
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours
  ourselves they them their theirs themselves who whom whose which what when where why how whether
  and or but nor so yet for if unless until while because since though although as than then else
  of in on at by to from with without within into onto upon over under about above below across after before against
  along among around behind beside between beyond during except inside near off out outside through toward towards up
  down via per
  am is are was were be been being do does did done doing have has had having will would shall should can could may
  might must ought need
  don doesn didn isn aren wasn weren hasn haven hadn won wouldn shouldn couldn mustn cannot ain ll ve re s t d m
  not never also just only even still already very too much many more most less least few little lot lots
  nobody anybody everybody somebody anyone everyone someone
  here there now again ever always often once well really quite rather almost maybe perhaps
  get gets got go goes going went gone come comes came make makes made take takes took let lets put
  say says said saying tell tells told telling add adds added adding call calls called ask asks asked
  think thinks thought know knows knew want wants wanted like likes
  mr mrs ms dr thing things something anything nothing everything way ways
  gonna gotta yes oh ok okay please`
    .trim()
    .split(/\s+/),
);
