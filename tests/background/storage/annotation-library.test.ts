import { describe, expect, it } from 'vitest';
import type { StoredAnnotation } from '../../../lib/core/annotation/stored-annotation.ts';
import { exampleFinding } from '../../core/annotation/examples.ts';
import { freshName, idsOf, levyPage, MARKER, openWorld, spanOf } from './annotation-world.ts';

const FINDING = levyPage.findings[0]?.id ?? '';
const marked = spanOf('Nobody asked her why');

describe('keeping', () => {
  it('keeps a finding once, with all that was known of it, also for the next who opens the database', async () => {
    const name = freshName();
    const { library } = openWorld(name);
    const [kept] = await library.keepFindings(levyPage, [FINDING]);
    expect(kept).toMatchObject({
      revision: 1,
      annotation: { finding: levyPage.findings[0], note: '', status: 'open' },
    });
    expect(await library.keepFindings(levyPage, [FINDING])).toEqual([kept]);
    const again = openWorld(name);
    expect(await again.store.get(idsOf([kept as StoredAnnotation]))).toEqual([kept]);
  });

  it('keeps two findings of one claim that stand in two places', async () => {
    const { library, store } = openWorld();
    const text = `${levyPage.text} She said once more: “we will raise the levy, all of it”.`;
    const findings = [
      exampleFinding(text, '“we will raise the levy”'),
      exampleFinding(text, '“we will raise the levy, all of it”'),
    ];
    const page = { ...levyPage, text, findings };
    expect(
      await library.keepFindings(
        page,
        findings.map(({ id }) => id),
      ),
    ).toHaveLength(2);
    expect(await store.count()).toEqual({ kept: 2, damaged: 0 });
  });

  it('keeps a marked passage once', async () => {
    const { library } = openWorld();
    const kept = await library.annotate(levyPage, marked);
    expect(kept.annotation).toMatchObject({ finding: null, target: { exact: 'Nobody asked her why' } });
    expect(await library.annotate(levyPage, marked)).toEqual(kept);
  });

  it('keeps a record without what the user has removed', async () => {
    const { library, store } = openWorld();
    const kept = await library.record(levyPage);
    await library.remove(idsOf(kept));
    expect(await library.record(levyPage)).toEqual([]);
    expect((await store.count()).kept).toBe(0);
    expect(await library.keepFindings(levyPage, [FINDING])).toHaveLength(1);
  });
});

describe('finding again', () => {
  it('lists what is kept of a page in reading order, with where it stands', async () => {
    const { library } = openWorld();
    const passage = await library.annotate(levyPage, marked);
    const [finding] = await library.keepFindings(levyPage, [FINDING]);
    const grown = { ...levyPage, text: `Update: the vote is on Friday.\n\n${levyPage.text}` };
    const listed = await library.listOfPage(grown);
    expect(idsOf(listed)).toEqual(idsOf([finding as StoredAnnotation, passage]));
    expect(listed.map(({ place }) => place)).toEqual(['same', 'same']);
    expect(listed.map(({ span }) => span && grown.text.slice(span.start, span.end))).toEqual([
      '“we will raise the levy”',
      'Nobody asked her why',
    ]);
  });

  it.each([
    ['its canonical address', { url: 'https://news.example/levy' }],
    [
      'its address with another fragment and a campaign',
      { url: 'https://news.example/levy?utm_source=x#end', canonicalUrl: null },
    ],
    ['another address, by its words', { url: 'https://copy.example/item?id=7', canonicalUrl: null }],
  ])('finds the page at %s', async (_where, address) => {
    const { library } = openWorld();
    const kept = await library.annotate(levyPage, marked);
    const page = { ...levyPage.page, ...address };
    expect(idsOf(await library.listOfPage({ page, text: levyPage.text }))).toEqual(idsOf([kept]));
  });

  it('tells of the other annotations of an article known by its words, as far as they stand there', async () => {
    const { library } = openWorld();
    await library.annotate(levyPage, spanOf('the hall in Ostrava'));
    await library.annotate(levyPage, marked);
    const page = { ...levyPage.page, url: 'https://copy.example/7', canonicalUrl: null };
    const text = levyPage.text.replace('the hall in Ostrava', 'the old hall in Ostrava');
    const listed = await library.listOfPage({ page, text });
    expect(listed.map(({ place }) => place)).toEqual(['changed', 'same']);
  });

  it('does not take another article that quotes the same words for the same article', async () => {
    const { library } = openWorld();
    await library.keepFindings(levyPage, [FINDING]);
    const page = { ...levyPage.page, url: 'https://other.example/', canonicalUrl: null };
    const text =
      'A week later the opposition asked what “we will raise the levy” had meant, and got no answer from her.';
    expect(await library.listOfPage({ page, text })).toEqual([]);
  });

  it('does not mix pages up that all give the front page for canonical', async () => {
    const { library } = openWorld();
    const canonicalUrl = 'https://news.example/';
    await library.annotate({ ...levyPage, page: { ...levyPage.page, canonicalUrl } }, marked);
    const page = { ...levyPage.page, url: 'https://news.example/other', canonicalUrl };
    expect(await library.listOfPage({ page, text: 'Something else altogether.' })).toEqual([]);
  });

  it('lists what is gone from its page as such', async () => {
    const { library } = openWorld();
    await library.annotate(levyPage, marked);
    const listed = await library.listOfPage({ page: levyPage.page, text: 'This article has been withdrawn.' });
    expect(listed).toMatchObject([{ place: 'gone', span: null }]);
  });
});

describe('changing', () => {
  it('counts revisions, and merges what another window wrote meanwhile', async () => {
    const { library } = openWorld();
    const base = await library.annotate(levyPage, marked);
    const first = await library.change(base, { note: 'Ask the ministry.' });
    const second = await library.change(base, { note: 'Ask her.', tags: ['levy'] });
    expect([first.revision, second.revision]).toEqual([2, 3]);
    expect(second.annotation).toMatchObject({ note: `Ask the ministry.\n${MARKER}\nAsk her.`, tags: ['levy'] });
  });

  it('may be told the same twice', async () => {
    const { library } = openWorld();
    const base = await library.annotate(levyPage, marked);
    const once = await library.change(base, { note: 'Ask her.' });
    expect(await library.change(base, { note: 'Ask her.' })).toEqual(once);
  });

  it('brings back what was removed while somebody wrote on it', async () => {
    const { library, store } = openWorld();
    const base = await library.annotate(levyPage, marked);
    await library.remove(idsOf([base]));
    const changed = await library.change(base, { note: 'Ask her.' });
    expect(changed.annotation.note).toBe('Ask her.');
    expect(await store.get(idsOf([base]))).toEqual([changed]);
    expect(await store.listRemoved()).toEqual([]);
  });

  it('tags and marks many at once', async () => {
    const { library } = openWorld();
    const kept = [await library.annotate(levyPage, marked), ...(await library.keepFindings(levyPage, [FINDING]))];
    const changed = await library.changeAll(idsOf(kept), { addTags: ['levy', 'ask'], status: 'checked' });
    expect(changed.map(({ annotation: { tags, status } }) => [...tags, status])).toEqual([
      ['levy', 'ask', 'checked'],
      ['levy', 'ask', 'checked'],
    ]);
    await library.changeAll(idsOf(kept), { removeTags: ['Levy'] });
    expect(await library.changeAll(idsOf(kept), { removeTags: ['levy'] })).toEqual([]);
  });
});

describe('removing', () => {
  it('case 35: is undone also after everything was closed', async () => {
    const name = freshName();
    const first = openWorld(name);
    const kept = await first.library.annotate(levyPage, marked);
    expect(await first.library.remove(idsOf([kept]))).toEqual([kept]);
    expect(first.removed).toEqual([kept]);
    const later = openWorld(name);
    const removed = await later.store.listRemoved();
    expect(removed).toEqual([kept]);
    await later.library.restore(removed);
    expect(await later.store.get(idsOf([kept]))).toMatchObject([{ annotation: kept.annotation }]);
    expect(await later.store.listRemoved()).toEqual([]);
  });

  it('told twice, gives the same twice', async () => {
    const { library } = openWorld();
    const kept = await library.annotate(levyPage, marked);
    await library.remove(idsOf([kept]));
    expect(await library.remove(idsOf([kept]))).toEqual([kept]);
  });

  it('is not undone over what was written since', async () => {
    const { library } = openWorld();
    const kept = await library.annotate(levyPage, marked);
    await library.remove(idsOf([kept]));
    const written = await library.change(kept, { note: 'Still wanted.' });
    expect(await library.restore([kept])).toEqual([written]);
  });

  it('is for good after its time', async () => {
    const { library, store } = openWorld();
    const kept = await library.annotate(levyPage, marked);
    await library.remove(idsOf([kept]));
    await store.forgetRemoved(new Date('2026-03-03T09:59:59Z'));
    expect(await store.listRemoved()).toHaveLength(1);
    await store.forgetRemoved(new Date('2026-04-03T00:00:00Z'));
    expect(await store.listRemoved()).toEqual([]);
  });
});
