import { expect, it } from 'vitest';
import { ImportOutcome } from '../../components/import-preview.tsx';
import type { ImportFormat } from '../../lib/core/exchange/read/imported.ts';
import { planAnnotationImport } from '../../lib/core/exchange/read/plan-annotation-import.ts';
import { exampleKept } from '../core/annotation/examples.ts';
import { show } from './render.tsx';

const noop = (): void => undefined;

/** What is counted in the preview of a file with a finding and a marked passage. */
function countsOf(format: ImportFormat): string[] {
  const file = { format, annotations: exampleKept(), isWhole: false, refused: [], cut: 0 };
  const planned = { is: 'annotations', file, plan: planAnnotationImport(file, []) } as const;
  const on = { choose: noop, accept: noop, replace: noop, cancel: noop };
  const state = { step: 'preview', name: 'notes.jsonld', planned } as const;
  const root = show(<ImportOutcome state={state} refused={[]} waiting={0} heading="h2" {...on} />);
  return [...root.querySelectorAll('.counts li')].map(({ textContent }) => textContent ?? '');
}

it('counts in the preview of a file what is in it, and nothing of which there is none', () => {
  expect(countsOf('crossread')).toEqual(['2 new']);
});

it('says how many findings are in a file for other programs', () => {
  expect(countsOf('w3c')).toEqual(['2 new', '1 with a finding']);
});
