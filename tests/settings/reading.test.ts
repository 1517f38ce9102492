import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReading, type Reading, readsByItself, withSite } from '../../lib/settings/reading.ts';

const ALL: Reading = { mode: 'all', sites: [] };

describe('what may be read by itself', () => {
  it.each<[Reading, string | null, boolean]>([
    [ALL, 'paper.example', true],
    [ALL, null, true],
    [{ mode: 'chosen', sites: ['paper.example'] }, 'paper.example', true],
    [{ mode: 'chosen', sites: ['paper.example'] }, 'sub.paper.example', false],
    [{ mode: 'chosen', sites: ['paper.example'] }, null, false],
    [{ mode: 'asked', sites: [] }, 'paper.example', false],
  ])('%j on %s: %s', (reading, host, isRead) => expect(readsByItself(reading, host)).toBe(isRead));

  it('is every news page when nothing sensible is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(undefined), fc.string(), fc.array(fc.string())), (stored) => {
        expect(parseReading(stored)).toEqual(ALL);
      }),
    );
    expect(parseReading({ mode: 'never', sites: ['a.example'] })).toEqual({ mode: 'all', sites: ['a.example'] });
  });

  it('is one site more after that site was allowed, and never everything', () => {
    expect(withSite({ mode: 'asked', sites: [] }, 'b.example')).toEqual({ mode: 'chosen', sites: ['b.example'] });
    expect(withSite({ mode: 'chosen', sites: ['b.example'] }, 'a.example')).toEqual({
      mode: 'chosen',
      sites: ['a.example', 'b.example'],
    });
    expect(withSite({ mode: 'chosen', sites: ['b.example'] }, 'b.example').sites).toEqual(['b.example']);
  });
});
