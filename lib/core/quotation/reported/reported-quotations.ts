import { itemAt } from '../../item-at.ts';
import type { Document } from '../../language/document.ts';
import { quotedSpansOf } from '../../language/narrative/narrative-layer.ts';
import { type PeopleTold, peopleOf, personMeant, writtenIn } from '../../language/reporting/people-told.ts';
import { isGiven, isRole, type Run, type Told } from '../../language/reporting/person-name.ts';
import type { NounPhrase } from '../../language/reporting/phrase.ts';
import { toldOf } from '../../language/reporting/reports-layer.ts';
import { passage, type Span } from '../../language/span.ts';
import type { Quotation, Speaker } from '../quotation.ts';
import { attributeReported, type ReportedSpan } from './attribute-reported.ts';
import { findInciseSpeaker } from './incise-speaker.ts';

/** How sure it is whom a pronoun means, and who goes on speaking in the next sentence. */
const PRONOUN_CONFIDENCE = 0.8;
const CONTEXT_CONFIDENCE = 0.8;

/** The fullest name that the text gives of whom a phrase names. */
function nameOf(
  told: Told,
  people: PeopleTold,
  { kind, head, first, last }: NounPhrase,
): { name: string; confidence: number } {
  const word = itemAt(told.tokens, head.first).word;
  if (kind === 'name') {
    const lastWord = itemAt(told.tokens, head.last).word;
    const full =
      head.first === head.last ? (people.byLast.get(lastWord) ?? people.byLast.get(lastWord.replace(/s$/, ''))) : null;
    return { name: full?.name ?? writtenIn(told, head), confidence: 1 };
  }
  const { he, she } = told.reporting.words;
  const sex = kind === 'pronoun' && he.has(word) ? 'male' : kind === 'pronoun' && she.has(word) ? 'female' : null;
  const meant = sex ? personMeant(people, head.first, sex) : null;
  return meant
    ? { name: meant.name, confidence: PRONOUN_CONFIDENCE }
    : { name: writtenIn(told, { first, last }), confidence: 1 };
}

/** Whether a phrase surely names a person: by a given name, a role or title before the name, or in full somewhere else. */
function isPerson(told: Told, people: PeopleTold, { kind, head }: NounPhrase): boolean {
  if (kind !== 'name') return false;
  const [first, last] = [itemAt(told.tokens, head.first), itemAt(told.tokens, head.last)];
  if (head.last > head.first && isGiven(told.reporting, first.word)) return true;
  const before = told.tokens[head.first - 1];
  const isTitled =
    before?.kind === 'word' && (isRole(told.reporting, before.word) || told.reporting.people.title.has(before.word));
  return isTitled || (head.first === head.last && (people.byLast.get(last.word)?.sex ?? null) !== null);
}

/** A text with the people whom it names. */
interface Outer {
  readonly told: Told;
  readonly people: PeopleTold;
}

function speakerOf(told: Told, people: PeopleTold, { speaker, ground }: ReportedSpan): Speaker | null {
  if (!speaker) return null;
  const { name, confidence } = nameOf(told, people, speaker);
  return {
    name,
    start: itemAt(told.tokens, speaker.first).start,
    end: itemAt(told.tokens, Math.max(speaker.last, speaker.head.last)).end,
    isNamed: ground !== 'context' && isPerson(told, people, speaker),
    confidence: ground === 'context' ? Math.min(confidence, CONTEXT_CONFIDENCE) : confidence,
  };
}

/** Who says a quotation by an incise within its marks, and the verb; the outer text may have the fuller name. */
function readIncise(text: string, content: Span, outer: Outer): Pick<Quotation, 'speaker' | 'cue'> | null {
  const incise = findInciseSpeaker(text, content, outer.told);
  if (incise === null) return null;
  const { told, speaker, cue } = incise;
  const people = peopleOf(told, new Map());
  const own = speakerOf(told, people, { speaker, cue: null, ground: 'beside', utterance: 0, isSpeech: true });
  if (own === null) return null;
  const [start, end] = [content.start + own.start, content.start + own.end];
  const known = outer.people.byLast.get(itemAt(told.tokens, speaker.head.last).word);
  const name =
    speaker.head.first === speaker.head.last && speaker.kind === 'name' ? (known?.name ?? own.name) : own.name;
  const verb = itemAt(told.tokens, cue);
  const exact = passage(text, content.start + verb.start, content.start + verb.end);
  return { speaker: { ...own, name, start, end }, cue: exact };
}

/** Names of two parts or more that speakers have, by their first token. */
const fullNamesOf = (spans: readonly ReportedSpan[]): ReadonlyMap<number, Run> =>
  new Map(
    spans.flatMap(({ speaker }) =>
      speaker?.kind === 'name' && speaker.head.last > speaker.head.first
        ? [[speaker.head.first, speaker.head] as const]
        : [],
    ),
  );

/** The quotations of a document with their speakers; `null` where it is not known how its language reports speech. */
export function readReported(document: Document): Quotation[] | null {
  const { text } = document;
  const spans = quotedSpansOf(document);
  const told = toldOf(document);
  if (!told) return null;
  const attributed = attributeReported(told, spans);
  const people = peopleOf(told, fullNamesOf(attributed));
  return attributed.map((span, i) => {
    const { start, end, content } = itemAt(spans, i);
    const { cue, utterance } = span;
    const incise = span.ground === 'beside' ? null : readIncise(text, content, { told, people });
    return {
      ...passage(text, start, end),
      content: { start: content.start, end: content.end },
      speaker: speakerOf(told, people, span),
      cue: cue ? passage(text, itemAt(told.tokens, cue.first).start, itemAt(told.tokens, cue.last).end) : null,
      ...incise,
      utterance,
      isSpeech: span.isSpeech,
      isTitle: false,
    };
  });
}
