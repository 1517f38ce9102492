/*
 * Words of opposite sense, as data.
 *
 * `WORDNET` are antonym pairs of WordNet 3.1 (Princeton University, "WordNet: A Lexical Database for English"), both words
 * common (SCOWL size up to 35); pairs that are no opposites in reported speech ("go", "come"; "sit", "stand") were struck
 * out. The bases of prefixed opposites are WordNet's too. `NEWS` are words that news writes as opposites: each on the left of a line is the
 * opposite of each on the right. WordNet's licence lets it be used, copied and changed without fee; "WordNet 3.1 Copyright 2011 by Princeton
 * University. All rights reserved."
 */

/** Pairs of opposites, parted by a slash. */
export const WORDNET = `
  abnormal/normal abnormality/normality abolish/establish above/below absence/presence absent/present
  absolute/relative absolve/blame absorb/emit abstract/concrete abundance/scarcity abundant/scarce accept/refuse
  accept/reject acceptance/rejection accidentally/deliberately acquaintance/stranger acquit/convict
  acquittal/conviction act/refrain active/dormant active/extinct active/passive actively/passively actual/potential
  acute/chronic acute/obtuse acutely/chronically add/subtract addition/subtraction admit/deny admit/exclude
  admit/reject adopted/native adult/juvenile adulterating/purifying advance/recede advance/retreat affirm/negate
  affirmation/reversal affirmative/negative afloat/aground agitation/calmness ahead/back align/skew alive/dead
  allow/deny altruism/egoism amateur/professional amicable/hostile amphibious/aquatic
  amphibious/terrestrial ample/meager analysis/synthesis analytic/synthetic analyze/synthesize ancestor/descendant
  angular/rounded applaud/boo appreciate/depreciate appreciation/depreciation aquatic/terrestrial artificial/natural
  artificially/naturally ascend/descend ascending/descending ascent/descent asleep/awake assent/dissent
  asset/liability associate/dissociate attach/detach attached/detached attack/defend attract/repel
  attraction/repulsion attractive/repulsive aunt/uncle automatic/manual avoid/confront away/home awkward/graceful
  background/foreground backward/forward bad/good badly/well badness/goodness bare/covered beautiful/ugly
  beauty/ugliness begin/end beginning/end bend/straighten benevolence/malevolence benign/malign benign/malignant
  bequeath/disinherit beseeching/imperative best/worst better/worse better/worsen bettering/worsening big/little
  big/small birth/death black/white blacken/whiten bless/curse blessed/cursed blind/sighted boil/freeze bold/timid
  boldness/timidity borrow/lend bottom/top boy/girl brave/cowardly brave/timid breathing/breathless bright/dull
  brighten/darken brightness/dullness broadly/narrowly brother/sister brotherly/sisterly busy/idle buy/sell
  calm/stormy capitalism/socialism carefully/carelessly carefulness/carelessness carnivorous/herbivorous
  central/peripheral centralize/decentralize change/stay cheap/expensive cheerful/depressing child/parent
  civilian/military civilian/serviceman claim/forfeit clarity/obscurity clean/dirty clear/cloudy clear/opaque
  clergyman/layman clockwise/counterclockwise close/open closed/open closeness/openness closing/opening
  coarsely/finely coastal/inland cold/hot comedy/tragedy compact/loose competition/cooperation complex/simple
  complexity/simplicity compliant/defiant complicate/simplify compound/simple con/pro concave/convex
  concealing/revealing conceit/humility concentrated/distributed concentration/dilution concentration/distribution
  concentric/eccentric conductor/insulator confine/free conform/deviate consecrate/desecrate consecrated/desecrated
  conservative/liberal conserve/waste constructive/destructive continental/intercontinental continual/sporadic
  contract/expand contracted/expanded contraction/expansion conventional/nuclear converge/diverge
  convergence/divergence cooked/raw cool/warm coordinating/subordinating correct/falsify cosmopolitan/endemic
  cosmopolitan/provincial counterfeit/genuine courage/cowardice covert/overt covertly/overtly credit/debit
  creditor/debtor criticize/praise crooked/straight cry/laugh curved/straight danger/safety dangerous/safe
  dark/light darken/lighten darkness/lightness daughter/son day/night dead/live dead/living deaden/enliven
  deaf/hearing debilitating/invigorating deciduous/evergreen decline/improvement decode/encode decrease/increase
  decreased/increased decreasing/increasing deep/shallow defeat/victory defend/prosecute
  defendant/plaintiff defense/offense defense/prosecution defensive/offensive deflate/inflate deflation/inflation
  delay/rush delicate/rugged demote/promote demotion/promotion depart/stay deposit/withdraw depression/elation
  deprive/enrich despair/hope destabilize/stabilize deteriorate/recuperate devolution/evolution
  difference/sameness different/same differentiate/integrate difficult/easy difficulty/ease diligent/negligent
  direct/inverse disable/enable disabling/enabling discharge/enlist discourage/encourage
  discouragement/encouragement discouraging/encouraging dislike/liking disparage/flatter dissonance/harmony
  dissuade/persuade diversify/specialize divide/multiply divide/unite divided/united docile/stubborn
  domestic/foreign dominant/subordinate down/up downgrade/upgrade downstairs/upstairs downstream/upstream
  downtown/uptown downward/upward downwards/upwards dry/wet dull/lively dull/sharp dull/sharpen dullness/sharpness
  early/late earthly/heavenly east/west easterly/westerly eastern/western egalitarian/elitist emigrate/immigrate
  empirical/theoretical employee/employer emptiness/fullness empty/fill empty/full endemic/epidemic
  energetic/lethargic enforce/exempt enjoy/suffer enrich/impoverish enter/exit equatorial/polar erase/record
  evil/good exclude/include exclusion/inclusion exclusive/inclusive exhale/inhale expatriate/repatriate
  explicit/implicit explicitly/implicitly export/import extant/extinct extensive/intensive exterior/interior
  external/internal externally/internally extinguish/ignite extraordinary/ordinary extrovert/introvert fail/pass
  fail/succeed failing/passing failure/success fair/foul fall/rise falling/rising false/true falsehood/truth
  falsity/truth fame/infamy familiar/strange far/near fast/slow fat/thin father/mother fauna/flora
  fearfully/fearlessly female/male feminine/masculine fertile/sterile figurative/literal figuratively/literally
  find/lose finish/start first/last flatten/sharpen float/sink foe/friend follower/leader following/leading
  folly/wisdom foolish/wise foolishly/wisely forbid/permit foreign/native forget/mind forget/remember former/latter
  forward/reverse found/lost frail/robust free/obstruct fresh/salty fresh/stale friendly/hostile
  frivolity/seriousness frivolous/serious front/rear future/past future/present gain/loss gaseous/liquid
  gaseous/solid gather/spread general/particular general/specific generalize/specify generally/specifically
  generosity/stinginess generous/stingy give/take glad/sad gladden/sadden gradual/steep gradual/sudden
  gravity/levity greater/lesser gross/net guilt/innocence guilty/innocent happily/sadly happiness/sadness hard/soft
  harden/soften hardened/soft hardware/software harmfully/harmlessly hate/love hateful/lovable heaven/hell
  heavily/lightly heaviness/lightness heavy/light here/there heterogeneous/homogeneous heterosexual/homosexual
  hide/show high/low hollow/solid hopefully/hopelessly horizontal/vertical humble/proud humility/pride
  hungry/thirsty husband/wife ignore/notice ill/well incoming/outgoing indoor/outdoor indoors/outdoors
  inferior/superior inferiority/superiority inner/outer innocuous/noxious inside/outside instrumental/vocal
  integrated/segregated integration/segregation intelligence/stupidity intense/mild intensifying/moderating
  international/national intoxicated/sober inward/outward inwardly/outwardly irritate/soothe joint/separate
  joy/sorrow joyful/sorrowful junior/senior keep/lose large/small lax/tense left/right legalize/outlaw
  lengthen/shorten let/prevent liquid/solid local/national long/short loose/tight loosen/stiffen
  loosening/tightening lose/profit lose/win loser/winner lost/saved lost/won loud/soft loudly/softly
  loudness/softness lower/raise lowered/raised man/woman masochist/sadist maternal/paternal matriarchal/patriarchal
  maximal/minimal maximize/minimize maximum/minimum medical/surgical mental/physical minus/plus molar/molecular
  monogamous/polygamous multiply/singly naive/sophisticated narrow/wide narrow/widen narrowing/widening nasty/nice
  natural/supernatural negative/neutral negative/positive nephew/niece neutral/positive new/old nobleman/noblewoman
  noisily/quietly noisy/quiet nominal/real north/south northern/southern objective/subjective obligatory/optional
  oblique/perpendicular obscurity/prominence off/on old/young open/shut optimism/pessimism optimist/pessimist
  optimistic/pessimistic overestimate/underestimate overstate/understate pain/pleasure painfully/painlessly
  parallel/perpendicular particular/universal peace/war penalty/reward permanently/temporarily permissive/preventive
  plural/singular poor/rich poverty/wealth precede/succeed prefix/suffix primarily/secondarily primary/secondary
  private/public privately/publicly privileged/underprivileged profane/sacred profound/superficial progress/regress
  prospective/retrospective publicized/suppressed pull/push punctuality/tardiness purge/rehabilitate
  qualitative/quantitative quickly/slowly reassure/worry relax/tense relaxed/tense religious/secular
  resist/surrender retail/wholesale right/wrong right/wrongly rough/smooth roughen/smooth roughness/smoothness
  rural/urban sedate/stimulate separation/union sharpen/soften sharpness/softness short/tall shout/whisper
  shrink/stretch silence/sound sleep/wake sleeping/waking smart/stupid sour/sweet sour/sweeten start/stop
  stifle/stimulate strength/weakness strengthen/weaken strengthening/weakening strong/weak strongly/weakly
  subscript/superscript succumb/survive sunrise/sunset tactfully/tactlessly tame/wild tameness/wildness
  tasteless/tasty tender/tough thick/thin thicken/thin thickly/thinly thoughtfully/thoughtlessly thrifty/wasteful
  usefully/uselessly usefulness/uselessness valuable/worthless virtuous/wicked waning/waxing
`;

/** Sets of words of about one sense, parted by a bar from their opposites. */
export const NEWS = `
  rise increase grow climb jump soar surge rally rebound advance gain | fall decrease decline drop plunge sink tumble slump shrink slide dip plummet
  raise boost increase expand | cut reduce lower slash trim
  accept approve back endorse favor support welcome embrace praise applaud ratify | reject oppose refuse dismiss condemn criticize denounce attack veto
  allow permit legalize authorize approve | ban forbid prohibit prevent block outlaw bar
  confirm admit acknowledge | deny
  start begin launch resume continue | end stop halt suspend finish
  open reopen | close shut
  free release acquit clear | jail detain arrest imprison convict
  win gain succeed | lose fail
  protect save rescue defend help | harm endanger abandon destroy attack hurt damage hinder
  build create rebuild | destroy demolish
  strengthen improve recover | weaken worsen deteriorate collapse
  uphold | overturn reverse quash reject
  accelerate quicken | slow
  impose tighten | lift ease loosen relax
  join enter arrive stay remain | leave quit exit withdraw depart
  deploy advance | withdraw retreat
  hire appoint | fire dismiss sack
  love like trust respect admire | hate despise distrust loathe
  escalate | ease calm
  reveal disclose publish | conceal hide
  keep maintain | scrap abandon
  include | omit exclude
  grant | refuse deny
  survive live | die perish
  save | spend waste
  obey | defy
  respect honor | violate breach
  believe | doubt
  buy | sell
  agree | refuse
  exceed | miss
  friend ally friendly | enemy foe hostile
  good great excellent | bad terrible awful poor
  best finest | worst
  easier simpler | harder
  safe secure harmless | dangerous risky unsafe
  honest clean fair | corrupt rigged
  true real genuine proven | false fake
  peaceful | violent
  hero | villain traitor coward
  optimistic hopeful confident certain | pessimistic doubtful
  likely | doubtful improbable
  success victory triumph | failure defeat disaster
  profit gain surplus | loss deficit shortage
  growth boom recovery | recession bust collapse
  innocent cleared acquitted | guilty convicted liable
  legal lawful | criminal illegal
  happy glad proud | sad angry ashamed
  healthy well | sick ill
  rich wealthy | poor
  cheap | expensive costly dear
  temporary | permanent
  voluntary | forced
  calm | panic tense
  alive | dead killed
  truth | lie
  hope | fear
  hawkish | dovish
  buyer | seller
  before | after
  for | against
  over above | under below
  up | down
  inside | outside
  sooner earlier | later
  upper | lower
  have | lack
  save earn | cost
  exaggerate overstate inflate | understate minimize downplay
  purpose | accident mistake
  deliberate intentional | accidental
  credit | blame
  hasten speed | delay postpone
  attend | skip miss
  comply cooperate | defy resist
  recruit admit | expel
  cause | prevent
  support sustain | undermine
  common usual | rare unusual
  majority | minority
  stable | volatile shaky
  open transparent | secret secretive
  reassure | alarm frighten
  repay lend | borrow
`;

/** Bases by the prefix that turns them round; words made from them by endings ("legally") follow. */
export const PREFIXED = {
  in: `
    ability accessibility accessible accuracy accurate action active activity adequacy adequate admissible
    advertently advisable alienable animate appropriate articulate attention attentive audible audibly auspicious
    calculable capability capable capacity cautious civility clement coherence coherent commensurate comparable
    comparably compatibility compatible compatibly competence competent complete comprehensible conclusive
    congruity congruous consequentially considerable considerate consistency consistent consolable conspicuous
    constancy constant contestable continent convenience convenient corporeal correct corrigible corruptibility
    credibility credible credibly credulous curable curious decency decent decision decisive decorous definite
    dependent destructible determinable determinate digestible direct discernible discreet discriminate
    dispensable distinct distinguishable divisible edible effective effectually efficiency efficient elastic
    elegance elegant eligibility eligible equality equitable equity essential evitable exact excusable excusably
    exhaustible expedient experience experienced explicable expressible extinguishable extricable fallibility
    fallible felicitous felicity fertility fidelity finite flexibility flexible flexibly formal formality frequent
    glorious gratitude hospitable humane justice offensive operable operative opportune organic sane sanity secure
    security sensibility sensible sensitive sensitivity sentience sentient separably significance significant
    sincere sincerity solubility soluble solvency solvent stability subordinate subordination substantial
    sufficiency sufficient surmountable tangible temperance temperate testate tolerable tolerably tolerance
    tolerant tractability tractable transitive valid validate variable vertebrate violable visibility visible
    visibly voluntarily voluntary vulnerability vulnerable
  `,
  im: `
    balance material mature maturity measurable measurably mediacy mediate mobile mobility moderate modest modesty
    moral morality mortal mortality mutability mutable palpable partial partiality passable patience patient
    penetrability penetrable penitent perceptible perceptibly perfect perfection perishable permanence permanent
    permeable permissible personal pervious piety pious placable plausibility plausible polite politic ponderable
    possibility possible possibly potence potent practical practicality precise precision probability probable
    proper propriety providence provident prudence prudent pure purity
  `,
  il: `
    legal legality legibility legible legibly legitimacy legitimate licit literacy literate logical
  `,
  ir: `
    rational reconcilable regular regularity relevance relevant religious remediable reparable replaceable
    resistible resolute responsibility responsible responsibly reverence reverent reversible revocable
  `,
  dis: `
    advantage advantageous agree agreeable agreeably agreement allow appear appearance approbation approval
    approve approvingly arm armament arming arrange arranged assemble avow believe charge claim color comfort
    composed composure connect content contented contentment continuance continuation continue continued
    continuity continuous courteous courtesy embark embarkation enchant enchanted enfranchise enfranchised
    enfranchisement engage entangle hearten honest honesty honor honorable honorably incentive inclination
    inclined infect ingenuous integrate like liked lodge loyal loyalty obedience obedient obey oblige order
    ordered organise organize organized orient orienting please pleased pleasing proportion proportionate prove
    qualify reputable reputably repute respect respectful satisfaction satisfy service similar similarity trust
    trustful
  `,
} as const;
