import { describe, expect, it } from 'vitest';
import { readChanges, releaseChangelog } from '../../../tools/release/changelog.ts';

const DAY = '2027-01-31';
const HEAD = '# Changelog\n\nWhat changes.\n\n## [Unreleased]\n';
const FIRST = `${HEAD}\n### Added\n\n- Oars.\n- Tides.\n`;

const released = (text: string, version: string): string => {
  const result = releaseChangelog(text, version, DAY);
  return result.ok ? result.value : `refused: ${result.error}`;
};

describe('releaseChangelog', () => {
  it('puts what is unreleased under the version and the day, and leaves Unreleased empty', () =>
    expect(released(FIRST, '0.1.0')).toBe(`${HEAD}\n## [0.1.0] - ${DAY}\n\n### Added\n\n- Oars.\n- Tides.\n`));

  it('puts the newest version first', () => {
    const next = released(FIRST, '0.1.0').replace('## [Unreleased]\n', '## [Unreleased]\n\n### Fixed\n\n- A leak.\n');
    expect(released(next, '0.2.0')).toBe(
      `${HEAD}\n## [0.2.0] - ${DAY}\n\n### Fixed\n\n- A leak.\n\n## [0.1.0] - ${DAY}\n\n### Added\n\n- Oars.\n- Tides.\n`,
    );
  });

  it('gives the same again for a version that it has', () => {
    const once = released(FIRST, '0.1.0');
    expect(releaseChangelog(once, '0.1.0', '2027-02-01')).toEqual({ ok: true, value: once });
  });

  it.each([
    ['no Unreleased', '# Changelog\n', '0.1.0', 'has no line "## [Unreleased]"'],
    ['nothing under it', HEAD, '0.1.0', 'lists nothing under Unreleased'],
    ['headings alone under it', `${HEAD}\n### Added\n`, '0.1.0', 'lists nothing under Unreleased'],
    [
      'more for a version that it has',
      `${FIRST}\n## [0.1.0] - ${DAY}\n\n- Oars.\n`,
      '0.1.0',
      'which version comes next?',
    ],
  ])('refuses a changelog with %s', (_what, text, version, error) => expect(released(text, version)).toContain(error));

  it('does not take 0.1.0 for there when 0.1.01 or 10.1.0 is', () =>
    expect(released(`${FIRST}\n## [10.1.0] - ${DAY}\n\n- Piers.\n`, '0.1.0')).toContain(`## [0.1.0] - ${DAY}`));
});

describe('readChanges', () => {
  const text = released(released(FIRST, '0.1.0').replace('[Unreleased]\n', '[Unreleased]\n\n- A leak.\n'), '0.2.0');

  it.each([
    ['0.2.0', '- A leak.'],
    ['0.1.0', '### Added\n\n- Oars.\n- Tides.'],
    ['0.3.0', ''],
  ])('gives what is listed for %s', (version, changes) => expect(readChanges(text, version)).toBe(changes));
});
