import { expect, it } from 'vitest';
import { ImportRefused } from '../../components/import-preview.tsx';
import { show, wordsOf } from './render.tsx';

const PROBLEM = { path: '', reason: 'notJson', at: { line: 2, column: 21 } } as const;

it('says of a file that was refused what is wrong with it, and where', () => {
  const words = wordsOf(show(<ImportRefused refused={[{ name: 'notes.json', problems: [PROBLEM] }]} />));
  expect(words).toContain('“notes.json” was not imported, and nothing was changed:');
  expect(words).toMatch(/Line 2, column 21 This is not JSON\./);
});

it('says it of pasted words, too, which have no name', () => {
  const words = wordsOf(show(<ImportRefused refused={[{ name: null, problems: [PROBLEM] }]} />));
  expect(words).toContain('This was refused, and nothing was changed:');
});
