import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Real texts to measure on, as far as they are at hand; none of them is part of the project. */
export interface Corpora {
  /** Whole news articles. */
  readonly articles: readonly string[];
  /** The same words as two outlets quote them. */
  readonly pairs: readonly { readonly source: string; readonly page: string; readonly isAltered: boolean }[];
}

function readRows<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Reads the corpora in a folder; empty ones where a file or the folder is missing. */
export function readCorpora(folder: string | undefined): Corpora {
  if (!folder) return { articles: [], pairs: [] };
  const pairs = readRows<{ klass: string; quoteA: string; quoteB: string }>(join(folder, 'altered-quotations.jsonl'));
  return {
    articles: readRows<{ text: string }>(join(folder, 'quotations.jsonl')).map(({ text }) => text),
    pairs: pairs
      .filter(({ klass }) => klass !== 'different')
      .map(({ klass, quoteA, quoteB }) => ({ source: quoteA, page: quoteB, isAltered: klass === 'altered' })),
  };
}

const OWN_ARTICLES = resolve(import.meta.dirname, '../fixtures/pairs');

/** The articles that are at hand, or else those that the project's tests are made of: 8,700 characters. */
export function textsOf({ articles }: Corpora): readonly string[] {
  if (articles.length > 0) return articles;
  return readdirSync(OWN_ARTICLES).flatMap((event) =>
    ['source.txt', 'page.txt'].map((file) => readFileSync(join(OWN_ARTICLES, event, file), 'utf8')),
  );
}
