import type { ClaimSet } from './claim.ts';
import { changeFigure, type FigureChange, nameSpeaker } from './edit-claim-set.ts';

/** What a reader may put right about a claim; where it stands stays as it is. */
export type ClaimChange =
  | {
      readonly type: 'quotation';
      readonly content: string;
      /** By name, `null` for nobody known. */
      readonly speaker: string | null;
    }
  | ({ readonly type: 'figure' } & FigureChange);

/** The set with a claim put right. */
export function changeClaim(set: ClaimSet, id: string, change: ClaimChange): ClaimSet {
  if (change.type === 'figure') {
    const { type: _, ...figure } = change;
    return changeFigure(set, id, figure);
  }
  const claims = set.claims.map((claim) =>
    claim.id === id && claim.type === 'quotation' ? { ...claim, content: change.content.trim() } : claim,
  );
  return nameSpeaker({ ...set, claims }, id, change.speaker);
}
