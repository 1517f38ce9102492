import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/core/check/check-figures.ts';
import type { FigureFinding } from '../../../lib/core/check/finding.ts';
import { extractClaims } from '../../../lib/core/claim/extract-claims.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { type EventPair, ONE_EVENT, OTHER_EVENTS } from './event-pairs.ts';

function findingsOn([source, sourceDay, page, pageDay]: EventPair): Omit<FigureFinding, 'id'>[] {
  const document = { id: 'd', title: null, publisher: null, url: null, date: sourceDay, opening: '', sha256: '' };
  const set = extractClaims({ document, text: source, language: 'en' }, { id: 'set', title: 'Set' });
  return checkFigures({ text: page, language: 'en', date: pageDay }, buildClaimIndex([set]));
}

const saysOf = (pair: EventPair): string =>
  findingsOn(pair)
    .filter(({ relation }) => relation === 'differs')
    .map(({ claim, exact }) => `${claim.exact} / ${exact}`)
    .join('; ');

describe('figures of two events of one sort', () => {
  it.each(OTHER_EVENTS)('are not compared: %s (%s) %s (%s)', (...pair) => expect(saysOf(pair)).toBe(''));
});

describe('figures of one event', () => {
  const missed = ONE_EVENT.filter((pair) => saysOf(pair) === '').map(([, , page]) => page);

  it('differ but in the known misses', () => expect(missed).toEqual(['In Brask, shares of Velto fell 6.3 percent.']));
});

describe('another day’s figure', () => {
  const [source, page] = [
    'By Monday the fever in Tarvia had killed 113 people.',
    'By Friday the fever in Tarvia had killed 204 people.',
  ];

  it('is told as one where the total only grows', () =>
    expect(findingsOn([source, '2014-10-07', page, '2014-10-11'])).toMatchObject([
      { relation: 'differs', severity: 'minor', differences: [{ kind: 'time' }], notes: ['laterAndHigher'] },
    ]));

  it('is passed over where it is the earlier one', () =>
    expect(findingsOn([page, '2014-10-11', source, '2014-10-07'])).toEqual([]));
});
