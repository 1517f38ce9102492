import type { StoryRow } from '../../check/compare-story.ts';
import { isOpen } from '../../check/is-open.ts';
import type { Relation } from '../../difference.ts';

/** An article of a story, as its column is headed. */
export interface StoryColumn {
  readonly title: string;
  readonly publisher: string | null;
  /** As the reader's language writes it. */
  readonly date: string | null;
  /** The same in ISO 8601. */
  readonly day: string | null;
  readonly url: string | null;
  /** Whether it could not be read. */
  readonly isUnread: boolean;
}

/** The words of the reader's language that a story's pictures are written with. */
export interface PictureWords {
  readonly spread: string;
  readonly course: string;
  readonly prints: (words: string) => string;
  readonly leavesOut: string;
  readonly ofArticles: (count: number, of: number) => string;
  readonly noGiver: string;
  /** What the columns of the pictures' tables are headed with. */
  readonly spreadHeads: readonly [words: string, printedBy: string, others: string];
  readonly courseHeads: readonly [outlet: string, day: string, figure: string, giver: string];
  readonly number: (value: number) => string;
  readonly date: (written: string) => string;
}

/** The words of the reader's language that a story is written with. */
export interface StoryWords {
  readonly language: string;
  readonly title: string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly told: string;
  readonly base: string;
  readonly absent: string;
  /** What is not known yet. */
  readonly open: string;
  /** What is not known of an article that could not be read. */
  readonly unread: string;
  readonly pictures: PictureWords;
}

/** The articles of a story, and the words that it is written with. */
export interface StoryHeads {
  readonly columns: readonly StoryColumn[];
  readonly words: StoryWords;
}

/** How an article is tied to a row, in a word. */
export function sayStoryCell(row: StoryRow, article: number, { columns, words }: StoryHeads): string {
  const cell = row.cells[article];
  if (!cell && columns[article]?.isUnread) return words.unread;
  if (!cell) return isOpen(row, article) ? words.open : words.absent;
  if (!cell.link) return words.base;
  return cell.link.is === 'told' ? words.told : words.relations[cell.link.passage.finding.relation];
}

/** An article in a line: its outlet or, where that is not known, its title, and its day. */
export const nameColumn = (column: StoryColumn | undefined): string =>
  [column?.publisher ?? column?.title, column?.date].filter(Boolean).join(' · ');

const DARKEST = 5;

/** How dark a phrase is, from 1 for one that a single article prints to 5 for one that all print. */
export const shadeOf = (printedBy: number, of: number): number =>
  1 + Math.ceil((Math.max(0, printedBy - 1) / Math.max(1, of - 1)) * (DARKEST - 1));
