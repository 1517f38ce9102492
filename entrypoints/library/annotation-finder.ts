import type { AnnotationQuery, AnnotationsFound } from '../../lib/core/annotation/annotation-query.ts';
import type { StoredAnnotation } from '../../lib/core/annotation/stored-annotation.ts';
import { sayError } from '../../lib/protocol/messenger.ts';

/** What is asked for. */
export type Question = Pick<AnnotationQuery, 'words' | 'filters' | 'sort'>;

/** Whether something is searched for or filtered by. */
export const isNarrowed = ({ words, filters }: Question): boolean => words !== '' || Object.keys(filters).length > 0;

/** The answer, as far as it is there. */
export interface Answer {
  /** `null` until the first answer. */
  readonly total: number | null;
  readonly facets: AnnotationsFound['facets'] | null;
  readonly problem: string | null;
  /** What there is of each article, in the order by article. */
  readonly articles: AnnotationsFound['articles'];
  /** Of the rows at hand, those whose passages have changed since. */
  readonly changed: ReadonlySet<string>;
  /** Rows that were fetched, by the number of their page. */
  readonly pages: ReadonlyMap<number, readonly StoredAnnotation[]>;
}

/** Before anything was asked. */
export const NO_ANSWER: Answer = {
  total: null,
  facets: null,
  problem: null,
  articles: [],
  changed: new Set(),
  pages: new Map(),
};

/** Rows fetched at once. */
export const PAGE_LENGTH = 100;
/** So long a question must rest before it is asked, in milliseconds: words come letter by letter. */
const REST_MS = 120;

interface FinderOptions {
  readonly search: (query: AnnotationQuery) => Promise<AnnotationsFound>;
  readonly onAnswer: (answer: Answer) => void;
}

/**
 * Finds annotations page by page, those pages only that are looked at. What answers a question that is no longer asked
 * is dropped; the answer before stays until the next one is there.
 */
export class AnnotationFinder {
  readonly #options: FinderOptions;
  #question: Question = { words: '', filters: {}, sort: 'article' };
  #answer = NO_ANSWER;
  #range = { first: 0, last: 0 };
  /** Pages asked for since the question was put; a new set for each question. */
  #asked = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FinderOptions) {
    this.#options = options;
  }

  /** Puts a question, or the same one again because annotations have changed. */
  ask(question: Question = this.#question): void {
    this.#question = question;
    this.#asked = new Set();
    clearTimeout(this.#timer);
    const asked = this.#asked;
    const first = Math.floor(this.#range.first / PAGE_LENGTH);
    const wait = this.#answer === NO_ANSWER ? 0 : REST_MS;
    this.#timer = setTimeout(() => void this.#fetch(first, asked, new Map()), wait);
  }

  /** Fetches the rows that are looked at, where they are not there yet. */
  look(first: number, last: number): void {
    this.#range = { first, last };
    // Until the first page is there, it is not known how many there are.
    if (this.#asked.size === 0) return;
    for (let page = Math.floor(first / PAGE_LENGTH); page * PAGE_LENGTH < last; page++)
      if (!this.#asked.has(page)) void this.#fetch(page, this.#asked);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asked = new Set();
  }

  async #fetch(page: number, asked: Set<number>, others?: Answer['pages']): Promise<void> {
    asked.add(page);
    const query = { ...this.#question, offset: page * PAGE_LENGTH, limit: PAGE_LENGTH };
    try {
      const { total, facets, items, articles, changed } = await this.#options.search(query);
      if (asked !== this.#asked) return;
      const pages = new Map([...(others ?? this.#answer.pages), [page, items]]);
      const known = others ? [] : this.#answer.changed;
      this.#tell({ total, facets, problem: null, articles, changed: new Set([...known, ...changed]), pages });
      this.look(this.#range.first, Math.min(this.#range.last, total));
    } catch (error) {
      asked.delete(page);
      const problem = sayError(error);
      if (asked === this.#asked) this.#tell({ ...this.#answer, problem });
    }
  }

  #tell(answer: Answer): void {
    this.#answer = answer;
    this.#options.onAnswer(answer);
  }
}
