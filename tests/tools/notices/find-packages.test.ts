import { expect, it } from 'vitest';
import { findPackages } from '../../../tools/notices/find-packages.ts';

it.each([
  ['/some/where/node_modules/idb/build/index.js', ['node_modules/idb']],
  ['/some/where/node_modules/@floating-ui/dom/dist/dom.mjs', ['node_modules/@floating-ui/dom']],
  ['/some/where/node_modules/wxt/node_modules/idb/build/index.js', ['node_modules/wxt/node_modules/idb']],
  ['C:\\some\\where\\node_modules\\idb\\build\\index.js', ['node_modules/idb']],
  ['/some/where/lib/core/result.ts', []],
  ['\0vite/preload-helper.js', ['node_modules/vite']],
  ['\0rolldown/runtime.js', ['node_modules/rolldown']],
  ['\0virtual:wxt-plugins', ['node_modules/wxt']],
  ['\0virtual:wxt-background-entrypoint?/some/where/entrypoints/background/index.ts', ['node_modules/wxt']],
])('knows the package of %j', (moduleId, packages) => expect(findPackages([moduleId])).toEqual(packages));

it('names each package once, in order', () => {
  const modules = ['/a/node_modules/preact/a.mjs', '/a/node_modules/idb/b.js', '/a/node_modules/preact/c.mjs'];
  expect(findPackages(modules)).toEqual(['node_modules/idb', 'node_modules/preact']);
});
