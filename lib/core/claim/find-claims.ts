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

/** The claims of a set in which all wanted words are: in the claim, its speaker or its documents' names. */
export function findClaims({ claims, speakers, documents }: ClaimSet, { words, from, count }: ClaimQuery): ClaimRows {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const titles = new Map(documents.map(({ id, title, opening }) => [id, title ?? opening]));
  const rowOf = (claim: Claim): ClaimRow => ({
    claim,
    speaker: claim.speaker == null ? null : (names.get(claim.speaker) ?? null),
    documents: [...new Set(claim.appearances.map(({ document }) => titles.get(document) ?? document))],
  });
  const wanted = findWords(words).map(({ folded }) => ` ${folded}`);
  if (wanted.length === 0) return { rows: claims.slice(from, from + count).map(rowOf), total: claims.length };
  const found = claims.filter((claim) => {
    const { speaker, documents: sources } = rowOf(claim);
    const text = fold([textOf(claim), speaker ?? '', ...sources].join(' '));
    return wanted.every((word) => text.includes(word));
  });
  return { rows: found.slice(from, from + count).map(rowOf), total: found.length };
}
