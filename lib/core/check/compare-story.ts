import type { Claim } from '../claim/claim.ts';
import { covers, overlapLength, type Span } from '../language/span.ts';
import {
  type ComparedArticle,
  type ComparedPassage,
  type ComparedTold,
  compareRead,
  isNamedAlone,
  type ReadArticle,
  readForComparison,
} from './compare-articles.ts';

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

interface Node {
  readonly article: number;
  readonly span: Span;
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
  readonly #nodes: readonly Node[][];

  constructor(articles: number) {
    this.#nodes = Array.from({ length: articles }, () => []);
  }

  at(article: number, span: Span): Node {
    const nodes = this.#nodes[article] ?? [];
    const known = nodes.find((node) => isSame(node.span, span));
    if (known) return known;
    const node: Node = { article, span, links: [], group: null };
    nodes.push(node);
    return node;
  }

  has(article: number, span: Span): boolean {
    return (this.#nodes[article] ?? []).some((node) => overlapLength(node.span, span) > 0);
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
    return [...Map.groupBy(this.#nodes.flat(), groupOf).values()];
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
  for (const node of nodes.toSorted((a, b) => a.span.start - b.span.start)) {
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

function rowOf(nodes: readonly Node[], articles: readonly ReadArticle[], order: readonly number[]): StoryRow {
  const chosen = chooseNodes(nodes);
  const base = chooseBase(chosen, order);
  const cells = articles.map(({ article: { text } }, i): StoryCell | null => {
    const node = chosen.get(i);
    if (!node) return null;
    const { span } = node;
    return { span, exact: text.slice(span.start, span.end), link: i === base ? null : linkTo(node, base) };
  });
  return { base, type: typeOf(nodes), cells };
}

/** Where an article quotes; a figure in there is part of what is quoted. */
const quotedIn = ({ set }: ReadArticle): Span[] =>
  set.claims.flatMap(({ type, appearances }) => (type === 'quotation' ? appearances : []));

/** The claims that one article has alone. */
function rowsAlone(read: ReadArticle, base: number, { passages, of }: { passages: Passages; of: number }): StoryRow[] {
  const { set, article } = read;
  const quoted = quotedIn(read);
  return set.claims.filter(isNamedAlone).flatMap(({ type, appearances }): StoryRow[] => {
    const [at] = appearances;
    if (!at || appearances.some((span) => passages.has(base, span))) return [];
    const { start, end } = at;
    if (type !== 'quotation' && quoted.some((quotation) => covers(quotation, at))) return [];
    const cell = { span: { start, end }, exact: article.text.slice(start, end), link: null };
    return [{ base, type, cells: Array.from({ length: of }, (_, i) => (i === base ? cell : null)) }];
  });
}

/** The articles by date, those without one last; of the same day as they are listed. */
const orderOf = (articles: readonly ComparedArticle[]): number[] =>
  articles
    .map(({ date }, i) => ({ date: date ?? '\uffff', i }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.i - b.i))
    .map(({ i }) => i);

/** Where a row comes in the story: by the earliest article that has it, and where it has it. */
function placeOf({ cells }: StoryRow, order: readonly number[]): readonly [article: number, start: number] {
  const at = order.findIndex((article) => cells[article]);
  return [at, cells[order[at] ?? 0]?.span.start ?? 0];
}

const byPlace =
  (order: readonly number[]) =>
  (a: StoryRow, b: StoryRow): number => {
    const [[articleA, startA], [articleB, startB]] = [placeOf(a, order), placeOf(b, order)];
    return articleA - articleB || startA - startB;
  };

/**
 * Compares several articles with each other, each pair as `compareArticles` does, and puts together what is about one
 * thing. Gives way after each pair.
 */
export function* compareStorySteps(all: readonly ComparedArticle[]): Generator<void, Story> {
  const articles: ReadArticle[] = [];
  for (const [i, article] of all.entries()) {
    articles.push(readForComparison(article, `a${i}`));
    yield;
  }
  const passages = new Passages(all.length);
  for (const [i, first] of articles.entries()) {
    for (const [next, second] of articles.slice(i + 1).entries()) {
      const pair = [i, i + 1 + next] as const;
      const compared = compareRead(first, second);
      for (const passage of compared.passages) passages.link({ is: 'compared', articles: pair, passage });
      for (const told of compared.toldOtherwise) passages.link({ is: 'told', articles: pair, told });
      yield;
    }
  }
  const order = orderOf(all);
  const shared = passages.groups().map((nodes) => rowOf(nodes, articles, order));
  const alone = articles.flatMap((article, i) => rowsAlone(article, i, { passages, of: all.length }));
  return { rows: [...shared.sort(byPlace(order)), ...alone.sort(byPlace(order))] };
}
