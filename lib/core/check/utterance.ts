import { numberAt } from '../item-at.ts';
import { type Document, defineLayer } from '../language/document.ts';
import { endsBetween } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';
import { quotationsOf } from '../quotation/find-quotations.ts';
import type { Quotation, Speaker } from '../quotation/quotation.ts';
import { type PageWords, pageWordsOf, wordsWithin } from './page-words.ts';
import type { WeighedWords } from './weigh-match.ts';

/** One part of an utterance. */
export interface UtterancePart {
  readonly quotation: Quotation;
  /** Its words, by their number on the page. */
  readonly words: Span;
}

/** What somebody says on a page, in one piece or broken by attributions and paragraphs: the words of all parts. */
export interface Utterance extends WeighedWords {
  readonly parts: readonly UtterancePart[];
  /** The number on the page of each of these words. */
  readonly wordNumbers: Uint32Array;
  /** The parts, then the sentences, when there are several: spans of these words. */
  readonly pieces: readonly Span[];
}

/** Whom the page gives as the speaker of an utterance: named at one of its parts, or else as a part tells. */
function givenSpeaker({ parts }: Pick<Utterance, 'parts'>): Speaker | null {
  const speakers = parts.flatMap(({ quotation: { speaker } }) => (speaker ? [speaker] : []));
  return speakers.find(({ isNamed }) => isNamed) ?? speakers[0] ?? null;
}

/** The name the page gives for the speaker of an utterance, at whichever part it is. */
export const speakerOf = (utterance: Pick<Utterance, 'parts'>): string | null => givenSpeaker(utterance)?.name ?? null;

/** Whether the words beside one of an utterance's parts name the speaker. */
export const isSpeakerNamed = (utterance: Pick<Utterance, 'parts'>): boolean =>
  givenSpeaker(utterance)?.isNamed ?? false;

/** The words by which the page tells of an utterance's speaker, where they are no name: "prime minister"; else `null`. */
export function writtenSpeaker(utterance: Pick<Utterance, 'parts'>, text: string): string | null {
  const speaker = givenSpeaker(utterance);
  const written = speaker && !speaker.isNamed ? text.slice(speaker.start, speaker.end) : '';
  const [, noun = ''] = /^the (\p{Ll}+ .*)$/iu.exec(written) ?? [];
  return noun === '' ? null : noun;
}

/** Where an editor left words out, what is on either side is a piece of its own. */
const LEFT_OUT = /\u2026|\.\s?\.\s?\./u;

/** How sure it is that the page means that speaker, from 0 to 1. */
export const speakerConfidence = (utterance: Pick<Utterance, 'parts'>): number =>
  givenSpeaker(utterance)?.confidence ?? 1;

/** How far beside the speaker's name the page is read for what he is, in code units. */
const BESIDE_NAME = 80;

/** The words about the mention of an utterance's speaker; empty where nobody is mentioned. */
export function wordsAboutSpeaker(utterance: Pick<Utterance, 'parts'>, text: string): string {
  const speaker = givenSpeaker(utterance);
  return speaker ? text.slice(Math.max(0, speaker.start - BESIDE_NAME), speaker.end + BESIDE_NAME) : '';
}

/** Runs of words without the end of a sentence or an omission between them. */
function sentencesOf({ text, starts, ends, pack }: PageWords, numbers: Uint32Array): Span[] {
  const sentences: Span[] = [];
  const startOf = (i: number): number => numberAt(starts, numberAt(numbers, i));
  const endOf = (i: number): number => numberAt(ends, numberAt(numbers, i));
  let start = 0;
  for (let i = 1; i <= numbers.length; i++) {
    const isInside = i < numbers.length && !endsBetween(text, endOf(i - 1), startOf(i), pack);
    if (isInside && !LEFT_OUT.test(text.slice(endOf(i - 1), startOf(i)))) continue;
    sentences.push({ start, end: i });
    start = i;
  }
  return sentences;
}

/** Words of a page that are quoted together, in pieces. */
export type QuotedWords = Pick<Utterance, 'keys' | 'weights' | 'wordNumbers' | 'pieces'>;

/** The words of the page in some parts of it, given by the numbers of their words. */
export function quotedWords(page: PageWords, parts: readonly Span[]): QuotedWords {
  const count = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const wordNumbers = new Uint32Array(count);
  const keys = new Uint32Array(count);
  const weights = new Float32Array(count);
  const pieces: Span[] = [];
  let at = 0;
  for (const { start, end } of parts) {
    keys.set(page.keys.subarray(start, end), at);
    weights.set(page.weights.subarray(start, end), at);
    if (parts.length > 1) pieces.push({ start: at, end: at + end - start });
    for (let number = start; number < end; number++) wordNumbers[at++] = number;
  }
  const sentences = sentencesOf(page, wordNumbers);
  if (sentences.length > 1) pieces.push(...sentences);
  return { keys, weights, wordNumbers, pieces };
}

function utteranceOf(page: PageWords, quotations: readonly Quotation[]): Utterance {
  const parts = quotations.map((quotation) => ({ quotation, words: wordsWithin(page, quotation.content) }));
  const words = quotedWords(
    page,
    parts.map((part) => part.words),
  );
  return { parts, ...words };
}

/** The utterances of a page's quotations, in the order of their first parts. */
export function gatherUtterances(page: PageWords, quotations: readonly Quotation[]): Utterance[] {
  const byNumber = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const parts = byNumber.get(quotation.utterance);
    if (parts) parts.push(quotation);
    else byNumber.set(quotation.utterance, [quotation]);
  }
  return [...byNumber.values()].map((parts) => utteranceOf(page, parts));
}

/** The utterances of a page. */
export const utterancesOf = defineLayer((page: Document): readonly Utterance[] =>
  gatherUtterances(pageWordsOf(page), quotationsOf(page)),
);
