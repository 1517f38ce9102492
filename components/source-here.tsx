import type { OwnSource } from '../lib/core/check/finding.ts';
import { sayClaimCounts } from './claim-counts.ts';
import { useTranslate, useWriter } from './translate.ts';

interface SourceHereProps {
  readonly sources: readonly OwnSource[];
  readonly onRemove: (source: OwnSource) => void;
}

/** Says that the page is a source itself, of what, and what can be done about it. */
export function SourceHere({ sources, onRemove }: SourceHereProps) {
  const t = useTranslate();
  const write = useWriter();
  return sources.map((source) => (
    <section key={source.set} class="source-here" aria-label={t('source.label')}>
      <p>{t('source.here', [write.list(sayClaimCounts(t, source))])}</p>
      <div class="actions">
        <a class="action" href={`options.html#claims:${source.set}`} target="_blank" title={source.setTitle}>
          {t('source.review')}
        </a>
        {source.isWholeSet && (
          <button type="button" class="action" onClick={() => onRemove(source)}>
            {t('options.remove')}
          </button>
        )}
      </div>
    </section>
  ));
}
