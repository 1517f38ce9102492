import type { Finding } from '../core/check/finding.ts';
import type { ClaimSet } from '../core/claim/claim.ts';
import type { MemoryDays } from '../settings/settings.ts';

/** The memory of what was read: what the reader has chosen of it, how much is in it, and how much may be. */
export interface MemoryState {
  readonly isOn: boolean;
  /** Days after which an article that was not read again is forgotten. */
  readonly days: MemoryDays;
  /** Hosts (as in `URL.host`) of which nothing is remembered, though pages there are checked. In alphabetical order. */
  readonly sitesOut: readonly string[];
  readonly articles: number;
  readonly claims: number;
  /** About what it takes on the device. */
  readonly bytes: number;
  readonly mostClaims: number;
  readonly mostBytes: number;
}

/** An article that was read, without its claims. What it does not say of itself is `null`. */
export interface RememberedArticle {
  readonly id: number;
  /** Without what is behind `#`. */
  readonly url: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** ISO 8601 date of the article. */
  readonly date: string | null;
  /** BCP 47 tag. */
  readonly language: string;
  /** When its text, as it is remembered, was first read; ISO 8601 with time. */
  readonly firstRead: string;
  /** When it was read last; ISO 8601 with time. */
  readonly readAt: string;
  readonly quotations: number;
  readonly figures: number;
}

/** All that was remembered of an article that has been forgotten, by which it can be brought back. */
export interface ForgottenArticle {
  readonly record: RememberedArticle & {
    /** Key of its address: an article is remembered once. */
    readonly address: string;
    /** Of its text. */
    readonly sha256: string;
    readonly bytes: number;
  };
  readonly set: ClaimSet;
}

/** A claim of a remembered article, to be shown. */
export interface RememberedClaim {
  readonly type: 'quotation' | 'figure';
  readonly exact: string;
  readonly speaker: string | null;
}

/** A passage of a page beside one of an article that was read before. */
export interface RememberedFinding {
  readonly finding: Finding;
  readonly article: RememberedArticle;
}

/** What the reader has met before of what is on a page. Both in reading order; empty where nothing may be remembered. */
export interface RememberedHere {
  /** Passages that were read otherwise; major differences alone. */
  readonly otherwise: readonly RememberedFinding[];
  /** Passages whose very words were read before, each with the article that they were first read in. */
  readonly before: readonly RememberedFinding[];
}
