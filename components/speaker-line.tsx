import type { Finding } from '../lib/core/check/finding.ts';
import type { SpeakerComparison } from '../lib/core/difference.ts';
import { useTranslate } from './translate.ts';

interface SpeakerLineProps {
  readonly type: Finding['type'];
  readonly speaker: SpeakerComparison;
}

/** Who is quoted or gives the figure, here and in the source; nothing when neither names anybody. */
export function SpeakerLine({ type, speaker: { page, source, relation } }: SpeakerLineProps) {
  const t = useTranslate();
  if (!page && !source) return null;
  const nobody = t('popup.nobody');
  const words =
    relation === 'same'
      ? t(type === 'figure' ? 'popup.givenByBoth' : 'popup.saidByBoth', [page ?? source ?? nobody])
      : t('popup.saidBy', [page ?? nobody, source ?? nobody]);
  return (
    <p class={`speakers ${relation}`}>
      <bdi>{words}</bdi>
    </p>
  );
}
