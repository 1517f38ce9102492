import type { Claim, ClaimSet, ClaimSpeaker, FigureClaim } from './claim.ts';
import type { FileProblem } from './file-problem.ts';

/**
 * Far more than articles need: in 370 of them put together nobody has more than 15 aliases, and no figure more than 12 terms
 * or 8 names. The rest of a longer list stays in the file.
 */
export const MOST = { aliases: 64, terms: 64, names: 64, documents: 5000 } as const;

/** The longest name of these articles has 118 characters; names are compared by no more than these. */
export const LONGEST_NAME = 200;

/** A set without lists that are too long, and what was cut off. */
export interface CappedSet {
  readonly set: ClaimSet;
  readonly capped: readonly FileProblem[];
}

type Say = (path: string, most: number) => void;

const isShort = (name: string): boolean => name.length <= LONGEST_NAME;

function capSpeaker(speaker: ClaimSpeaker, path: string, say: Say): ClaimSpeaker {
  const aliases = speaker.aliases.filter(isShort).slice(0, MOST.aliases);
  if (aliases.length < speaker.aliases.length) say(`${path}.aliases`, MOST.aliases);
  if (!isShort(speaker.name)) say(`${path}.name`, LONGEST_NAME);
  const isWhole = aliases.length === speaker.aliases.length && isShort(speaker.name);
  return isWhole ? speaker : { ...speaker, aliases, name: speaker.name.slice(0, LONGEST_NAME).toWellFormed() };
}

function capFigure(claim: FigureClaim, path: string, say: Say): FigureClaim {
  const { terms, names = [] } = claim;
  if (terms.length > MOST.terms) say(`${path}.terms`, MOST.terms);
  if (names.length > MOST.names) say(`${path}.names`, MOST.names);
  return terms.length > MOST.terms || names.length > MOST.names
    ? { ...claim, terms: terms.slice(0, MOST.terms), names: names.slice(0, MOST.names) }
    : claim;
}

/** The claim with its appearances in the documents that are kept; `null` when it is in none of them. */
function within(claim: Claim, kept: ReadonlySet<string>): Claim | null {
  const appearances = claim.appearances.filter(({ document }) => kept.has(document));
  return appearances.length === 0 ? null : { ...claim, appearances };
}

/** Cuts off what is too long in a set, and says what was cut. Where nothing is too long, gives the same object. */
export function capClaimSet(set: ClaimSet): CappedSet {
  const capped: FileProblem[] = [];
  const say: Say = (path, most) => void capped.push({ path, reason: 'capped', about: String(most) });
  const documents = set.documents.slice(0, MOST.documents);
  if (documents.length < set.documents.length) say('documents', MOST.documents);
  const kept = new Set(documents.map(({ id }) => id));
  const speakers = set.speakers.map((speaker, i) => capSpeaker(speaker, `speakers[${i}]`, say));
  const claims = set.claims.flatMap((claim, i): Claim[] => {
    const placed = documents.length < set.documents.length ? within(claim, kept) : claim;
    if (placed?.type !== 'figure') return placed ? [placed] : [];
    return [capFigure(placed, `claims[${i}]`, say)];
  });
  return { set: capped.length === 0 ? set : { ...set, documents, speakers, claims }, capped };
}
