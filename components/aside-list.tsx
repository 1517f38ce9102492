import type { AsideClaim } from '../lib/core/claim/prove-claim-set.ts';
import { useTranslate } from './translate.ts';

/** No more than this are listed: the first ones are enough to judge a set by. */
const MOST_LISTED = 200;

/** The claims of a set that take part in no check, each with the reason. */
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
          <li key={claim.id}>{t(`fault.${reason}`, [claim.appearances[0]?.exact ?? ''])}</li>
        ))}
      </ul>
    </section>
  );
}
