import type { Annotation } from '../lib/core/annotation/annotation.ts';
import { useTranslate, useWriter } from './translate.ts';

interface ProvenanceLineProps {
  readonly annotation: Annotation;
  /** Whether its finding, if it has one, was judged again here. */
  readonly isJudged: boolean;
}

/** Who made an annotation that came from a file, and that its finding is theirs too where it could not be judged again. */
export function ProvenanceLine({ annotation: { provenance, finding }, isJudged }: ProvenanceLineProps) {
  const t = useTranslate();
  const write = useWriter();
  if (!provenance) return null;
  const { creator, file, at } = provenance;
  const from = file ?? t('provenance.pastedText');
  const day = write.day(at);
  return (
    <>
      <p class="hint" dir="auto">
        {creator === null ? t('provenance.by', [from, day]) : t('provenance.byCreator', [creator, from, day])}
      </p>
      {finding && !isJudged && <p class="notice">{t('provenance.finding')}</p>}
    </>
  );
}
