import type { ClaimReference } from '../lib/core/finding/finding.ts';
import { SourceList } from './source-list.tsx';
import { useTranslate } from './translate.ts';

/** Claims of the sources that the page does not carry. */
export function LeftOutList({ claims }: { readonly claims: readonly ClaimReference[] }) {
  const t = useTranslate();
  return (
    <section class="left-out" aria-labelledby="left-out-heading">
      <h2 id="left-out-heading">{t('relation.leftOut')}</h2>
      <p class="hint">{t('popup.leftOutIntro')}</p>
      <ul class="cards">
        {claims.map(({ set, id, exact, sources }) => (
          <li key={`${set}/${id}`}>
            <article class="finding leftOut">
              <blockquote class="words" dir="auto">
                {exact}
              </blockquote>
              <SourceList sources={sources} />
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
