import type { Annotation } from '../core/annotation/annotation.ts';
import type { AnnotationQuery, AnnotationsFound } from '../core/annotation/annotation-query.ts';
import type { AnnotationChange, PlacedAnnotation, StoredAnnotation } from '../core/annotation/stored-annotation.ts';
import type { Finding, PageText } from '../core/check/finding.ts';
import type { RightVerdict } from '../core/check/reported-verdict.ts';
import type { ClaimChange } from '../core/claim/change-claim.ts';
import type { ClaimSet } from '../core/claim/claim.ts';
import type { changeDocument } from '../core/claim/edit-claim-set.ts';
import type { ClaimQuery, ClaimRows } from '../core/claim/find-claims.ts';
import type { AsideClaim } from '../core/claim/prove-claim-set.ts';
import type { SourceDraft } from '../core/claim/source-draft.ts';
import type { Passage, Span } from '../core/language/span.ts';
import type { Appearance } from '../settings/appearance.ts';
import type { Reading, ReadingMode, SiteChoice, SiteList } from '../settings/reading.ts';
import type { SavedView, ViewsChanged } from '../settings/saved-views.ts';
import type { MemoryDays } from '../settings/settings.ts';
import type { BulkChange, CheckedPageRecord, ImportedAnnotations } from './annotation-types.ts';
import type { LookedAt } from './looked-at.ts';
import type { MeetingRecord } from './meeting-record.ts';
import type {
  ForgottenArticle,
  MemoryState,
  RememberedArticle,
  RememberedClaim,
  RememberedHere,
} from './memory-types.ts';
import type { AnnotatedPassage, FindingAct, PageCheck, PageReport, RulePlaces, TabState } from './page-types.ts';
import type { ReadingWish } from './reading-wish.ts';
import type {
  BroughtSet,
  Choices,
  ClaimSetSummary,
  DataCounts,
  KeptSet,
  MuteReason,
  MuteRecord,
  StoredClaimSet,
} from './set-types.ts';
import type { ChangedSources, SourceGoal, SourceName, SourceRow } from './source-types.ts';

/** Calls about which pages are read without being asked, and what is looked for on them. */
export interface ReadingCalls {
  getReading(): Reading;
  setReadingMode(call: { readonly mode: ReadingMode }): void;
  /** Whether pages are also looked through for what they tell in other words. */
  getShowsTold(): boolean;
  setShowsTold(call: { readonly isOn: boolean }): void;
  /** Whether lines for the reader's own sources and annotations are drawn on pages, or popup and panel alone show them. */
  getDrawsOwn(): boolean;
  setDrawsOwn(call: { readonly isOn: boolean }): void;
  /** Checks every page of a site automatically from now on, whether it is an article or not. `host` as in `URL.host`. */
  alwaysCheck(call: { readonly host: string }): void;
  /** Reads a site automatically from now on. `host` as in `URL.host`. */
  alwaysRead(call: { readonly host: string }): void;
  /** Says what the browser is being asked for: its question may close the popup that asked. */
  keepWish(call: { readonly wish: ReadingWish }): void;
  /** Says how the browser was answered; what it was asked for is then read, or forgotten. */
  settleWish(call: { readonly isGiven: boolean }): void;
  /** Takes a site out of one of the two lists again. */
  takeSiteOut(call: { readonly host: string; readonly list: SiteList }): void;
}

/** Calls about how pages, cards and lists look. */
export interface AppearanceCalls {
  getAppearance(): Appearance;
  /** Changes a part of it; the rest stays as it is. */
  setAppearance(call: Partial<Appearance>): void;
}

/** Calls about the pages that were looked at, and why nothing is shown on them. */
export interface LookCalls {
  /** Whether the last pages are noted; never those in private windows. */
  getKeepsLooks(): boolean;
  /** Switched off, what was noted is forgotten. */
  setKeepsLooks(call: { readonly isOn: boolean }): void;
  /** The last first. */
  listLooks(): readonly LookedAt[];
  forgetLooks(): void;
}

/** Calls about the memory of what was read. All but `pageRead` are for our own pages: no page learns what its reader remembers. */
export interface MemoryCalls {
  getMemory(): MemoryState;
  /** Switched off, everything in it is deleted. */
  switchMemory(call: { readonly isOn: boolean }): MemoryState;
  setMemoryDays(call: { readonly days: MemoryDays }): MemoryState;
  /** Whether nothing of a site is to be remembered from now on; what is remembered stays. `host` as in `URL.host`. */
  keepSiteOut(call: { readonly host: string; readonly isOut: boolean }): MemoryState;
  /** Last read first. */
  listRemembered(): readonly RememberedArticle[];
  /** Ids of the articles whose claims have all of some words. */
  findRemembered(call: { readonly words: string }): readonly number[];
  /** The claims of an article in reading order; none when it is not remembered any more. */
  getRememberedClaims(call: { readonly id: number }): readonly RememberedClaim[];
  /** Forgets articles, and gives them away: nothing of them is left but what the caller has. */
  forgetRemembered(call: { readonly ids: readonly number[] }): readonly ForgottenArticle[];
  /** Brings forgotten articles back, but those that have been read again, and gives the ids of those that are back. */
  restoreRemembered(call: { readonly articles: readonly ForgottenArticle[] }): readonly number[];
  /** What the reader has met before of what is on the page in a tab; looked for only when this is asked. */
  getRememberedHere(call: { readonly tabId: number }): RememberedHere;
  /** From what counts the seconds in an article: it was seen for long enough to be remembered. */
  pageRead(): void;
}

/** Calls of the page that lists all sources. */
export interface SourceListCalls {
  /** The documents of all sets, in the order of the sets. */
  listSources(): readonly SourceRow[];
  /** Moves source documents into one set. */
  gatherSources(call: { readonly sources: readonly SourceName[]; readonly goal: SourceGoal }): ChangedSources;
  removeSources(call: { readonly sources: readonly SourceName[] }): ChangedSources;
  /** Puts right what is known of a source document. */
  changeSource(call: { readonly source: SourceName; readonly change: Parameters<typeof changeDocument>[2] }): KeptSet;
  /** Takes back several changes of sets, made at once; refused when one of the sets has been changed since. */
  undoSetChanges(call: { readonly changes: readonly number[] }): void;
  switchSets(call: { readonly ids: readonly string[]; readonly isOn: boolean }): void;
  /** Keeps reviewed sets, each as one of its own, all or none. Gives what takes it back, given to `undoSetChanges`. */
  keepDrafts(call: { readonly sets: readonly ClaimSet[] }): readonly number[];
  /** A set just taken from a document, under the id and title of an earlier state of it; without an id otherwise. */
  nameDraft(call: { readonly set: ClaimSet }): ClaimSet;
  /** The words that are selected in a tab, as a source; throws when there are none of its article. */
  readSelection(call: { readonly tabId: number }): Pick<PageReport, 'page' | 'text'>;
}

/** Calls that content scripts and extension pages make to the background. */
export interface BackgroundCalls extends ReadingCalls, AppearanceCalls, LookCalls, MemoryCalls, SourceListCalls {
  /**
   * From the gate: this tab shows an article, load the engine; or, `isAgain`, it shows none but was loaded again and may have
   * been checked by hand. False when it is not to be read automatically.
   */
  startEngine(isAgain: boolean | undefined): boolean;
  /** From a page that its reader has in front, while it is noted what was looked at. */
  pageSeen(): void;
  /** From the engine: compares the page's text with all enabled sets. */
  checkText(page: PageText): PageCheck;
  /** From the engine: the tab's report has changed (for the badge). */
  reportChanged(summary: TabState): void;
  /** From the engine: lines are about to be painted in these kinds of places ("article > p"), which need rules for them. */
  bringHighlightRules(places: RulePlaces): void;
  /** From the engine: there is something in this tab to open a card for, load its script. */
  bringCard(): void;
  /** From the engine: the reader has opened a finding's card; a panel beside the page goes along. */
  cardOpened(call: { readonly findingId: string }): void;
  /**
   * From a card: does what the reader wants of a finding. Gives what the card is to say or, for a quote, to copy; empty for
   * nothing.
   */
  actOnFinding(call: { readonly findingId: string; readonly act: FindingAct }): string;
  /** From the popup: what state a tab is in. */
  getReport(call: { readonly tabId: number }): PageReport;
  /** What the user has chosen of a site. `host` as in `URL.host`. */
  getSite(call: { readonly host: string | null }): SiteChoice;
  /** From the popup: check a page that is no article, or one without host access. */
  checkAnyway(call: { readonly tabId: number }): void;
  /** From the popup: per-site switch. `host` as in `URL.host`. */
  setSiteOff(call: { readonly host: string; readonly off: boolean }): void;
  /** From the popup: scrolls a tab to a finding and flashes it. */
  showFinding(call: { readonly tabId: number; readonly findingId: string }): void;
  /** From the popup: how many quotations and figures were read in the article of a tab. */
  countRead(call: { readonly tabId: number }): { readonly quotations: number; readonly figures: number };
  /** From the popup: keeps the article in a tab as a claim set. */
  useAsSource(call: { readonly tabId: number }): KeptSet;
  /** From the side panel: what the article in a tab would be kept as, to be looked through first. */
  draftSource(call: { readonly tabId: number }): SourceDraft;
  /** Adds the words selected in a tab to the draft of its article. Throws with the reason when they cannot be. */
  addSelection(call: { readonly tabId: number; readonly as: 'quotation' | 'figure' }): SourceDraft;
  /** Keeps a reviewed set; `into` names one of the user's own sets to add it to, `null` makes one of its own. */
  keepSource(call: { readonly set: ClaimSet; readonly into: string | null }): KeptSet;
  /** From the options: all claim sets. */
  listSets(): readonly ClaimSetSummary[];
  /** A set with all its claims, also those that are put aside. */
  getSet(call: { readonly id: string }): ClaimSet;
  /** The claims of a set that take part in no check, and why. */
  listAside(call: { readonly id: string }): readonly AsideClaim[];
  /** One of the user's own sets as it is kept. */
  getStoredSet(call: { readonly id: string }): StoredClaimSet;
  /** What the user has chosen, and their own sets without their claims: for a backup. */
  readChoices(): Choices;
  /** Puts settings, mutes and counts of a backup in the place of those that are there; what is damaged in the settings has its default. */
  restoreChoices(call: {
    readonly settings: unknown;
    readonly mutes: readonly MuteRecord[];
    readonly meetings: readonly MeetingRecord[];
  }): void;
  /** Why what is kept cannot be read, in the user's language; `null` when it can. */
  findDataProblem(): string | null;
  /** All that can be read of what is kept, when a part of it cannot. */
  salvageData(): {
    /** `null` when they cannot be read. */
    readonly settings: unknown;
    readonly sets: readonly StoredClaimSet[];
    readonly mutes: readonly MuteRecord[];
    readonly annotations: readonly Annotation[];
  };
  /** Deletes all that is kept, with `settings` also what the user has chosen, and says how much it was. */
  deleteEverything(call: { readonly settings: boolean }): DataCounts;
  switchSet(call: { readonly id: string; readonly isOn: boolean }): void;
  /** Takes one of the user's own sets out; gives what `undoSetChange` takes back, `null` when there was none. */
  removeSet(call: { readonly id: string }): number | null;
  /** Keeps a set; refused when the one it takes the place of is in another revision than `over` (`null`: there is none). */
  addSet(call: { readonly brought: BroughtSet; readonly over?: number | null }): KeptSet;
  /** Keeps a copy of a set under a title of its own. */
  duplicateSet(call: { readonly id: string }): KeptSet;
  renameSet(call: { readonly id: string; readonly title: string }): KeptSet;
  /** The claims of a set that have some words in them, a part of them at a time. */
  findClaims(call: ClaimQuery & { readonly id: string }): ClaimRows;
  changeClaim(call: { readonly set: string; readonly claim: string; readonly change: ClaimChange }): KeptSet;
  removeClaim(call: { readonly set: string; readonly claim: string }): KeptSet;
  /** Takes back a change of a set; refused when the set has been changed since. */
  undoSetChange(call: { readonly change: number }): void;
  /** A finding of a tab is not to be shown again; with a verdict that is wrong, a report is kept. */
  muteFinding(call: { readonly tabId: number; readonly findingId: string; readonly reason: MuteReason }): MuteRecord;
  /** The same for a finding that is kept. */
  muteKept(call: { readonly finding: Finding; readonly reason: MuteReason }): MuteRecord;
  /** What is right instead of a verdict that was reported; `id` is of the mute. */
  sayRight(call: { readonly id: string; readonly right: RightVerdict | null }): void;
  listMutes(): readonly MuteRecord[];
  unmute(call: { readonly id: string }): void;
  /** Whether a set is used on one site. `host` as in `URL.host`. */
  setSetOffOn(call: { readonly id: string; readonly host: string; readonly off: boolean }): void;
  /** The sets that are not used on some sites. */
  listSetsOffOn(): readonly { readonly id: string; readonly host: string }[];
  listSitesOff(): readonly string[];
  /** Keeps findings of the page in a tab; for one that is kept already the kept one is given. */
  keepFindings(call: { readonly tabId: number; readonly findingIds: readonly string[] }): readonly StoredAnnotation[];
  /** Keeps the words that are selected in a tab; `null` when none of the article are. */
  annotateSelection(call: { readonly tabId: number }): StoredAnnotation | null;
  /**
   * Saves what was written on an annotation. `base` is the annotation as it was when the writing began: what another window
   * saved meanwhile is merged in, so go on from the answer. Also brings back one that was removed meanwhile.
   */
  changeAnnotation(call: { readonly base: StoredAnnotation; readonly change: AnnotationChange }): StoredAnnotation;
  /** Changes several at once; gives those that are different now. */
  changeAnnotations(call: {
    readonly ids: readonly string[];
    readonly change: BulkChange;
  }): readonly StoredAnnotation[];
  /** Gives back what was removed, for undo. */
  removeAnnotations(call: { readonly ids: readonly string[] }): readonly StoredAnnotation[];
  restoreAnnotations(call: { readonly annotations: readonly StoredAnnotation[] }): readonly StoredAnnotation[];
  /** Merges annotations from a file with those that are kept, by their ids: all or none. */
  importAnnotations(call: { readonly annotations: readonly Annotation[] }): ImportedAnnotations;
  /** Takes an import back, but for what was changed since. */
  undoImport(call: { readonly imported: ImportedAnnotations }): void;
  /** What was removed in the last 30 days, last removed first. */
  listRemovedAnnotations(): readonly StoredAnnotation[];
  /** What is kept of the page in a tab, in reading order, with where it is there now. */
  listPageAnnotations(call: { readonly tabId: number }): readonly PlacedAnnotation[];
  getAnnotations(call: { readonly ids: readonly string[] }): readonly StoredAnnotation[];
  searchAnnotations(query: AnnotationQuery): AnnotationsFound;
  /** Ids of all annotations that a query finds, in its order; for acting on all of them. */
  findAnnotationIds(query: Pick<AnnotationQuery, 'words' | 'filters' | 'sort'>): readonly string[];
  /** A kept finding as it is judged today; `null` when its set is not at hand or too little was kept to say. */
  judgeAgain(call: { readonly id: string }): Finding | null;
  /** Questions to the library that the reader has given a name. */
  getViews(): readonly SavedView[];
  /** Keeps a view instead of the one that has its name, at a place in the list or else last. */
  saveView(call: { readonly view: SavedView; readonly at?: number }): ViewsChanged;
  removeView(call: { readonly name: string }): ViewsChanged;
  /** Tags in use, most frequent first. */
  listTags(): readonly string[];
  /** How many are kept, and how many records were damaged and put aside. */
  countAnnotations(): { readonly kept: number; readonly damaged: number };
  /** Whether every article that is checked outside private windows is kept with its findings. */
  getKeepsRecord(): boolean;
  setKeepsRecord(call: { readonly isOn: boolean }): void;
  /** The articles of that record, last checked first. */
  listCheckedPages(): readonly CheckedPageRecord[];
  /** Strikes articles out of the record by their `address`; annotations stay. */
  forgetCheckedPages(call: { readonly addresses: readonly string[] }): void;
  /** Scrolls a tab to a passage of its text and flashes it; false when those words are not there any more. */
  showPassage(call: { readonly tabId: number; readonly passage: Passage }): boolean;
}

/** Calls that the background makes to the engine in a tab. */
export interface EngineCalls {
  getReport(): PageReport;
  showFinding(call: { readonly findingId: string }): void;
  /** Keyboard command: moves to the next or previous finding and opens its card. */
  walk(call: { readonly direction: 'next' | 'previous' }): void;
  /** The part of the page's text that the user has selected; `null` for none. */
  getSelection(): Span | null;
  showPassage(call: { readonly passage: Passage }): boolean;
  /** The passages of this page that have annotations, in place of those told before. */
  paintAnnotations(call: { readonly passages: readonly AnnotatedPassage[] }): void;
  /** The enabled sets or settings have changed: check again, or stop when off. */
  checkAgain(): void;
  stop(): void;
}
