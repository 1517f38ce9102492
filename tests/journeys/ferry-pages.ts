import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articlePage } from '../support/article-page.ts';

const PAIR = path.resolve(import.meta.dirname, '../fixtures/pairs/ferry');

/** One of the two accounts as a page: the first line is its title. */
function pageOf(file: string): string {
  const [title = '', ...lines] = readFileSync(path.join(PAIR, file), 'utf8').split('\n');
  return articlePage({ title, text: lines.join('\n') });
}

/** Two accounts of a ferry that ran aground, which differ in what they quote and count. */
export const FERRY_PAGES: Readonly<Record<string, string>> = {
  '/source.html': pageOf('source.txt'),
  '/page.html': pageOf('page.txt'),
};
