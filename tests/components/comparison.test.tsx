import { describe, expect, it } from 'vitest';
import { Comparison } from '../../entrypoints/compare/comparison.tsx';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import { smallFinding } from './examples.ts';
import { show, wordsOf } from './render.tsx';

const report: PageReport = {
  status: 'checked',
  code: null,
  page: null,
  text: '',
  quoted: [],
  findings: [],
  leftOut: [],
  folded: [],
  sourceOf: [],
  toldOtherwise: [],
  notices: [],
  problem: null,
};

const { start, end } = smallFinding;
const comparison = {
  passages: [{ finding: smallFinding, source: 'first', first: { start, end }, second: { start, end } }],
  toldOtherwise: [],
  onlyFirst: [],
  onlySecond: [],
  inSecond: [smallFinding],
  inFirst: [],
} as const;

describe('the comparison of two articles', () => {
  it('that differ by a small change alone says that they share it, and saves it', () => {
    const view = show(<Comparison comparison={comparison} reports={[report, report]} tabIds={[1, 2]} />);
    expect(wordsOf(view.querySelector('[role=status]'))).toContain('1 small change in wording');
    expect(wordsOf(view)).not.toContain('share no quotation');
    expect(view.querySelectorAll('[role=menuitem]').length).toBeGreaterThan(5);
    // Without a choice all is saved, and no click is without a file.
    expect(view.querySelector('[role=menuitemradio]')).toBeNull();
  });
});
