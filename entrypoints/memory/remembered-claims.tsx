import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import type { RememberedClaim } from '../../lib/protocol/memory-types.ts';
import { callBackground } from '../../lib/protocol/messenger.ts';
import { finderOf, searchableText } from '../../lib/ui/search-words.ts';

/** The claims of an article once they are wanted; `null` until they are known. */
function useClaims(article: number, isWanted: boolean): readonly RememberedClaim[] | null {
  const [claims, setClaims] = useState<readonly RememberedClaim[] | null>(null);
  useEffect(() => {
    if (isWanted) void callBackground('getRememberedClaims', { id: article }).then(setClaims);
  }, [article, isWanted]);
  return claims;
}

const ClaimLines = ({ claims }: { readonly claims: readonly RememberedClaim[] }) => (
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

/** The claims that are remembered of an article, and who says them. */
export function RememberedClaims({ article }: { readonly article: number }) {
  const t = useTranslate();
  const claims = useClaims(article, true);
  return claims ? <ClaimLines claims={claims} /> : <p class="hint">{t('sources.reading')}</p>;
}

/** Whether an element has been in view. */
function useSeen(element: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    if (element.current && !isSeen) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, isSeen]);
  return isSeen;
}

/** Those that have the words that are looked for; read once somebody sees where they go, for a hundred articles may be listed. */
export function FoundClaims({ article, words }: { readonly article: number; readonly words: string }) {
  const place = useRef<HTMLDivElement>(null);
  const claims = useClaims(article, useSeen(place));
  const isFound = finderOf(words);
  const found = (claims ?? []).filter(({ exact, speaker }) => isFound(searchableText(exact, speaker)));
  return <div ref={place}>{found.length > 0 && <ClaimLines claims={found} />}</div>;
}
