import { describe, expect, it } from 'vitest';
import { chooseVersion, setVersion } from '../../../tools/release/version.ts';

describe('chooseVersion', () => {
  it.each([
    ['0.1.0', undefined, '0.1.0'],
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'patch', '0.1.10'],
    ['0.1.9', 'minor', '0.2.0'],
    ['0.9.9', 'major', '1.0.0'],
    ['0.1.0', '0.1.0', '0.1.0'],
    ['0.9.0', '0.10.0', '0.10.0'],
    ['1.2.3', '2.0.0', '2.0.0'],
  ])('from %s and %s makes %s', (current, wish, version) =>
    expect(chooseVersion(current, wish)).toEqual({ ok: true, value: version }),
  );

  it.each([
    ['0.2.0', '0.1.9', '0.1.9 is lower than 0.2.0'],
    ['0.10.0', '0.9.0', '0.9.0 is lower than 0.10.0'],
    ['1.0.0', '0.99.99', '0.99.99 is lower than 1.0.0'],
    ['0.1.0', 'next', '"next" is no version'],
    ['0.1.0', '1.2', '"1.2" is no version'],
    ['0.1.0', 'v1.2.3', '"v1.2.3" is no version'],
    ['0.1.0', '01.2.3', '"01.2.3" is no version'],
    ['0.1.0', '1.2.3-rc.1', '"1.2.3-rc.1" is no version'],
    ['0.1.0-rc.1', 'patch', 'package.json has the version "0.1.0-rc.1"'],
  ])('from %s and %s says what is wrong', (current, wish, error) => {
    const chosen = chooseVersion(current, wish);
    expect(chosen.ok ? '' : chosen.error).toContain(error);
  });
});

describe('setVersion', () => {
  it('sets the version of package.json and leaves the rest and its order', () => {
    const file = '{\n  "name": "oar",\n  "version": "0.1.0",\n  "dependencies": {\n    "tide": "0.1.0"\n  }\n}\n';
    expect(setVersion(file, '0.2.0')).toBe(file.replace('"version": "0.1.0"', '"version": "0.2.0"'));
  });

  it("sets both places of the lock file, and no dependency's", () => {
    const lock = {
      name: 'oar',
      version: '0.1.0',
      packages: { '': { version: '0.1.0' }, 'node_modules/tide': { version: '0.1.0' } },
    };
    expect(JSON.parse(setVersion(JSON.stringify(lock), '0.2.0'))).toEqual({
      name: 'oar',
      version: '0.2.0',
      packages: { '': { version: '0.2.0' }, 'node_modules/tide': { version: '0.1.0' } },
    });
  });
});
