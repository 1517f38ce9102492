import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../protocol/messenger.ts';
import type { ClaimSetSummary } from '../protocol/set-types.ts';

/** The user's own sets, to which a source can be added. */
export function useOwnSets(): readonly ClaimSetSummary[] {
  const [sets, setSets] = useState<readonly ClaimSetSummary[]>([]);
  useEffect(() => {
    void callBackground('listSets', undefined).then((all) => setSets(all.filter(({ origin }) => origin !== 'bundled')));
  }, []);
  return sets;
}
