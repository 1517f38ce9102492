import type { ClaimSet, ClaimSpeaker, QuotationClaim } from '../../claim/claim.ts';
import type { QuotationInSet } from '../../index/claim-index.ts';
import { findWords } from '../../language/words.ts';
import { oncePerSet, speakersOf } from '../claim-set-lookup.ts';
import { findStatements, type Statement, weightOf } from './statement.ts';
import { senseOf } from './telling-words.ts';

/** A quotation of a source whose speaker is known, with what its sentences state. */
export interface SaidClaim extends QuotationInSet {
  readonly speaker: ClaimSpeaker;
  readonly statements: readonly Statement[];
  /** Senses of the quotation's telling words. */
  readonly quoted: ReadonlySet<string>;
  /** Senses of the words around the quotation and of its speaker's names. */
  readonly around: ReadonlySet<string>;
}

function readSaid(set: ClaimSet, claim: QuotationClaim, speaker: ClaimSpeaker): SaidClaim {
  const statements = findStatements(claim.content);
  const [{ prefix, suffix } = { prefix: '', suffix: '' }] = claim.appearances;
  const around = [speaker.name, ...speaker.aliases, prefix, suffix].flatMap(findWords);
  return {
    set,
    claim,
    speaker,
    statements,
    quoted: new Set(statements.flatMap(({ senses }) => [...senses])),
    around: new Set(around.map(({ folded }) => senseOf(folded))),
  };
}

/** What was read of each set's claims; each is read when a page is first compared with it. */
const readClaimsOf = oncePerSet(() => new Map<QuotationClaim, SaidClaim | null>());

/** A quotation with what it states; `null` where its source does not say who spoke. */
export function saidClaim({ set, claim }: QuotationInSet): SaidClaim | null {
  const read = readClaimsOf(set);
  const known = read.get(claim);
  if (known !== undefined) return known;
  const speaker = claim.speaker === null ? undefined : speakersOf(set).get(claim.speaker);
  const said = speaker ? readSaid(set, claim, speaker) : null;
  read.set(claim, said);
  return said;
}

/** One statement of a quotation. */
export interface SaidStatement {
  readonly said: SaidClaim;
  readonly statement: Statement;
  /** The weight of its telling words. */
  readonly weight: number;
}

/** A statement of a source that has a telling word, and what the word weighs there. */
interface Posting {
  readonly of: SaidStatement;
  readonly weight: number;
}

/** The statements of quotations by the senses of their telling words. */
export type SaidIndex = ReadonlyMap<string, readonly Posting[]>;

/** Indexes the statements of quotations. */
export function indexSaid(claims: readonly SaidClaim[]): SaidIndex {
  const index = new Map<string, Posting[]>();
  for (const said of claims)
    for (const statement of said.statements) {
      const of = { said, statement, weight: weightOf(statement.telling) };
      const weights = new Map(statement.telling.map(({ sense, weight }) => [sense, weight]));
      for (const [sense, weight] of weights) {
        const known = index.get(sense);
        if (known) known.push({ of, weight });
        else index.set(sense, [{ of, weight }]);
      }
    }
  return index;
}
