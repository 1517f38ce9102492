import type { FindingPlace } from '../lib/core/check/finding.ts';
import { useTranslate } from './translate.ts';

/** Why a passage cannot be shown on its page; nothing where it can. */
export function WhyNotShown({ place }: { readonly place: FindingPlace }) {
  const t = useTranslate();
  if (place === 'shown') return null;
  return <p class="not-placed">{place === 'ambiguous' ? t('panel.ambiguous') : t(`unseen.${place}`)}</p>;
}
