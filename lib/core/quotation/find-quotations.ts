import { type Passage, passage, type Span } from '../language/span.ts';
import { type AttributedSpan, attributeSpeakers } from './attribution/attribute-speakers.ts';
import { nameSpeakers } from './attribution/name-speakers.ts';
import { type Narrative, readNarrative } from './attribution/narrative.ts';
import type { Token } from './attribution/narrative-tokens.ts';
import { isSpeech } from './attribution/speech-likeness.ts';
import { canAttribute } from './can-attribute.ts';
import { findQuotedSpans, type QuotedSpan } from './marks/quoted-spans.ts';
import type { Quotation } from './quotation.ts';

/** What is known of a text before it is read. */
export interface FindQuotationsOptions {
  /** BCP 47 tag of the text; speakers are attributed for English (and when unknown) only. */
  readonly language?: string | null;
  /** Spans known to be quoted without marks (`<blockquote>`, `<q>`). */
  readonly quoted?: readonly Span[];
}

function cueOf({ text, tokens }: Narrative, { attribution }: AttributedSpan): Passage | null {
  if (!attribution?.cue) return null;
  const { first, last } = attribution.cue;
  return passage(text, (tokens[first] as Token).start, (tokens[last] as Token).end);
}

const toQuotation = (text: string, { start, end, content }: QuotedSpan, utterance: number): Quotation => ({
  ...passage(text, start, end),
  content: { start: content.start, end: content.end },
  speaker: null,
  cue: null,
  utterance,
  isSpeech: true,
});

/**
 * Every quotation of a text with its speaker, in reading order and apart.
 *
 * Quotations are found by their marks in any language. In English, the words around each are then read for who said it,
 * and titles, nicknames and words held with tongs are told apart from speech. There is no dictionary of all words and no
 * tagging: cue verbs, titles and function words are known, everything else is told by capitals and place. Time and
 * memory are linear in the length of the text.
 */
export function findQuotations(text: string, { language, quoted = [] }: FindQuotationsOptions = {}): Quotation[] {
  const spans = findQuotedSpans(text, quoted);
  if (!canAttribute(language)) return spans.map((span, i) => toQuotation(text, span, i));
  const narrative = readNarrative(text, spans);
  const attributed = attributeSpeakers(narrative);
  const speakers = nameSpeakers(narrative, attributed);
  return spans.map((span, i) => {
    const one = attributed[i] as AttributedSpan;
    const quotation = toQuotation(text, span, one.utterance);
    if (!isSpeech(narrative, narrative.positions[i] as number, one)) return { ...quotation, isSpeech: false };
    return { ...quotation, speaker: speakers[i] ?? null, cue: cueOf(narrative, one) };
  });
}
