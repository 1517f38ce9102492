import { itemAt } from '../../item-at.ts';
import type { Span } from '../../language/span.ts';
import { refersBack } from '../refers-back.ts';
import { isHeadline } from '../scope-names.ts';
import type { Token } from '../token.ts';
import { actorOf } from './actor.ts';
import { clauseAround, commaBeforeInserted, type TokenRange } from './clause-span.ts';
import { doingOf } from './doing.ts';
import { roleOf } from './figure-role.ts';
import type { FigureFrame } from './frame.ts';
import { lengthOf } from './length-of.ts';
import { marksOf } from './marks-of.ts';
import { measuredBeside, measuresOf } from './measures-of.ts';
import { isModelSize, modelSizes } from './model-size.ts';
import { namesBeside } from './name-beside.ts';
import { personBeside } from './person-beside.ts';
import { type ReadSentence, sensesOf } from './read-sentence.ts';
import { restrictionsOf } from './restricted.ts';
import { isOfSeveralPlaces } from './several-places.ts';
import { sharingOf } from './shared-out.ts';
import { readTold } from './told-subject.ts';

const ONE_OF = /^(?:one|two)\s+of\b/i;

/** Whether a number is the day of a month named before it; a year alone may count people. */
const isPartOfDate = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.lower === '' && tokens[first - 1]?.lower === '';

/** The tokens of a sentence that a span of it takes in. */
function rangeOf(tokens: readonly Token[], at: Span): TokenRange {
  const first = tokens.findIndex(({ end }) => end > at.start);
  if (first < 0) return { first: tokens.length, next: tokens.length };
  let next = first;
  while (next < tokens.length && itemAt(tokens, next).start < at.end) next++;
  return { first, next };
}

/** The tokens of a sentence before its first comma, as far as they are before a figure in another clause. */
function openingOf(tokens: readonly Token[], figure: number): readonly Token[] {
  const comma = tokens.findIndex(({ text }) => /^[,،]$/.test(text));
  return comma < figure ? tokens.slice(0, Math.max(0, comma)) : [];
}

/** A figure's tokens, those of its sentence before and behind it, and those that open the sentence. */
const around = (tokens: readonly Token[], { first, next }: TokenRange) => ({
  own: tokens.slice(first, next),
  opening: openingOf(tokens, first),
  lead: tokens.slice(0, first),
  rest: tokens.slice(next),
});

/** "*Of all drivers stopped*, 6 percent": the group that a sentence begins with. */
const groupBefore = (tokens: readonly Token[], figure: number): readonly Token[] =>
  /^(?:of|among|amongst)$/.test(tokens[0]?.lower ?? '') ? openingOf(tokens, figure) : [];

/** What a clause tells before its figure, with a subject that words put in part from its verb: "*The Hawks*, sources say, *have offered*". */
function toldBefore(tokens: readonly Token[], first: number, figure: number): readonly Token[] {
  const comma = commaBeforeInserted(tokens, first);
  const start = tokens.slice(0, Math.max(0, comma)).findLastIndex(({ kind }) => kind === 'mark') + 1;
  return [...tokens.slice(start, Math.max(0, comma)), ...tokens.slice(first, figure)];
}

/** Reads the frame of the figure at a place of a sentence; `previous` is the sentence before, where it is at hand. */
export function readFrame(sentence: ReadSentence, at: Span, previous?: () => ReadSentence): FigureFrame {
  const { tokens, names, subjects, places, settings, words } = sentence;
  const figure = rangeOf(tokens, at);
  const clause = clauseAround(tokens, figure);
  const person = personBeside(sentence, figure, sentence.text.slice(at.start, at.end));
  const others = clause.flatMap(({ first, next }) => tokens.slice(first, next));
  return {
    role: roleOf(tokens, figure),
    measures: measuresOf(sentence, figure, {
      first: Math.min(...clause.map(({ first }) => first)),
      next: clause.at(-1)?.next ?? 0,
    }),
    measuredBeside: measuredBeside(sentence, figure),
    subjects,
    places,
    settings,
    names,
    clause: sensesOf(others, names),
    told: readTold(toldBefore(tokens, clause.at(-2)?.first ?? 0, figure.first), names),
    sentence: previous && refersBack(sentence.text) ? new Set([...words, ...previous().words]) : words,
    // A headline's capitals name nobody.
    person: person.length > 0 && isHeadline(sentence.text) ? [] : person,
    beside: namesBeside(sentence, figure),
    actor: actorOf(tokens, figure.first),
    doing: doingOf(tokens, figure),
    length: lengthOf(tokens, figure),
    restrictions: restrictionsOf([...groupBefore(tokens, figure.first), ...others]),
    isOfSeveral: isOfSeveralPlaces(others),
    sharing: sharingOf(others, tokens.slice(figure.next)),
    marks: marksOf({ clause: others, ...around(tokens, figure) }, sentence.kinds, at),
    models: modelSizes(tokens),
    isModel: isModelSize(tokens, figure),
    isNoAmount: ONE_OF.test(sentence.text.slice(at.start)) || isPartOfDate(tokens, figure.first),
  };
}
