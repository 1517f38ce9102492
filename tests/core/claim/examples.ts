import type { ClaimSet } from '../../../lib/core/claim/claim.ts';

/** The text that the example set was taken from. */
export const EXAMPLE_TEXT =
  'The mayor, Ida Brandt, said: "We will close the bridge on Monday." Over 300 drivers use it.';

/** A valid set of one quotation and one figure. */
export const exampleSet = (): ClaimSet => ({
  format: 'crossread/claim-set@1',
  id: 'bridge',
  title: 'The bridge',
  description: '',
  version: '1',
  language: 'en',
  documents: [
    {
      id: 'd1',
      title: null,
      publisher: null,
      url: null,
      date: null,
      opening: 'The mayor, Ida Brandt, said',
      sha256: '0'.repeat(64),
    },
  ],
  speakers: [{ id: 's1', name: 'Ida Brandt', aliases: [], role: 'mayor' }],
  claims: [
    {
      type: 'quotation',
      id: 'q1',
      content: 'We will close the bridge on Monday.',
      speaker: 's1',
      cue: 'said',
      appearances: [
        {
          document: 'd1',
          start: 29,
          end: 66,
          exact: '"We will close the bridge on Monday."',
          prefix: 'Ida Brandt, said: ',
          suffix: ' Over 300',
        },
      ],
    },
    {
      type: 'figure',
      id: 'f1',
      value: 300,
      low: 300,
      high: null,
      comparator: 'over',
      trend: null,
      unit: null,
      counted: 'drivers',
      terms: ['bridge'],
      appearances: [
        { document: 'd1', start: 67, end: 75, exact: 'Over 300', prefix: 'on Monday." ', suffix: ' drivers use it.' },
      ],
    },
  ],
});

/** The set in version 2, with all that only this version has. */
export function latestSet(): ClaimSet {
  const { claims, documents, ...set } = exampleSet();
  const [quotation, figure] = claims;
  const [document] = documents;
  const [at] = quotation?.appearances ?? [];
  if (quotation?.type !== 'quotation' || figure?.type !== 'figure' || !document || !at)
    throw new Error('The example has a document, a quotation and a figure.');
  const appearances = [{ ...at, place: { page: 3, line: 12, time: 61.5 } }];
  return {
    ...set,
    format: 'crossread/claim-set@2',
    documents: [{ ...document, language: 'en-GB', decimalSign: 'point' }],
    claims: [
      { ...quotation, appearances, declared: ['speaker'] },
      { ...figure, context: { sentence: 'Over 300 drivers use it.', start: 0, date: '2026-03-02' } },
      { type: 'date', id: 'd1', event: 'the bridge closes', first: '2026-03-02', last: '2026-03-02', appearances },
      { type: 'age', id: 'a1', person: 'Ida Brandt', years: 52, speaker: null, appearances },
    ],
    provenance: { creator: 'The desk', file: 'bridge.txt', made: '2026-03-03T10:00:00Z' },
  };
}
