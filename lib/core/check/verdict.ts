import type { Finding } from './finding.ts';

/** A finding in a word, for people: the same, the same in part, how grave its differences are, or unknown. */
export type Verdict = 'same' | 'sameInPart' | 'minor' | 'major' | 'unclear';

/** What a finding comes to. */
export function verdictOf(finding: Finding): Verdict {
  if (finding.relation === 'unclear') return 'unclear';
  if (finding.relation === 'differs') return finding.severity === 'minor' ? 'minor' : 'major';
  return 'extent' in finding && finding.extent === 'part' ? 'sameInPart' : 'same';
}
