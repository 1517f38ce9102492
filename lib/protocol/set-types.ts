import type { ReportedVerdict } from '../core/check/reported-verdict.ts';
import type { ClaimSet } from '../core/claim/claim.ts';
import type { AsideClaim } from '../core/claim/prove-claim-set.ts';
import type { Settings } from '../settings/settings.ts';
import type { MeetingRecord } from './meeting-record.ts';

/** A claim set that the user made or imported. */
export interface StoredClaimSet {
  readonly set: ClaimSet;
  readonly origin: 'made' | 'imported';
  /** ISO 8601 with time. */
  readonly addedAt: string;
  /** Claims that take part in no check. */
  readonly aside?: readonly AsideClaim[];
  /** Version of Crossread that has proven its claims; absent in sets from before claims were proven. */
  readonly provenBy?: string;
}

/** A set with all its claims, as somebody imports it. */
export interface BroughtSet extends Pick<StoredClaimSet, 'set' | 'origin'> {
  /** Whether its reader has made it or kept it before, so that what is declared in it counts. */
  readonly trustsDeclared: boolean;
}

/** How a set is shown in a list, kept beside it so that a list does not read every claim. */
export interface SetSummaryRecord {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly origin: StoredClaimSet['origin'];
  /** Names of the first documents. */
  readonly documents: readonly string[];
  readonly documentCount: number;
  readonly quotations: number;
  readonly figures: number;
  /** Dates and ages; lists from before these were counted do not have it. */
  readonly told?: number;
  /** Claims that are put aside. */
  readonly aside?: number;
  /** Version of Crossread that has proven its claims. */
  readonly provenBy?: string;
  /** Number of the change that made it what it is; another one whenever anything in the set is other. */
  readonly revision: number;
}

/** A claim and words of pages of which nothing is to be said: the user holds them not the same thing, or the verdict wrong. */
export interface MuteRecord {
  readonly id: string;
  readonly set: string;
  readonly claim: string;
  /** The claim's words and the page's, to be shown. */
  readonly source: string;
  readonly page: string;
  /** ISO 8601 with time. */
  readonly mutedAt: string;
  /** The verdict that the user holds wrong; absent where the two are not the same thing. */
  readonly verdict?: ReportedVerdict;
}

/** Why nothing is to be said of a passage and a claim. */
export type MuteReason = 'notTheSame' | 'wrong';

/** How a set is shown in a list. */
export interface ClaimSetSummary extends Omit<SetSummaryRecord, 'origin'> {
  readonly origin: 'bundled' | StoredClaimSet['origin'];
  readonly isOn: boolean;
}

/** A set that was kept or changed. */
export interface KeptSet {
  readonly summary: ClaimSetSummary;
  /** Takes it back, given to `undo`. */
  readonly change: number;
  /** Whether there was one of this id before. */
  readonly isReplaced: boolean;
}

/** How much was there; `null` where it could not be read. */
export interface DataCounts {
  readonly sets: number | null;
  readonly annotations: number | null;
  readonly mutes: number | null;
  /** Pages in the record of checked pages. */
  readonly pages: number | null;
  /** Articles in the memory of what was read. */
  readonly remembered: number | null;
}

/** What the user has chosen, and their own sets without their claims. */
export interface Choices {
  readonly settings: Settings;
  readonly mutes: readonly MuteRecord[];
  readonly meetings: readonly MeetingRecord[];
  readonly sets: readonly Pick<SetSummaryRecord, 'id' | 'revision'>[];
}
