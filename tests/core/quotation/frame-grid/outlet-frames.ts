/** One way in which a kind of outlet says who is quoted; its words as in the first grid, `{S}` the short name. */
export interface OutletFrame {
  readonly outlet: string;
  readonly text: string;
  /** It can be said of people alone. */
  readonly isPerson: boolean;
}

export const framesOf = (outlet: string, rows: readonly (string | { readonly person: string })[]): OutletFrame[] =>
  rows.map((row) =>
    typeof row === 'string' ? { outlet, text: row, isPerson: false } : { outlet, text: row.person, isPerson: true },
  );
export const person = (text: string): { readonly person: string } => ({ person: text });

/** Written from grammar before the reader had seen them. */
export const OUTLET_FRAMES: readonly OutletFrame[] = [
  ...framesOf('wire', [
    'LORNE, May 3 (Coastal Press) - {^N} said on Friday that “{q}”.',
    '“{Q},” {N} told a briefing in Lorne.',
    '“{Q},” {N} was quoted by state media as saying.',
    '{^N} said by telephone: “{Q}.”',
    '“{Q},” the state news agency quoted {N} as saying.',
    '{^N} declined to give details but said “{q}”.',
    'There was no immediate comment from Rosa Quint. {^N} said “{q}”.',
    'Earlier, {N} had told parliament: “{Q}.”',
    '“{Q},” {N} said in prepared remarks.',
  ]),
  ...framesOf('broadsheet', [
    person('“{Q},” {N} says over coffee in {his} kitchen.'),
    'It is a view shared by {N}: “{Q}.”',
    'Not everyone agrees. “{Q},” argues {N}, whose report came out last week.',
    '{^N} puts it more starkly. “{Q},” {he} says.',
    person('Few are as blunt as {N}. “{Q},” {he} says.'),
    '“{Q},” wrote {N} in these pages last month.',
    'Pushed on whether the money would come, {N} was noncommittal: “{Q}.”',
    person('“{Q},” one resident, {N}, told me.'),
    '“{Q},” {N} tells me, “and the papers prove it.”',
  ]),
  ...framesOf('tabloid', [
    'A furious {N} blasted: “{Q}!”',
    '{^N} fumed: “{Q}.”',
    person('Speaking to the Harbour News, a tearful {N} revealed: “{Q}.”'),
    '{^N} slammed the move, tweeting: “{Q}.”',
    person('“{Q},” {N} gushed.'),
    '{^N} captioned the picture: “{Q}.”',
    'Sharing the clip, {N} penned: “{Q}.”',
    'One fan wrote: “It is late.” Another was {N}, {who} joked: “{Q}.”',
  ]),
  ...framesOf('local', [
    person('First in line was {N}, {who} had come from Troy. “{Q},” {he} said.'),
    '“{Q},” said {N}, {who} {has} run the shop since 1988.',
    person('Councillors heard from {N}, who told them: “{Q}.”'),
    '{^N} seconded the motion. “{Q},” {S} said.',
    'The motion was put by {N}, {who} noted that “{q}.”',
    'When the Harbour News called, {N} said, “{Q}.”',
    '{^N} could not be reached Monday but said in an earlier interview that “{q}.”',
  ]),
  ...framesOf('magazine', [
    '“{Q},” {N} recalls. The rain had stopped by then.',
    person('I ask {N} about the flood. “{Q},” {he} says.'),
    person('“{Q},” {N} says, laughing.'),
    person('“{Q},” {N} says, and shrugs.'),
    person('By then {N} had stopped sleeping. “{Q},” {he} tells me.'),
    person('{^N} pauses. “{Q}.”'),
  ]),
  ...framesOf('sport', [
    '“{Q},” {N} told the club’s website after the 2-1 win over Lorne.',
    person('{^N}, who scored twice, said: “{Q}.”'),
    'Speaking after the final whistle, {N} said: “{Q}.”',
    '“{Q},” {N} said of Rosa Quint’s injury.',
    'Asked if Rosa Quint would play, {N} said: “{Q}.”',
    person('“{Q},” said {N}, who finished with 22 points and nine rebounds.'),
    '{^N} was full of praise for Rosa Quint. “{Q},” {he} said.',
  ]),
  ...framesOf('court', [
    'In mitigation, {N} said: “{Q}.”',
    'Giving evidence, {N} told the jury that “{q}”.',
    'Sentencing Rosa Quint, {N} told her: “{Q}.”',
    '{^N}, prosecuting, said: “{Q}.”',
    'Under cross-examination by Rosa Quint, {N} conceded that “{q}.”',
    '“{Q},” {N} wrote in a dissent.',
    person('{^N}, representing Rosa Quint, said {his} client was innocent. “{Q},” {S} said.'),
    'Rosa Quint, 34, was jailed for six years. After the hearing {N} said: “{Q}.”',
  ]),
  ...framesOf('science', [
    '“{Q},” says {N}, {who} was not involved in the study.',
    person('“{Q},” cautions {N}, an ecologist at Lorne University.'),
    person('The results surprised {N}. “{Q},” {he} says.'),
    'For {N}, {who} led the work, the lesson is that “{q}”.',
  ]),
  ...framesOf('business', [
    '“{Q},” {N} told analysts on a conference call.',
    '{^N} wrote in a note to clients that “{q}.”',
    'In a filing on Friday, {N} said “{q}.”',
    'Shares fell 4%. “{Q},” {N} said in a research note.',
    'Speaking on the sidelines of the summit, {N} said “{q}.”',
    person('The deal, announced on Monday, drew fire from {N}. “{Q},” {he} said.'),
  ]),
];
