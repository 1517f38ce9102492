import { FIRST_NAMES } from '../language/lexicon/first-names.ts';
import type { TurnLabel } from './turn-label.ts';

/** What of some lines are the beginnings of turns, by the number of the line. */
export type TurnStarts = ReadonlyMap<number, TurnLabel>;

/** Fewest turns of which a document is taken for a transcript, and fewest people who take them. */
const FEWEST_TURNS = 3;
const FEWEST_SPEAKERS = 2;
/** Labels that only look like names must begin so much of the paragraphs, and so many of these must be sentences. */
const LEAST_SHARE = 0.5;
const LEAST_SENTENCES = 0.7;

const keyOf = ({ form, name }: TurnLabel): string => `${form === 'alone' ? 'alone ' : ''}${name.toLowerCase()}`;

const ENDS_SENTENCE = /[.?!…"”)\]—–-]\s*$/u;
const BARE_NAME = /^\s*\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|of|the|and|de|van|von)){0,12}\s*$/u;
const ALL_CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** "Moderator: Ann Lee, Riverside Institute": who is who, and nothing said. */
export const isCastLine = (line: string, { form, content }: TurnLabel): boolean =>
  form === 'colon' && BARE_NAME.test(line.slice(content)) && !/[.?!]\s*$/.test(line);

/** The last line of the turn that begins at a line. */
function lastLineOf(lines: readonly string[], at: number, labels: readonly (TurnLabel | null)[]): string {
  let last = at;
  while (last + 1 < lines.length && !labels[last + 1] && (lines[last + 1] ?? '').trim() !== '') last++;
  return lines[last] ?? '';
}

const countBlocks = (lines: readonly string[]): number =>
  lines.reduce((sum, line, i) => sum + (line.trim() !== '' && (lines[i - 1] ?? '').trim() === '' ? 1 : 0), 0);

interface Candidate {
  readonly line: number;
  readonly label: TurnLabel;
}

/** How often each name is a label. */
const countNames = (candidates: readonly Candidate[]): Map<string, number> =>
  candidates.reduce(
    (counts, { label }) => counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1),
    new Map<string, number>(),
  );

/** Labels in lines of their own need more: a time, a colon behind a title, or capitals that come again. */
function canStandAlone(line: string, { form, time, isSure, name }: TurnLabel, count: number): boolean {
  if (form !== 'alone') return true;
  const hasColon = line.trimEnd().endsWith(':');
  if (time !== null || (isSure && hasColon)) return true;
  return count > 1 && name.includes(' ') && (ALL_CAPITALS.test(name) || hasColon) && !/\d/.test(name);
}

const hasGivenName = (key: string): boolean => key.split(' ').some((word) => FIRST_NAMES.has(word));

/** Whether questions that nobody names are put to somebody whom a title or an office does. */
const isOfBriefing = (candidates: readonly Candidate[]): boolean =>
  candidates.filter(({ label }) => label.form === 'colon' && label.isSure).length >= FEWEST_SPEAKERS;

/** Whether labels that are no titles or offices are people's all the same. */
function arePeople(
  lines: readonly string[],
  candidates: readonly Candidate[],
  all: readonly (TurnLabel | null)[],
): boolean {
  const repeated = new Set([...countNames(candidates)].flatMap(([name, count]) => (count > 1 ? [name] : [])));
  const turns = candidates.filter(({ label }) => repeated.has(keyOf(label)));
  if (repeated.size < FEWEST_SPEAKERS || turns.length <= FEWEST_TURNS) return false;
  const isLoud = turns.some(({ label }) => ALL_CAPITALS.test(label.name));
  const ended = turns.filter(({ line }) => ENDS_SENTENCE.test(lastLineOf(lines, line, all)));
  const asks = turns.some(({ line }) => lastLineOf(lines, line, all).includes('?'));
  return (
    turns.length >= countBlocks(lines) * LEAST_SHARE &&
    ended.length >= turns.length * LEAST_SENTENCES &&
    ([...repeated].some(hasGivenName) || (isLoud && asks))
  );
}

/**
 * The turns of a transcript, and where somebody else begins a paragraph under a label that is no sure one: it names the speaker
 * when it comes again, and nobody when it is there once.
 */
function withOthers(lines: readonly string[], turns: TurnStarts, found: readonly Candidate[]): TurnStarts {
  const counts = countNames(found);
  const others = found.filter(
    ({ line, label }) => label.form === 'colon' && !turns.has(line) && (lines[line - 1] ?? '').trim() === '',
  );
  return new Map([
    ...turns,
    ...others.map(
      ({ line, label }) => [line, (counts.get(keyOf(label)) ?? 0) > 1 ? label : { ...label, name: '' }] as const,
    ),
  ]);
}

/**
 * The lines that begin a turn; `null` when the lines are no transcript. Where they are known to be one, any label with a colon
 * will do.
 */
export function tellTurns(
  lines: readonly string[],
  labels: readonly (TurnLabel | null)[],
  isKnown: boolean,
): TurnStarts | null {
  const found = labels.flatMap((label, line) =>
    label && !isCastLine(lines[line] ?? '', label) ? { line, label } : [],
  );
  const counts = countNames(found);
  const hasQuotedMail = lines.some((line) => /^> ?\S/.test(line));
  const isOfHearing = counts.has('q') && counts.has('a');
  const hasQuestions = isOfHearing || isOfBriefing(found);
  const candidates = found.filter(({ line, label }) => {
    if (label.isHandle) return false;
    const count = counts.get(keyOf(label)) ?? 0;
    if (label.form === 'letter') return isOfHearing || (label.name === 'Q' && hasQuestions);
    if (label.form === 'angle') return !hasQuotedMail && count >= FEWEST_TURNS;
    return canStandAlone(lines[line] ?? '', label, count);
  });
  const withMarks = candidates.filter(({ label }) => label.form !== 'alone');
  // A document has one way of naming its speakers.
  const own = withMarks.length >= FEWEST_TURNS ? withMarks : candidates;
  const sure = own.filter(({ label }) => label.isSure || label.time !== null);
  const isTranscript =
    (sure.length >= FEWEST_TURNS && new Set(sure.map(({ label }) => keyOf(label))).size >= FEWEST_SPEAKERS) ||
    sure.filter(({ label }) => label.form === 'angle').length >= FEWEST_TURNS ||
    arePeople(lines, own, labels);
  if (!isTranscript && !(isKnown && own.length > 0)) return null;
  const isTurn = ({ label }: Candidate): boolean =>
    label.isSure || label.time !== null || (counts.get(keyOf(label)) ?? 0) > 1 || label.name.includes(' ') || isKnown;
  const turns = new Map(own.filter(isTurn).map(({ line, label }) => [line, label]));
  return withOthers(lines, turns, found);
}
