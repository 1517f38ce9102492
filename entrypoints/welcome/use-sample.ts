import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/core/check/finding.ts';
import { startHere } from '../../lib/own-page/start-here.ts';
import { engineHome } from '../../lib/page/session/engine-home.ts';
import type { CheckText } from '../../lib/page/session/page-check.ts';
import { fetchFigurePack } from '../../lib/protocol/figure-pack.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { watchPageNews } from '../../lib/protocol/page-news.ts';
import { type Appearance, USUAL_LOOK } from '../../lib/settings/appearance.ts';
import { writeCardLook } from '../../lib/settings/write-look.ts';
import { claimsOfSource, compareSample } from './compare-sample.ts';
import type { SamplePair } from './sample-articles.ts';

/** What has come of the sample: not compared yet, compared, or a fault. */
export type SampleState = { readonly is: 'plain' | 'failed' } | { readonly is: 'compared'; readonly findings: number };

/** Goes on to the next finding of the sample and opens its card. */
export const walkSample = (): void => engineHome().crossreadEngine?.walk('next');

/** What the reader has chosen; the usual look where that cannot be read. */
const readAppearance = (): Promise<Appearance> => callBackground('getAppearance', undefined).catch(() => USUAL_LOOK);

/**
 * Has the second article of a pair read by the engine, which compares it with the first as long as that is used as a
 * source. The articles have to be on the page by now.
 */
export function useSample(pair: SamplePair) {
  const [isUsed, setUsed] = useState(false);
  const [state, setState] = useState<SampleState>({ is: 'plain' });
  const usedRef = useRef(false);
  useEffect(() => {
    const say = (findings: readonly Finding[]): void =>
      setState(usedRef.current ? { is: 'compared', findings: findings.length } : { is: 'plain' });
    const checkText: CheckText = async (page) => {
      try {
        const [figurePack, appearance] = await Promise.all([fetchFigurePack(pair.language), readAppearance()]);
        const claims = usedRef.current ? claimsOfSource(pair, figurePack) : null;
        const look = writeCardLook(appearance);
        const checked = compareSample({ ...page, language: pair.language, figurePack }, { claims, look });
        say(checked.findings);
        return checked;
      } catch (error) {
        setState({ is: 'failed' });
        throw error;
      }
    };
    startHere({ checkText });
    const stopped = new AbortController();
    watchPageNews('appearanceChanged', () => void engineHome().crossreadEngine?.checkAgain(), stopped.signal);
    return () => {
      stopped.abort();
      engineHome().crossreadEngine?.stop();
    };
  }, [pair]);
  useEffect(() => {
    if (usedRef.current === isUsed) return;
    usedRef.current = isUsed;
    void engineHome().crossreadEngine?.checkAgain();
  }, [isUsed]);
  return { isUsed, setUsed, state };
}
