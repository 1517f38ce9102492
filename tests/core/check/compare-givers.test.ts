import { describe, expect, it } from 'vitest';
import { compareGivers } from '../../../lib/core/check/compare-givers.ts';

const ROWS: readonly (readonly [page: string | null, source: string, relation: string])[] = [
  ['the health ministry', 'Health Ministry', 'same'],
  ['the army', 'the health ministry', 'different'],
  ['police', 'Harbour News', 'unclear'],
  ['the Israeli military', 'Israel', 'unclear'],
  ['officials', 'the health ministry', 'unclear'],
  ['Ann Lee', 'the health ministry', 'unclear'],
  ['Ann Lee', 'Tom Berg', 'different'],
  ['the WHO', 'World Health Organization', 'unclear'],
  ['the army', 'the Red Cross', 'different'],
  [null, 'the army', 'unclear'],
  ['the organisers', 'the police', 'different'],
  ['residents', 'the ministry', 'different'],
  ['hospital officials', 'the police', 'unclear'],
  ['officials', 'the police', 'unclear'],
];

describe('compareGivers', () => {
  it.each(ROWS)('%s beside %s', (page, name, relation) => {
    expect(compareGivers(page, { id: 's1', name, aliases: [], role: null }).relation).toBe(relation);
  });
});
