import type { ClaimSet } from './claim.ts';
import { changeFigure, changeWords, type FigureChange, nameSpeaker } from './edit-claim-set.ts';

/** What a reader may put right about a claim; where it is stays as it is. Speakers go by name, `null` for nobody known. */
export type ClaimChange =
  | {
      readonly type: 'quotation';
      readonly content: string;
      readonly speaker: string | null;
    }
  | ({ readonly type: 'figure'; readonly speaker: string | null } & FigureChange);

/** The set with a claim put right. */
export function changeClaim(set: ClaimSet, id: string, change: ClaimChange): ClaimSet {
  if (change.type === 'figure') {
    const { type: _, speaker, ...figure } = change;
    return nameSpeaker(changeFigure(set, id, figure), id, speaker);
  }
  return nameSpeaker(changeWords(set, id, change.content), id, change.speaker);
}
