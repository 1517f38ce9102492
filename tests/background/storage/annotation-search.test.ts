import { describe, expect, it } from 'vitest';
import { openAnnotationSearch } from '../../../lib/background/storage/annotation-search.ts';
import type { AnnotationQuery } from '../../../lib/core/annotation/annotation-query.ts';
import { idsOf, levyPage, openWorld, spanOf } from './annotation-world.ts';

const all: AnnotationQuery = { words: '', filters: {}, sort: 'newest', offset: 0, limit: 50 };

async function openFilled() {
  const world = openWorld();
  const { library } = world;
  const [finding] = await library.keepFindings(
    levyPage,
    levyPage.findings.map(({ id }) => id),
  );
  world.setClock('2026-03-04T10:00:00.000Z');
  const passage = await library.annotate(levyPage, spanOf('Nobody asked her why'));
  const written = await library.change(passage, {
    note: 'Call the cease-fire office about 1,234.5 % of žluťoučký (sic) $ or U.S. kůň.',
    tags: ['Phone'],
  });
  if (!finding) throw new Error('The finding was not kept.');
  return { ...world, finding, passage: written, search: openAnnotationSearch(world.store, async () => new Set()) };
}

describe('searchAnnotations', () => {
  it('gives all, newest first, a part at a time, with the values there are', async () => {
    const { search, finding, passage } = await openFilled();
    const found = await search.search(all);
    expect(found.items).toEqual([passage, finding]);
    expect((await search.search({ ...all, offset: 1, limit: 1 })).items).toEqual([finding]);
    expect(found.facets.type).toEqual([
      { value: 'passage', label: 'passage', count: 1 },
      { value: 'quotation', label: 'quotation', count: 1 },
    ]);
    expect(found.facets.set).toEqual([{ value: 'levy', label: 'The levy', count: 1 }]);
    expect(found.facets.site).toEqual([{ value: 'news.example', label: 'news.example', count: 2 }]);
    expect(await search.listTags()).toEqual(['Phone']);
  });

  it.each([
    ['nobody', 1],
    ['NOBODY asked', 1],
    ['cease fire', 1],
    ['ceasef', 0],
    ['offi', 1],
    ['ffice', 0],
    ['1,234.5', 1],
    ['%', 1],
    ['$', 1],
    ['zlutou', 1],
    ['u.s.', 1],
    ['(sic)', 1],
    ['.*', 0],
    ['phone', 1],
    ['minister nobody', 0],
    ['ostrava post', 2],
    ['…', 0],
  ])('finds %j in %i', async (words, count) => {
    const { search } = await openFilled();
    expect((await search.search({ ...all, words })).total).toBe(count);
  });

  it('counts the values of a field as if it were not filtered by', async () => {
    const { search, finding } = await openFilled();
    const { items, facets } = await search.search({ ...all, filters: { type: 'quotation' } });
    expect(items).toEqual([finding]);
    expect(facets.type).toHaveLength(2);
    expect(facets.tag).toEqual([]);
  });

  it.each([
    [{ from: '2026-03-04' }, 1],
    [{ to: '2026-03-03' }, 1],
    [{ from: '2026-03-03', to: '2026-03-04' }, 2],
    [{ tag: 'phone' }, 1],
    [{ severity: 'major' }, 1],
    [{ relation: 'same' }, 0],
    [{ site: 'news.example', status: 'open' }, 2],
  ] as const)('filters by %j', async (filters, count) => {
    const { search } = await openFilled();
    expect((await search.search({ ...all, filters })).total).toBe(count);
  });

  it('counts for each article the passages that have changed since, and names those that are given', async () => {
    const { store, finding, passage } = await openFilled();
    const changed = new Set(idsOf([passage]));
    const search = openAnnotationSearch(store, async () => changed);
    const found = await search.search({ ...all, sort: 'article' });
    expect(found.articles).toEqual([{ count: 2, differs: 1, changed: 1 }]);
    expect(found.changed).toEqual([passage.annotation.id]);
    const narrowed = await search.search({ ...all, sort: 'article', filters: { type: 'quotation' } });
    expect([narrowed.articles, narrowed.changed]).toEqual([[{ count: 1, differs: 1, changed: 0 }], []]);
    changed.add(finding.annotation.id);
    expect((await search.search({ ...all, sort: 'article', limit: 1 })).articles[0]?.changed).toBe(2);
  });

  it('knows of what was saved and removed since', async () => {
    const { search, library, passage, finding } = await openFilled();
    await search.search(all);
    search.update([await library.change(finding, { note: 'An umbrella.' })], []);
    expect((await search.search({ ...all, words: 'umbrella' })).total).toBe(1);
    search.update([], idsOf(await library.remove(idsOf([passage]))));
    expect(idsOf((await search.search(all)).items)).toEqual([finding.annotation.id]);
    expect(await search.findIds({ ...all, words: 'nobody' })).toEqual([]);
  });
});
