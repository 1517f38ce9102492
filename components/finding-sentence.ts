import type { Finding } from '../lib/core/check/finding.ts';
import {
  countFurtherDifferences,
  type FindingSummary,
  showsBothSides,
  summarizeFinding,
} from '../lib/core/check/summarize-finding.ts';
import type { Effect } from '../lib/core/difference.ts';
import { shortenWords } from '../lib/core/language/shorten-words.ts';
import type { Translate } from './translate.ts';

const capitalized = { start: 'Start', middle: 'Middle', end: 'End' } as const;

/** What missing words can hold that is worth a mention. */
const isWeighty = (effect: Effect): effect is Exclude<Effect, 'other' | 'cosmetic'> =>
  effect !== 'other' && effect !== 'cosmetic';

/** What a cut leaves out, without whose it is. */
export function sayCut(t: Translate, { at, marked, effect, source }: Extract<FindingSummary, { kind: 'cut' }>): string {
  const how = t(`sentence.cut${capitalized[at]}${marked ? 'Marked' : 'Unmarked'}`);
  const missing = t('sentence.quoted', [shortenWords(source)]);
  if (!source.trim())
    return isWeighty(effect) ? t('sentence.cutHeld', [how, t(`held.${effect}`)]) : t('sentence.cut', [how]);
  if (!isWeighty(effect)) return t('sentence.cutMissing', [how, missing]);
  return t('sentence.cutMissingHeld', [how, missing, t(`held.${effect}`)]);
}

function sayWording(t: Translate, { effect, source, page }: Extract<FindingSummary, { kind: 'wording' }>): string {
  const quote = (words: string): string => t('sentence.quoted', [shortenWords(words)]);
  const what = t(`wording.${effect}`);
  if (!source.trim()) return t('sentence.added', [what, quote(page)]);
  if (!page.trim()) return t('sentence.leftOut', [what, quote(source)]);
  return t('sentence.replaced', [what, quote(source), quote(page)]);
}

/** The readings are short enough as they are. */
function sayTurned(t: Translate, { source, page }: { readonly source: string; readonly page: string }): string {
  const quote = (reading: string): string => t('sentence.quoted', [reading]);
  return t('sentence.replaced', [t('wording.turned'), quote(source), quote(page)]);
}

function saySpeaker(t: Translate, { source, page }: { readonly source: string; readonly page: string }): string {
  if (!source) return t('sentence.speakerHere', [page]);
  return page ? t('sentence.speaker', [page, source]) : t('sentence.speakerThere', [source]);
}

function sayOtherGiver(t: Translate, summary: Extract<FindingSummary, { kind: 'otherGiver' }>): string {
  const { source, sourceGiver, page, pageGiver } = summary;
  const quote = (words: string): string => t('sentence.quoted', [shortenWords(words)]);
  return t('sentence.otherGiver', [quote(source), sourceGiver, quote(page), pageGiver]);
}

/** What a summary says, in the user's language. */
function say(t: Translate, summary: FindingSummary): string {
  const quote = (words: string): string => t('sentence.quoted', [shortenWords(words)]);
  if (showsBothSides(summary)) return t(`sentence.${summary.kind}`, [quote(summary.source), quote(summary.page)]);
  switch (summary.kind) {
    case 'agreeing':
      return t('sentence.agreeing', [quote(summary.page), quote(summary.source)]);
    case 'otherSourceOf':
      return t('sentence.otherSourceOf', [quote(summary.has), quote(summary.lacks)]);
    case 'derivedFigure':
      return t('sentence.derivedFigure', [quote(summary.page)]);
    case 'speaker':
      return saySpeaker(t, summary);
    case 'cut':
      return sayCut(t, summary);
    case 'splice':
      return summary.source.trim() ? t('sentence.spliceOver', [quote(summary.source)]) : t('sentence.splice');
    case 'wording':
      return sayWording(t, summary);
    case 'turned':
      return sayTurned(t, summary);
    case 'otherGiver':
      return sayOtherGiver(t, summary);
    case 'sameWords':
    case 'sameButCosmetic':
    case 'sameInPart':
    case 'sameAndLonger':
    case 'sameFigure':
    case 'sameDate':
    case 'sameDetail':
    case 'unquoted':
    case 'retold':
    case 'otherSource':
    case 'unclearSpeaker':
    case 'unclearQuotation':
    case 'unclearFigure':
      return t(`sentence.${summary.kind}`);
  }
}

/** Adds to a sentence on the weightiest difference of a finding how many others it has. */
export function withFurther(t: Translate, sentence: string, finding: Finding): string {
  const count = countFurtherDifferences(finding);
  return count === 0 ? sentence : `${sentence} ${t('sentence.further', count)}`;
}

/** How a finding compares with its source, in the user's language: its weightiest difference, or none, and how many more. */
export const sayFinding = (t: Translate, finding: Finding): string =>
  withFurther(t, say(t, summarizeFinding(finding)), finding);
