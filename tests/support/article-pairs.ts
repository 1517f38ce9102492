import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ComparedArticle } from '../../lib/core/check/compare-articles.ts';

/** Two accounts of each of several events, of our own. */
const FOLDER = path.resolve(import.meta.dirname, '../fixtures/pairs');

/** The accounts of our own article pairs, event by event, the second a day after the first. */
export const readAccounts = (): ComparedArticle[] =>
  readdirSync(FOLDER).flatMap((event) =>
    ['source.txt', 'page.txt'].map((file, i): ComparedArticle => {
      const text = readFileSync(path.join(FOLDER, event, file), 'utf8');
      const [title = ''] = text.split('\n');
      const date = `2026-03-0${i + 1}`;
      const document = { id: 'd1', title, publisher: event, url: null, date, opening: title, sha256: '0'.repeat(64) };
      return { document, text, language: 'en', date };
    }),
  );
