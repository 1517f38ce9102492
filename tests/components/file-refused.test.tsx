import { expect, it } from 'vitest';
import { FileRefused } from '../../components/file-preview.tsx';
import { show, wordsOf } from './render.tsx';

it('says of a file that was refused what is wrong with it, and where', () => {
  const problem = { path: '', reason: 'notJson', at: { line: 2, column: 21 } } as const;
  const words = wordsOf(show(<FileRefused name="notes.json" problem={problem} />));
  expect(words).toContain('“notes.json” was not read and nothing was changed.');
  expect(words).toMatch(/Line 2, column 21 This is not JSON\./);
});
