import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Backup, type ReadBackup, startBackup } from '../../../lib/core/exchange/backup.ts';
import { type ReadFile, readFile } from '../../../lib/core/exchange/read/read-file.ts';
import { arbitraryKept, exampleKept } from '../annotation/examples.ts';
import { exampleSet, latestSet } from '../claim/examples.ts';

const MADE = { now: new Date('2026-03-04T10:00:00Z'), crossread: '1.2.3' };
const ADDED_AT = '2026-03-03T10:00:00.000Z';

const backup: Backup = {
  settings: { version: 1, sitesOff: ['news.example'], setsOff: [], setsOffOn: {}, keepsRecord: true },
  sets: [
    { set: exampleSet(), origin: 'imported', addedAt: ADDED_AT },
    { set: { ...latestSet(), id: 'pier' }, origin: 'made', addedAt: ADDED_AT },
  ],
  mutes: [
    { id: 'bridge/q1: yes', set: 'bridge', claim: 'q1', source: 'No', page: 'Yes', mutedAt: ADDED_AT },
    {
      id: 'bridge/q1: maybe',
      set: 'bridge',
      claim: 'q1',
      source: 'No',
      page: 'Maybe',
      mutedAt: ADDED_AT,
      verdict: {
        relation: 'same',
        severity: 'none',
        differences: [],
        speakers: { page: null, source: 'Ola Brandt' },
        engine: '1.2.0',
        right: 'differs',
      },
    },
  ],
  meetings: [{ sha256: 'a'.repeat(64), pages: 12, differing: 3, lastMet: '2026-03-03', marks: [4, 9] }],
  annotations: exampleKept(),
};

const write = ({ annotations, ...rest }: Backup): string => {
  const writer = startBackup(rest, MADE);
  return annotations.map((annotation) => writer.add(annotation)).join('') + writer.end();
};

const readText = (file: string): ReadFile => readFile(file, ADDED_AT);

const whole = (read: ReadBackup): ReadFile => ({ ok: true, value: { is: 'backup', backup: read } });

const fileWith = (over: object): string => JSON.stringify({ format: 'crossread/backup@1', ...backup, ...over });

describe('a backup', () => {
  it('comes back as it was saved, with no annotation or many', () => {
    fc.assert(
      fc.property(fc.array(arbitraryKept, { maxLength: 3 }), (annotations) => {
        const file = write({ ...backup, annotations });
        expect(readText(file)).toEqual(whole({ ...backup, annotations, damaged: 0 }));
      }),
    );
  });

  it('gives all that is sound, and counts the rest', () => {
    const [set] = backup.sets;
    const file = fileWith({
      sets: [set, { ...set, set: { ...set?.set, claims: [] } }, null],
      mutes: [...backup.mutes, { id: 'x' }],
      annotations: [...backup.annotations, { id: 5 }],
    });
    expect(readText(file)).toEqual(whole({ ...backup, sets: backup.sets.slice(0, 1), damaged: 4 }));
  });

  it.each([
    ['is cut off', write(backup).slice(0, -20), 'endsEarly'],
    ['is of a later version', fileWith({ format: 'crossread/backup@2' }), 'notOneOf'],
    ['has no annotations', fileWith({ annotations: undefined }), 'missing'],
    ['has a name that reaches into objects', fileWith({ settings: JSON.parse('{"__proto__":1}') }), 'forbiddenName'],
  ])('that %s is refused, with why', (_, file, reason) => {
    expect(readText(file)).toMatchObject({ ok: false, error: [{ reason }] });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (file) => void readText(file)));
  });
});
