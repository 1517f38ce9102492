import type { AsideClaim } from '../lib/core/claim/prove-claim-set.ts';
import { useTranslate } from './translate.ts';

/** So many are listed; a set with more is judged by its first ones. */
const MOST_LISTED = 200;

/** The claims of a set that take part in no check, each with why. */
export function AsideList({ aside }: { readonly aside: readonly AsideClaim[] }) {
  const t = useTranslate();
  if (aside.length === 0) return null;
  return (
    <section aria-labelledby="aside-heading">
      <h3 id="aside-heading">{t('claims.asideHeading')}</h3>
      <p class="hint">
        {t('import.aside', aside.length)} {t('claims.asideMore')}
      </p>
      <ul class="problems">
        {aside.slice(0, MOST_LISTED).map(({ claim, reason }) => (
          <li key={claim.id} dir="auto">
            {t(`fault.${reason}`, [claim.appearances[0]?.exact ?? ''])}
          </li>
        ))}
      </ul>
    </section>
  );
}
