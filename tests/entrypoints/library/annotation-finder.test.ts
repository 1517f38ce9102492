import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnotationFinder, type Answer } from '../../../entrypoints/library/annotation-finder.ts';
import type { AnnotationQuery, AnnotationsFound } from '../../../lib/core/annotation/annotation-query.ts';
import { PlainError } from '../../../lib/core/plain-error.ts';

const TOTAL = 1000;

/** A library of so many rows that answers when it is told to. */
function slowLibrary() {
  const asked: { query: AnnotationQuery; answer: () => void; fail: () => void }[] = [];
  const search = (query: AnnotationQuery): Promise<AnnotationsFound> =>
    new Promise((resolve, reject) => {
      const items = [{ revision: query.offset }] as unknown as AnnotationsFound['items'];
      const answer = (): void =>
        resolve({ articles: [], changed: [], total: TOTAL, items, facets: {} as AnnotationsFound['facets'] });
      asked.push({ query, answer, fail: () => reject(new PlainError('The disk is full.')) });
    });
  return { asked, search };
}

const question = (words: string) => ({ words, filters: {}, sort: 'newest' as const });

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(500);

function start() {
  const { asked, search } = slowLibrary();
  const answers: Answer[] = [];
  const finder = new AnnotationFinder({ search, onAnswer: (answer) => answers.push(answer) });
  return { asked, answers, finder };
}

describe('AnnotationFinder', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('fetches the pages that are looked at, each once', async () => {
    const { asked, answers, finder } = start();
    finder.ask(question(''));
    await settle();
    asked[0]?.answer();
    await settle();
    finder.look(350, 420);
    finder.look(360, 430);
    expect(asked.map(({ query }) => query.offset)).toEqual([0, 300, 400]);
    asked[1]?.answer();
    asked[2]?.answer();
    await settle();
    expect([...(answers.at(-1)?.pages.keys() ?? [])]).toEqual([0, 3, 4]);
  });

  it('drops what answers a question that is no longer asked', async () => {
    const { asked, answers, finder } = start();
    finder.ask(question('a'));
    await settle();
    finder.ask(question('ab'));
    await settle();
    asked[0]?.answer();
    await settle();
    expect(answers).toEqual([]);
    asked[1]?.answer();
    await settle();
    expect(asked[1]?.query.words).toBe('ab');
    expect(answers).toHaveLength(1);
  });

  it('asks anew for what is in view when annotations have changed, and drops the rest', async () => {
    const { asked, answers, finder } = start();
    finder.ask(question(''));
    await settle();
    asked[0]?.answer();
    await settle();
    finder.look(290, 310);
    asked[1]?.answer();
    asked[2]?.answer();
    await settle();
    finder.ask();
    await settle();
    asked[3]?.answer();
    await settle();
    asked[4]?.answer();
    await settle();
    expect(asked.slice(3).map(({ query }) => query.offset)).toEqual([200, 300]);
    expect([...(answers.at(-1)?.pages.keys() ?? [])]).toEqual([2, 3]);
  });

  it('says why there is no answer, and can be asked again', async () => {
    const { asked, answers, finder } = start();
    finder.ask(question(''));
    await settle();
    asked[0]?.fail();
    await settle();
    expect(answers.at(-1)?.problem).toBe('The disk is full.');
    finder.ask();
    await settle();
    asked[1]?.answer();
    await settle();
    expect(answers.at(-1)).toMatchObject({ problem: null, total: TOTAL });
  });
});
