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
import { orderOf, pairsOfStory, type StoryArticles, type StoryPair } from './story-pairs.ts';

/** Two passages, one of each of two articles, that are about one thing. Articles are named by their place in the list. */
export type StoryLink =
  | { readonly is: 'compared'; readonly articles: StoryPair; readonly passage: ComparedPassage }
  | { readonly is: 'told'; readonly articles: StoryPair; readonly told: ComparedTold };

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
  /** A cell for each article in their order; `null` where it has nothing of it, as far as is known. */
  readonly cells: readonly (StoryCell | null)[];
  /** The articles that have not been compared with the base. */
  readonly left: readonly number[];
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

/** What ties two articles of a story to each other. */
export interface PairLinks {
  readonly articles: StoryPair;
  readonly passages: readonly ComparedPassage[];
  readonly toldOtherwise: readonly ComparedTold[];
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

  /** Ties what two articles have in common. */
  add({ articles, passages, toldOtherwise }: PairLinks): void {
    for (const passage of passages) this.#link({ is: 'compared', articles, passage });
    for (const told of toldOtherwise) this.#link({ is: 'told', articles, told });
  }

  #link(link: StoryLink): void {
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

/** Where articles are in a table of so many columns, in which order they came, and with which none was compared. */
interface Columns {
  readonly of: number;
  readonly order: readonly number[];
  readonly leftOf: (base: number) => readonly number[];
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

function rowOf(nodes: readonly Node[], articles: readonly (ReadArticle | null)[], columns: Columns): StoryRow {
  const { of, order, leftOf } = columns;
  const chosen = chooseNodes(nodes);
  const base = chooseBase(chosen, order);
  const byArticle = Map.groupBy(nodes, ({ article }) => article);
  const cells = Array.from({ length: of }, (_, i): StoryCell | null => {
    const [node, read] = [chosen.get(i), articles[i]];
    if (!node || !read) return null;
    const link = i === base ? null : linkTo(node, base);
    return { ...cellAt(read, node, byArticle.get(i) ?? [node]), link };
  });
  return { base, type: typeOf(nodes), cells, left: leftOf(base) };
}

/** Where an article quotes; a figure in there is part of what is quoted. */
const quotedIn = ({ set }: ReadArticle): Span[] =>
  set.claims.flatMap(({ type, appearances }) => (type === 'quotation' ? appearances : []));

interface AloneIn extends Pick<Columns, 'of' | 'leftOf'> {
  readonly passages: Passages;
}

/** The claims that one article has alone, as far as is known. */
function rowsAlone(read: ReadArticle, base: number, { passages, of, leftOf }: AloneIn): StoryRow[] {
  const { set } = read;
  const left = leftOf(base);
  const quoted = new SpanTable(quotedIn(read));
  return set.claims.filter(isNamedAlone).flatMap(({ type, appearances }): StoryRow[] => {
    const [at] = appearances;
    if (!at || appearances.some((span) => passages.has(base, span))) return [];
    if (type !== 'quotation' && quoted.overlapping(at).some((quotation) => covers(quotation, at))) return [];
    const cell = { ...cellAt(read, at, [at]), link: null };
    return [{ base, type, cells: Array.from({ length: of }, (_, i) => (i === base ? cell : null)), left }];
  });
}

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

/** Finds what ties two articles that have been read; gives way between the two directions. */
export function* linkPairSteps(
  articles: StoryPair,
  [first, second]: readonly [ReadArticle, ReadArticle],
): Generator<void, PairLinks> {
  const { passages, toldOtherwise } = yield* linkReadSteps(first, second);
  return { articles, passages, toldOtherwise };
}

/**
 * What is known of a story whose articles come, are read and are compared one after another, in whichever order: what
 * comes of it is the same.
 */
export class StoryDraft {
  readonly #articles: (ComparedArticle | null)[];
  readonly #read: (ReadArticle | null)[];
  readonly #links: (PairLinks | undefined)[] = [];
  readonly #compared = new Set<number>();
  #order: readonly number[];
  #coming: number;
  #done = 0;

  /** `null` for an article that is still to come. */
  constructor(articles: StoryArticles) {
    this.#articles = [...articles];
    this.#order = orderOf(articles);
    this.#coming = articles.length;
    this.#read = articles.map(() => null);
  }

  /** An article has come; `null` where it never will. */
  arrive(place: number, article: ComparedArticle | null): void {
    if (!article) this.#coming--;
    this.#articles[place] = article;
    this.#order = orderOf(this.#articles);
  }

  /** The articles that have come. */
  get articles(): StoryArticles {
    return this.#articles;
  }

  /** How many pairs have been compared, and how many there are. */
  get progress(): Pick<StoryProgress, 'done' | 'of'> {
    return { done: this.#done, of: (this.#coming * (this.#coming - 1)) / 2 };
  }

  /** The earliest article that has come and has not been read; first one that was compared elsewhere. `null` when all are. */
  get unread(): number | null {
    const unread = this.#order.filter((place) => !this.#read[place]);
    return unread.find((place) => this.isCompared(place)) ?? unread[0] ?? null;
  }

  /** Whether an article has been compared with another. */
  isCompared(place: number): boolean {
    return this.#compared.has(place);
  }

  isRead(place: number): boolean {
    return this.#read[place] !== null;
  }

  /** An article with its claims, read when it is first asked for. */
  read(place: number): ReadArticle {
    const read = this.#read[place] ?? readForComparison(this.#articleAt(place), `a${place}`);
    this.#read[place] = read;
    return read;
  }

  #articleAt(place: number): ComparedArticle {
    const article = this.#articles[place];
    if (!article) throw new Error(`Article ${place} of the story has not come.`);
    return article;
  }

  add(links: PairLinks): void {
    const [first, second] = links.articles;
    this.#links[this.#placeOf(first, second)] = links;
    for (const place of links.articles) this.#compared.add(place);
    this.#done++;
  }

  #placeOf(first: number, second: number): number {
    return Math.max(first, second) * this.#articles.length + Math.min(first, second);
  }

  /** The rows, and what each article that was read has alone. */
  get story(): Story {
    const of = this.#articles.length;
    const passages = new Passages(of);
    const isRead = ({ articles }: PairLinks): boolean => articles.every((place) => this.isRead(place));
    const known = this.#links.map((links) => (links && isRead(links) ? links : undefined));
    for (const links of known) if (links) passages.add(links);
    const isLeft = (one: number, other: number): boolean => one !== other && !known[this.#placeOf(one, other)];
    const places = this.#articles.map((_, i) => i);
    const left = places.map((base) => places.filter((other) => isLeft(base, other)));
    const columns = { of, order: this.#order, leftOf: (base: number) => itemAt(left, base) };
    const shared = passages.groups().map((nodes) => rowOf(nodes, this.#read, columns));
    const alone = this.#read.flatMap((read, i) => (read ? rowsAlone(read, i, { passages, ...columns }) : []));
    return { rows: [...inOrder(shared, this.#order), ...inOrder(alone, this.#order)] };
  }
}

/**
 * Compares several articles with each other, each pair as `compareArticles` does, and puts together what is about one
 * thing. Gives way after each reading and each direction of a pair; an article is read when it is first compared.
 *
 * Cost: each article is read and indexed once; each pair is checked both ways, for only so a verdict is that of the pair.
 */
export function* compareStorySteps(articles: readonly ComparedArticle[]): Generator<StoryProgress, Story> {
  const draft = new StoryDraft(articles);
  const report = (): StoryProgress => ({ ...draft.progress, soFar: () => draft.story });
  for (const pair of pairsOfStory(articles)) {
    for (const place of pair) {
      if (draft.isRead(place)) continue;
      draft.read(place);
      yield report();
    }
    const steps = linkPairSteps(pair, [draft.read(pair[0]), draft.read(pair[1])]);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield report();
    draft.add(step.value);
    yield report();
  }
  for (let left = draft.unread; left !== null; left = draft.unread) draft.read(left);
  return draft.story;
}
