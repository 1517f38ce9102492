import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../../lib/core/check/check-figures.ts';
import { buildClaimIndex } from '../../../lib/core/index/claim-index.ts';
import { type FigurePair, figurePairs, type PairVerdict } from '../figure/figure-pairs.ts';
import { SOURCE_DATE, setFromText } from './set-from-text.ts';

/** What the check makes of a pair: the gravest difference, else an agreement, else silence. */
function verdictOn([expected, source, page]: FigurePair): string {
  const date = expected === 'later' ? '2024-05-01' : SOURCE_DATE;
  const findings = checkFigures({ text: page, language: 'en', date }, buildClaimIndex([setFromText(source)]));
  const differing = findings.filter(({ relation }) => relation === 'differs');
  const gravest = differing.find(({ severity }) => severity === 'major') ?? differing[0];
  if (gravest) {
    if (gravest.notes.includes('laterAndHigher') && gravest.severity === 'minor') return 'later';
    return `${gravest.differences[0]?.kind} ${gravest.severity}`;
  }
  return findings.some(({ relation }) => relation === 'same') ? 'same' : 'silent';
}

/** The pairs that come out otherwise than labelled, each with what is said of it instead. */
const KNOWN_MISSES: readonly (readonly [PairVerdict, string, string, string])[] = [
  ['same', 'Two thirds of Halden voted for the tunnel.', 'In Halden 66.7 percent voted for the tunnel.', 'silent'],
  ['counted major', 'The Lorne crash killed 31 passengers.', 'The Lorne crash killed 31 children.', 'same'],
];

describe('checkFigures on the labelled pairs', () => {
  const misses = figurePairs
    .map((pair) => [...pair, verdictOn(pair)] as const)
    .filter(([expected, , , actual]) => actual !== expected);

  it('has enough of them', () => expect(figurePairs.length).toBeGreaterThanOrEqual(250));

  it('gets all right but the known misses', () => expect(misses).toEqual(KNOWN_MISSES));

  it('gets at least 97 of 100 right', () => expect(misses.length / figurePairs.length).toBeLessThanOrEqual(0.03));
});
