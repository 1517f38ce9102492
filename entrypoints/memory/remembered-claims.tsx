import { useEffect, useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import type { RememberedClaim } from '../../lib/protocol/memory-types.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';

/** The claims that are remembered of an article, and who says them. */
export function RememberedClaims({ article }: { readonly article: number }) {
  const t = useTranslate();
  const [claims, setClaims] = useState<readonly RememberedClaim[] | null>(null);
  useEffect(() => void callBackground('getRememberedClaims', { id: article }).then(setClaims), [article]);
  if (!claims) return <p class="hint">{t('sources.reading')}</p>;
  return (
    <ul class="claims">
      {claims.map(({ exact, speaker }, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- the claims of an article never move
        <li key={i} dir="auto">
          {exact}
          {speaker && (
            <span class="hint">
              {' — '}
              <bdi>{speaker}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
