import type { Effect } from '../difference.ts';
import { shortenWords } from '../language/shorten-words.ts';
import type { Finding } from './finding.ts';
import { countFurtherDifferences, type FindingSummary, summarizeFinding } from './summarize-finding.ts';

const quote = (said: string): string => `“${shortenWords(said)}”`;

/** What a change of wording touches, as the subject of a sentence. */
const WORDING: Readonly<Record<Effect, string>> = {
  negation: 'A negation differs',
  number: 'A number differs',
  modality: 'How sure or how binding it is differs',
  condition: 'A condition differs',
  quantifier: 'How many or how much differs',
  name: 'A name differs',
  frame: 'What the speaker says of the statement differs',
  other: 'The wording differs',
  cosmetic: 'The spelling differs',
};

/** What the missing words hold; `null` when that is nothing special. */
const MISSING: Readonly<Record<Effect, string | null>> = {
  negation: 'a negation',
  number: 'a number',
  modality: 'how sure or how binding it is',
  condition: 'a condition',
  quantifier: 'how many or how much',
  name: 'a name',
  frame: 'what the speaker says of the statement',
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
  const how = marked ? 'with a mark' : 'without a mark';
  const held = MISSING[effect];
  const missing = source.trim() ? `: ${quote(source)} is missing` : '';
  return `Cut ${CUT_AT[at]} ${how}${missing}${held ? `, which holds ${held}` : ''}.`;
}

/** One sentence in English for a summary. */
function say(summary: FindingSummary): string {
  switch (summary.kind) {
    case 'sameWords':
      return 'The same words as in the source.';
    case 'sameButCosmetic':
      return 'The same words as in the source but for spelling or punctuation.';
    case 'sameInPart':
      return 'The same words as in the source, which quotes more of what was said.';
    case 'sameAndLonger':
      return 'The same words as in the source; the page quotes more of what was said.';
    case 'sameFigure':
      return 'The same figure as in the source.';
    case 'agreeingFigure':
      return `${quote(summary.page)} agrees with the source’s ${quote(summary.source)}.`;
    case 'derivedFigure':
      return `${quote(summary.page)} agrees with what the source’s figures add up to.`;
    case 'unquoted':
      return 'The source’s words, printed here without quotation marks.';
    case 'retold':
      return 'What the source quotes, told here in other words.';
    case 'otherSource':
      return 'The source’s words, which the page has from somewhere else.';
    case 'unclearSpeaker':
      return 'The same words, but we could not tell whether the same person is quoted.';
    case 'unclearQuotation':
      return 'We could not tell whether this is the source’s quotation.';
    case 'unclearFigure':
      return 'We could not tell whether this counts the same thing as the source’s figure.';
    case 'speaker':
      return `The page gives these words to ${summary.page || 'nobody'}; the source gives them to ${summary.source || 'nobody'}.`;
    case 'cut':
      return describeCut(summary);
    case 'splice':
      return summary.source.trim()
        ? `Words that stand apart in the source are joined without a mark; ${quote(summary.source)} stood between them.`
        : 'Words that stand apart in the source are joined without a mark.';
    case 'wording':
      return describeWording(summary);
    case 'value':
      return `The number differs: the source says ${quote(summary.source)}, the page ${quote(summary.page)}.`;
    case 'otherGiver':
      return `Others give another number: the source has ${quote(summary.source)} from ${summary.sourceGiver}, the page ${quote(summary.page)} from ${summary.pageGiver}.`;
    case 'laterAndHigher':
      return `A higher number, as a later count can be: the source says ${quote(summary.source)}, the page ${quote(summary.page)}.`;
    case 'comparator':
      return `The bound differs: the source says ${quote(summary.source)}, the page ${quote(summary.page)}.`;
    case 'unit':
      return `The unit differs: the source says ${quote(summary.source)}, the page ${quote(summary.page)}.`;
    case 'time':
      return `The figure is of another time: the source says ${quote(summary.source)}, the page ${quote(summary.page)}.`;
    case 'counted':
      return `What is counted differs: the source says ${quote(summary.source)}, the page ${quote(summary.page)}.`;
  }
}

/** "And 2 more differences.", with the space before it; nothing for none. */
const sayFurther = (count: number): string =>
  count === 0 ? '' : ` And ${count} more ${count === 1 ? 'difference' : 'differences'}.`;

/** How a finding compares with its source, in plain English: its weightiest difference, or none, and how many more. */
export const describeFinding = (finding: Finding): string =>
  say(summarizeFinding(finding)) + sayFurther(countFurtherDifferences(finding));
