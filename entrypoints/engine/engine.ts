import type { Passage, Span } from '../../lib/core/text/span.ts';
import { computedStyle } from '../../lib/dom/article/computed-style.ts';
import { isNewsArticle } from '../../lib/dom/article/is-news-article.ts';
import type { Article } from '../../lib/dom/article/read-article.ts';
import { ReadingMemory } from '../../lib/dom/article/reading-memory.ts';
import { isHost } from '../../lib/dom/card/card-host.ts';
import { ArticleWatch } from '../../lib/dom/changes/article-watch.ts';
import type { PageChanges } from '../../lib/dom/changes/page-changes.ts';
import { watchChanges } from '../../lib/dom/changes/watch-changes.ts';
import { watchRoute } from '../../lib/dom/changes/watch-route.ts';
import { ENDED } from '../../lib/dom/ended.ts';
import { frameOffset } from '../../lib/dom/frame-offset.ts';
import { HighlightPainter, type MarkedPassage } from '../../lib/dom/highlights/highlight-painter.ts';
import type { PaintedPlaces } from '../../lib/dom/highlights/rule-places.ts';
import { watchHover } from '../../lib/dom/hover/watch-hover.ts';
import { runInSlices } from '../../lib/dom/run-in-slices.ts';
import { scrollToRanges } from '../../lib/dom/scroll-to-ranges.ts';
import { ThreadTime } from '../../lib/dom/thread-time.ts';
import { DOCUMENT_NODE } from '../../lib/dom/unclobbered.ts';
import { windowOf } from '../../lib/dom/view-of.ts';
import type { AnnotatedPassage, PageReport, PageStatus } from '../../lib/extension/messages.ts';
import { type Annotated, notesOn, placeAnnotatedSteps, placeKnown, selectedSpan } from './annotated-passages.ts';
import { KnownPage, type Target } from './known-page.ts';
import { describeNotices } from './notices.ts';
import { type CardRequest, type OpenCard, openCard } from './open-card.tsx';
import {
  type CheckedArticle,
  type CheckText,
  checkArticle,
  type FollowedArticle,
  followPage,
  type Placed,
  readPage,
} from './page-check.ts';

/** What the engine asks of the extension. */
export interface Surroundings {
  readonly checkText: CheckText;
  readonly reportChanged: (summary: { status: PageStatus; discrepancies: number }) => void;
  /** Does not reject. */
  readonly bringHighlightRules: (places: PaintedPlaces) => Promise<void>;
  readonly cardOpened: (call: { findingId: string }) => void;
  /** Whether the extension that started this engine is still there. */
  readonly isAlive: () => boolean;
}

/** Milliseconds between two looks at whether our highlights, and we ourselves, are still there. */
const HEARTBEAT = 700;
/** Milliseconds for which a passage that was jumped to stays marked. */
const FLASH = 1600;

/** Everything Crossread does in one page: reading, painting, cards, following changes. Ends with `stop`. */
export class Engine {
  readonly #surroundings: Surroundings;
  readonly #life = new AbortController();
  readonly #painter: HighlightPainter;
  readonly #known = new KnownPage();
  readonly #memory = new ReadingMemory();
  readonly #time = new ThreadTime();
  #run = new AbortController();
  /** False after the page has gone to an address that shows no article. */
  #isWanted = true;
  #status: PageStatus = 'checking';
  #problem: string | null = null;
  /** The sets have changed since the page was checked: its text still stands, its findings do not. */
  #isStale = false;
  /** Has changes in a shadow root watched; once more is no more. */
  #observe: (root: Node) => void = () => {};
  /** Has the pointer followed in the document of a frame as well. */
  #listenIn: (document: Document) => void = () => {};
  /** Tells which changes concern the article. */
  #watched: ArticleWatch | null = null;
  #card: { readonly open: OpenCard; readonly id: string } | null = null;
  /** The finding that was walked or jumped to last. */
  #current: string | null = null;
  #pointer = { x: 0, y: 0 };
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#painter = new HighlightPainter({ bringRules: surroundings.bringHighlightRules, time: this.#time });
  }

  /** Aborts when the engine stops. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Checks the page, and goes on checking it as it changes. */
  start(): void {
    const { signal } = this;
    this.#observe = watchChanges(
      document,
      {
        isOwn: (record) => this.#isOwn(record),
        onRecord: (record) => this.#memory.noteChange(record),
        onText: (texts) => this.#painter.dropChanged(texts),
        onChange: (changes) => this.#follow(changes),
        time: this.#time,
      },
      signal,
    );
    watchRoute(() => this.#leaveRoute(), signal);
    this.#listenIn = watchHover<Target>(
      {
        findAt: (x, y, inDocument) => {
          const frame = frameOffset(inDocument);
          this.#pointer = { x: x + frame.x, y: y + frame.y };
          return this.#known.findAt(x, y, inDocument);
        },
        isOnCard: (event) => event.target === this.#card?.open.host,
        onRest: (placed) => this.#open(placed, this.#pointer),
        onLeave: () => this.#closeHoverCard(),
      },
      signal,
    );
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void this.#painter.repaint(), {
      signal,
    });
    window.addEventListener('pageshow', (event) => event.persisted && this.#report(), { signal });
    // A page that is come back to shows no card of its visit before.
    window.addEventListener('pagehide', () => this.#card?.open.close(), { signal });
    const heartbeat = setInterval(() => this.#beat(), HEARTBEAT);
    signal.addEventListener('abort', () => clearInterval(heartbeat), { once: true });
    void this.#check();
  }

  /** Takes everything away and ends. */
  stop(): void {
    this.#run.abort(ENDED);
    this.#card?.open.close();
    clearTimeout(this.#flashTimer);
    this.#painter.clear();
    this.#life.abort(ENDED);
  }

  /** Checks again against sets that have changed. */
  checkAgain(): Promise<void> {
    this.#isStale = true;
    return this.#check();
  }

  /** All that the popup shows. */
  getReport(): PageReport {
    const { checked } = this.#known;
    return {
      status: this.#status,
      page: checked?.article.metadata ?? null,
      text: checked?.article.text ?? '',
      quoted: checked?.article.quoted ?? [],
      findings: this.#known.listFindings(),
      leftOut: checked?.result.leftOut ?? [],
      notices: describeNotices(checked?.article ?? null, this.#painter.isRefused),
      problem: this.#problem,
    };
  }

  /** Scrolls to a finding and marks it for a moment. */
  showFinding(id: string): void {
    const placed = this.#known.placed.find(({ finding }) => finding.id === id);
    if (placed) this.#goTo(placed.finding.id, placed, 'smooth');
  }

  /** The part of the article that the user has selected. */
  getSelection(): Span | null {
    const { checked } = this.#known;
    return checked && selectedSpan(checked.article);
  }

  /** Scrolls to a passage and marks it for a moment; false when these words do not stand there any more. */
  showPassage(passage: Passage): boolean {
    const { checked } = this.#known;
    const ranges = checked && placeKnown(checked.article, passage);
    if (ranges) this.#goTo(null, { ranges, words: passage.exact }, 'smooth');
    return ranges !== null;
  }

  /** Marks the passages that are annotated. */
  async paintAnnotations(passages: readonly AnnotatedPassage[]): Promise<void> {
    const { checked } = this.#known;
    if (!checked) return;
    const annotated = await runInSlices(placeAnnotatedSteps(checked.article, passages), { time: this.#time });
    // Has the page been checked anew meanwhile, they are brought anew as well.
    if (this.#known.checked !== checked) return;
    this.#known.annotate(annotated);
    await this.#painter.annotate(annotated);
  }

  /** Goes on to the next or previous finding in the page and opens its card. */
  walk(direction: 'next' | 'previous'): void {
    const { placed } = this.#known;
    if (placed.length === 0) return;
    const at = placed.findIndex(({ finding }) => finding.id === this.#current);
    const step = direction === 'next' ? 1 : -1;
    const from = at < 0 && direction === 'previous' ? 0 : at;
    const target = placed[(from + step + placed.length) % placed.length] as Placed;
    this.#card?.open.close();
    this.#goTo(target.finding.id, target, 'instant');
    this.#open(target, null);
  }

  #isOwn({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'attributes') return isHost(target);
    this.#card?.open.closeUnlessIntact();
    const nodes = [...addedNodes, ...removedNodes];
    return isHost(target) || (nodes.length > 0 && nodes.every(isHost));
  }

  /** After a change: a page that was left for something that is no article may have become one. */
  #follow(changes: PageChanges): Promise<void> | void {
    this.#isWanted ||= isNewsArticle(document);
    // A change while the page is being read or checked may have come too late for that.
    const isElsewhere =
      this.#status === 'checked' && this.#time.spend(() => this.#watched?.isConcerned(changes)) === false;
    if (this.#isWanted && !isElsewhere) return this.#check();
  }

  async #check(isRetry = false): Promise<void> {
    if (!this.#surroundings.isAlive()) return this.stop();
    this.#run.abort(ENDED);
    const run = new AbortController();
    this.#run = run;
    const known = this.#isStale ? null : this.#known.checked;
    if (!known) this.#setStatus('checking');
    try {
      const reading = { signal: run.signal, time: this.#time };
      const article = await readPage({ memory: this.#memory, onInnerRoot: this.#observe }, reading);
      const isChanged = known !== null && known.article.text !== article.text;
      const followed = isChanged ? await this.#followInto(article, known, reading) : null;
      const checked = await checkArticle(this.#surroundings.checkText, article, { known, followed, ...reading });
      await this.#show(checked);
      if (!run.signal.aborted) this.#setStatus('checked');
    } catch (error) {
      if (run.signal.aborted) return;
      // In Firefox the nodes of a frame that is taken out meanwhile cannot be touched any more.
      if (!isRetry) return this.#check(true);
      this.#problem = error instanceof Error ? error.message : String(error);
      this.#setStatus('failed');
    }
  }

  /** Shows what was found where it stands in a text that is yet to be checked, as far as that can be told. */
  async #followInto(
    article: Article,
    known: CheckedArticle,
    reading: Parameters<typeof followPage>[2],
  ): Promise<FollowedArticle> {
    const followed = await followPage(known, article, reading);
    this.#known.follow(followed);
    await this.#mark(followed.marked);
    if (known.result.findings.some(({ id }) => !followed.placed.has(id))) this.#report();
    return followed;
  }

  #show(checked: CheckedArticle): Promise<void> {
    this.#known.take(checked);
    this.#isStale = false;
    this.#problem = null;
    for (const root of checked.article.innerRoots)
      if (windowOf(root) && root.nodeType === DOCUMENT_NODE) this.#listenIn(root as Document);
    this.#watched = new ArticleWatch(checked.article, (element) => computedStyle.isHidden(element));
    return this.#mark(checked.placed);
  }

  #mark(placed: readonly Placed[]): Promise<void> {
    if (this.#card && !this.#known.has(this.#card.id)) this.#card.open.close();
    return this.#painter.paint(placed);
  }

  #leaveRoute(): void {
    this.#run.abort(ENDED);
    this.#known.forget();
    this.#memory.keep(null);
    this.#current = null;
    this.#card?.open.close();
    this.#painter.clear();
    this.#isWanted = isNewsArticle(document);
    if (this.#isWanted) void this.#check();
    else this.#setStatus('notArticle');
  }

  #setStatus(status: PageStatus): void {
    this.#status = status;
    this.#report();
  }

  #report(): void {
    const discrepancies = this.#known.listFindings().filter(({ relation }) => relation === 'differs').length;
    this.#surroundings.reportChanged({ status: this.#status, discrepancies });
  }

  #beat(): void {
    if (!this.#painter.isPainting || document.hidden) return;
    if (!this.#surroundings.isAlive()) this.stop();
    else this.#painter.restore();
  }

  #goTo(id: string | null, passage: MarkedPassage, behavior: ScrollBehavior): void {
    this.#current = id;
    scrollToRanges(passage.ranges, behavior);
    void this.#painter.flash(passage);
    clearTimeout(this.#flashTimer);
    this.#flashTimer = setTimeout(() => void this.#painter.flash(null), FLASH);
  }

  #closeHoverCard(): void {
    this.#card?.open.close();
  }

  #open(target: Target, near: CardRequest['near']): void {
    const finding = 'finding' in target ? target.finding : null;
    const id = 'finding' in target ? target.finding.id : target.id;
    if (this.#card?.id === id) return;
    this.#card?.open.close();
    if (finding) this.#current = id;
    const found = finding && { finding, place: this.#known.numberOf(finding) };
    // Where the finding and the notes stood when the page was checked; it may have changed since.
    const notes = finding ? notesOn(finding, this.#known.annotated) : [target as Annotated];
    const open = openCard({ ranges: target.ranges, found, notes, near, onClosed: () => this.#forget(id) });
    this.#card = { open, id };
    if (finding) this.#surroundings.cardOpened({ findingId: id });
  }

  #forget(id: string): void {
    if (this.#card?.id === id) this.#card = null;
  }
}
