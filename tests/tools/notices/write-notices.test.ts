import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type LockFile, readWorks } from '../../../tools/notices/read-works.ts';
import { type ThirdPartyWork, tidyLicence, writeNotices } from '../../../tools/notices/write-notices.ts';

const work = (name: string, text: string): ThirdPartyWork => ({ name, licence: 'MIT', home: '', text });

describe('writeNotices', () => {
  it('prints a licence that works share once, under all their names', () => {
    const notices = writeNotices([
      work('oar 1.0.0', 'Use it.\n'),
      work('tide 2.0.0', 'Use it.  \r\n'),
      work('pier 3.0.0', 'Keep it.'),
    ]);
    expect(notices.match(/Use it\./g)).toHaveLength(1);
    expect(notices).toContain('oar 1.0.0 (MIT)\ntide 2.0.0 (MIT)\n\nUse it.');
    expect(notices).toContain('pier 3.0.0 (MIT)\n\nKeep it.');
  });

  it('keeps apart licences that differ in the name of their holder alone', () =>
    expect(writeNotices([work('oar 1.0.0', '(c) Ada'), work('tide 1.0.0', '(c) Ben')]).match(/\(c\)/g)).toHaveLength(
      2,
    ));

  it('leaves out what a build tool has bundled for itself', () =>
    expect(tidyLicence('Use it.\n\n# Licenses of bundled dependencies\nanother')).toBe('Use it.'));
});

describe('the notices in the package', () => {
  const notices = readFileSync('public/third-party-notices.txt', 'utf8');
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
  const lines = notices.split('\n');
  const named = Object.keys(packages).filter((key) => {
    const name = key.replace(/^.*node_modules\//, '');
    return name !== '' && lines.some((line) => line.startsWith(`${name} ${packages[key]?.version} (`));
  });

  it('are what the lock file and the installed licences give for the packages they name', () => {
    expect(named.length).toBeGreaterThan(10);
    expect(writeNotices(readWorks('.', named)), 'Run npm run notices.').toBe(notices);
  });

  it('have a full text for each', () => {
    for (const section of notices.split(/^={100}$/m).slice(1))
      expect(section.length, section.slice(0, 80)).toBeGreaterThan(600);
  });

  it('are refused where a package is not in the lock file', () =>
    expect(() => readWorks('.', ['node_modules/no-such-package'])).toThrow(/not in package-lock\.json/));
});
