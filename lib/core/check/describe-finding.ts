import type { Effect } from '../difference.ts';
import { shortenWords } from '../language/shorten-words.ts';
import type { Finding } from './finding.ts';
import {
  type BothSides,
  countFurtherDifferences,
  type FindingSummary,
  showsBothSides,
  summarizeFinding,
} from './summarize-finding.ts';

const quote = (said: string): string => `“${shortenWords(said)}”`;

/** What a change of wording touches, as the subject of a sentence. */
const WORDING: Readonly<Record<Effect | 'small', string>> = {
  small: 'Small change in wording',
  negation: 'A negation differs',
  number: 'A number differs',
  modality: 'The degree of certainty or obligation differs',
  condition: 'A condition differs',
  quantifier: 'The quantity or extent differs',
  name: 'A name differs',
  frame: 'The speaker’s framing of the statement differs',
  other: 'The wording differs',
  cosmetic: 'The spelling differs',
};

/** What the missing words hold; `null` when that is nothing special. */
const MISSING: Readonly<Record<Effect, string | null>> = {
  negation: 'a negation',
  number: 'a number',
  modality: 'the degree of certainty or obligation',
  condition: 'a condition',
  quantifier: 'the quantity or extent',
  name: 'a name',
  frame: 'the speaker’s framing of the statement',
  other: null,
  cosmetic: null,
};

const CUT_AT = { start: 'at the start', middle: 'in the middle', end: 'at the end' } as const;

function describeWording({ effect, source, page }: Extract<FindingSummary, { kind: 'wording' }>): string {
  if (!source.trim()) return `${WORDING[effect]}: the page adds ${quote(page)}.`;
  if (!page.trim()) return `${WORDING[effect]}: the page leaves out ${quote(source)}.`;
  return `${WORDING[effect]}: the source says ${quote(source)}, the page ${quote(page)}.`;
}

function describeCut({ at, marked, effect, source }: Extract<FindingSummary, { kind: 'cut' }>): string {
  const how = marked ? 'with an ellipsis' : 'without an ellipsis';
  const held = MISSING[effect];
  const cut = `Cut ${CUT_AT[at]}, ${how}`;
  if (!source.trim()) return held ? `${cut}; ${held} is gone.` : `${cut}.`;
  return `${cut}: ${quote(source)} is missing${held ? `, and with it ${held}` : ''}.`;
}

function describeSpeakers({ source, page }: Extract<FindingSummary, { kind: 'speaker' }>): string {
  if (!source) return `The page attributes these words to ${page}; the source names no speaker.`;
  if (!page) return `The page names no speaker; the source attributes these words to ${source}.`;
  return `The page attributes these words to ${page}; the source attributes them to ${source}.`;
}

type Kind = FindingSummary['kind'];
type ToldKind = BothSides['kind'];
/** Summaries that say the same of every finding. */
type PlainKind = Exclude<
  Kind,
  | ToldKind
  | 'agreeing'
  | 'otherSourceOf'
  | 'derivedFigure'
  | 'speaker'
  | 'cut'
  | 'splice'
  | 'wording'
  | 'turned'
  | 'otherGiver'
>;

const PLAIN: Readonly<Record<PlainKind, string>> = {
  sameWords: 'The same words as in the source.',
  sameButCosmetic: 'The same words as in the source, apart from spelling or punctuation.',
  sameInPart: 'The same words as in the source, which quotes more of what was said.',
  sameAndLonger: 'The same words as in the source; the page quotes more of what was said.',
  sameFigure: 'The same figure as in the source.',
  sameDate: 'The same date as in the source.',
  sameDetail: 'The same age as in the source.',
  unquoted: 'The source’s words, without quotation marks.',
  retold: 'What the source quotes, in other words.',
  otherSource: 'The same words as in the source, but the page takes them from another source.',
  unclearSpeaker: 'The same words, but we could not tell whether the same person is quoted.',
  unclearQuotation: 'We could not tell whether this is the same quotation as in the source.',
  unclearFigure: 'We could not tell whether this counts the same thing as the source’s figure.',
};

/** What differs in a figure, a date or what is said of a person; both sides follow. */
const WHAT_DIFFERS: Readonly<Record<ToldKind, string>> = {
  value: 'The number differs',
  laterAndHigher: 'A higher number, as a later count may be',
  comparator: 'The number is qualified differently',
  unit: 'The unit differs',
  time: 'The figure is for another time',
  counted: 'What is counted differs',
  year: 'The year differs',
  month: 'The month differs',
  day: 'The day differs',
  weekday: 'The day of the week differs',
  age: 'The age differs',
  name: 'The name is spelled differently',
};

const isPlain = (summary: FindingSummary): summary is Extract<FindingSummary, { readonly kind: PlainKind }> =>
  Object.hasOwn(PLAIN, summary.kind);

/** One sentence in English for a summary. */
function say(summary: FindingSummary): string {
  if (isPlain(summary)) return PLAIN[summary.kind];
  if (showsBothSides(summary))
    return `${WHAT_DIFFERS[summary.kind]}: the source says ${quote(summary.source)}, the page ${quote(summary.page)}.`;
  switch (summary.kind) {
    case 'otherSourceOf':
      return `These words are in ${quote(summary.has)}, not in the cited page ${quote(summary.lacks)}.`;
    case 'agreeing':
      return `${quote(summary.page)} agrees with the source’s ${quote(summary.source)}.`;
    case 'derivedFigure':
      return `${quote(summary.page)} agrees with what the source’s figures add up to.`;
    case 'speaker':
      return describeSpeakers(summary);
    case 'cut':
      return describeCut(summary);
    case 'splice':
      return summary.source.trim()
        ? `Words that are apart in the source are joined without an ellipsis; ${quote(summary.source)} was between them.`
        : 'Words that are apart in the source are joined without an ellipsis.';
    case 'wording':
      return describeWording(summary);
    case 'turned':
      return `The condition is reversed: the source says “${summary.source}”, the page “${summary.page}”.`;
    case 'otherGiver':
      return `The number comes from someone else: the source has ${quote(summary.source)} from ${summary.sourceGiver}, the page ${quote(summary.page)} from ${summary.pageGiver}.`;
  }
}

/** "And 2 more differences.", with the space before it; nothing for none. */
const sayFurther = (count: number): string =>
  count === 0 ? '' : ` And ${count} more ${count === 1 ? 'difference' : 'differences'}.`;

/** How a finding compares with its source, in plain English: its weightiest difference, or none, and how many more. */
export const describeFinding = (finding: Finding): string =>
  say(summarizeFinding(finding)) + sayFurther(countFurtherDifferences(finding));
