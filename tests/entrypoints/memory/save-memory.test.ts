import { expect, it } from 'vitest';
import { linesOf } from '../../../entrypoints/memory/save-memory.ts';
import { rememberedArticle } from './remembered-article.ts';

it('each claim has a line of its own, and none is a formula', () => {
  const lines = linesOf(rememberedArticle, [
    { type: 'quotation', exact: '“We will, come what may,”', speaker: 'Ida Moen' },
    { type: 'figure', exact: '=HYPERLINK("x")', speaker: null },
  ]);
  expect(lines.split('\r\n')).toEqual([
    'Bridge to open,The Valley Courier,https://courier.example/bridge,2026-11-28,en,2026-11-28T08:00:00Z,2026-11-28T21:00:00Z,quotation,"“We will, come what may,”",Ida Moen',
    'Bridge to open,The Valley Courier,https://courier.example/bridge,2026-11-28,en,2026-11-28T08:00:00Z,2026-11-28T21:00:00Z,figure,"\'=HYPERLINK(""x"")",',
    '',
  ]);
});
