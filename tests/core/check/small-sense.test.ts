import { describe, expect, it } from 'vitest';
import { isSmallChange } from '../../../lib/core/check/small-change.ts';
import { compareQuotation } from '../../../lib/core/quotation/compare-quotation.ts';
import { cutFinding } from '../../components/examples.ts';

/** Whether a page that prints other words for the source's makes a small change of them. */
function isSmall(source: string, page: string): boolean {
  const compared = compareQuotation({ source, page: [page] });
  return isSmallChange({ ...cutFinding, ...compared, exact: page });
}

/* Written from grammar before there was a rule for them. */
const SMALL: readonly (readonly [source: string, page: string])[] = [
  ['The bridge isn’t safe for lorries this winter.', 'The bridge is unsafe for lorries this winter.'],
  ['The bridge is not safe for lorries this winter.', 'The bridge is unsafe for lorries this winter.'],
  ['It was impossible to save the boat that night.', 'It was not possible to save the boat that night.'],
  ['The plan wasn’t fair to the fishermen of Lorne.', 'The plan was unfair to the fishermen of Lorne.'],
  ['The numbers are not reliable in this season.', 'The numbers are unreliable in this season.'],
  ['We will not sell the boats or the nets to you.', 'We will not sell the boats and the nets to you.'],
  ['We never had water and light in those huts.', 'We never had water or light in those huts.'],
  ['They didn’t bring the ropes or the lamps up.', 'They didn’t bring the ropes and the lamps up.'],
  ['Someone has to pay for the bridge in the end.', 'Somebody has to pay for the bridge in the end.'],
  ['Nobody knows what is below the old harbour.', 'No one knows what is below the old harbour.'],
  ['We broke no rules and laws of the harbour.', 'We broke no rules or laws of the harbour.'],
  ['No one knows what is below the old harbour.', 'Nobody knows what is below the old harbour.'],
  ['Everybody in the street knew of the flood.', 'Everyone in the street knew of the flood.'],
];

const LARGE: readonly (readonly [source: string, page: string])[] = [
  ['The bridge is safe for lorries this winter.', 'The bridge is unsafe for lorries this winter.'],
  ['The bridge is not safe for lorries this winter.', 'The bridge is not unsafe for lorries this winter.'],
  ['The plan wasn’t fair to the fishermen of Lorne.', 'The plan is unfair to the fishermen of Lorne.'],
  ['The road was not tended by the men of Lorne.', 'The road was intended by the men of Lorne.'],
  ['We will sell the boats or the nets to you.', 'We will sell the boats and the nets to you.'],
  ['It was not late. Bring the ropes or the lamps.', 'It was not late. Bring the ropes and the lamps.'],
  ['They paid 20 20 times for the same old boat.', 'They paid 20 times for the same old boat.'],
  ['Nobody knows what is below the old harbour.', 'Somebody knows what is below the old harbour.'],
  ['It was not cold in the hut that night.', 'It was not not cold in the hut that night.'],
];

describe('small changes that leave the sense', () => {
  it.each(SMALL)('%s / %s', (source, page) => expect(isSmall(source, page)).toBe(true));
  it.each(LARGE)('not small: %s / %s', (source, page) => expect(isSmall(source, page)).toBe(false));
});
