import type { FigureFinding, FindingPlace, QuotationFinding } from '../../lib/core/check/finding.ts';

/** A finding: the page drops the end of a sentence of the source. */
export const cutFinding: QuotationFinding & { readonly place: FindingPlace } = {
  id: 'levy:q1@10',
  type: 'quotation',
  start: 10,
  end: 36,
  exact: '“We will open the bridge,”',
  relation: 'differs',
  severity: 'major',
  extent: 'part',
  differences: [
    {
      kind: 'cut',
      effect: 'condition',
      severity: 'major',
      source: 'if the river falls',
      page: '',
      cut: { at: 'end', marked: false },
    },
  ],
  claim: {
    set: 'levy',
    setTitle: 'The levy',
    setVersion: '1',
    id: 'q1',
    exact: '“We will open the bridge if the river falls,”',
    sources: [
      {
        document: 'd1',
        sha256: '',
        opening: 'The harbour office said on Monday',
        title: 'Bridge to open',
        publisher: 'The Harbour Gazette',
        url: 'https://gazette.example/bridge',
        date: '2026-03-02',
        prefix: '',
        exact: '“We will open the bridge if the river falls,”',
        suffix: '',
      },
    ],
  },
  speaker: { page: 'Ola Brandt', source: 'Ida Moen', relation: 'different' },
  words: [
    { step: 'equal', source: 'We will open the bridge', page: 'We will open the bridge' },
    { step: 'cut', source: ' if the river falls', page: '' },
  ],
  notes: [],
  place: 'shown',
};

/** A finding that is the same on both sides. */
export const sameFinding: typeof cutFinding = {
  ...cutFinding,
  extent: 'whole',
  id: 'levy:q2@80',
  relation: 'same',
  severity: 'none',
  differences: [],
  speaker: { page: 'Moen', source: 'Ida Moen', relation: 'same' },
  words: [],
};

/** A figure that is the same on both sides. */
export const sameFigure: FigureFinding = {
  id: 'levy:f1@80',
  type: 'figure',
  start: 80,
  end: 91,
  exact: 'forty boats',
  relation: 'same',
  severity: 'none',
  differences: [],
  claim: { ...cutFinding.claim, id: 'f1', exact: 'over forty boats' },
  words: [],
  notes: [],
};

/** A finding that differs by an article only. */
export const smallFinding: typeof cutFinding = {
  ...cutFinding,
  id: 'levy:q4@120',
  severity: 'minor',
  speaker: { page: 'Moen', source: 'Moen', relation: 'same' },
  differences: [{ kind: 'wording', effect: 'other', severity: 'minor', source: 'the', page: '' }],
  words: [
    { step: 'equal', source: 'We will open ', page: 'We will open ' },
    { step: 'removed', source: 'the ', page: '' },
    { step: 'equal', source: 'bridges', page: 'bridges' },
  ],
};
