import { describe, expect, it } from 'vitest';
import { KnownPage } from '../../../lib/page/session/known-page.ts';
import type { CheckedArticle, Placed } from '../../../lib/page/session/page-check.ts';

const finding = { id: 'f', relation: 'same', start: 0, end: 5 };

/** A page with one finding, of which the reader alone has the source. */
const checked = (drawsOwn: boolean, hidesSame = false): CheckedArticle => {
  const answer = { findings: [finding], leftOut: [], public: [false], drawsOwn, hidesSame };
  const placed = [{ ...finding, finding, isRepeat: false, ranges: [], words: 'Words', unseen: null }];
  return { article: { text: 'Words', innerRoots: [] }, answer, result: answer, placed, told: [] } as never;
};

const linesOf = (known: KnownPage): readonly Placed[] => known.lines.marked;

describe('lines for what a reader alone keeps', () => {
  it('go from pages that are open when the reader no longer wants them', () => {
    const known = new KnownPage();
    known.take(checked(true));
    for (const target of known.waiting) known.draw(target);
    expect(linesOf(known)).toHaveLength(1);
    known.take(checked(true));
    expect(linesOf(known)).toHaveLength(1);
    known.take(checked(false));
    expect(linesOf(known)).toHaveLength(0);
    known.take(checked(true));
    expect(linesOf(known)).toHaveLength(0);
  });
});

describe('what is the same, on pages of a reader who wants no line for it', () => {
  it('has none, nor a card, and is listed and can be gone to all the same', () => {
    const known = new KnownPage();
    known.take(checked(true, true));
    expect(known.waiting).toEqual([]);
    expect(known.placed).toEqual([]);
    expect(known.listFindings()).toHaveLength(1);
    expect(known.seen).toHaveLength(1);
  });
});
