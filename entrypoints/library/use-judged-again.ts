import { useEffect, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/core/annotation/annotation.ts';
import type { Finding } from '../../lib/core/check/finding.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';

/** A kept finding as it is judged today; `null` while that is not known, or when there is too little to say. */
export function useJudgedAgain({ id }: Annotation): Finding | null {
  const [judged, setJudged] = useState<{ readonly id: string; readonly now: Finding | null } | null>(null);
  useEffect(() => {
    void callBackground('judgeAgain', { id }).then((now) => setJudged({ id, now }));
  }, [id]);
  return judged?.id === id ? judged.now : null;
}
