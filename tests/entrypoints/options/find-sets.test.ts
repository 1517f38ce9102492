import { expect, it } from 'vitest';
import { findSets } from '../../../entrypoints/options/find-sets.ts';
import type { ClaimSetSummary } from '../../../lib/protocol/set-types.ts';

const set = (title: string, figures: number, documents: readonly string[] = []): ClaimSetSummary => ({
  id: title,
  title,
  version: '1',
  origin: 'made',
  documents,
  documentCount: documents.length,
  quotations: 1,
  figures,
  isOn: true,
  revision: 1,
});

const SETS = [set('Session 10', 2), set('Session 9', 2, ['The bridge over the Elbe']), set('Budget', 8)];
const titlesOf = (...asked: Parameters<typeof findSets>): string[] => findSets(...asked).map(({ title }) => title);

it('lists sets by title as people count, or the largest first', () => {
  expect(titlesOf(SETS, { words: '', order: 'title' })).toEqual(['Budget', 'Session 9', 'Session 10']);
  expect(titlesOf(SETS, { words: '', order: 'claims' })).toEqual(['Budget', 'Session 9', 'Session 10']);
  expect(titlesOf([set('A', 1), set('B', 2)], { words: '', order: 'claims' })).toEqual(['B', 'A']);
});

it('finds them by the beginnings of words in their titles and documents', () => {
  expect(titlesOf(SETS, { words: 'sess', order: 'title' })).toEqual(['Session 9', 'Session 10']);
  expect(titlesOf(SETS, { words: 'elbe sess', order: 'title' })).toEqual(['Session 9']);
  expect(titlesOf(SETS, { words: 'harbour', order: 'title' })).toEqual([]);
});
