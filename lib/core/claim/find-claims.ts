import { findWords } from '../language/words.ts';
import type { Claim, ClaimSet } from './claim.ts';

/** A claim as a table shows it. */
export interface ClaimRow {
  readonly claim: Claim;
  /** The speaker's name. */
  readonly speaker: string | null;
  /** Names of the documents it is in. */
  readonly documents: readonly string[];
}

/** Some rows of a table, and how many there are in all. */
export interface ClaimRows {
  readonly rows: readonly ClaimRow[];
  readonly total: number;
}

/** What to look for, and which rows of what is found to give. */
export interface ClaimQuery {
  /** All of these words, or their beginnings, stand in a row; none finds every claim. */
  readonly words: string;
  readonly from: number;
  readonly count: number;
}

const fold = (text: string): string =>
  ` ${findWords(text)
    .map(({ folded }) => folded)
    .join(' ')}`;

function textOf(claim: Claim): string {
  const exact = claim.appearances[0]?.exact ?? '';
  switch (claim.type) {
    case 'quotation':
      return claim.content;
    case 'figure':
      return `${exact} ${claim.value ?? ''} ${claim.unit ?? ''} ${claim.counted ?? ''}`;
    case 'date':
      return `${exact} ${claim.event} ${claim.first} ${claim.last}`;
    case 'age':
      return `${exact} ${claim.person} ${claim.years}`;
  }
}

/** Words that nothing but these very letters, in either case, is folded to. */
const PLAIN_WORD = /^ [a-z0-9]+$/;
/** ASCII without what entities and accents are made of, and marks that are folded to what is no letter. */
const PLAIN_TEXT = /^[\t\n\r\x20-\x25\x27-\x5f\x61-\x7e\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

/** How some words are looked for: to fold a text takes a while, and of most it is plain that they lack one of the words. */
interface Finder {
  /** Whether a text may have all of the words; where it may not, no part of it has. */
  readonly mayHave: (text: string) => boolean;
  readonly has: (text: string) => boolean;
}

function finderOf(words: string): Finder | null {
  const wanted = findWords(words).map(({ folded }) => ` ${folded}`);
  if (wanted.length === 0) return null;
  const plain = wanted.filter((word) => PLAIN_WORD.test(word)).map((word) => word.slice(1));
  const mayHave = (text: string): boolean => {
    const lower = text.toLowerCase();
    return plain.every((word) => lower.includes(word)) || !PLAIN_TEXT.test(text);
  };
  const has = (text: string): boolean => {
    const folded = fold(text);
    return wanted.every((word) => folded.includes(word));
  };
  return { mayHave, has };
}

/** What there is to be shown, and searched, of the claims of a set. */
function rowReader({ speakers, documents }: ClaimSet): (claim: Claim) => ClaimRow {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const titles = new Map(documents.map(({ id, title, opening }) => [id, title ?? opening]));
  return (claim) => ({
    claim,
    speaker: claim.speaker == null ? null : (names.get(claim.speaker) ?? null),
    documents: [...new Set(claim.appearances.map(({ document }) => titles.get(document) ?? document))],
  });
}

const textOfRow = ({ claim, speaker, documents }: ClaimRow): string =>
  [textOf(claim), speaker ?? '', ...documents].join(' ');

/** All that the rows of a set may have, as one text. */
function textOfSet({ claims, speakers, documents }: ClaimSet): string {
  const named = new Set(claims.flatMap(({ appearances }) => appearances.map(({ document }) => document)));
  const titles = documents.map(({ title, opening }) => title ?? opening);
  return [...claims.map(textOf), ...speakers.map(({ name }) => name), ...titles, ...named].join('\n');
}

/** A test of rows: whether they have what a finder looks for. */
const rowTester = (set: ClaimSet, { mayHave, has }: Finder): ((claim: Claim) => boolean) => {
  const rowOf = rowReader(set);
  return (claim) => {
    const text = textOfRow(rowOf(claim));
    return mayHave(text) && has(text);
  };
};

/** The claims of a set in which all wanted words are: in the claim, its speaker or its documents' names. */
export function findClaims(set: ClaimSet, { words, from, count }: ClaimQuery): ClaimRows {
  const finder = finderOf(words);
  const found = finder ? set.claims.filter(rowTester(set, finder)) : set.claims;
  return { rows: found.slice(from, from + count).map(rowReader(set)), total: found.length };
}

/** A function that tells whether `findClaims` finds a claim of a set by these words. */
export function claimFinder(words: string): (set: ClaimSet) => boolean {
  const finder = finderOf(words);
  return (set) => {
    if (!finder) return set.claims.length > 0;
    return finder.mayHave(textOfSet(set)) && set.claims.some(rowTester(set, finder));
  };
}
