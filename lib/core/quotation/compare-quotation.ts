import type { Extent, QuotationDifference, QuotationNote, Relation, Severity, WordStep } from '../difference.ts';
import { type AlignedRun, alignWords } from '../language/align-words.ts';
import { mayBeIn, tellLanguage } from '../language/tell-language.ts';
import {
  countShared,
  isChanceJoin,
  isChanceLikeness,
  isPatchwork,
  isStub,
  LEAST_SHARED,
  type Likeness,
} from './chance-likeness.ts';
import { findDepartures } from './find-departures.ts';
import type { SourceBeside } from './judge/added-words.ts';
import { isAskedWithin } from './judge/asked-within.ts';
import { keysBesideBrackets } from './judge/bracket-keys.ts';
import { softenMovedQuantity } from './judge/moved-quantity.ts';
import { graveIfMoved, softenIntended, softenOrder, softenRaised } from './judge/raised-negation.ts';
import { type PrintedAround, readReportersWords } from './judge/reporters-words.ts';
import { mayStandFor } from './lexicon/contractions.ts';
import { type Senses, sensesOf } from './lexicon/senses.ts';
import { joinParts, type QuotedText } from './quoted-text.ts';
import type { ReadText } from './read-tokens.ts';
import { withoutThinSentences } from './thin-sentences.ts';
import { wordSteps } from './word-steps.ts';

/** A quotation of the source, what a page prints of it, and the words around that it is read with. */
export interface QuotationToCompare extends PrintedAround {
  /** The source's words: the claim's content, without marks. */
  readonly source: string;
  /** Texts that were read before, of which the source is one, or the page's words. */
  readonly known?: readonly ReadText[];
  /** The same person is known to be quoted here and there: then fewer words are enough to compare by. */
  readonly isSameSpeaker?: boolean;
  /** The page's words are known to be nearly one of the source's sentences: then half of them are enough. */
  readonly isNear?: boolean;
  /** What is around the words is the same here and there: then none need be shared. */
  readonly isFramed?: boolean | undefined;
  /** BCP 47 tag of the page, and of the source. */
  readonly language?: string | null;
  readonly sourceLanguage?: string | null;
  /** The words before and behind the quotation in its source, and the source's other quotations. */
  readonly beside?:
    | (Required<Pick<PrintedAround, 'around' | 'elsewhere'>> & Pick<PrintedAround, 'isOfAnother'>)
    | undefined;
}

/** How a page's words relate to the source's. */
export interface QuotationComparison {
  readonly relation: Relation;
  /** The weightiest difference's. */
  readonly severity: Severity;
  readonly extent: Extent;
  readonly differences: readonly QuotationDifference[];
  /** Put together, the `page` parts are the page's parts joined by a space, the `source` parts the source. */
  readonly words: readonly WordStep[];
  readonly notes: readonly QuotationNote[];
}

const LEAST_SHARED_IF_NEAR = 0.4;

/** Letters two different words must begin with alike to be taken for forms of one word. */
const SHARED_LETTERS = 3;

/** Whether two keys may be forms of one word ("test", "tested"), stand for each other, or are both numbers. */
function areAlike(a: string, b: string): boolean {
  if (a[0] === '#' && b[0] === '#') return true;
  if (mayStandFor(a, b)) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= SHARED_LETTERS && shared * 2 >= Math.min(a.length, b.length);
}

const RANK: Readonly<Record<Severity, number>> = { none: 0, minor: 1, major: 2 };

/** The severity of the weightiest of some differences. */
export const weightiest = (differences: readonly QuotationDifference[]): Severity =>
  differences.reduce<Severity>((most, { severity }) => (RANK[severity] > RANK[most] ? severity : most), 'none');

/** Two texts that have too few words in common to be compared. */
function unrelated(source: QuotedText, page: QuotedText): QuotationComparison {
  const words: WordStep[] = [{ step: 'replaced', source: source.text, page: page.text }];
  return { relation: 'unclear', severity: 'none', extent: 'whole', differences: [], words, notes: [] };
}

/** A shorter quotation does not show its language; it is taken to be in the page's. */
const SHORTEST_TOLD = 150;

/** A quotation may be in another language than the page that prints it. */
function languageOf({ source, language = null, sourceLanguage = null }: QuotationToCompare): string | null {
  if (source.length >= SHORTEST_TOLD) return tellLanguage(source, language);
  const [page, own] = [language, sourceLanguage].map((tag) => (tag ?? '').slice(0, 2).toLowerCase()) as [
    string,
    string,
  ];
  if (page === '' || own === '' || page === own) return language;
  return mayBeIn(own, source) && !mayBeIn(page, source) ? sourceLanguage : language;
}

/** Whether a number in a text differs of which nobody can tell what its raised digits are: "$9˄99". */
const isRaisedNumber = (differences: readonly QuotationDifference[], text: string): boolean =>
  text.includes('˄') && differences.some((difference) => 'effect' in difference && difference.effect === 'number');

/** What the source says beside the quotation. */
function readBeside({ source, beside }: QuotationToCompare, senses: Senses): SourceBeside | null {
  if (!beside) return null;
  const { around } = beside;
  const words = readReportersWords({ page: [source], ...beside }, senses);
  return { before: around[0] ?? '', behind: around.at(-1) ?? '', words };
}

type Texts = Parameters<typeof findDepartures>[0];

/** The departures of an alignment, each as grave as what is moved and turned leaves it. */
function departuresOf(texts: Texts, runs: readonly AlignedRun[]) {
  const { source, page } = texts;
  const { differences: found, ...departures } = findDepartures(texts, runs);
  const both = [source.text, page.text] as const;
  const raised = softenOrder(softenIntended(softenRaised(found, ...both), ...both), ...both);
  const softened = softenMovedQuantity(raised, source.senses);
  return { ...departures, runs, differences: graveIfMoved(softened, source.text, page.text) };
}

/** The departures; where one is grave, chance words of a sentence that is the page's own are left out of account. */
function readDepartures(texts: Texts, aligned: readonly AlignedRun[]) {
  const read = departuresOf(texts, aligned);
  if (weightiest(read.differences) !== 'major') return read;
  const runs = withoutThinSentences(texts.source, texts.page, aligned);
  return runs === aligned ? read : departuresOf(texts, runs);
}

/** Whether what differs rather is another statement, which is somewhat like this one. */
function isByChance({ isSameSpeaker, isFramed }: QuotationToCompare, likeness: Likeness): boolean {
  const { differences } = likeness;
  if (isFramed) return false;
  const isReworded = differences.some(({ kind }) => kind === 'wording' || kind === 'added');
  if (isReworded && isSameSpeaker !== true && isChanceLikeness(likeness)) return true;
  if (weightiest(differences) === 'minor' && isStub(likeness)) return true;
  return isChanceJoin(likeness) || isPatchwork(likeness);
}

/**
 * Compares the page's words of one utterance with the source's: aligns them word by word, and judges each departure by
 * what it touches. Same words in another spelling are the same; so is a part of the source that is on its own, and more
 * than the source has, noted as longer. With too few words in common the relation is unclear.
 */
export function compareQuotation(quotation: QuotationToCompare): QuotationComparison {
  const senses = sensesOf(languageOf(quotation));
  const { known = [] } = quotation;
  const source = joinParts([quotation.source], senses, known);
  const page = joinParts(quotation.page, senses, [source, ...known]);
  const aligned = alignWords({
    source: source.tokens.map(({ key }) => key),
    page: keysBesideBrackets(page, source),
    alike: areAlike,
  });
  const share = quotation.isFramed ? -1 : quotation.isNear ? LEAST_SHARED_IF_NEAR : LEAST_SHARED;
  const least = share * Math.min(source.tokens.length, page.tokens.length);
  if (countShared(aligned) <= least && source.text.trim() !== page.text.trim()) return unrelated(source, page);
  const reporter = readReportersWords(quotation, senses);
  const beside = readBeside(quotation, senses);
  const { runs, stretches, differences, longer } = readDepartures({ source, page, reporter, beside }, aligned);
  const isUnread = !senses.isKnown || isRaisedNumber(differences, source.text + page.text);
  if (differences.length > 0 && isUnread) return unrelated(source, page);
  if (isAskedWithin(differences)) return unrelated(source, page);
  const likeness = { source, page, runs, differences, isWoven: reporter.woven.start };
  if (differences.length > 0 && isByChance(quotation, likeness)) return unrelated(source, page);
  const words = stretches.length > 0 ? wordSteps(source, page, stretches) : sameWords(source, page);
  return {
    relation: differences.length > 0 ? 'differs' : 'same',
    severity: weightiest(differences),
    extent: words.some(({ step }) => step === 'cut') ? 'part' : 'whole',
    differences,
    words,
    notes: longer ? ['longer'] : [],
  };
}

const sameWords = (source: QuotedText, page: QuotedText): WordStep[] => [
  { step: 'equal', source: source.text, page: page.text },
];
