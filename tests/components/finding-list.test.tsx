import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FindingList } from '../../components/finding-list.tsx';
import type { PlacedFinding } from '../../lib/protocol/page-types.ts';
import { cutFinding, sameFinding, smallFinding } from './examples.ts';
import { show, wordsOf } from './render.tsx';

const list = (findings: readonly PlacedFinding[], onGoTo = vi.fn<() => void>()): HTMLElement =>
  show(<FindingList findings={findings} onGoTo={onGoTo} />);

const folding = (findings: readonly PlacedFinding[]): HTMLElement =>
  show(<FindingList findings={findings} foldsSame onGoTo={vi.fn<() => void>()} />);
const isFolded = (root: HTMLElement): boolean | undefined => root.querySelector('.same > div')?.hasAttribute('hidden');

describe('the list of findings', () => {
  it('says of each what it is, the words, who said them, and the source', () => {
    const card = list([cutFinding]).querySelector('article');
    expect(wordsOf(card?.querySelector('h3') ?? null)).toMatch(/^Differs · major.*“if the river falls” is missing/);
    expect(wordsOf(card?.querySelector('.words') ?? null)).toBe('We will open the bridge [if the river falls]');
    expect(wordsOf(card?.querySelector('del.cut') ?? null)).toBe('[if the river falls]');
    expect(wordsOf(card?.querySelector('.speakers') ?? null)).toBe('Here: Ola Brandt. In the source: Ida Moen.');
    expect(wordsOf(card?.querySelector('.sources') ?? null)).toContain('Bridge to open');
    expect(card?.querySelector('.sources a')?.getAttribute('href')).toBe('https://gazette.example/bridge');
  });

  it('names a speaker once who is the same here and there', () => {
    expect(wordsOf(list([sameFinding]).querySelector('.speakers'))).toBe('Said by Moen.');
  });

  it('leads to no address that is not on the web', () => {
    const [source] = cutFinding.claim.sources;
    if (!source) throw new Error('The example has a source.');
    const claim = { ...cutFinding.claim, sources: [{ ...source, url: 'javascript:alert(1)' }] };
    expect(list([{ ...cutFinding, claim }]).querySelector('a')).toBeNull();
  });

  it('case 43: shows what a set brings as text alone, and links to the web alone', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '</blockquote><script>alert(1)</script>',
        '![](https://tracker.example/p.png)',
        'javascript:alert(1)',
        'data:text/html,<script>alert(1)</script>',
        ' javascript:alert(1)',
        'https://tracker.example/?who=reader',
        'http:javascript:alert(1)',
      ),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (words, name, url) => {
        const [source] = cutFinding.claim.sources;
        if (!source) throw new Error('The example has a source.');
        const sources = [{ ...source, title: name, publisher: words, date: words, opening: words, url }];
        const speaker = { page: words, source: name, relation: 'different' as const };
        const finding = { ...cutFinding, exact: words, speaker, claim: { ...cutFinding.claim, exact: words, sources } };
        const root = list([finding]);
        expect(root.querySelector('img, script, iframe, object, embed, link, style, base, form, meta')).toBeNull();
        for (const link of root.querySelectorAll('a')) {
          expect(link.getAttribute('href')).toMatch(/^https?:/i);
          expect(link.getAttribute('rel')).toBe('noopener noreferrer');
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['gone', 'These words are no longer where they were read.'],
    ['tiny', 'Some of these words are too small to read.'],
    ['ambiguous', 'These words are now in several places; none was chosen.'],
  ] as const)('goes to no passage that is %s, and says so', (place, words) => {
    const card = list([{ ...cutFinding, place }]);
    expect(card.querySelector('.go-to')?.getAttribute('aria-disabled')).toBe('true');
    expect(wordsOf(card)).toContain(words);
  });

  it('shows what a page says as words, never as markup', () => {
    const card = list([{ ...sameFinding, exact: '<img src=x onerror=alert(1)>' }]);
    expect(card.querySelector('img')).toBeNull();
    expect(wordsOf(card.querySelector('.words'))).toBe('<img src=x onerror=alert(1)>');
  });

  it('opens a long list in parts', () => {
    const many = Array.from({ length: 120 }, (_, i) => ({ ...sameFinding, id: `levy:q2@${i}` }));
    const root = list(many);
    expect(root.querySelectorAll('li article')).toHaveLength(50);
    expect(wordsOf(root.querySelector('.more-findings'))).toBe('Show 50 more');
  });

  it('lets Tab come to the controls of its first finding alone', () => {
    const root = list([0, 1, 2].map((i) => ({ ...sameFinding, id: `levy:q2@${i}` })));
    const items = [...root.querySelectorAll('ol.cards > li')];
    const [first, ...others] = items.map((item) => item.querySelectorAll('button:not([tabindex])').length);
    expect(first).toBeGreaterThan(1);
    expect(others).toEqual([0, 0]);
  });

  it('folds small changes in wording into one line behind all else, which opens', async () => {
    const root = list([{ ...smallFinding, id: 'levy:q3@1' }, sameFinding, smallFinding]);
    const fold = root.querySelector<HTMLElement>('.folded-findings.small button');
    const folded = root.querySelector('.folded-findings.small > div');
    expect(wordsOf(fold)).toBe('2 small changes in wording');
    expect(fold?.getAttribute('aria-expanded')).toBe('false');
    expect(folded?.hasAttribute('hidden')).toBe(true);
    expect(root.querySelectorAll('.findings > ol article')).toHaveLength(1);
    fold?.click();
    await vi.waitFor(() => expect(fold?.getAttribute('aria-expanded')).toBe('true'));
    expect(folded?.hasAttribute('hidden')).toBe(false);
    expect(folded?.id).toBe(fold?.getAttribute('aria-controls'));
    expect(wordsOf(folded?.querySelector('h3') ?? null)).toContain(
      'Small change in wording: the page leaves out “the”.',
    );
  });

  it('folds what is the same where it is asked to, open where there is nothing else', () => {
    expect(isFolded(folding([cutFinding, sameFinding]))).toBe(true);
    const alone = folding([sameFinding]);
    expect(isFolded(alone)).toBe(false);
    expect(wordsOf(alone.querySelector('.folded-findings button'))).toBe('1 passage is the same');
  });

  it('begins a closed card shortly before the first change, and has all words when it is opened', async () => {
    const before = 'The council will, as it has said for many months now, ';
    const words = [
      { step: 'equal', page: before, source: before },
      { step: 'replaced', page: 'close ', source: 'open ' },
    ] as const;
    const card = list([{ ...cutFinding, words: [...words] }]).querySelector('article');
    expect(wordsOf(card?.querySelector('.words') ?? null)).toBe('… for many months now, close [open]');
    card?.querySelector<HTMLElement>('.expand')?.click();
    await vi.waitFor(() => expect(wordsOf(card?.querySelector('.words') ?? null)).toContain('The council will'));
  });

  it('says so when there is none', () => {
    expect(wordsOf(list([]))).toContain('None of these on this page.');
  });
});
