import { describe, expect, it } from 'vitest';
import { findModuleState, findReExports, findUndocumentedExports, parseCode } from './declarations.ts';
import { readTrackedFiles } from './tracked-files.ts';

const files = readTrackedFiles();
const code = files.filter(({ path }) =>
  /^(?:lib|components|entrypoints|cli|tools|manifest|tests)\/.*\.tsx?$/.test(path),
);
const isShipped = (path: string): boolean => !path.startsWith('tests/');
const shipped = code.filter(({ path }) => isShipped(path));
/** Tests of the code's own parts may be long tables of cases. */
const testMachinery = code.filter(({ path }) => /^tests\/(?:support|journeys|conventions|built)\//.test(path));
const parsed = code.map(parseCode);
const library = parsed.filter(({ fileName }) => fileName.startsWith('lib/'));

/** Past this a module has more than one idea; aim for half of it. */
const MOST_LINES = 400;

/** A view is named like the component it exports, everything else in kebab case. */
const MODULE_NAME = /(?:^|\/)(?:[a-z0-9.-]+\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/;

/** Names that say nothing about what is inside. */
const EMPTY_NAMES = /(?:^|[-/])(?:utils?|helpers?|common|manager|misc)(?:[-./]|$)/;

/** Hosts of package registries, and folders of somebody's own machine. */
const REGISTRY_HOST = /\bregistry\.[a-z]+\.(?:org|com|io)\b|\bnpm\.pkg\.|\bartifactory\b|\bverdaccio\b/i;
const MACHINE_PATH = /(?<![\w.:/])\/(?:home|Users|root|work)\/\w|\b[A-Z]:\\+Users\\/;

describe('the code', () => {
  it('is found', () => expect(library.length).toBeGreaterThan(20));

  it('says of everything lib exports what it gives', () => {
    expect(library.flatMap(findUndocumentedExports), 'Write a docstring: what it gives, in which units.').toEqual([]);
  });

  it('keeps no state at the top of a module', () => {
    expect(
      parsed.filter(({ fileName }) => isShipped(fileName)).flatMap(findModuleState),
      'Pass it in, or keep it in what a function returns.',
    ).toEqual([]);
  });

  it('asks for nothing on pages that browsers give to those with TLS alone', () => {
    const onPages = shipped.filter(({ path }) => /^(?:lib\/page|entrypoints\/(?:gate|engine|card))\//.test(path));
    const secure = onPages.filter(({ text }) =>
      /\bcrypto\.(?:randomUUID|subtle)\b|\bnavigator\.clipboard\b/.test(text),
    );
    expect(onPages.length).toBeGreaterThan(20);
    expect(secure.map(({ path }) => path)).toEqual([]);
  });

  it('imports things from where they live', () => {
    expect(parsed.flatMap(findReExports), 'A module that hands on others hides who needs what.').toEqual([]);
  });

  it('has no module over the limit', () => {
    const long = [...shipped, ...testMachinery]
      .filter(({ text }) => text.split('\n').length > MOST_LINES)
      .map(({ path }) => path);
    expect(long, `Over ${MOST_LINES} lines: which two ideas are in it?`).toEqual([]);
  });

  it('names each module after its idea', () => {
    const empty = code.filter(({ path }) => EMPTY_NAMES.test(path) || !MODULE_NAME.test(path)).map(({ path }) => path);
    expect(empty, 'After the main export: components like it, the rest in kebab case.').toEqual([]);
  });

  it('runs all of its tests', () => {
    const skipping = /\b(?:it|test|describe)\.(?:skip|only|todo)\b/;
    const tests = code.filter(({ path, text }) => path.startsWith('tests/') && skipping.test(text));
    expect(tests.map(({ path }) => path).filter((path) => !path.includes('/conventions/'))).toEqual([]);
  });
});

describe('the files under version control', () => {
  it.each([
    ['the host of a package registry', REGISTRY_HOST],
    ['a path on one machine', MACHINE_PATH],
  ])('never name %s', (_what, pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
