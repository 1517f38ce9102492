import type { QuotedSpan } from '../language/marks/quoted-spans.ts';
import { type SaidSpan, sayVoice } from '../language/said-span.ts';
import { passage } from '../language/span.ts';
import type { Quotation, Speaker } from './quotation.ts';

/** Who a document says speaks in a span; the place is where it names them. */
export function saidSpeaker({ speaker, label, start }: SaidSpan): Speaker | null {
  if (speaker === null) return null;
  return { name: speaker, start: label?.start ?? start, end: label?.end ?? start, isNamed: true, confidence: 1 };
}

/** Numbers the turns of a document: words that one voice says one after the other are one utterance. */
export function numberUtterances(spans: readonly QuotedSpan[]): number[] {
  let number = spans.length;
  let voice: string | null = null;
  return spans.map(({ said }, i) => {
    const next = said ? sayVoice(said) : null;
    if (next === null || next !== voice) number++;
    voice = next;
    return said ? number : i;
  });
}

/** The words of a turn, a caption or a statement as a quotation. */
export const saidQuotation = (text: string, said: SaidSpan, utterance: number): Quotation => ({
  ...passage(text, said.start, said.end),
  content: { start: said.start, end: said.end },
  speaker: saidSpeaker(said),
  cue: null,
  utterance,
  isSpeech: true,
  isTitle: false,
  isSaid: true,
});
