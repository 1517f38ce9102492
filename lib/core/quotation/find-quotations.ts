import { itemAt } from '../item-at.ts';
import { analyze, type Document, defineLayer, type TextTraits } from '../language/document.ts';
import type { QuotedSpan } from '../language/marks/quoted-spans.ts';
import { isReadAsEnglish } from '../language/narrative/can-attribute.ts';
import type { Narrative } from '../language/narrative/narrative.ts';
import { narrativeOf, quotedSpansOf } from '../language/narrative/narrative-layer.ts';
import { type Passage, passage } from '../language/span.ts';
import type { AttributedSpan } from './attribution/attribute-speakers.ts';
import { nameSpeakers } from './attribution/name-speakers.ts';
import { isSpeech, isWorkTitle } from './attribution/speech-likeness.ts';
import type { Quotation } from './quotation.ts';
import { readReported } from './reported/reported-quotations.ts';
import { numberUtterances, saidQuotation } from './said-quotation.ts';
import { attributionsOf } from './speech-layers.ts';

function cueOf({ text, tokens }: Narrative, { attribution }: AttributedSpan): Passage | null {
  if (!attribution?.cue) return null;
  const { first, last } = attribution.cue;
  return passage(text, itemAt(tokens, first).start, itemAt(tokens, last).end);
}

const toQuotation = (text: string, { start, end, content }: QuotedSpan, utterance: number): Quotation => ({
  ...passage(text, start, end),
  content: { start: content.start, end: content.end },
  speaker: null,
  cue: null,
  utterance,
  isSpeech: true,
  isTitle: false,
});

/** The speakers of a document's quotations: who is named in it is read when the first of them is asked for. */
const speakersOf = defineLayer((document) =>
  nameSpeakers(
    document,
    attributionsOf(document),
    quotedSpansOf(document).map(({ content }) => content),
  ),
);

/** The quotations of a document, of which those that it gives as said are read from it. */
function readQuotations(document: Document): Quotation[] {
  const attributed = readAttributed(document);
  if (!document.said?.length) return attributed;
  const spans = quotedSpansOf(document);
  const numbers = numberUtterances(spans);
  return attributed.map((quotation, i) => {
    const { said } = itemAt(spans, i);
    return said ? saidQuotation(document.text, said, itemAt(numbers, i)) : quotation;
  });
}

function readAttributed(document: Document): Quotation[] {
  const { text, language } = document;
  const spans = quotedSpansOf(document);
  const reported = readReported(document);
  if (reported) return reported;
  if (!isReadAsEnglish(language)) return spans.map((span, i) => toQuotation(text, span, i));
  const narrative = narrativeOf(document);
  const attributed = attributionsOf(document);
  return spans.map((span, i) => {
    const one = itemAt(attributed, i);
    const quotation = toQuotation(text, span, one.utterance);
    const at = itemAt(narrative.positions, i);
    if (!isSpeech(narrative, at, one)) return { ...quotation, isSpeech: false, isTitle: isWorkTitle(narrative, at) };
    return {
      ...quotation,
      get speaker() {
        return speakersOf(document)[i] ?? null;
      },
      cue: cueOf(narrative, one),
    };
  });
}

/**
 * Every quotation of a document with its speaker, in reading order and apart.
 *
 * Quotations are found by their marks in any language. In English, the words around each are then read for who said it,
 * and titles, nicknames and words in scare quotes are told apart from speech. There is no dictionary of all words and no
 * tagging: cue verbs, titles and function words are known, everything else follows from capitals and place. Time and
 * memory are linear in the length of the text.
 */
export const quotationsOf = defineLayer(readQuotations);

/** The quotations of a text that is asked for nothing else; as `quotationsOf`. */
export const findQuotations = (text: string, traits: TextTraits = {}): Quotation[] =>
  quotationsOf(analyze(text, traits));
