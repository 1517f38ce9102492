import type { PageMetadata } from '../../core/check/page-metadata.ts';
import type { PageReport, PageStatus, TabState } from '../../protocol/page-types.ts';
import type { HighlightPainter } from '../highlight/highlight-painter.ts';
import type { KnownPage } from './known-page.ts';
import { describeNotices } from './notices.ts';
import type { CheckedArticle } from './page-check.ts';

/** What a reporter needs beside what is known of the page. */
interface ReporterOptions {
  readonly painter: HighlightPainter;
  /** What the page's cards show. */
  readonly code: string;
  /** What is known better than by what the page says of itself. */
  readonly knownPage: Partial<PageMetadata> | undefined;
  readonly onChanged: (summary: TabState) => void;
}

/** The state that a page is in, for the toolbar button and the popup. */
export class PageReporter {
  readonly #known: KnownPage;
  readonly #options: ReporterOptions;
  #status: PageStatus = 'checking';
  #problem: string | null = null;
  #isCardTaken = false;

  constructor(known: KnownPage, options: ReporterOptions) {
    this.#known = known;
    this.#options = options;
  }

  /** The state that was reported last. */
  get status(): PageStatus {
    return this.#status;
  }

  /** The page is in another state; `problem` says in plain words what went wrong. */
  become(status: PageStatus, problem: string | null = null): void {
    this.#status = status;
    this.#problem = problem;
    this.tell();
  }

  /** The page has taken a card away: the popup says so. */
  noteCardTaken(): void {
    this.#isCardTaken = true;
  }

  /** Reports the state that the page is in now. */
  tell(): void {
    const [source] = this.#known.checked?.result.sourceOf ?? [];
    this.#options.onChanged({
      status: this.#status,
      discrepancies: this.#known.countDiscrepancies(),
      ...(source && { source: { quotations: source.quotations, figures: source.figures } }),
    });
  }

  /** What the page says of itself, in its data or in print. */
  #describePage({ article, result: { printedDate } }: CheckedArticle): PageMetadata {
    const metadata = article.describe();
    return { ...metadata, date: metadata.date ?? printedDate ?? null, ...this.#options.knownPage };
  }

  /** All that the popup shows. */
  describe(): PageReport {
    const { checked } = this.#known;
    const { painter, code } = this.#options;
    return {
      status: this.#status,
      code,
      page: checked && this.#describePage(checked),
      text: checked?.article.text ?? '',
      quoted: checked?.article.quoted ?? [],
      findings: this.#known.listFindings(),
      leftOut: checked?.result.leftOut ?? [],
      folded: checked?.result.folded ?? [],
      sourceOf: checked?.result.sourceOf ?? [],
      toldOtherwise: this.#known.listTold(),
      notices: [
        ...(checked?.answer.notices ?? []),
        ...describeNotices(checked?.article ?? null, {
          isRefused: painter.isRefused,
          isCardTaken: this.#isCardTaken,
        }),
      ],
      problem: this.#problem,
    };
  }
}
