import type { Passage, Span } from '../../core/language/span.ts';
import { sayError } from '../../protocol/messenger.ts';
import type { AnnotatedPassage, PageReport } from '../../protocol/page-types.ts';
import { runInSlices } from '../../schedule/run-in-slices.ts';
import { ThreadTime } from '../../schedule/thread-time.ts';
import type { HoverWatch } from '../card/watch-hover.ts';
import { ENDED } from '../ended.ts';
import { HighlightPainter } from '../highlight/highlight-painter.ts';
import { ArticleWatch } from '../observe/article-watch.ts';
import type { PageChanges } from '../observe/page-changes.ts';
import { watchChanges } from '../observe/watch-changes.ts';
import { watchRoute } from '../observe/watch-route.ts';
import { computedStyle } from '../read/computed-style.ts';
import type { Article } from '../read/read-article.ts';
import { ReadingMemory } from '../read/reading-memory.ts';
import { isInView } from '../sight/is-in-sight.ts';
import { createLook } from '../sight/veils.ts';
import { whyUnseen } from '../sight/why-unseen.ts';
import { DOCUMENT_NODE } from '../unclobbered.ts';
import { windowOf } from '../view-of.ts';
import { placeAnnotatedSteps, placeKnown, selectedSpan } from './annotated-passages.ts';
import { beatWhileSeen } from './beat-while-seen.ts';
import { makeCardCode } from './card-code.ts';
import type { CardOpener } from './card-script.ts';
import { engineHome } from './engine-home.ts';
import { KnownPage } from './known-page.ts';
import { OwnLines } from './own-lines.ts';
import { PageCard } from './page-card.ts';
import { type CheckedArticle, checkArticle, type FollowedArticle, followPage, readPage } from './page-check.ts';
import { PassageWalk } from './passage-walk.ts';
import type { Surroundings } from './surroundings.ts';
import { PageReporter } from './write-report.ts';

/** Milliseconds between two looks at whether our highlights, and we ourselves, are still there. */
const HEARTBEAT = 700;
/** Passages that are looked at again each time; less than a millisecond. */
const PROVEN_A_BEAT = 8;

/** Whether a page may be read without being asked: the gate knows. Where there was no gate, somebody has asked for the engine. */
const isWanted = (): boolean => engineHome().crossreadIsArticle?.(document) ?? true;

/** Everything Crossread does in one page: reading, painting, cards, following changes. Ends with `stop`. */
export class Engine {
  readonly #surroundings: Surroundings;
  readonly #life = new AbortController();
  readonly #painter: HighlightPainter;
  readonly #walk: PassageWalk;
  readonly #card: PageCard;
  readonly #report: PageReporter;
  readonly #known = new KnownPage();
  readonly #memory = new ReadingMemory();
  readonly #time = new ThreadTime();
  readonly #own = new OwnLines(this.#known, () => void this.#draw().then(this.#hover?.lookAgain), this.#life.signal);
  #run = new AbortController();
  /** False after the page has gone to an address that shows no article. */
  #isWanted = true;
  /** The sets have changed since the page was checked: its text still holds, its findings do not. */
  #isStale = false;
  /** Has changes in a shadow root watched; once more is no more. */
  #observe: (root: Node) => void = () => {};
  #hover: HoverWatch | null = null;
  /** How many passages have been looked at again. */
  #proven = 0;
  /** Tells which changes concern the article. */
  #watched: ArticleWatch | null = null;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    this.#painter = new HighlightPainter({ bringRules: surroundings.bringHighlightRules, time: this.#time });
    this.#walk = new PassageWalk(this.#painter);
    const code = makeCardCode();
    this.#report = new PageReporter(this.#known, {
      painter: this.#painter,
      code,
      knownPage: surroundings.known,
      onChanged: surroundings.reportChanged,
    });
    this.#card = new PageCard(this.#known, {
      code,
      bringCard: surroundings.bringCard,
      onLook: () => void this.#painter.restore(),
      onTaken: () => this.#report.noteCardTaken(),
      onOpened: (findingId) => {
        this.#walk.standAt(findingId);
        surroundings.cardOpened({ findingId });
      },
    });
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
        isOwn: (record) => this.#card.owns(record),
        onRecord: (record) => this.#memory.noteChange(record),
        onText: (texts) => this.#painter.dropChanged(texts),
        onChange: (changes) => this.#follow(changes),
        time: this.#time,
      },
      signal,
    );
    watchRoute(() => this.#leaveRoute(), signal);
    this.#hover = this.#card.followPointer(signal);
    this.#own.listenIn(window);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void this.#painter.repaint(), {
      signal,
    });
    window.addEventListener('pageshow', (event) => event.persisted && this.#comeBack(), { signal });
    // A page that is come back to shows no card of its visit before.
    window.addEventListener('pagehide', () => this.#card.close(), { signal });
    beatWhileSeen(() => this.#beat(), HEARTBEAT, signal);
    void this.#check();
  }

  /** Takes everything away and ends. */
  stop(): void {
    this.#run.abort(ENDED);
    this.#card.close();
    this.#walk.end();
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
    return this.#report.describe();
  }

  /** Scrolls to a finding and marks it for a moment. */
  showFinding(id: string): void {
    const placed = this.#known.seen.find(({ finding, isRepeat }) => finding.id === id && !isRepeat);
    if (!placed) return;
    this.#walk.goTo(id, placed, 'smooth');
    this.#known.draw(placed);
    void this.#draw();
  }

  /** The part of the article that the user has selected. */
  getSelection(): Span | null {
    const { checked } = this.#known;
    return checked && selectedSpan(checked.article);
  }

  /** Scrolls to a passage and marks it for a moment; false when these words are not there any more. */
  showPassage(passage: Passage): boolean {
    const { checked } = this.#known;
    const ranges = checked && placeKnown(checked.article, passage);
    if (ranges) this.#walk.goTo(null, { ranges, words: passage.exact }, 'smooth');
    return ranges !== null;
  }

  /** Marks the passages that are annotated. */
  async paintAnnotations(passages: readonly AnnotatedPassage[]): Promise<void> {
    const { checked } = this.#known;
    if (!checked) return;
    const annotated = await runInSlices(placeAnnotatedSteps(checked.article, passages), { time: this.#time });
    // If the page has been checked again meanwhile, that check brings them too.
    if (this.#known.checked !== checked) return;
    this.#known.annotate(annotated);
    await this.#draw();
    if (annotated.length > 0) this.#card.prepare();
  }

  /** Takes over what the script of the card brings. */
  takeCard(open: CardOpener): void {
    this.#card.take(open);
  }

  /** Goes on to the next or previous finding in the page and opens its card. */
  walk(direction: 'next' | 'previous'): void {
    const findings = this.#known.placed.filter((placed) => this.#known.mayDraw(placed));
    const target = this.#walk.step(findings, direction);
    if (!target) return;
    this.#hover?.letGo();
    this.#card.close();
    this.#known.draw(target);
    void this.#draw();
    this.#walk.goTo(target.finding.id, target, 'instant');
    this.#card.open(target, null);
  }

  /** After a change: a page that was left for something that is no article may have become one. */
  #follow(changes: PageChanges): Promise<void> | void {
    this.#isWanted ||= isWanted();
    // A change while the page is being read or checked may have come too late for that.
    const isElsewhere =
      this.#report.status === 'checked' && this.#time.spend(() => this.#watched?.isConcerned(changes)) === false;
    if (this.#isWanted && !isElsewhere) return this.#check();
  }

  async #check(isRetry = false): Promise<void> {
    if (!this.#surroundings.isAlive()) return this.stop();
    this.#run.abort(ENDED);
    const run = new AbortController();
    this.#run = run;
    const known = this.#isStale ? null : this.#known.checked;
    if (!known) this.#report.become('checking');
    try {
      const reading = { signal: run.signal, time: this.#time };
      const article = await readPage({ memory: this.#memory, onInnerRoot: this.#observe }, reading);
      const isChanged = known !== null && known.article.text !== article.text;
      const followed = isChanged ? await this.#followInto(article, known, reading) : null;
      const checked = await checkArticle(this.#surroundings.checkText, article, { known, followed, ...reading });
      await this.#show(checked);
      this.#own.checked();
      if (!run.signal.aborted) this.#report.become('checked');
    } catch (error) {
      if (run.signal.aborted) return;
      // In Firefox the nodes of a frame that is taken out meanwhile cannot be touched any more.
      if (!isRetry) return this.#check(true);
      this.#report.become('failed', sayError(error));
    }
  }

  /** Shows what was found where it is in a text that is yet to be checked, as far as that can be known. */
  async #followInto(
    article: Article,
    known: CheckedArticle,
    reading: Parameters<typeof followPage>[2],
  ): Promise<FollowedArticle> {
    const followed = await followPage(known, article, reading);
    this.#known.follow(followed);
    await this.#mark();
    if (known.result.findings.some(({ id }) => !followed.placed.has(id))) this.#report.tell();
    return followed;
  }

  #show(checked: CheckedArticle): Promise<void> {
    const { look } = this.#known;
    this.#known.take(checked);
    this.#isStale = false;
    if (look !== this.#known.look) {
      this.#card.close();
      this.#painter.askForRules();
    }
    for (const root of checked.article.innerRoots)
      if (root.nodeType === DOCUMENT_NODE) this.#listenInFrame(root as Document);
    this.#watched = new ArticleWatch(checked.article, (element) => computedStyle.isHidden(element));
    return this.#mark();
  }

  #listenInFrame(root: Document): void {
    const view = windowOf(root);
    if (!view) return;
    this.#hover?.listenIn(root);
    this.#own.listenIn(view);
  }

  async #mark(): Promise<void> {
    this.#card.closeUnlessKnown();
    await this.#draw();
    const { placed, told } = this.#known;
    if (placed.length + told.length > 0) this.#card.prepare();
  }

  /** Draws the lines that there are to be now. */
  #draw(): Promise<void> {
    const { marked, ...others } = this.#known.lines;
    return this.#painter.paint(marked, others);
  }

  /** What was asked of the background when the page was left may never be answered. */
  #comeBack(): void {
    this.#painter.comeBack();
    if (this.#isWanted) void this.#check();
    else this.#report.tell();
  }

  #leaveRoute(): void {
    this.#run.abort(ENDED);
    this.#known.forget();
    this.#memory.keep(null);
    this.#walk.standAt(null);
    this.#card.close();
    this.#painter.clear();
    this.#isWanted = isWanted();
    if (this.#isWanted) void this.#check();
    else this.#report.become('notArticle');
  }

  #beat(): void {
    if (!this.#painter.isPainting && this.#known.all.length === 0) return;
    if (!this.#surroundings.isAlive()) this.stop();
    else {
      this.#painter.restore();
      this.#time.spend(() => this.#proveNext());
    }
  }

  /**
   * Looks at a few passages after others whether they can still be seen, those in view first: styles change without a word
   * to us, and what lies over a passage shows in view alone.
   */
  #proveNext(): void {
    const known = this.#known;
    const all = known.all.filter(({ ranges, isRepeat }) => ranges.length > 0 && !isRepeat);
    const inView = new Set(all.filter(({ ranges }) => isInView(ranges)));
    const from = this.#proven % Math.max(1, all.length);
    const turned = [...all.slice(from), ...all.slice(0, from)];
    const next = [
      ...turned.filter((passage) => inView.has(passage)),
      ...turned.filter((passage) => !inView.has(passage)),
    ];
    this.#proven = from + PROVEN_A_BEAT;
    const look = createLook();
    const others = next.slice(0, PROVEN_A_BEAT).flatMap((passage) => {
      const before = known.unseenOf(passage);
      const unseen = whyUnseen(passage.ranges, look) ?? (before === 'covered' && !inView.has(passage) ? before : null);
      return unseen === before ? [] : [{ passage, unseen }];
    });
    if (others.length === 0) return;
    for (const { passage, unseen } of others) known.noteSight(passage, unseen);
    void this.#mark();
    this.#report.tell();
  }
}
