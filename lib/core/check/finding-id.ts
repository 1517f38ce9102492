import type { Finding } from './finding.ts';

/** The id of a finding: its claim and where it begins. */
export const findingId = ({ claim, start }: Pick<Finding, 'claim' | 'start'>): string =>
  `${claim.set}:${claim.id}@${start}`;
