import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, SETTINGS_VERSION, storeChange, withItem } from '../../lib/settings/settings.ts';

/** What came later, as it is where nothing is stored. */
const LATER = {
  views: [],
  keepsLooks: false,
  remembers: false,
  memoryDays: 90,
  sitesNotRemembered: [],
  hidesSame: false,
  textSize: 'usual',
  lineColours: 'usual',
} as const;

describe('parseSettings', () => {
  it.each([
    [
      undefined,
      { sitesOff: [], setsOff: [], setsOffOn: {}, keepsRecord: false, showsTold: false, drawsOwn: true, ...LATER },
    ],
    [
      'nonsense',
      { sitesOff: [], setsOff: [], setsOffOn: {}, keepsRecord: false, showsTold: false, drawsOwn: true, ...LATER },
    ],
    [
      { sitesOff: ['a.example', 3] },
      {
        sitesOff: ['a.example'],
        setsOff: [],
        setsOffOn: {},
        keepsRecord: false,
        showsTold: false,
        drawsOwn: true,
        ...LATER,
      },
    ],
    [
      { hidesSame: true, textSize: 'huge', lineColours: 'colourBlind' },
      {
        sitesOff: [],
        setsOff: [],
        setsOffOn: {},
        keepsRecord: false,
        showsTold: false,
        drawsOwn: true,
        ...LATER,
        hidesSame: true,
        lineColours: 'colourBlind',
      },
    ],
    [
      { remembers: true, memoryDays: 7, sitesNotRemembered: ['a.example', null] },
      {
        sitesOff: [],
        setsOff: [],
        setsOffOn: {},
        keepsRecord: false,
        showsTold: false,
        drawsOwn: true,
        ...LATER,
        remembers: true,
        sitesNotRemembered: ['a.example'],
      },
    ],
    [
      { keepsRecord: 'yes' },
      { sitesOff: [], setsOff: [], setsOffOn: {}, keepsRecord: false, showsTold: false, drawsOwn: true, ...LATER },
    ],
    [
      { sitesOff: 'a.example', setsOff: ['levy'], setsOffOn: { 'b.example': ['levy', 3], 'c.example': 1 } },
      {
        sitesOff: [],
        setsOff: ['levy'],
        setsOffOn: { 'b.example': ['levy'], 'c.example': [] },
        keepsRecord: false,
        showsTold: false,
        drawsOwn: true,
        ...LATER,
      },
    ],
  ])('reads %j as %j', (stored, settings) => {
    expect(parseSettings(stored)).toEqual(settings);
  });

  it.each([undefined, 0, SETTINGS_VERSION, SETTINGS_VERSION + 5, -1, 'one'])('reads version %j', (version) => {
    const settings = {
      sitesOff: ['a.example'],
      setsOff: ['levy'],
      setsOffOn: { 'b.example': ['levy'] },
      keepsRecord: true,
      showsTold: false,
      drawsOwn: false,
      ...LATER,
    };
    expect(parseSettings({ ...settings, version, later: true })).toEqual(settings);
  });

  it('reads back what it gave, whatever was stored', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const settings = parseSettings(stored);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe('withItem', () => {
  it('puts an item in once and takes it out again', () => {
    expect(withItem(['b'], 'a', true)).toEqual(['a', 'b']);
    expect(withItem(['a', 'b'], 'a', true)).toEqual(['a', 'b']);
    expect(withItem(['a', 'b'], 'a', false)).toEqual(['b']);
    expect(withItem(['b'], 'a', false)).toEqual(['b']);
  });
});

describe('storeChange', () => {
  const later = { sitesOff: ['a.example'], setsOff: { 'a later form': true }, colour: 'dark', version: 9 };
  const before = parseSettings(later);

  it('case 78: keeps what a later version has written, and changes what is changed', () => {
    const after = { ...before, sitesOff: ['a.example', 'b.example'] };
    expect(storeChange(later, { before, after })).toEqual({ ...later, sitesOff: ['a.example', 'b.example'] });
  });

  it('case 78: leaves all as it is when nothing is changed, whatever is stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (stored) => {
        const read = parseSettings(stored);
        expect(storeChange(stored, { before: read, after: read })).toEqual(stored);
      }),
    );
  });

  it('case 78: leaves a text size and colours of a later version to it when something else of the looks is changed', () => {
    const stored = { textSize: 'huge', lineColours: 'sepia' };
    const read = parseSettings(stored);
    expect(storeChange(stored, { before: read, after: { ...read, hidesSame: true } })).toEqual({
      ...stored,
      hidesSame: true,
    });
  });

  it('starts from scratch where nothing sensible is stored', () => {
    const read = parseSettings(undefined);
    expect(storeChange('nonsense', { before: read, after: { ...read, keepsRecord: true } })).toEqual({
      keepsRecord: true,
    });
  });
});
