import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HighlightPainter, type MarkedPassage } from '../../../lib/page/highlight/highlight-painter.ts';
import type { PaintedPlaces } from '../../../lib/page/highlight/rule-places.ts';

/** The registry as far as the painter uses it. */
class FakeHighlight extends Set<Range> {
  priority = 0;

  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const registry = new Map<string, FakeHighlight>();

/** A window with a document; the registry is the page's own, or that of a frame. */
function fakeWindow(highlights: Map<string, FakeHighlight>) {
  const document: { hidden: boolean; defaultView: object | null } = { hidden: true, defaultView: null };
  document.defaultView = { document, CSS: { highlights }, Highlight: FakeHighlight };
  return document;
}

const page = fakeWindow(registry);

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', page.defaultView);
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
  vi.stubGlobal('getComputedStyle', () => ({ color: 'black' }));
});

afterEach(() => vi.unstubAllGlobals());

const element = (localName: string, parentNode: object | null) => ({ nodeType: 1, localName, parentNode });

interface Place {
  readonly inside?: object;
  readonly ownerDocument?: object;
}

/** A range over `words`, in a paragraph of an article unless told otherwise. */
const range = (
  words: string,
  { inside = element('p', element('article', null)), ownerDocument = page }: Place = {},
) => {
  const startContainer = { parentNode: inside, ownerDocument };
  return { startContainer, endContainer: startContainer, toString: () => words } as unknown as Range;
};

/** A passage of some ranges that has a word in each. */
const passage = (relation: 'same' | 'differs' | 'unclear', count = 1, place: Place = {}) => {
  const ranges = Array.from({ length: count }, (_, i) => range(`word${i}`, place));
  return { relation, ranges, words: ranges.join(' ') };
};

const inTable = { inside: element('td', null) };

/** A painter on a page that is light where a paragraph is in an article, and in the tone of its name elsewhere. */
const paintLines = (bringRules: (places: PaintedPlaces) => Promise<void> = async () => {}): HighlightPainter =>
  new HighlightPainter({
    bringRules,
    startTones:
      () =>
      ({ localName }) =>
        localName === 'td' ? 'onDark' : 'onLight',
  });

const sizes = (): Record<string, number> => Object.fromEntries([...registry].map(([name, { size }]) => [name, size]));

describe('painting', () => {
  test('has a line for each relation, the weightier on top', async () => {
    const painter = paintLines();
    await painter.paint([passage('same', 2), passage('differs'), passage('unclear')], { annotated: [passage('same')] });
    expect(sizes()).toEqual({ 'text-solid': 2, 'text-dotted': 1, 'text-wavy': 1, 'text-double': 1 });
    const names = ['text-double', 'text-solid', 'text-dotted', 'text-wavy'];
    expect(names.map((name) => registry.get(name)?.priority ?? 0)).toEqual([0, 2, 3, 5]);
  });

  test('has a thin line for what is told in other words, which stays until something else is', async () => {
    const painter = paintLines();
    await painter.paint([passage('same')], { told: [passage('same'), passage('same')] });
    expect(sizes()).toEqual({ 'text-solid': 1, 'text-thin': 2 });
    expect(registry.get('text-thin')?.priority).toBe(1);
    await painter.paint([]);
    expect(sizes()).toEqual({ 'text-thin': 2 });
    await painter.paint([], { told: [] });
    expect(sizes()).toEqual({});
  });

  test('takes the place of what was painted before', async () => {
    const painter = paintLines();
    await painter.paint([passage('same')]);
    await painter.paint([passage('differs')]);
    expect(sizes()).toEqual({ 'text-wavy': 1 });
    painter.clear();
    expect(sizes()).toEqual({});
    expect(painter.isPainting).toBe(false);
  });

  test('asks once for the rules of each line in each kind of place, of all lines together', async () => {
    const bringRules = vi.fn(async () => {});
    const painter = paintLines(bringRules);
    await painter.paint([passage('same', 2), passage('differs')]);
    await painter.paint([passage('same')]);
    await painter.flash(passage('same'));
    const selectors = ['article > p'];
    expect(bringRules.mock.calls).toEqual([
      [
        {
          lines: [
            { line: 'text-wavy', selectors },
            { line: 'text-solid', selectors },
          ],
          inFrames: false,
        },
      ],
      [{ lines: [{ line: 'text-flash', selectors }], inFrames: false }],
    ]);
  });

  test('draws nothing before the rules for it are there', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const bringRules = vi.fn(() => promise);
    const painter = paintLines(bringRules);
    const painted = painter.paint([passage('same')]);
    await vi.waitFor(() => expect(bringRules).toHaveBeenCalled());
    expect(sizes()).toEqual({});
    resolve();
    await painted;
    expect(sizes()).toEqual({ 'text-solid': 1 });
  });

  test('has a line of its own for each tone, and takes away the one that is not used any more', async () => {
    const painter = paintLines();
    await painter.paint([passage('same'), passage('same', 1, inTable), passage('same')]);
    expect(sizes()).toEqual({ 'text-solid': 2, 'text-solid-light': 1 });
    await painter.paint([passage('same', 1, inTable)]);
    expect(sizes()).toEqual({ 'text-solid-light': 1 });
  });

  test('leaves alone what the page has put under the same name', async () => {
    const painter = paintLines();
    await painter.paint([passage('same')]);
    const theirs = new FakeHighlight();
    registry.set('text-solid', theirs);
    painter.clear();
    expect(registry.get('text-solid')).toBe(theirs);
  });
});

describe('what has changed while lines were prepared', () => {
  test('is painted as it was asked for last', async () => {
    const painter = paintLines();
    const first = painter.paint([passage('same', 3)]);
    const second = painter.paint([passage('differs')]);
    await Promise.all([first, second]);
    expect(sizes()).toEqual({ 'text-wavy': 1 });
  });

  test('is not painted once everything was taken away', async () => {
    const painter = paintLines();
    const painted = painter.paint([passage('same')]);
    painter.clear();
    await painted;
    expect(sizes()).toEqual({});
  });

  test.each<[string, (given: MarkedPassage) => MarkedPassage]>([
    ['other words than were read', (given) => ({ ...given, words: 'another word' })],
    [
      'words of a frame that has gone',
      ({ words }) => passage('same', 1, { ownerDocument: { defaultView: null, words } }),
    ],
  ])('is not painted under %s', async (_, change) => {
    const painter = paintLines();
    await painter.paint([], { annotated: [passage('same'), change(passage('same', 2))] });
    expect(sizes()).toEqual({ 'text-double': 1 });
  });
});

const textOf = ({ startContainer }: Range): ReadonlySet<Node> => new Set([startContainer]);

describe('a page that is come back to', () => {
  test('asks once more for rules that were on their way when it was left', async () => {
    const asked: PaintedPlaces[] = [];
    const painter = paintLines((places) => {
      asked.push(places);
      return asked.length === 1 ? new Promise(() => {}) : Promise.resolve();
    });
    void painter.paint([passage('same')]);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    painter.comeBack();
    await painter.paint([passage('same')]);
    expect(asked).toHaveLength(2);
    expect(sizes()).toEqual({ 'text-solid': 1 });
  });

  test('has the rules that have come', async () => {
    let asked = 0;
    const painter = paintLines(async () => {
      asked++;
    });
    await painter.paint([passage('same')]);
    painter.comeBack();
    await painter.paint([passage('same')]);
    expect(asked).toBe(1);
  });
});

describe('text that changes under a line', () => {
  test.each([
    ['keeps it with the same words', {}, 1],
    ['loses it with other words', { toString: () => 'other' }, 0],
    ['loses it where it was cut in two', { endContainer: { parentNode: inTable.inside } }, 0],
  ])('%s', async (_, change, left) => {
    const painter = paintLines();
    const marked = passage('same');
    await painter.paint([marked]);
    Object.assign(marked.ranges[0] as Range, change);
    painter.dropChanged(textOf(marked.ranges[0] as Range));
    expect(registry.get('text-solid')?.size).toBe(left);
  });

  test('loses it where the part in which it began was cut off and taken out at once', async () => {
    const painter = paintLines();
    const marked = passage('same');
    const [line] = marked.ranges as [Range];
    const changed = textOf(line);
    await painter.paint([marked]);
    Object.assign(line, { startContainer: line.startContainer.parentNode });
    painter.dropChanged(changed);
    expect(registry.get('text-solid')?.size).toBe(0);
  });

  test('leaves alone a line elsewhere', async () => {
    const painter = paintLines();
    const marked = passage('same');
    await painter.paint([marked]);
    painter.dropChanged(textOf(range('word')));
    expect(registry.get('text-solid')?.size).toBe(1);
  });
});

describe('a page that takes highlights away', () => {
  test.each([
    ['by clearing the registry', () => registry.clear()],
    ['by emptying a highlight', () => registry.get('text-solid')?.clear()],
    ['by putting its own in its place', () => registry.set('text-solid', new FakeHighlight())],
    ['by putting something of its own beside them', () => registry.get('text-solid')?.add(range('theirs'))],
    [
      'by drawing its own as they were drawn before',
      () => registry.set('text-dotted', new FakeHighlight(range('theirs'))),
    ],
  ])('%s, gets them back five times', async (_, takeAway) => {
    const painter = paintLines();
    await painter.paint([passage('same'), passage('unclear')]);
    await painter.paint([passage('same')]);
    for (let i = 0; i < 5; i++) {
      expect(painter.isRefused).toBe(false);
      takeAway();
      expect(painter.restore()).toBe(true);
      expect(sizes()).toEqual({ 'text-solid': 1 });
    }
    takeAway();
    expect(painter.restore()).toBe(false);
    expect(painter.isRefused).toBe(true);
    expect(painter.isPainting).toBe(false);
  });

  test('is not blamed for a frame that was loaded anew, and has no lines yet', async () => {
    const painter = paintLines();
    const inFrame = new Map<string, FakeHighlight>();
    const frame = fakeWindow(inFrame);
    await painter.paint([passage('same', 1, { ownerDocument: frame })]);
    expect([...inFrame.keys()]).toEqual(['text-solid']);
    inFrame.clear();
    frame.defaultView = null;
    expect(painter.restore()).toBe(false);
    expect(inFrame.size).toBe(0);
  });

  test('is not blamed for what is still there', async () => {
    const painter = paintLines();
    await painter.paint([passage('same')]);
    expect(painter.restore()).toBe(false);
  });
});

/** A passage of three ranges, of which the one in the middle is changed. */
function parted() {
  const whole = passage('differs', 3);
  const [first, changed, last] = whole.ranges as [Range, Range, Range];
  const rest = { ranges: [first, last], words: [first, last].join(' '), whole };
  return { ...whole, parts: { changed: { ranges: [changed], words: String(changed), whole }, rest } };
}

describe('a passage of which some words are changed', () => {
  test('has a wavy line under these alone, and a thin one under the rest', async () => {
    const painter = paintLines();
    await painter.paint([parted(), passage('differs')]);
    expect(sizes()).toEqual({ 'text-wavy': 2, 'text-fine': 2 });
    await painter.paint([passage('differs')]);
    expect(sizes()).toEqual({ 'text-wavy': 1 });
  });

  test('has no line at all once a word of it is another', async () => {
    const painter = paintLines();
    const given = parted();
    await painter.paint([given, passage('differs')]);
    const [first] = given.ranges as [Range];
    Object.assign(first, { toString: () => 'other' });
    painter.dropChanged(textOf(first));
    expect([...registry].map(([name, { size }]) => `${name} ${size}`)).toEqual(['text-wavy 1', 'text-fine 0']);
    await painter.paint([given]);
    expect(sizes()).toEqual({});
  });
});
