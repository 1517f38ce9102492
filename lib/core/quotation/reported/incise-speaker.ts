import { itemAt } from '../../item-at.ts';
import { phraseAt } from '../../language/reporting/noun-phrase.ts';
import { isRole, type Told } from '../../language/reporting/person-name.ts';
import type { NounPhrase } from '../../language/reporting/phrase.ts';
import { findReportingTokens } from '../../language/reporting/reporting-tokens.ts';
import { tell } from '../../language/reporting/told.ts';
import type { Span } from '../../language/span.ts';

/** Who says a quotation by words within its marks: the words' own tokens, with offsets into them. */
export interface InciseSpeaker {
  readonly told: Told;
  readonly cue: number;
  readonly speaker: NounPhrase;
}

/** An incise with more words is an aside. */
const LONGEST = 10;

const setsOff = (told: Told, at: number): boolean => /^(?:comma|dash)$/.test(told.tokens[at]?.kind ?? '');

/** Whether a phrase is somebody or a body that speaks, and not "on" or "le proverbe". */
function canSpeak({ tokens, reporting }: Told, { kind, head }: NounPhrase): boolean {
  const { word } = itemAt(tokens, head.first);
  return kind === 'name' || (kind === 'noun' && (reporting.people.body.has(word) || isRole(reporting, word)));
}

/** The verb of speech that an incise begins with: "poursuit", "a ajouté". */
function cueAt({ tokens, reporting }: Told, at: number): number | null {
  if (reporting.finite.has(itemAt(tokens, at).word)) return at;
  const isPerfect = reporting.words.auxiliary.has(itemAt(tokens, at).word);
  return isPerfect && reporting.participles.has(tokens[at + 1]?.word ?? '') ? at + 1 : null;
}

/**
 * Whom French and Spanish name as speaker within the marks: "« Le pont, poursuit la maire Anne Morel, tient bon »", "«El
 * puente —prosiguió Ana Roldán— aguanta»". `null` where nobody is named so.
 */
export function findInciseSpeaker(text: string, { start, end }: Span, outer: Told): InciseSpeaker | null {
  const { reporting } = outer;
  if (!reporting.hasIncises) return null;
  const words = text.slice(start, end);
  const tokens = findReportingTokens(words, [], reporting);
  if (!tokens.some(({ kind }) => kind === 'comma' || kind === 'dash')) return null;
  const told = tell(words, tokens, reporting);
  for (let at = 1; at < tokens.length - 2; at++) {
    const cue = setsOff(told, at) ? cueAt(told, at + 1) : null;
    const speaker = cue === null ? null : phraseAt(told, cue + 1, Math.min(tokens.length, at + LONGEST), false);
    const isClosed = speaker !== null && (setsOff(told, speaker.end) || setsOff(told, speaker.last + 1));
    if (cue !== null && isClosed && canSpeak(told, speaker)) return { told, cue, speaker };
  }
  return null;
}
