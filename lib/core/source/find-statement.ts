import type { SaidSpan } from '../language/said-span.ts';
import type { Span } from '../language/span.ts';
import { findWords } from '../language/words.ts';
import { nameInSmall } from './name-book.ts';

/** A word of a head, which is written small, with a capital or in capitals. */
const anyCase = (words: string): string =>
  `(?:${words
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|')})`;

/** Where what a statement is on, or whom it is made to, begins. */
const PREPOSITION = anyCase('on to at before for in regarding concerning about');
const WORD = String.raw`(?!${PREPOSITION} )\p{Lu}[\p{L}\p{M}.'’-]*`;
const NAME = String.raw`(?:(?:the |The |THE )?${WORD}(?: (?:(?:of|for|and|OF|FOR|AND|&) (?:the |THE )?)?(?:de |la |van |von )?${WORD}){0,7})`;
const KIND = anyCase('statement remarks testimony speech address letter message');
const WHICH = String.raw`(?:${anyCase('full prepared opening closing written joint official public press media open keynote')} ){0,2}`;
const DAY = String.raw`,? ?[–—(-]?(?:,? ?\p{Lu}[\p{L}.]{2,9},?)?(?: ?\p{Lu}\p{L}{2,9}\.? \d{1,2},? \d{4}| ?\d{1,2}\.? \p{L}{3,9}\.? \d{4}| ?\d[\d./-]{5,9})\)?`;
/** All that may follow the name or the word for the kind: offices, a day, or what it is on. Anything else is a sentence on it. */
const HEAD_END = String.raw`(?:, ${NAME}){0,4}(?:${DAY}|,? ${PREPOSITION} .*)? ?(?=\n|$)`;
const BY = new RegExp(
  String.raw`^${WHICH}${KIND}s?(?:,? [Aa]s [Pp]repared(?: [Ff]or [Dd]elivery)?,?)? ${anyCase('by from of')} (${NAME})${HEAD_END}`,
  'u',
);
const WHOSE = new RegExp(String.raw`^(${NAME})['’]s ${WHICH}${KIND}s?${HEAD_END}`, 'u');
/** Verbs by which a headline reports what became of a statement. */
const REPORTS =
  /\b(?:draw|spark|anger|stir|raise|prompt|trigger|fuel|divide|upset|shock|please|delight|cause|lead|leave|win|face|meet|move|rattle|rile|irk|infuriate|contradict|reveal|show|say|call|urge|warn|go|come|get)s?\b|\b(?:is|was|are|were|has|had|have|after|amid|despite|while)\b/i;
const SAYS = /\b(?:said|says|told|added|wrote|argued|declared)\b/gi;
/** So near its verb of saying is the name of who said it. */
const NEAR = 40;
const SHORTEST_OF_NAME = 3;
const RELEASE = /^(?:for immediate release|(?:press|news|media) (?:release|statement)|embargoed? (?:until|for))\b/i;
const ISSUER = new RegExp(String.raw`^SOURCE:? (${NAME})\s*$`, 'u');
const ABOUT = new RegExp(String.raw`^About (${NAME})\s*$`, 'u');
const END =
  /^(?:#{2,}|(?:[#*_-] ?){3,}|-\s?30\s?-|end|about \p{Lu}.*|(?:media |press )?contacts?:?.*|notes? to editors?:?.*|source:? .*)$/iu;
const CLOSING = /^(?:sincerely|yours (?:sincerely|faithfully|truly)|(?:best|kind) regards|respectfully)/i;
const MARKS = /["“”„«»]/u;

/** A head is in the first blocks, is short and is no sentence. */
const HEAD_BLOCKS = 12;
const LONGEST_HEAD = 180;
/** Shorter blocks, and those that end in no stop, are headlines, dates and addresses. */
const FEWEST_WORDS = 6;
const FEWEST_IN_STATEMENT = 3;

interface Block extends Span {
  readonly words: string;
}

/** The paragraphs of a text. */
function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  const take = (end: number): void => {
    if (text[start] === '\n') start++;
    if (end > start) blocks.push({ start, end, words: text.slice(start, end) });
  };
  // One expression for a whole paragraph would run out of stack on a long one.
  for (const { 0: gap, index } of text.matchAll(/\n{2,}/g)) {
    take(index);
    start = index + gap.length;
  }
  take(text.length);
  return blocks;
}

const firstLine = ({ words }: Pick<Block, 'words'>): string => words.split('\n', 1)[0]?.trim() ?? '';

interface Head {
  readonly speaker: string | null;
  readonly label: Span | null;
  /** Whether the words of others are told apart by marks in it. */
  readonly isRelease: boolean;
  readonly block: number;
}

function readHead(block: Block, at: number): Head | null {
  const words = block.words.slice(0, LONGEST_HEAD);
  if (block.words.length > LONGEST_HEAD || /[.?!]$/.test(words.trim())) {
    return RELEASE.test(words) && words.length < 60 ? { speaker: null, label: null, isRelease: true, block: at } : null;
  }
  const named = REPORTS.test(words) ? null : (BY.exec(words) ?? WHOSE.exec(words));
  const name = named?.[1]?.replace(/[.,]$/, '');
  if (named && name) {
    const start = block.start + words.indexOf(name);
    return { speaker: nameInSmall(name), label: { start, end: start + name.length }, isRelease: false, block: at };
  }
  return RELEASE.test(words) ? { speaker: null, label: null, isRelease: true, block: at } : null;
}

const isSentence = ({ words }: Block, isRelease: boolean): boolean =>
  findWords(words).length >= (isRelease ? FEWEST_WORDS : FEWEST_IN_STATEMENT) && /[.?!:]["”’)\]]*\s*$/u.test(words);

/** Who issues a release: "SOURCE Harbour Board", "About Harbour Board". */
function findIssuer(blocks: readonly Block[]): { speaker: string; label: Span } | null {
  for (const { words, start } of blocks.toReversed()) {
    const name = (ISSUER.exec(words) ?? ABOUT.exec(firstLine({ words })))?.[1];
    if (name)
      return {
        speaker: name,
        label: { start: start + words.indexOf(name), end: start + words.indexOf(name) + name.length },
      };
  }
  return null;
}

const wordsOf = (words: string): string[] => words.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];

/** Whether a text says what somebody said, as an article does and no statement of theirs. */
function reportsOf(text: string, speaker: string): boolean {
  const names = new Set(wordsOf(speaker).filter((word) => word !== 'the' && word.length >= SHORTEST_OF_NAME));
  return [...text.matchAll(SAYS)].some(({ 0: verb, index }) => {
    const before = /[^.?!\n]*$/.exec(text.slice(Math.max(0, index - NEAR), index))?.[0] ?? '';
    const after = /^[^.?!\n]*/.exec(text.slice(index, index + verb.length + NEAR))?.[0] ?? '';
    return wordsOf(before + after).some((word) => names.has(word));
  });
}

/**
 * The paragraphs of a statement: words of one person or body, which the document names in its head ("Statement by Ann Lee", "FOR
 * IMMEDIATE RELEASE"). `null` when it has no such head, or goes on to report what the one it names said; where it is known to be
 * a statement, its paragraphs are in any case.
 */
export function findStatement(text: string, isKnown: boolean): SaidSpan[] | null {
  const blocks = findBlocks(text);
  const heads = blocks.slice(0, HEAD_BLOCKS).flatMap((block, i) => readHead(block, i) ?? []);
  const head = heads.find(({ speaker }) => speaker !== null) ?? heads[0];
  if (!isKnown && (!head || (head.speaker !== null && reportsOf(text, head.speaker)))) return null;
  const issuer = head?.isRelease ? findIssuer(blocks) : null;
  const speaker = head?.speaker ?? issuer?.speaker ?? null;
  const label = head?.label ?? issuer?.label;
  const said: SaidSpan[] = [];
  for (const block of blocks.slice(head ? head.block + 1 : 0)) {
    if (said.length > 0 && (END.test(firstLine(block)) || CLOSING.test(block.words))) break;
    if (!isSentence(block, head?.isRelease ?? false) || (head?.isRelease && MARKS.test(block.words))) continue;
    said.push({ start: block.start, end: block.end, speaker, ...(label && { label }) });
  }
  return said.length > 0 ? said : null;
}
