import type { SpeakerComparison } from '../lib/core/text/difference.ts';
import { useTranslate } from './translate.ts';

/** Who is quoted, here and in the source; nothing when neither names anybody. */
export function SpeakerLine({ speaker: { page, source, relation } }: { readonly speaker: SpeakerComparison }) {
  const t = useTranslate();
  if (!page && !source) return null;
  const nobody = t('popup.nobody');
  const words =
    relation === 'same'
      ? t('popup.saidByBoth', [page ?? source ?? nobody])
      : t('popup.saidBy', [page ?? nobody, source ?? nobody]);
  return (
    <p class={`speakers ${relation}`}>
      <bdi>{words}</bdi>
    </p>
  );
}
