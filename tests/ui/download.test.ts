import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../lib/ui/download.ts';

describe('case 54: fileNameFor', () => {
  it.each([
    ['Levy to go up', 'Levy to go up.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['CON', 'Crossread CON.csv'],
    ['nul', 'Crossread nul.csv'],
    ['', 'Crossread.csv'],
    ['😀😀', 'Crossread.csv'],
    ['Água: 50% – «sim»', 'Água 50 sim.csv'],
    ['long '.repeat(100), `${'long '.repeat(11).trim()}.csv`],
  ])('names %j %j', (title, name) => {
    expect(fileNameFor(title, 'csv')).toBe(name);
  });

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const name = fileNameFor(title, 'csv-metadata.json');
        expect(name).toMatch(/^[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M} ]*\.csv-metadata\.json$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(256);
      }),
    );
  });
});
