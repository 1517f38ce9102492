import { describe, expect, it } from 'vitest';
import { reportVerdict } from '../../../../lib/core/check/reported-verdict.ts';
import { writeVerdictReports } from '../../../../lib/core/exchange/write/verdict-reports.ts';
import { cutFinding, sameFinding } from '../../../components/examples.ts';

const NOW = new Date('2026-03-02T10:00:00Z');
const muted = {
  set: 'bridge',
  claim: 'q1',
  source: 'We will open it.',
  page: 'We may open it.',
  mutedAt: '2026-03-01T08:00:00Z',
};

describe('reports of verdicts', () => {
  it('have what was said, by which version, and both names', () => {
    expect(reportVerdict(cutFinding, '1.4.0')).toEqual({
      relation: 'differs',
      severity: 'major',
      differences: ['cut (condition)'],
      speakers: { page: 'Ola Brandt', source: 'Ida Moen' },
      engine: '1.4.0',
      right: null,
    });
    const { speaker: _, ...nobody } = sameFinding;
    expect(reportVerdict(nobody, '1').speakers).toEqual({ page: null, source: null });
  });

  it('are written with both passages, and without what is muted for another reason', () => {
    const verdict = { ...reportVerdict(cutFinding, '1.4.0'), right: 'same' as const };
    const file: unknown = JSON.parse(writeVerdictReports([{ ...muted, verdict }, muted], NOW));
    expect(file).toEqual({
      format: 'crossread/verdict-reports@1',
      made: NOW.toISOString(),
      reports: [
        { page: muted.page, source: muted.source, ...verdict, set: 'bridge', claim: 'q1', reportedAt: muted.mutedAt },
      ],
    });
  });
});
