import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planRelease, readChangedPaths } from '../../../tools/release/plan-release.ts';

const DAY = '2027-01-31';
const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n- Oars.\n';
const scratch = { folder: '' };

const write = (file: string, text: string): void => writeFileSync(path.join(scratch.folder, file), text);
const git = (...words: readonly string[]): Buffer =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: scratch.folder });

/** A project with what a release looks at: versions, a changelog, the languages and their texts. */
beforeEach(() => {
  scratch.folder = mkdtempSync(path.join(tmpdir(), 'crossread-plan-'));
  mkdirSync(path.join(scratch.folder, 'docs/store'), { recursive: true });
  for (const folder of ['locales', 'docs/store/texts'])
    cpSync(folder, path.join(scratch.folder, folder), { recursive: true });
  write('package.json', '{\n  "version": "0.1.0"\n}\n');
  write(
    'package-lock.json',
    '{\n  "version": "0.1.0",\n  "packages": {\n    "": {\n      "version": "0.1.0"\n    }\n  }\n}\n',
  );
  write('CHANGELOG.md', CHANGELOG);
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Row');
});

afterEach(() => rmSync(scratch.folder, { recursive: true, force: true }));

describe('planRelease', () => {
  it('changes versions and changelog, and writes nothing itself', () => {
    const plan = planRelease(scratch.folder, 'minor', DAY);
    expect(plan.faults).toEqual([]);
    expect(plan.version).toBe('0.2.0');
    expect([...plan.edits.keys()]).toEqual(['CHANGELOG.md', 'package.json', 'package-lock.json']);
    expect(readFileSync(path.join(scratch.folder, 'CHANGELOG.md'), 'utf8')).toBe(CHANGELOG);
    expect(git('status', '--porcelain').toString()).toBe('');
  });

  it('changes nothing when the same release is asked for again', () => {
    for (const [file, text] of planRelease(scratch.folder, '0.2.0', DAY).edits) write(file, text);
    expect(planRelease(scratch.folder, '0.2.0', '2027-02-01')).toEqual({
      version: '0.2.0',
      edits: new Map(),
      faults: [],
    });
  });

  it('goes on where an attempt before has changed the version alone', () => {
    const { edits } = planRelease(scratch.folder, '0.2.0', DAY);
    write('package.json', edits.get('package.json') ?? '');
    const plan = planRelease(scratch.folder, '0.2.0', DAY);
    expect(plan.faults).toEqual([]);
    expect([...plan.edits.keys()]).toEqual(['CHANGELOG.md', 'package-lock.json']);
  });

  it('names all that has to be put right at once, the version first', () => {
    write(
      'docs/store/texts/de.yml',
      readFileSync('docs/store/texts/de.yml', 'utf8').replace(/^tile: .*/m, `tile: ${'a'.repeat(61)}`),
    );
    write('oar.ts', '');
    expect(planRelease(scratch.folder, '0.0.9', DAY).faults).toEqual([
      '0.0.9 is lower than 0.1.0, which package.json has.',
      'Not committed, so the tag would not have it: docs/store/texts/de.yml, oar.ts.',
      'docs/store/texts/de.yml: tile has 61 characters, 60 at most are taken.',
    ]);
  });

  it('misses the texts of a language', () => {
    rmSync(path.join(scratch.folder, 'docs/store/texts/he.yml'));
    git('commit', '--quiet', '--all', '-m', 'Row on');
    expect(planRelease(scratch.folder, 'minor', DAY).faults).toEqual(['docs/store/texts/he.yml is missing.']);
  });
});

it('readChangedPaths takes the new name of what was renamed', () =>
  expect(readChangedPaths(' M oar.ts\0R  tide.ts\0ebb.ts\0?? pier rail.ts\0')).toEqual([
    'oar.ts',
    'tide.ts',
    'pier rail.ts',
  ]));
