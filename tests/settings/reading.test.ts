import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseReading,
  type Reading,
  readsByItself,
  withAlways,
  withoutSite,
  withSite,
} from '../../lib/settings/reading.ts';

const ALL: Reading = { mode: 'all', sites: [], always: [] };

describe('what may be read automatically', () => {
  it.each<[Reading, string | null, boolean]>([
    [ALL, 'paper.example', true],
    [ALL, null, true],
    [{ mode: 'chosen', sites: ['paper.example'], always: [] }, 'paper.example', true],
    [{ mode: 'chosen', sites: ['paper.example'], always: [] }, 'sub.paper.example', false],
    [{ mode: 'chosen', sites: ['paper.example'], always: [] }, null, false],
    [{ mode: 'asked', sites: [], always: [] }, 'paper.example', false],
  ])('%j on %s: %s', (reading, host, isRead) => expect(readsByItself(reading, host)).toBe(isRead));

  it('is every news page when nothing sensible is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(undefined), fc.string(), fc.array(fc.string())), (stored) => {
        expect(parseReading(stored)).toEqual(ALL);
      }),
    );
    expect(parseReading({ mode: 'never', sites: ['a.example'], always: [] })).toEqual({
      mode: 'all',
      sites: ['a.example'],
      always: [],
    });
  });

  it('is one site more after that site was allowed, and never everything', () => {
    expect(withSite({ mode: 'asked', sites: [], always: [] }, 'b.example')).toEqual({
      mode: 'chosen',
      sites: ['b.example'],
      always: [],
    });
    expect(withSite({ mode: 'chosen', sites: ['b.example'], always: [] }, 'a.example')).toEqual({
      mode: 'chosen',
      sites: ['a.example', 'b.example'],
      always: [],
    });
    expect(withSite({ mode: 'chosen', sites: ['b.example'], always: [] }, 'b.example').sites).toEqual(['b.example']);
  });

  it('is every page of a site until that is taken back', () => {
    const chosen = withAlways(withAlways(ALL, 'b.example'), 'a.example');
    expect(chosen.always).toEqual(['a.example', 'b.example']);
    expect(withAlways(chosen, 'a.example')).toEqual(chosen);
    expect(withoutSite(chosen, 'always', 'b.example')).toEqual({ ...chosen, always: ['a.example'] });
  });

  it('leaves a site out that was taken out, and every page of it be checked where that was asked', () => {
    const chosen = withAlways(withSite({ mode: 'chosen', sites: [], always: [] }, 'a.example'), 'a.example');
    expect(withoutSite(chosen, 'sites', 'a.example')).toEqual({ mode: 'chosen', sites: [], always: ['a.example'] });
  });
});
