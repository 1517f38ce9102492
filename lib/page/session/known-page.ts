import type { Finding, Unseen } from '../../core/check/finding.ts';
import type { PlacedFinding, PlacedTold } from '../../protocol/page-types.ts';
import { createPointFinder } from '../card/find-at-point.ts';
import { FRAGMENT_NODE } from '../unclobbered.ts';
import { windowOf } from '../view-of.ts';
import { type Annotated, notesOn } from './annotated-passages.ts';
import type { CardSubject } from './card-script.ts';
import type { CheckedArticle, FollowedArticle, Placed } from './page-check.ts';
import type { ToldPassage } from './told-passages.ts';

/** Something painted that a card can be opened for. */
export type Target = Placed | Annotated | ToldPassage;

/** What a card and a line are known by. */
const idOf = (target: Target): string => ('finding' in target ? target.finding.id : target.id);

/** What is said of words that nobody sees, or not as they were read. */
const withoutVerdict = (finding: Finding, place: Unseen): PlacedFinding => ({
  ...finding,
  relation: 'unclear',
  severity: 'none',
  differences: [],
  place,
});

/** What is known of a page: what was found on it, where that is now, and what the user has annotated. */
export class KnownPage {
  #checked: CheckedArticle | null = null;
  /** Where its findings are now, from when the page was found changed until it is checked again. */
  #followed: FollowedArticle | null = null;
  #annotated: readonly Annotated[] = [];
  /** What was seen of passages when they were looked at again, by their findings. */
  readonly #seenSince = new Map<string, Unseen | null>();
  /** What has a line though only this reader's sources know of it. */
  #drawn = new Set<string>();
  /** What says nothing of this reader. */
  #public: ReadonlySet<string> = new Set();
  #findAt: (x: number, y: number, document: Document) => Target | null = () => null;

  /** The page as it was checked last; `null` before that. */
  get checked(): CheckedArticle | null {
    return this.#checked;
  }

  /** The annotated passages that are on the page. */
  get annotated(): readonly Annotated[] {
    return this.#annotated;
  }

  /** Each finding once, where it is in the running text. */
  get placed(): readonly Placed[] {
    return this.marked.filter(({ isRepeat }) => !isRepeat);
  }

  /** What is to be painted: each finding where it is seen, and where it is once more. */
  get marked(): readonly Placed[] {
    const hidden = this.#checked?.answer.hidesSame && 'same';
    return this.seen.filter(({ relation }) => relation !== hidden);
  }

  /** Each finding where it is seen, and where it is once more, with a line or without. */
  get seen(): readonly Placed[] {
    return this.all.filter((passage) => this.unseenOf(passage) === null);
  }

  /** How cards look. */
  get look(): string {
    return this.#checked?.answer.look ?? '';
  }

  /** Everything that was found and looked for on the page, seen or not. */
  get all(): readonly Placed[] {
    return this.#followed?.marked ?? this.#checked?.placed ?? [];
  }

  /** Why a passage is not seen as it was read, by the last look at it. */
  unseenOf({ finding: { id }, unseen, isRepeat }: Placed): Unseen | null {
    const since = this.#seenSince.get(id);
    return since === undefined || (isRepeat && since === null) ? unseen : since;
  }

  /** Takes over what a further look at a passage has shown. */
  noteSight({ finding: { id } }: Placed, unseen: Unseen | null): void {
    this.#seenSince.set(id, unseen);
    this.#aim();
  }

  /** What the page told in other words and shows, when it was checked. */
  get told(): readonly ToldPassage[] {
    return (this.#checked?.told ?? []).filter(({ unseen }) => unseen === null);
  }

  /** Whether the page may have a line or a card there: it can read which of its words have one. */
  isDrawn(target: Target): boolean {
    const id = idOf(target);
    return this.#drawn.has(id) || this.#public.has(id);
  }

  /** Whether it may have one as soon as the reader is there. */
  mayDraw(target: Target): boolean {
    return this.#checked?.answer.drawsOwn || this.isDrawn(target);
  }

  /** What is on the page and has no line yet. */
  get waiting(): readonly Target[] {
    const all: readonly Target[] = [...this.marked, ...this.told, ...this.#annotated];
    return all.filter((target) => !this.isDrawn(target) && this.mayDraw(target));
  }

  /** Gives something its line. */
  draw(target: Target): void {
    if (this.mayDraw(target)) this.#drawn.add(idOf(target));
  }

  /** What has a line. */
  get lines(): { readonly [K in 'marked' | 'told' | 'annotated']: KnownPage[K] } {
    const drawn = <T extends Target>(targets: readonly T[]): readonly T[] =>
      targets.filter((target) => this.isDrawn(target));
    return { marked: drawn(this.marked), told: drawn(this.told), annotated: drawn(this.annotated) };
  }

  /** Takes over what a check has found. */
  take(checked: CheckedArticle): void {
    this.#seenSince.clear();
    this.#checked = checked;
    const { findings, public: isPublic, drawsOwn } = checked.answer;
    this.#public = new Set(findings.filter((_, i) => isPublic[i]).map(({ id }) => id));
    if (!drawsOwn) this.#drawn.clear();
    this.#followed = null;
    this.#aim();
  }

  /** Takes over where its findings are in a text that is yet to be checked. */
  follow(followed: FollowedArticle): void {
    this.#seenSince.clear();
    this.#followed = followed;
    this.#aim();
  }

  /** Takes over where the user's annotations are. */
  annotate(annotated: readonly Annotated[]): void {
    this.#annotated = annotated;
    this.#aim();
  }

  /** Nothing is known any more: the page has gone to another address. */
  forget(): void {
    this.#checked = null;
    this.#followed = null;
    this.#annotated = [];
    this.#drawn.clear();
    this.#findAt = () => null;
  }

  /** Whether a finding or another passage of this id is on the page. */
  has(id: string): boolean {
    const others = [...this.#annotated, ...this.told];
    return this.placed.some(({ finding }) => finding.id === id) || others.some((passage) => passage.id === id);
  }

  /** What was found, but for what is gone from the page meanwhile. */
  listFindings(): readonly PlacedFinding[] {
    const followed = this.#followed;
    const running = this.all.filter(({ isRepeat }) => !isRepeat);
    const unseen = new Map(running.map((passage) => [passage.finding.id, this.unseenOf(passage)]));
    return (this.#checked?.result.findings ?? []).flatMap((finding): PlacedFinding[] => {
      const { id } = finding;
      if (followed?.ambiguous.has(id)) return [{ ...finding, place: 'ambiguous' }];
      if (followed && !followed.placed.has(id)) return [];
      const why = unseen.get(id) ?? null;
      return why === null ? [{ ...finding, place: 'shown' }] : [withoutVerdict(finding, why)];
    });
  }

  /** How many findings differ in more than small words. */
  countDiscrepancies(): number {
    const { findings = [], small = [] } = this.#checked?.answer ?? {};
    const ids = new Set(small.map((at) => findings[at]?.id));
    return this.listFindings().filter(({ relation, id }) => relation === 'differs' && !ids.has(id)).length;
  }

  /** What the page tells in other words, with what of it can be shown. */
  listTold(): readonly PlacedTold[] {
    return (this.#checked?.told ?? []).map(({ claim, speaker, start, end, exact, unseen }) => ({
      claim,
      speaker,
      start,
      end,
      exact,
      place: unseen ?? 'shown',
    }));
  }

  /** What a card for a target is about. */
  subjectOf(target: Target): CardSubject {
    const { ranges } = target;
    if (target.relation === 'annotated')
      return { id: target.id, ranges, found: null, told: null, notes: target.hasNote ? 1 : 0 };
    if (target.relation === 'told')
      return { id: target.id, ranges, found: null, told: target, notes: notesOn(target, this.#annotated) };
    const { finding } = target;
    // Where the finding and the notes were when the page was checked; it may have changed since.
    const notes = notesOn(finding, this.#annotated);
    return { id: finding.id, ranges, found: { finding, place: this.#placeOf(finding) }, told: null, notes };
  }

  /** What is painted at a point of a document's viewport: the page's, or that of a frame in it. */
  findAt(x: number, y: number, document: Document): Target | null {
    const target = this.#findAt(x, y, document);
    return target && this.isDrawn(target) ? target : null;
  }

  /** A finding's number among those on the page, counted from 1, and how many there are. */
  #placeOf(finding: Finding): { readonly number: number; readonly of: number } {
    const { placed } = this;
    return { number: placed.findIndex((other) => other.finding === finding) + 1, of: placed.length };
  }

  #aim(): void {
    const innerRoots = (this.#followed ?? this.#checked)?.article.innerRoots ?? [];
    const shadowRoots = innerRoots.filter((root) => windowOf(root) && root.nodeType === FRAGMENT_NODE) as ShadowRoot[];
    this.#findAt = createPointFinder<Target>([...this.placed, ...this.told, ...this.#annotated], shadowRoots);
  }
}
