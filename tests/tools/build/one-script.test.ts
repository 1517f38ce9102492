import { expect, it } from 'vitest';
import { oneScript } from '../../../tools/build/one-script.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  main: ['view', 'store'],
  view: ['words', 'main'],
  store: [],
  words: [],
  other: ['words', 'far'],
  far: [],
};

const graph = {
  getModuleInfo: (id: string) => {
    const importedIds = IMPORTS[id];
    return importedIds ? { importedIds } : null;
  },
};

it('names the chunk of all that a page loads at once, and of nothing else', () => {
  const name = oneScript('parts', 'main');
  const named = Object.keys(IMPORTS).filter((id) => name(id, graph) === 'parts');
  expect(named).toEqual(['view', 'store', 'words']);
});

it('names nothing where the page is not built', () => {
  expect(oneScript('parts', 'elsewhere')('view', graph)).toBeNull();
});
