/** One way to say who is quoted. */
export interface Frame {
  /** How the words give the speaker. */
  readonly form: string;
  /**
   * `{N}` is whoever speaks (`{^N}` with a capital) and `{Q}` the quotation that is asked about; `{he}` and the like
   * agree with the name.
   */
  readonly text: string;
  /** The reporting words; `null` for none, left out where several are as good. */
  readonly cue?: string | null;
}

/** Sentences that are quoted, without their last mark. */
export const QUOTED = [
  'The river took the road before anybody woke up',
  'We will not sign a paper that none of us has read',
  'Every child on this street learned to swim that summer',
  'Nobody asked the people who cross it every day',
  'There is no money left for a second winter like this',
] as const;

const all = (form: string, rows: readonly (readonly [text: string, cue?: string | null | undefined])[]): Frame[] =>
  rows.map(([text, cue]) => (cue === undefined ? { form, text } : { form, text, cue }));

const VERBS_AFTER =
  'said explained remembered reacted vented warned added insisted joked recalled sighed shrugged agreed wrote argued ' +
  'promised reckoned conceded mused grumbled countered offered ventured protested beamed snapped lamented observed';

const VERBS_INVERTED =
  'said explained remembered reacted vented warned recalled argued wrote laughed insisted complained';

/** “Q,” N said. */
const after = [
  ...all(
    'subject and verb after a comma',
    VERBS_AFTER.split(' ').map((verb) => [`“{Q},” {N} ${verb}.`, verb] as const),
  ),
  ...all('subject, verb and more after a comma', [
    ['“{Q},” {N} {says}.', undefined],
    ['“{Q},” {N} told reporters.', 'told'],
    ['“{Q},” {N} told the Harbour News on Tuesday.', 'told'],
    ['“{Q},” {N} said in a statement.', 'said'],
    ['“{Q},” {N} said at a news conference in Troy, Ohio, on Monday.', 'said'],
    ['“{Q},” {N} wrote on Facebook.', 'wrote'],
    ['“{Q},” {N} went on.', 'went on'],
    ['“{Q},” {N} chimed in.', 'chimed in'],
    ['“{Q},” {N} fired back.', 'fired back'],
    ['“{Q},” {N} shot back.', 'shot back'],
    ['“{Q},” {N} pointed out.', 'pointed out'],
    ['“{Q},” {N} later said.', 'said'],
    ['“{Q},” {N} {has} said.', 'said'],
    ['“{Q},” {N} said last week, shortly before the vote.', 'said'],
    ['“{Q},” {N}, {role}, said.', 'said'],
    ['“{Q},” {N}, {who} {lives} near the river, said.', 'said'],
    ['“{Q},” {N} said of the plan.', 'said'],
    ['“{Q},” {N} said with a laugh.', 'said'],
    ['“{Q},” {N} {was} quoted as saying.', undefined],
    ['“{Q},” as {N} put it.', 'put it'],
    ['“{Q},” according to {N}.', 'according to'],
    ['“{Q},” {N} told Rosa Quint.', 'told'],
    ['“{Q},” {N} said of Rosa Quint, who chairs the museum.', 'said'],
    ['“{Q},” {N} fired back when Rosa Quint had left the room.', 'fired back'],
  ]),
  ...all('verb and subject after a comma', [
    ...VERBS_INVERTED.split(' ').map((verb) => [`“{Q},” ${verb} {N}.`, verb] as const),
    ['“{Q},” {says} {N}.', undefined],
    ['“{Q},” said {N}, {role}.', 'said'],
    ['“{Q},” said {N}, {who} {lives} near the river.', 'said'],
    ['“{Q},” said {N} on Tuesday.', 'said'],
    ['“{Q},” said {N} in an interview with the Harbour News.', 'said'],
    ['“{Q},” said {N} again.', 'said'],
    ['“{Q},” chimed in {N}.', 'chimed in'],
    ['“{Q},” fired back {N}.', 'fired back'],
    ['“{Q},” added {N} later.', 'added'],
    ['“{Q},” said {N} of Rosa Quint.', 'said'],
    ['“{Q},” says {N} in a letter to the Harbour News.', 'says'],
  ]),
];

/** “Q?” N asked. Marks other than the American comma. */
const marks = all('other marks', [
  ['“{Q}?” {N} asked.', 'asked'],
  ['“{Q}?” asked {N}.', 'asked'],
  ['“{Q}!” {N} shouted.', 'shouted'],
  ['“{Q}”, {N} said.', 'said'],
  ['“{Q}”, said {N}.', 'said'],
  ['“{Q}” {N} said.', 'said'],
  ['"{Q}," {N} said.', 'said'],
  ['"{Q}," said {N}.', 'said'],
  ['‘{Q},’ said {N}.', 'said'],
  ['‘{Q}’, {N} said.', 'said'],
  ['“{Q}” — {N}', null],
  ['“{Q} …” {N} said.', 'said'],
  ['“{Q} —” {N} began.', 'began'],
  ["``{Q},'' {N} said.", 'said'],
  ['<<{Q},>> said {N}.', 'said'],
]);

/** N said: “Q.” */
const before = [
  ...all('verb before', [
    ['{^N} said, “{Q}.”', 'said'],
    ['{^N} said: “{Q}.”', 'said'],
    ['{^N} told reporters: “{Q}.”', 'told'],
    ['{^N} told Rosa Quint, “{Q}.”', 'told'],
    ['{^N} added: “{Q}.”', 'added'],
    ['{^N} {says}: “{Q}.”', undefined],
    ['{^N} also said: “{Q}.”', 'said'],
    ['{^N} {has} said: “{Q}.”', 'said'],
    ['{^N} would later say, “{Q}.”', 'say'],
    ['{^N} went on: “{Q}.”', 'went on'],
    ['{^N} fired back: “{Q}.”', 'fired back'],
    ['{^N} tweeted: “{Q}.”', 'tweeted'],
    ['{^N} put it this way: “{Q}.”', undefined],
    ['{^N} issued a statement saying, “{Q}.”', 'saying'],
    ['{^N} responded by saying: “{Q}.”', undefined],
    ['{^N} {was} quoted by the Harbour News as saying: “{Q}.”', undefined],
    ['The Harbour News quoted {N} as saying, “{Q}.”', undefined],
    ['{^N} {was} more blunt: “{Q}.”', null],
    ['{^N} had this to say: “{Q}.”', undefined],
    ['{^N}: “{Q}.”', null],
    ['Said {N}: “{Q}.”', 'Said'],
    ['Added {N}: “{Q}.”', 'Added'],
    ['From {N}, {who} {works} for the port: “{Q}.”', null],
    ['{^N} reacted angrily: “{Q}.”', undefined],
  ]),
  ...all('setting before', [
    ['In a statement, {N} said: “{Q}.”', 'said'],
    ['On Tuesday, {N} said, “{Q}.”', 'said'],
    ['On Tuesday {N} said, “{Q}.”', 'said'],
    ['Asked about the bridge, {N} said, “{Q}.”', 'said'],
    ['When the vote was over, {N} said, “{Q}.”', 'said'],
    ['Speaking in Springfield, Ill., {N} said, “{Q}.”', 'said'],
    ['Standing beside Rosa Quint, {N} said, “{Q}.”', 'said'],
    ['After Rosa Quint had left, {N} said, “{Q}.”', 'said'],
    ['As {N} put it, “{Q}.”', 'put it'],
    ['According to {N}, “{Q}.”', 'According to'],
    ['But {N} said, “{Q}.”', 'said'],
    ['Still, {N} warned: “{Q}.”', 'warned'],
    ['SPRINGFIELD — {^N} said: “{Q}.”', 'said'],
    ['In other words, explained {N}: “{Q}.”', 'explained'],
    ['Rosa Quint listened as {N} said, “{Q}.”', 'said'],
    ['Rosa Quint resigned after {N} told her: “{Q}.”', 'told'],
  ]),
  ...all('something between name and verb', [
    ['{^N}, {role}, said, “{Q}.”', 'said'],
    ['{^N}, {who} {lives} near the river, said, “{Q}.”', 'said'],
    ['{^N}, speaking in Troy, Ohio, said: “{Q}.”', 'said'],
    ['{^N}, however, said: “{Q}.”', 'said'],
    ['{^N}, in a letter to Rosa Quint, wrote: “{Q}.”', 'wrote'],
    ['{^N}, asked by Rosa Quint about the bridge, said: “{Q}.”', 'said'],
    ['{^N} on Tuesday said: “{Q}.”', 'said'],
    ['{^N} (left) said: “{Q}.”', 'said'],
    ['{^N} looked at the river and said: “{Q}.”', 'said'],
    ['{^N} thanked Rosa Quint, then said: “{Q}.”', 'said'],
    ['{^N}, {who} {works} with Rosa Quint, told the Harbour News: “{Q}.”', 'told'],
  ]),
  ...all('role and name between commas', [
    ['The man at the gate, {N}, said: “{Q}.”', 'said'],
    ['“{Q},” the largest owner, {N}, said.', 'said'],
    ['“{Q},” one of the owners, {N}, told the Harbour News.', 'told'],
    ['“{Q},” said the largest owner, {N}.', 'said'],
  ]),
];

/** N said the plan was “q”. */
const woven = all('woven into the sentence', [
  ['{^N} said that “{q}.”', 'said'],
  ['{^N} said the problem was that “{q}.”', 'said'],
  ['{^N} warned Rosa Quint that “{q}.”', 'warned'],
  ['{^N} argued on Monday that “{q}” and that the bank knew.', 'argued'],
  ['{^N} insisted that “{q}” when Rosa Quint asked.', 'insisted'],
  ['{^N} denied saying that “{q}.”', undefined],
  ['{^N} described the winter as one in which “{q}.”', 'described'],
  ['{^N} summed it up as “{q}.”', undefined],
  ['The harbour will close because “{q},” {N} said.', 'said'],
  ['The harbour will close, {N} said, because “{q}.”', 'said'],
  ['The harbour, which is old, will close because “{q},” said {N}.', 'said'],
  ['The harbour will close because “{q}” and because it is old, {N} said.', 'said'],
  ['The trouble with the plan, {says} {N}, is that “{q}.”', undefined],
  ['The trouble with the plan, {N} said, is that “{q}.”', 'said'],
  ['“{Q}” and that nobody noticed, {N} said.', 'said'],
  ['{^N} recalled that “{q}.”', 'recalled'],
  ['{^N} reacted by noting that “{q}.”', undefined],
  ['{^N} made the point that “{q}.”', undefined],
  ['It was {N} {who} said that “{q}.”', 'said'],
  ['Rosa Quint was told by {N} that “{q}.”', 'told'],
]);

/** The verb that governs all others speaks. */
const governing = all('the highest verb of speech', [
  ['{^N} said the mayor thought that “{q}.”', 'said'],
  ['{^N} wrote that many people believe “{q}.”', 'wrote'],
  ['{^N} said Rosa Quint feared that “{q}.”', 'said'],
  ['“Rosa Quint thinks that {q},” {N} said.', 'said'],
  ['“It would have been easy for Rosa Quint to see that {q},” {N} said.', 'said'],
  ['“{Q},” {N} said, recalling what Rosa Quint had feared.', 'said'],
  ['“{Q},” {N} said after Rosa Quint had spoken.', 'said'],
  ['“{Q},” {N} said, and Rosa Quint nodded.', 'said'],
  ['Rosa Quint nodded when {N} said that “{q}.”', 'said'],
  ['{^N}, whose book is called “The Long Tide,” said: “{Q}.”', 'said'],
  ['Asked whether Rosa Quint had said so, {N} replied: “{Q}.”', 'replied'],
  ['While Rosa Quint praised the plan, {N} complained that “{q}.”', 'complained'],
  ['Rosa Quint praised the plan, but {N} complained that “{q}.”', 'complained'],
]);

/** The name is in another sentence. */
const carried = all('the name in the sentence before', [
  ['{^N} spoke first. “{Q},” {he} said.', 'said'],
  ['{^N} was there. “{Q},” said {N}.', 'said'],
  ['{^N} sold the ferry in May. “{Q},” {he} told reporters.', 'told'],
  ['{^N} looked at the river. “{Q}.”', null],
  ['“It is over,” {N} said. “{Q}.”', 'said'],
  ['“It is over,” said {N}. “{Q}.”', 'said'],
  ['“It is over,” {N} said, “and I mean it. {Q}.”', 'said'],
  ['“It is over,” said {N}, {role}. “{Q}.”', 'said'],
  ['“It is over,” {N} said on Monday in Springfield, Ill. “{Q}.”', 'said'],
  ['{^N} said the so-called “experts” were late. “{Q},” {he} added.', 'added'],
  ['{^N} said the line would close. “{Q},” {he} added.', 'added'],
  ['{^N} met Rosa Quint on Monday. “Rosa Quint never saw that {q},” {N} said.', 'said'],
  ['{^N} said it was late.\n\n“{Q},” {he} said.', 'said'],
  ['{^N} said it was late. {^he} added: “{Q}.”', 'added'],
  ['{^N} said it was late and {he} warned: “{Q}.”'],
  ['“It is over,” {N} said.\n\n“{Q}.”', undefined],
]);

/** The speaker is in a clause about the quotation, or in the phrase of a noun. */
const equated = all('what the quotation is', [
  ['“{Q},” is how {N} puts it.', 'puts'],
  ['“{Q},” the video showed {N} telling supporters.', 'telling'],
  ['“{Q},” were the words of {N}.', 'words'],
  ['“{Q},” came the reply from {N}.', 'reply'],
  ['“{Q}” was the verdict of {N}.', 'verdict'],
  ['“{Q},” {N} was heard to say.', 'say'],
  ['In the words of {N}, “{Q}.”', 'words'],
  ['{^N} {has} long argued that “{q}.”', 'argued'],
  ['{^N} {was} convinced that “{q}.”', 'convinced'],
  ['{^N} let it be known that “{q}.”', 'known'],
  ['It was over, said {N}: “{Q}.”', 'said'],
  ['“It is over,” said {N}, who owns the “Long Tide.” “{Q}.”', 'said'],
  ['{^N} sold the ferry in May. “{Q}.” The boat was old.', null],
]);

/** Written later, from grammar alone: the speaker stands apart from the verb, or there is none. */
const apart = all('the speaker apart from the verb', [
  ['“{Q},” was the answer of {N}.'],
  ['“{Q}” was how {N} answered.'],
  ['“{Q}” was what {N} had to say.'],
  ['Asked why the road was shut, {N} had a short answer: “{Q}.”'],
  ['For {N}, there was no doubt: “{Q}.”'],
  ['For {N}, the reason is plain. “{Q},” {he} said.'],
  ['To {N}, “{q}.”'],
  ['{^N} had one message for Rosa Quint: “{Q}.”'],
  ['The message from {N} was simple: “{Q}.”'],
  ['The answer from {N} came at once: “{Q}.”'],
  ['The view of {N} is that “{q}.”'],
  ['The words came from {N}: “{Q}.”'],
  ['{^N} left no room for doubt. “{Q},” {he} said.'],
  ['{^N} could not hide {his} anger. “{Q}!”'],
  ['{^N} was blunt about the bridge: “{Q}.”'],
  ['{^N} did not mince words: “{Q}.”'],
  ['After saying that “{q},” {N} left the room.'],
  ['Before leaving, {N} had a warning: “{Q}.”'],
  ['{^N} is quoted in the Harbour News: “{Q}.”'],
  ['In an email, {N} told Rosa Quint: “{Q}.”'],
  ['{^N} hit back at Rosa Quint, saying: “{Q}.”'],
  ['{^N} took to Twitter: “{Q}.”'],
  ['“{Q},” {N} said, according to Rosa Quint.'],
  ['“{Q},” Rosa Quint recalled {N} saying.'],
]);

/** Written later still, from how papers, agencies and courts report; each kind was new to the reader. */
const press = all('as papers and courts put it', [
  ['{^N} accepted that “{q}.”', 'accepted'],
  ['Cross-examined on Tuesday, {N} accepted that “{q}.”', 'accepted'],
  ['{^N} would only say that “{q}.”', 'say'],
  ['{^N} submitted that “{q}.”', 'submitted'],
  ['{^N} held that “{q}.”', 'held'],
  ['{^N} allowed that “{q}.”', 'allowed'],
  ['{^N} averred that “{q}.”', 'averred'],
  ['{^N} fretted that “{q}.”', 'fretted'],
  ['{^N} deposed before the commission that “{q}.”', 'deposed'],
  ['{^N} reassured Rosa Quint that “{q}.”', 'reassured'],
  ['{^N} made clear that “{q}.”'],
  ['{^N} made it clear that “{q}.”'],
  ['{^N} let slip that “{q}.”'],
  ['{^N} {was} of the view that “{q}.”'],
  ['{^N} took the view that “{q}.”'],
  ['{^N} gave a firm assurance that “{q}.”'],
  ['{^N} expressed concern that “{q}.”'],
  ['{^N} voiced the hope that “{q}.”'],
  ['{^N} drew attention to the fact that “{q}.”'],
  ['{^N} wasted no time in saying that “{q}.”', 'saying'],
  ['{^N} {was} on record as saying that “{q}.”', 'saying'],
  ['“{Q},” {N} {was} quick to add.', 'add'],
  ['“{Q},” {N} {was} keen to stress.', 'stress'],
  ['“{Q},” {N} took pains to point out.', 'point out'],
  ['“{Q},” {N} felt compelled to add.'],
  ['“{Q},” {N} could not resist adding.', 'adding'],
  ['“{Q},” {N} began by saying.'],
  ['“{Q},” came {N}’s reply.', 'reply'],
  ['“{Q}.” That is the warning from {N}.', 'warning'],
  ['“{Q},” was all {N} would say.'],
  ['The paper quotes {N}: “{Q}.”', 'quotes'],
  ['Among those at the meeting was {N}. “{Q},” {he} said.', 'said'],
  ['Sitting in the front row was {N}. “{Q},” {he} said.', 'said'],
  ['The plan was criticised by {N}. “{Q},” {he} said.', 'said'],
  ['The petition was started by {N}, {who} said: “{Q}.”', 'said'],
  ['Rosa Quint disagreed with {N}, {who} had said that “{q}.”', 'said'],
  ['The report was welcomed by {N}, {who} said: “{Q}.”', 'said'],
  ['Through a spokesman, {N} said: “{Q}.”', 'said'],
  ['Responding, {N} tweeted: “{Q}.”', 'tweeted'],
  ['Defending, {N} told magistrates: “{Q}.”', 'told'],
  ['Hitting out at the government, {N} alleged that “{q}.”', 'alleged'],
  ['{^N}, for {his} part, said “{Q}”.', 'said'],
  ['{^N} on Friday lashed out at the mayor, saying “{q}.”', 'saying'],
  ['In {his} ruling, {N} found that “{q}.”', 'found'],
  ['The court heard {N} had said: “{Q}.”', 'said'],
  ['Reached by phone, {N} would say only: “{Q}.”', 'say'],
]);

/** With somebody else about. */
const company = all('with somebody else about', [
  ['“{Q},” was {N}’s curt response.', 'response'],
  ['“{Q}.” {^N} told reporters.', 'told'],
  ['“{Q}.” {^N} told the council on Monday.', 'told'],
  ['On Monday {N}’s latest remark was that “{q}.”', 'remark'],
  ['{^N} remains hopeful that “{q}.”', 'hopeful'],
  ['In a late play, Stone Harbour, {N} says “{q}.”'],
  ['{^N} had earlier said that “{q}.”', 'said'],
  ['{^N} had yesterday told Rosa Quint that “{q}.”', 'told'],
  ['“{Q},” {N} afterwards said.', 'said'],
  ['{^N}, though, has twice warned Rosa Quint that “{q}.”', 'warned'],
  ['{^N} has likewise argued that “{q}.”', 'argued'],
  ['{^N} however insisted that “{q}.”', 'insisted'],
  ['Rosa Quint asked {N} about the bridge. “{Q},” {N} replied.', 'replied'],
  ['“It is late,” said Rosa Quint.\n\nBut {N} disagreed.\n\n“{Q},” {he} said.', 'said'],
  ['Rosa Quint, a lawyer for {N}, declined to comment. {^N} said: “{Q}.”', 'said'],
  ['Unlike Rosa Quint, {N} said “{q}.”', 'said'],
  ['Questioned by Rosa Quint, {N} agreed that “{q}.”', 'agreed'],
  ['Contradicting Rosa Quint, {N} said: “{Q}.”', 'said'],
  ['In a statement released by Rosa Quint, {N} said: “{Q}.”', 'said'],
  ['According to Rosa Quint, {N} said: “{Q}.”', 'said'],
  ['A day after Rosa Quint told reporters it was safe, {N} said “{q}.”', 'said'],
  ['“{Q},” {N} said, adding that Rosa Quint had agreed.', 'said'],
  ['“{Q},” {N} said, while Rosa Quint said it was too soon to tell.', 'said'],
  ['Rosa Quint did not reply, but {N}, {role}, said “{q}.”', 'said'],
  ['“It is late,” Rosa Quint told {N}. “{Q},” {N} told her.', 'told'],
  ['{^N} filed a complaint alleging that “{q}.”', 'alleging'],
  ['Flanked by Rosa Quint, {N} declared that “{q}.”', 'declared'],
]);

export const FRAMES: readonly Frame[] = [
  ...after,
  ...marks,
  ...before,
  ...woven,
  ...governing,
  ...carried,
  ...equated,
  ...apart,
  ...press,
  ...company,
];
