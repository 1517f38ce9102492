import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
