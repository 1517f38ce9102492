import { itemAt } from '../../item-at.ts';
import { quotedSpansOf } from '../../language/narrative/narrative-layer.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import { wordsOf } from '../../language/words.ts';
import { oncePer } from '../../once-per.ts';
import type { PageText } from '../finding.ts';
import type { SaidIndex, SaidStatement } from './said-claims.ts';
import { senseOf } from './telling-words.ts';

/** A sentence of a page that may tell a statement of a source. */
export interface Candidate {
  readonly sentence: Span;
  /** What the sentence quotes. */
  readonly quoted: readonly Span[];
  readonly said: SaidStatement;
  /** The first and the last word that both have. */
  readonly first: Span;
  readonly last: Span;
}

/** A word that more statements have leads to none of them, so that the cost follows the page's length. */
const MOST_STATEMENTS = 64;
/** Telling words in common before two are compared, and the share of the statement; numbers are not counted yet. */
const FEWEST_SHARED = 2;
const LEAST_SHARE = 0.35;

interface Shared {
  readonly first: Span;
  readonly last: Span;
  readonly senses: ReadonlySet<string>;
  readonly weight: number;
}

/** Adds a word that a sentence shares with a statement. */
function withWord(known: Shared | undefined, word: Span, { sense, weight }: { sense: string; weight: number }): Shared {
  if (!known) return { first: word, last: word, senses: new Set([sense]), weight };
  if (known.senses.has(sense)) return { ...known, last: word };
  return { ...known, last: word, senses: new Set([...known.senses, sense]), weight: known.weight + weight };
}

/** A sentence of a page with what it quotes, and its words outside that with what they are compared by. */
interface ReadSentence {
  readonly sentence: Span;
  readonly quoted: readonly Span[];
  readonly words: readonly { readonly word: Span; readonly sense: string }[];
}

/** The statements with which some words of one sentence have enough in common, and from where to where. */
function shareWords(words: ReadSentence['words'], index: SaidIndex): [SaidStatement, Shared][] {
  const shared = new Map<SaidStatement, Shared>();
  for (const { word, sense } of words) {
    const postings = index.get(sense) ?? [];
    if (postings.length > MOST_STATEMENTS) continue;
    for (const { of, weight } of postings) shared.set(of, withWord(shared.get(of), word, { sense, weight }));
  }
  return [...shared].filter(
    ([of, { senses, weight }]) => senses.size >= FEWEST_SHARED && weight >= of.weight * LEAST_SHARE,
  );
}

/** Items of a list in order that overlap one span after another: each call goes on where the last one was. */
function overlapReader<T extends Span>(items: readonly T[]): (span: Span) => T[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < items.length && itemAt(items, next).end <= start) next++;
    let to = next;
    while (to < items.length && itemAt(items, to).start < end) to++;
    return items.slice(next, to);
  };
}

/** The sentences of a page, read once however many sets it is compared with. */
const readSentencesOf = oncePer((page: PageText): readonly ReadSentence[] => {
  const wordsIn = overlapReader(wordsOf(page));
  const quotedIn = overlapReader(quotedSpansOf(page));
  return sentencesOf(page).map((sentence) => {
    const quoted = quotedIn(sentence);
    const words = wordsIn(sentence).filter(
      ({ start, end }) => !quoted.some((span) => span.start < end && span.end > start),
    );
    return { sentence, quoted, words: words.map((word) => ({ word, sense: senseOf(word.folded) })) };
  });
});

/** The sentences of a page that have words outside quotation marks in common with statements of sources, in order. */
export const findCandidates = (page: PageText, index: SaidIndex): Candidate[] =>
  readSentencesOf(page).flatMap(({ sentence, quoted, words }) =>
    shareWords(words, index).map(([said, { first, last }]) => ({ sentence, quoted, said, first, last })),
  );
