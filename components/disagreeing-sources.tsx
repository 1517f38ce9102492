import type { ClaimReference } from '../lib/core/check/finding.ts';
import { SourceList } from './source-list.tsx';
import { useTranslate } from './translate.ts';

/** What other sources say of the same thing, where they say something else; nothing when none does. */
export function DisagreeingSources({ claims = [] }: { readonly claims?: readonly ClaimReference[] | undefined }) {
  const t = useTranslate();
  if (claims.length === 0) return null;
  return (
    <div class="disagreeing">
      <p class="label">{t('source.disagree')}</p>
      <ul>
        {claims.map(({ set, id, exact, sources }) => (
          <li key={`${set}/${id}`}>
            <blockquote class="words" dir="auto">
              {exact}
            </blockquote>
            <SourceList sources={sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}
