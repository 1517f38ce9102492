import { itemAt } from '../../item-at.ts';
import { SPEECH_NOUNS } from '../../language/lexicon/cue-verbs.ts';
import { CONJUNCTIONS, isAdverbial } from '../../language/lexicon/word-classes.ts';
import { cueAt } from '../../language/mention/cue-verb-at.ts';
import type { Attribution } from '../../language/mention/inverted-cue.ts';
import { leadingSubject } from '../../language/mention/leading-subject.ts';
import type { Reference } from '../../language/mention/reference.ts';
import {
  beginsSentence,
  endingOf,
  endsSentence,
  type Narrative,
  sentenceStart,
} from '../../language/narrative/narrative.ts';
import type { Token } from '../../language/narrative/narrative-tokens.ts';
import type { Span } from '../../language/span.ts';
import { attributionClosing, frameAfter, frameAtEnd } from './cue-after.ts';
import { frameBefore } from './cue-before.ts';
import { openCue } from './open-cue.ts';

/**
 * What an attribution rests on: words `beside` the quotation; a neighbour that it goes on from (`carried`); or whom the
 * sentence before it is about (`context`).
 */
export type AttributionGround = 'beside' | 'carried' | 'context';

/** What the words around a quotation say about it. */
export interface AttributedSpan {
  readonly attribution: Attribution | null;
  /** The name it is labelled with, which goes before any attribution. */
  readonly label: Span | null;
  /** `null` without an attribution. */
  readonly ground: AttributionGround | null;
  /** Parts of one utterance share a number. */
  readonly utterance: number;
}

/** Whether only a noun ties the speaker to the words, and not by "that": "Lee's remarks fed “…”". */
function isLoose({ tokens }: Narrative, { cue }: Attribution): boolean {
  if (!cue || !SPEECH_NOUNS.has(itemAt(tokens, cue.first).word)) return false;
  return !/^(?:that|is|was|were)$/.test(tokens[cue.last + 1]?.word ?? '') && tokens[cue.last + 1]?.kind === 'word';
}

/** The attribution beside the quotation at token `at`: before it, after it, or at its sentence's end. */
function attributionBeside(narrative: Narrative, at: number): Attribution | null {
  const before = frameBefore(narrative, at);
  // "…?" a reporter asks: the sentence goes on behind the question mark.
  const asked =
    endingOf(narrative, at) === 'question' && !endsSentence(narrative, at) ? frameAfter(narrative, at) : null;
  if (asked) return asked;
  if (before && endingOf(narrative, at) !== 'comma')
    return isLoose(narrative, before) && !endsSentence(narrative, at) ? (frameAtEnd(narrative, at) ?? before) : before;
  const after = frameAfter(narrative, at) ?? before;
  if (after) return after;
  const open = endingOf(narrative, at) === 'comma' ? openCue(narrative, at) : null;
  return open ?? (endsSentence(narrative, at) ? null : frameAtEnd(narrative, at));
}

/** Whether the quotation at token `at` is the next paragraph of one left open before it. */
function isNextParagraph({ text, spans, tokens }: Narrative, at: number): boolean {
  const { quotation, start } = itemAt(tokens, at);
  const before = spans[quotation - 1];
  if (before?.closed !== false || text[before.start] !== text[start]) return false;
  return tokens[at - 1]?.kind === 'break' && tokens[at - 2]?.kind === 'quotation';
}

/** Whether a word only links a quotation to the one before it: "and", before a colon "then". */
const isLink = (token: Token | undefined, isColon: boolean): boolean =>
  token?.kind === 'word' && (CONJUNCTIONS.has(token.word) || (isColon && isAdverbial(token.word)));

/** Whether one quotation follows on another with nothing but the attribution of the first between them. */
function followsOn({ tokens }: Narrative, from: number, to: number): boolean {
  // "And then: “…”"
  const isColon = tokens[to - 1]?.kind === 'colon';
  let end = isColon ? to - 1 : to;
  while (isLink(tokens[end - 1], isColon)) end--;
  let stops = 0;
  for (let i = from + 1; i < end; i++) {
    const { kind } = itemAt(tokens, i);
    if (kind === 'break' || kind === 'quotation') return false;
    if (kind === 'stop') stops++;
  }
  const last = tokens[end - 1]?.kind;
  return stops <= 1 && (last === 'stop' || last === 'comma' || end === from + 1);
}

/** Whether a mention is "he", "she" or a name; a sentence about anything else leads to nobody. */
const canBePerson = (tokens: readonly Token[], { kind, first }: Reference): boolean =>
  kind === 'name' || (kind === 'pronoun' && ['he', 'she'].includes(itemAt(tokens, first).word));

/** Whether the mention's verb is one of speech: "The judge interrupted him." */
function speaksNext(tokens: readonly Token[], { kind, last }: Reference): boolean {
  let verb = last + 1;
  while (tokens[verb]?.kind === 'word' && isAdverbial(itemAt(tokens, verb).word)) verb++;
  const cue = tokens[verb]?.kind === 'word' ? cueAt(tokens, verb) : null;
  return kind === 'description' && cue?.form === 'finite' && cue.strength === 'speech';
}

/** Who begins to speak in a sentence's last clause: "Ann Lee began to speak, and the judge interrupted her." */
function lastSpeaking(tokens: readonly Token[], from: number, end: number): Reference | null {
  for (let i = end - 1; i > from; i--) {
    if (tokens[i]?.kind !== 'comma' || !/^(?:and|but|until|when)$/.test(tokens[i + 1]?.word ?? '')) continue;
    const subject = leadingSubject(tokens, i + 2, end);
    return subject && speaksNext(tokens, subject) ? subject : null;
  }
  return null;
}

/** Attributes the quotations of one narrative from first to last, as each may go on from those before it. */
class Attributor {
  readonly attributed: AttributedSpan[] = [];
  private readonly narrative: Narrative;

  constructor(narrative: Narrative) {
    this.narrative = narrative;
  }

  run(): AttributedSpan[] {
    this.narrative.positions.forEach((at, quotation) => this.attributed.push(this.attribute(at, quotation)));
    return this.attributed;
  }

  private attribute(at: number, quotation: number): AttributedSpan {
    const { label } = itemAt(this.narrative.spans, quotation);
    if (label) return { attribution: null, label, ground: 'beside', utterance: quotation };
    const beside = attributionBeside(this.narrative, at);
    const before = this.attributed[quotation - 1];
    if (before && isNextParagraph(this.narrative, at)) return this.continueParagraphs(before, beside, quotation);
    const position = this.narrative.positions[quotation - 1] ?? -1;
    const goesOn = before?.ground != null && followsOn(this.narrative, position, at);
    if (beside) {
      // "…," she said, "…": the second part finds the same words before it.
      const isSame =
        goesOn && before.attribution?.speaker.first === beside.speaker.first && beside.speaker.first > position;
      return { attribution: beside, label: null, ground: 'beside', utterance: isSame ? before.utterance : quotation };
    }
    if (goesOn) return { ...before, ground: 'carried' };
    const context = this.fromContext(at);
    return context
      ? { ...context, ground: 'context', utterance: quotation }
      : { attribution: null, label: null, ground: null, utterance: quotation };
  }

  /** The attribution of a quotation of several paragraphs may come at its end only. */
  private continueParagraphs(before: AttributedSpan, beside: Attribution | null, quotation: number): AttributedSpan {
    // Both paragraphs name a speaker: the first one lacks its closing mark.
    const isForgotten = before.ground === 'beside' && before.attribution && beside?.speaker.kind === 'name';
    if (isForgotten) return { attribution: beside, label: null, ground: 'beside', utterance: quotation };
    if (!beside) return before.ground === 'beside' ? before : { ...before, ground: before.ground && 'carried' };
    const now: AttributedSpan = { attribution: beside, label: null, ground: 'beside', utterance: before.utterance };
    for (
      let i = quotation - 1;
      this.attributed[i]?.utterance === now.utterance && this.attributed[i]?.ground !== 'beside';
      i--
    ) {
      this.attributed[i] = now;
    }
    return now;
  }

  /** For a quotation that is a sentence of its own: whoever the sentence before it quotes, or is about. */
  private fromContext(at: number): Pick<AttributedSpan, 'attribution' | 'label'> | null {
    const { narrative } = this;
    const { tokens } = narrative;
    const standsAlone =
      sentenceStart(narrative, at) === at &&
      beginsSentence(narrative, at) &&
      (tokens[at + 1]?.kind !== 'word' || endsSentence(narrative, at));
    if (!standsAlone) return null;
    let end = at - 1;
    let isStopped = false;
    while (tokens[end]?.kind === 'break' || tokens[end]?.kind === 'stop') {
      isStopped ||= tokens[end]?.kind === 'stop';
      end--;
    }
    if (end < 0) return null;
    // A line without a stop is a heading or a link.
    const isLine = !isStopped && tokens[end + 1]?.kind === 'break' && tokens[end]?.kind === 'word';
    if (isLine) return null;
    const from = sentenceStart(narrative, end);
    // What begins the text is a headline, unless it is a sentence that gives words to somebody.
    const isHeadline = from === 0 && tokens.slice(end, at).some(({ kind }) => kind === 'break');
    if (isHeadline && !(isStopped && this.isGivenBy(end))) return null;
    for (let i = end; i >= from; i--) {
      const { kind, quotation } = itemAt(tokens, i);
      // What nobody said, a title or a word in irony, is passed over.
      const quoted = kind === 'quotation' ? this.quoted(quotation) : null;
      if (quoted) return quoted;
    }
    const closing = attributionClosing(tokens, from, end);
    if (closing) return { attribution: closing, label: null };
    const speaker = lastSpeaking(tokens, from, end) ?? leadingSubject(tokens, from, end);
    if (!speaker || !(canBePerson(tokens, speaker) || speaksNext(tokens, speaker))) return null;
    return { attribution: { speaker, cue: null }, label: null };
  }

  /** Whether words up to the token at `end`, which is in the text's first sentence, are given to somebody. */
  private isGivenBy(end: number): boolean {
    const { tokens } = this.narrative;
    return tokens
      .slice(0, end + 1)
      .some(({ kind, quotation }) => kind === 'quotation' && this.attributed[quotation]?.ground === 'beside');
  }

  private quoted(quotation: number): AttributedSpan | null {
    const found = this.attributed[quotation];
    return found?.ground ? found : null;
  }
}

/**
 * Gives each quotation of a narrative its attribution, where there is one, and its utterance.
 *
 * In this order: a label; the cue before or after the quotation, whichever its punctuation ties it to; a cue at its
 * sentence's end; the neighbour it goes on from; the sentence before it, if that is about a person. Each step looks at a
 * bounded number of words, so the whole is linear in the length of the text. Limits: only the grammar near a quotation
 * is read, so a speaker who is named further away, or whose verb is not known, is not found; nothing is guessed then.
 */
export const attributeSpeakers = (narrative: Narrative): AttributedSpan[] => new Attributor(narrative).run();
