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

/** Words as they are looked for: folded, each behind a space, so that one is found by its beginning. */
const wantedOf = (words: string): string[] => findWords(words).map(({ folded }) => ` ${folded}`);

/** A test of texts for some words; `null` without words. To fold a text takes a while, and of most it is plain that they lack one. */
function finderOf(words: string): ((text: string) => boolean) | null {
  const wanted = wantedOf(words);
  if (wanted.length === 0) return null;
  const plain = wanted.filter((word) => PLAIN_WORD.test(word)).map((word) => word.slice(1));
  return (text) => {
    const lower = text.toLowerCase();
    if (PLAIN_TEXT.test(text) && !plain.every((word) => lower.includes(word))) return false;
    const folded = fold(text);
    return wanted.every((word) => folded.includes(word));
  };
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

const namesOf = ({ documents }: ClaimRow): string => documents.join(' ');

/** What is searched of a row; its documents' names are left out where they are searched apart. */
const textOfRow = (row: ClaimRow, names = namesOf(row)): string =>
  [textOf(row.claim), row.speaker ?? '', names].join(' ');

/** The claims of a set in which all wanted words are: in the claim, its speaker or its documents' names. */
export function findClaims(set: ClaimSet, { words, from, count }: ClaimQuery): ClaimRows {
  const has = finderOf(words);
  const rowOf = rowReader(set);
  const found = has ? set.claims.filter((claim) => has(textOfRow(rowOf(claim)))) : set.claims;
  return { rows: found.slice(from, from + count).map(rowOf), total: found.length };
}

/**
 * What `findClaims` searches of a set, folded, to be kept beside it: the names of its documents where all claims are in
 * the same ones, and a line for each claim.
 */
export function searchedWordsOf(set: ClaimSet): string {
  const rows = set.claims.map(rowReader(set));
  const [shared = '', ...others] = new Set(rows.map(namesOf));
  const isShared = others.length === 0;
  const lines = rows.map((row) => fold(isShared ? textOfRow(row, '') : textOfRow(row)));
  return [isShared ? fold(shared) : '', ...lines].join('\n');
}

/** Tells of such words of a set whether `findClaims` finds any of its claims by these words. */
export function searchedWordsFinder(words: string): (searched: string) => boolean {
  const wanted = wantedOf(words);
  return (searched) => {
    // Of most sets this tells enough; to look at each line of all of them takes ten times as long.
    if (!wanted.every((word) => searched.includes(word))) return false;
    const [names = '', ...lines] = searched.split('\n');
    const left = wanted.filter((word) => !names.includes(word));
    return lines.some((line) => left.every((word) => line.includes(word)));
  };
}
