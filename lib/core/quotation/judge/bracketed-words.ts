import { isOneLetterOff } from '../lexicon/slips.ts';
import { type QuotedText, rawText, type TokenRange } from '../quoted-text.ts';
import type { Token } from '../read-tokens.ts';
import { weightsOf } from './changed-weights.ts';
import type { Edit, Judgement, Sides } from './edit.ts';
import { isSameWords } from './same-words.ts';

const FIGURE = /^#?\d/;

/** What an editor prints in brackets for a word that the paper does not print. */
const WITHHELD =
  /^(?:expletives?|obscenit(?:y|ies)|profanit(?:y|ies)|bleeps?|bleeped|redacted|swearwords?|slurs?|censored|deleted)$/;

/** Words an editor may replace in brackets for clarity: they point to what was said before, or carry the tense. */
const POINTING: ReadonlySet<string> = new Set(
  'i we you he she it they me us him her them my our your his its their this that these those here there one a the who which is are was were be been being am has have had do does did s'.split(
    ' ',
  ),
);

/** The number of a section or a paragraph, which names no quantity: "2(c)". */
const SECTION = /^(?:section |article |paragraph )?\d+(?:\.\d+)*\s?\(\p{L}{0,2}\d{0,3}\)?/iu;

/** The tokens of a range that are in brackets. */
export const bracketsOf = ({ tokens }: QuotedText, { start, end }: TokenRange): Token[] =>
  tokens.slice(start, end).filter((token) => token.bracketed);

/** "[affected]" for "effected": the editor mends a letter. */
const isMended = (source: readonly Token[], brackets: readonly Token[]): boolean =>
  source.length === 1 &&
  brackets.length === 1 &&
  !FIGURE.test(source[0]?.key ?? '') &&
  isOneLetterOff(source[0]?.surface ?? '', brackets[0]?.surface ?? '');

/** "[and the]" for "and": the editor adds to the source's words, all of which are still there in their order. */
function isCompleted(source: readonly Token[], brackets: readonly Token[]): boolean {
  let kept = 0;
  for (const { key } of brackets) if (key === source[kept]?.key) kept++;
  return kept === source.length;
}

const LONGEST_POINTED = 3;

/** "[Ohio]" for "this state": the editor names what was pointed at. No name says how many "those three" are. */
const isPointedAt = (source: readonly Token[], brackets: readonly Token[]): boolean =>
  source.length <= LONGEST_POINTED &&
  /^(?:this|that|these|those)$/.test(source[0]?.key ?? '') &&
  !FIGURE.test(source.at(-1)?.key ?? '') &&
  brackets.some(({ capital }) => capital);

const MEASURED = /^(?:levels?|amounts?|doses?|rates?|values?|concentrations?|numbers?|temperatures?|prices?|sums?)$/;

/** "[higher levels]" for "levels of 4 to 10 units": the editor says which without the numbers. */
const isMeasured = (source: readonly Token[], brackets: readonly Token[]): boolean =>
  source.some(({ key }) => MEASURED.test(key)) &&
  brackets.some(({ key }) => MEASURED.test(key)) &&
  !brackets.some(({ key }) => FIGURE.test(key));

const isSection = ({ source, sourceRange }: Edit): boolean => SECTION.test(rawText(source, sourceRange));

/** Judges an editor's brackets in place of words: only what makes the words mean something else counts. */
export function judgeBracketed(
  edit: Edit,
  { source, besideSource, senses }: Sides,
  brackets: readonly Token[],
): Judgement {
  const isSame = isSameWords(source, brackets) || isCompleted(source, brackets);
  if (isSame || isSection(edit) || isMended(source, brackets)) return { effect: 'cosmetic', severity: 'none' };
  const weighty = weightsOf(source, besideSource, senses).find(({ effect, weak }) => effect !== 'modality' && !weak);
  const isPointed = isPointedAt(source, brackets);
  if (!weighty && isMeasured(source, brackets)) return { effect: 'number', severity: 'minor' };
  const effect = weighty?.effect ?? (!isPointed && source.some(({ key }) => FIGURE.test(key)) ? 'number' : null);
  if (effect) return { effect, severity: 'major' };
  const isPointing = isPointed || source.every(({ key }) => POINTING.has(key));
  const isHarmless = isPointing || brackets.some(({ key }) => WITHHELD.test(key));
  return isHarmless ? { effect: 'cosmetic', severity: 'none' } : { effect: 'other', severity: 'minor' };
}
