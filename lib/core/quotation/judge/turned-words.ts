import type { QuotedText, TokenRange } from '../quoted-text.ts';
import type { Token } from '../read-tokens.ts';
import type { Sides } from './edit.ts';

const OTHER_SIDE: ReadonlyMap<string, string> = new Map([
  ['our', 'their'],
  ['ours', 'theirs'],
]);

/** Whether what the speaker's side has on one side is the others' on the other: "our keeper", "their keeper". */
export function isOtherSide({ source, page }: Sides): boolean {
  const [here = '', there = ''] = [source[0]?.key, page[0]?.key];
  const isOne = source.length === 1 && page.length === 1;
  return isOne && (OTHER_SIDE.get(here) === there || OTHER_SIDE.get(there) === here);
}

const PREFERRING = /^(?:rather|sooner)$/;

/** Whether one side alone leaves off what is preferred: "would rather resign than sign", "would rather sign". */
export function isPreferenceTurned({ source, page, besideSource, besidePage }: Sides): boolean {
  const [words, { before }] = page.length === 0 ? [source, besideSource] : [page, besidePage];
  return (
    Math.min(source.length, page.length) === 0 &&
    words.length > 1 &&
    words.at(-1)?.key === 'than' &&
    (PREFERRING.test(before ?? '') || PREFERRING.test(words[0]?.key ?? ''))
  );
}

const PRESENT = /^(?:is|are|am|'s|'re|'m|has|have|do|does)$/;

/** The same of words that are cut in the middle of a sentence. */
export const leavesOffPreferred = ({ tokens }: QuotedText, { start, end }: TokenRange): boolean =>
  tokens[end - 1]?.key === 'than' && PREFERRING.test(tokens[start - 1]?.key ?? '');

const BE = /^(?:is|are|am|was|were|be|been|get|got|'s|'re|'m)$/;

/** Whether some words tell as over what the others tell as it is; `before` is the word in front of them. */
function tellsAsOver(tokens: readonly Token[], before: string | undefined, other: readonly Token[]): boolean {
  const at = tokens.findIndex(({ key }, i) => key === 'used' && tokens[i + 1]?.key === 'to');
  // "We are used to it" tells what one is accustomed to.
  if (at < 0 || BE.test((at > 0 ? tokens[at - 1]?.key : before) ?? '')) return false;
  return other.length === 0 ? tokens.length === 2 : other.length === 1 && PRESENT.test(other[0]?.key ?? '');
}

/** Whether one side tells as over what the other tells as it is: "used to be", "is"; "used to have", "have". */
export const isNoLonger = ({ source, page, besideSource, besidePage }: Sides): boolean =>
  tellsAsOver(source, besideSource.before, page) || tellsAsOver(page, besidePage.before, source);
