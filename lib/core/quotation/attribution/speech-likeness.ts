import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { SMALL_IN_TITLES, WORKS } from '../../language/lexicon/word-classes.ts';
import { endingOf, type Narrative } from '../../language/narrative/narrative.ts';
import type { AttributedSpan } from './attribute-speakers.ts';

/** Up to this many words, marks set off a title, a nickname or a doubtful word more often than somebody's words. */
const SHORT_WORDS = 3;

/** Longer ones are no title, in code units. */
const MAX_TITLE_LENGTH = 120;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Whether words are capitalised as a title is: "The Long Way Home". */
function isTitleCase(words: readonly string[]): boolean {
  if (SMALL_IN_TITLES.has(itemAt(words, 0))) return false;
  return words.every((word) => {
    const first = word.charAt(0);
    return first !== first.toLowerCase() || /\p{N}/u.test(first) || SMALL_IN_TITLES.has(word.toLowerCase());
  });
}

/** Whether a text is written as a title is. */
export function isWrittenAsTitle(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return words.length > 0 && isTitleCase(words);
}

/** Verbs that give a thing its name, which is no speech. */
const NAMING = /^(?:called|calling|dubbed|named|titled|entitled|labell?ed|tagged)$/;

const TITLED = /^(?:called|titled|entitled)$/;

/** Whether a quotation at token `at`, written as a title is, is behind what has that title: `her memoir, "…"`. */
export function isWorkTitle({ text, tokens, spans }: Narrative, at: number): boolean {
  const before = tokens[at - 1]?.kind === 'comma' ? tokens[at - 2] : tokens[at - 1];
  const word = before?.kind === 'word' ? before.word : '';
  if (!WORKS.has(word) && !TITLED.test(word)) return false;
  const { content } = itemAt(spans, itemAt(tokens, at).quotation);
  if (content.end - content.start > MAX_TITLE_LENGTH) return false;
  return isWrittenAsTitle(text.slice(content.start, content.end));
}

/** Whether the words right before a quotation introduce speech: a colon, a comma behind a cue, a cue verb. */
function isIntroduced({ tokens }: Narrative, at: number, { attribution }: AttributedSpan): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'break') return tokens[at - 2]?.kind === 'colon';
  return (
    before?.kind === 'colon' ||
    (before?.kind === 'comma' && attribution?.cue != null) ||
    (CUE_VERBS.has(before?.word ?? '') && !NAMING.test(before?.word ?? ''))
  );
}

/** Whether the attribution is after the quotation: "…," she said. */
const isAttributedAfter = ({ attribution, ground }: AttributedSpan, at: number): boolean =>
  ground === 'beside' && (attribution?.cue?.first ?? -1) > at;

/**
 * Whether the quotation at token `at` gives what somebody said, not a title, a name or a word in scare quotes. Short
 * ones and those written as a title have to be shown as speech by the words beside them.
 */
export function isSpeech(narrative: Narrative, at: number, attributed: AttributedSpan): boolean {
  const { text, spans } = narrative;
  const { content } = itemAt(spans, itemAt(narrative.tokens, at).quotation);
  if (content.end - content.start > MAX_TITLE_LENGTH) return true;
  const words = text.slice(content.start, content.end).match(WORD) ?? [];
  if (words.length === 0) return false;
  const isTitle = isTitleCase(words);
  if (words.length > SHORT_WORDS && !isTitle) return true;
  const isMarked =
    isIntroduced(narrative, at, attributed) ||
    (isAttributedAfter(attributed, at) && endingOf(narrative, at) !== 'none');
  if (isTitle) return isMarked && !isWorkTitle(narrative, at);
  return attributed.ground === 'beside' || (attributed.ground !== null && endingOf(narrative, at) !== 'none');
}
