import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HighlightPainter, type PaintedPlaces } from '../../../lib/dom/highlights/highlight-painter.ts';

/** The registry as far as the painter uses it. */
class FakeHighlight extends Set<Range> {
  priority = 0;

  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const registry = new Map<string, FakeHighlight>();
const element = (localName: string, parentNode: object | null) => ({ nodeType: 1, localName, parentNode });
const range = (): Range =>
  ({ startContainer: { parentNode: element('p', element('article', null)) } }) as unknown as Range;

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
});

/** A painter on a page that is light where a paragraph is in an article, and in the tone of its name elsewhere. */
const paintLines = (onNewPlaces: (places: PaintedPlaces) => void = () => {}): HighlightPainter =>
  new HighlightPainter(
    onNewPlaces,
    () =>
      ({ localName }) =>
        localName === 'td' ? 'onDark' : 'onLight',
  );

const sizes = (): Record<string, number> => Object.fromEntries([...registry].map(([name, { size }]) => [name, size]));

describe('painting', () => {
  test('has a line for each relation, the weightier on top', () => {
    const painter = paintLines();
    painter.paint([
      { relation: 'same', ranges: [range(), range()] },
      { relation: 'differs', ranges: [range()] },
      { relation: 'unclear', ranges: [range()] },
    ]);
    painter.annotate([range()]);
    expect(sizes()).toEqual({ 'text-solid': 2, 'text-dotted': 1, 'text-wavy': 1, 'text-double': 1 });
    const names = ['text-double', 'text-solid', 'text-dotted', 'text-wavy'];
    expect(names.map((name) => registry.get(name)?.priority ?? 0)).toEqual([0, 1, 2, 3]);
  });

  test('takes the place of what was painted before', () => {
    const painter = paintLines();
    painter.paint([{ relation: 'same', ranges: [range()] }]);
    painter.paint([{ relation: 'differs', ranges: [range()] }]);
    expect(sizes()).toEqual({ 'text-wavy': 1 });
    painter.clear();
    expect(sizes()).toEqual({});
    expect(painter.isPainting).toBe(false);
  });

  test('tells once of each kind of place for each line', () => {
    const told: string[] = [];
    const painter = paintLines(({ line, selectors }) => told.push(`${line}: ${selectors.join(', ')}`));
    painter.paint([{ relation: 'same', ranges: [range(), range()] }]);
    painter.paint([{ relation: 'same', ranges: [range()] }]);
    painter.flash([range()]);
    expect(told).toEqual(['text-solid: article > p', 'text-flash: article > p']);
  });

  test('has a line of its own for each tone, and takes away the one that is not used any more', () => {
    const painter = paintLines();
    const inTable = { startContainer: { parentNode: element('td', null) } } as unknown as Range;
    painter.paint([{ relation: 'same', ranges: [range(), inTable, range()] }]);
    expect(sizes()).toEqual({ 'text-solid': 2, 'text-solid-light': 1 });
    painter.paint([{ relation: 'same', ranges: [inTable] }]);
    expect(sizes()).toEqual({ 'text-solid-light': 1 });
  });

  test('leaves alone what the page has put under the same name', () => {
    const painter = paintLines();
    painter.paint([{ relation: 'same', ranges: [range()] }]);
    const theirs = new FakeHighlight();
    registry.set('text-solid', theirs);
    painter.clear();
    expect(registry.get('text-solid')).toBe(theirs);
  });
});

describe('a page that takes highlights away', () => {
  test.each([
    ['by clearing the registry', () => registry.clear()],
    ['by emptying a highlight', () => registry.get('text-solid')?.clear()],
    ['by putting its own in its place', () => registry.set('text-solid', new FakeHighlight())],
  ])('%s, gets them back five times', (_, takeAway) => {
    const painter = paintLines();
    painter.paint([{ relation: 'same', ranges: [range()] }]);
    for (let i = 0; i < 5; i++) {
      expect(painter.isRefused).toBe(false);
      takeAway();
      expect(painter.restore()).toBe(true);
      expect(sizes()).toEqual({ 'text-solid': 1 });
    }
    takeAway();
    expect(painter.restore()).toBe(false);
    expect(painter.isRefused).toBe(true);
  });

  test('is not blamed for a frame that was loaded anew, and has no lines yet', () => {
    const painter = paintLines();
    const inFrame = new Map<string, FakeHighlight>();
    const frame: { defaultView: object | null } = { defaultView: null };
    frame.defaultView = { CSS: { highlights: inFrame }, Highlight: FakeHighlight, document: frame };
    const place = { ...range().startContainer, ownerDocument: frame };
    painter.paint([{ relation: 'same', ranges: [{ startContainer: place } as unknown as Range] }]);
    expect([...inFrame.keys()]).toEqual(['text-solid']);
    inFrame.clear();
    frame.defaultView = null;
    expect(painter.restore()).toBe(false);
    expect(inFrame.size).toBe(0);
  });

  test('is not blamed for what is still there', () => {
    const painter = paintLines();
    painter.paint([{ relation: 'same', ranges: [range()] }]);
    expect(painter.restore()).toBe(false);
  });
});
