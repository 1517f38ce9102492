import type { Claim } from '../claim/claim.ts';
import { itemAt } from '../item-at.ts';
import { covers, overlapLength, type Span } from '../language/span.ts';
import { SpanTable } from '../language/span-table.ts';
import {
  type ComparedArticle,
  type ComparedPassage,
  type ComparedTold,
  isNamedAlone,
  linkReadSteps,
  type ReadArticle,
  readForComparison,
} from './compare-articles.ts';
import { figureAt, type StoryFigure, saidIn } from './story-cell.ts';

/** Two passages, one of each of two articles, that are about one thing. Articles are named by their place in the list. */
export type StoryLink =
  | {
      readonly is: 'compared';
      readonly articles: readonly [first: number, second: number];
      readonly passage: ComparedPassage;
    }
  | { readonly is: 'told'; readonly articles: readonly [first: number, second: number]; readonly told: ComparedTold };

/** What one article has of a row. */
export interface StoryCell {
  /** Its words, in its own text. */
  readonly span: Span;
  readonly exact: string;
  /** What it quotes there, piece by piece and without marks; where it quotes nothing, its words. */
  readonly said: readonly string[];
  /** The figure that it gives there; `null` where there is none. */
  readonly figure: StoryFigure | null;
  /** What ties it to the row; `null` for the article that the row is measured by. */
  readonly link: StoryLink | null;
}

/** One thing that is quoted, counted or told, across all articles. */
export interface StoryRow {
  /** The article that the others are compared with here: the one that most of them are tied to, of these the earliest. */
  readonly base: number;
  readonly type: Claim['type'];
  /** A cell for each article in their order; `null` where it has nothing of it. */
  readonly cells: readonly (StoryCell | null)[];
}

/** A story as several articles tell it. */
export interface Story {
  /** What two articles or more have, in the reading order of the first that has it; then what one has alone. */
  readonly rows: readonly StoryRow[];
}

/** How far a comparison is. */
export interface StoryProgress {
  /** Pairs of articles that have been compared, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** The story as far as it is known: of the articles that have been read. */
  readonly soFar: () => Story;
}

interface Node extends Span {
  readonly article: number;
  readonly links: StoryLink[];
  /** The node that this one has been joined to. */
  group: Node | null;
}

/** Spans that share less than half of the shorter one are two passages that touch. */
const SHARED = 0.5;

const isSame = (a: Span, b: Span): boolean => overlapLength(a, b) > SHARED * Math.min(a.end - a.start, b.end - b.start);

function groupOf(node: Node): Node {
  let top = node;
  while (top.group) top = top.group;
  if (top !== node) node.group = top;
  return top;
}

/** The passages of all articles, each known by where it is. */
class Passages {
  readonly #nodes: readonly { readonly all: Node[]; readonly table: SpanTable<Node> }[];

  constructor(articles: number) {
    this.#nodes = Array.from({ length: articles }, () => ({ all: [], table: new SpanTable() }));
  }

  at(article: number, span: Span): Node {
    const { all, table } = itemAt(this.#nodes, article);
    const known = table.overlapping(span).find((node) => isSame(node, span));
    if (known) return known;
    const node: Node = { article, start: span.start, end: span.end, links: [], group: null };
    all.push(node);
    table.add(node);
    return node;
  }

  has(article: number, span: Span): boolean {
    return itemAt(this.#nodes, article).table.overlaps(span);
  }

  link(link: StoryLink): void {
    const { first, second } = link.is === 'told' ? link.told : link.passage;
    const [one, other] = [this.at(link.articles[0], first), this.at(link.articles[1], second)];
    one.links.push(link);
    other.links.push(link);
    const [top, below] = [groupOf(one), groupOf(other)];
    if (top !== below) below.group = top;
  }

  groups(): Node[][] {
    return [
      ...Map.groupBy(
        this.#nodes.flatMap(({ all }) => all),
        groupOf,
      ).values(),
    ];
  }
}

const otherOf = ({ articles: [first, second] }: StoryLink, article: number): number =>
  article === first ? second : first;

/** What is worth more to know of two articles: that they differ, then that it is unclear, then the rest. */
function rankOf(link: StoryLink): number {
  if (link.is === 'told') return 3;
  return { differs: 0, unclear: 1, same: 2 }[link.passage.finding.relation];
}

const typeOf = (nodes: readonly Node[]): Claim['type'] => {
  const link = nodes.flatMap(({ links }) => links).find(({ is }) => is === 'compared');
  if (link?.is !== 'compared') return 'quotation';
  const { type } = link.passage.finding;
  return type === 'unquoted' ? 'quotation' : type === 'detail' ? 'age' : type;
};

/** The passage by which each article is in a group: the one with most ties, of these the first. */
function chooseNodes(nodes: readonly Node[]): Map<number, Node> {
  const chosen = new Map<number, Node>();
  for (const node of nodes.toSorted((a, b) => a.start - b.start)) {
    const known = chosen.get(node.article);
    if (!known || node.links.length > known.links.length) chosen.set(node.article, node);
  }
  return chosen;
}

/** The article that most of the others are tied to; of several the earliest. */
function chooseBase(chosen: ReadonlyMap<number, Node>, order: readonly number[]): number {
  const tied = (node: Node): number => new Set(node.links.map((link) => otherOf(link, node.article))).size;
  const byTies = [...chosen.values()].sort(
    (a, b) => tied(b) - tied(a) || order.indexOf(a.article) - order.indexOf(b.article),
  );
  return byTies[0]?.article ?? 0;
}

/** How an article is tied to its row: to the base if it is, else to whichever article it is tied to. */
function linkTo(node: Node, base: number): StoryLink | null {
  const direct = node.links.filter((link) => otherOf(link, node.article) === base);
  const links = direct.length > 0 ? direct : node.links;
  return links.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? null;
}

/** Where articles are in a table of so many columns, and in which order they came. */
interface Columns {
  readonly of: number;
  readonly order: readonly number[];
}

/** What an article has at a passage, and at the others that belong to it. */
function cellAt(read: ReadArticle, { start, end }: Span, all: readonly Span[]): Omit<StoryCell, 'link'> {
  const span = { start, end };
  return {
    span,
    exact: read.article.text.slice(start, end),
    said: saidIn(read.article, all),
    figure: figureAt(read, span),
  };
}

function rowOf(nodes: readonly Node[], articles: readonly ReadArticle[], { of, order }: Columns): StoryRow {
  const chosen = chooseNodes(nodes);
  const base = chooseBase(chosen, order);
  const byArticle = Map.groupBy(nodes, ({ article }) => article);
  const cells = Array.from({ length: of }, (_, i): StoryCell | null => {
    const node = chosen.get(i);
    if (!node) return null;
    const link = i === base ? null : linkTo(node, base);
    return { ...cellAt(itemAt(articles, i), node, byArticle.get(i) ?? [node]), link };
  });
  return { base, type: typeOf(nodes), cells };
}

/** Where an article quotes; a figure in there is part of what is quoted. */
const quotedIn = ({ set }: ReadArticle): Span[] =>
  set.claims.flatMap(({ type, appearances }) => (type === 'quotation' ? appearances : []));

/** The claims that one article has alone. */
function rowsAlone(read: ReadArticle, base: number, { passages, of }: { passages: Passages; of: number }): StoryRow[] {
  const { set } = read;
  const quoted = new SpanTable(quotedIn(read));
  return set.claims.filter(isNamedAlone).flatMap(({ type, appearances }): StoryRow[] => {
    const [at] = appearances;
    if (!at || appearances.some((span) => passages.has(base, span))) return [];
    if (type !== 'quotation' && quoted.overlapping(at).some((quotation) => covers(quotation, at))) return [];
    const cell = { ...cellAt(read, at, [at]), link: null };
    return [{ base, type, cells: Array.from({ length: of }, (_, i) => (i === base ? cell : null)) }];
  });
}

/** The articles by date, those without one last; of the same day as they are listed. */
const orderOf = (articles: readonly ComparedArticle[]): number[] =>
  articles
    .map(({ date }, i) => ({ date: date ?? '\uffff', i }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.i - b.i))
    .map(({ i }) => i);

const byPlace = (a: PlacedRow, b: PlacedRow): number => a.article - b.article || a.start - b.start;

interface PlacedRow {
  readonly row: StoryRow;
  /** The place of the earliest article that has it, and where it has it. */
  readonly article: number;
  readonly start: number;
}

/** Rows by the earliest article that has them, and where it has them. */
function inOrder(rows: readonly StoryRow[], order: readonly number[]): StoryRow[] {
  const placed = rows.map((row): PlacedRow => {
    const article = order.findIndex((one) => row.cells[one]);
    return { row, article, start: row.cells[order[article] ?? 0]?.span.start ?? 0 };
  });
  return placed.sort(byPlace).map(({ row }) => row);
}

/** What is known of a story whose articles are read and compared one after another. */
class StorySoFar {
  readonly #order: readonly number[];
  readonly #read: ReadArticle[] = [];
  readonly #passages: Passages;

  constructor(all: readonly ComparedArticle[]) {
    this.#order = orderOf(all);
    this.#passages = new Passages(all.length);
  }

  read(article: ComparedArticle): void {
    this.#read.push(readForComparison(article, `a${this.#read.length}`));
  }

  *compareSteps(first: number, second: number): Generator<void, void> {
    const articles = [first, second] as const;
    const links = yield* linkReadSteps(itemAt(this.#read, first), itemAt(this.#read, second));
    const { passages, toldOtherwise } = links;
    for (const passage of passages) this.#passages.link({ is: 'compared', articles, passage });
    for (const told of toldOtherwise) this.#passages.link({ is: 'told', articles, told });
  }

  /** The rows, and what each article that was read has alone. */
  get story(): Story {
    const passages = this.#passages;
    const of = this.#order.length;
    const shared = passages.groups().map((nodes) => rowOf(nodes, this.#read, { of, order: this.#order }));
    const alone = this.#read.flatMap((article, i) => rowsAlone(article, i, { passages, of }));
    return { rows: [...inOrder(shared, this.#order), ...inOrder(alone, this.#order)] };
  }
}

/**
 * Compares several articles with each other, each pair as `compareArticles` does, and puts together what is about one
 * thing. Gives way after each reading and each pair; an article is compared with all before it as soon as it has been read.
 *
 * Cost: each article is read and indexed once; each pair is checked both ways, for only so a verdict is that of the pair.
 */
export function* compareStorySteps(all: readonly ComparedArticle[]): Generator<StoryProgress, Story> {
  const known = new StorySoFar(all);
  const of = (all.length * (all.length - 1)) / 2;
  let done = 0;
  const soFar = (): Story => known.story;
  for (const [second, article] of all.entries()) {
    known.read(article);
    yield { done, of, soFar };
    for (let first = 0; first < second; first++) {
      for (const _ of known.compareSteps(first, second)) yield { done, of, soFar };
      done++;
      yield { done, of, soFar };
    }
  }
  return known.story;
}
