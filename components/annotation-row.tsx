import type { Annotation } from '../lib/core/annotation/annotation.ts';
import { useTranslate, useWriter } from './translate.ts';

interface AnnotationRowProps {
  readonly annotation: Annotation;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onOpen: () => void;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** One annotation in a long list: what it is, its words, its page, and what the user gave it. */
export function AnnotationRow({ annotation, isChosen, isOpen, onChoose, onOpen }: AnnotationRowProps) {
  const t = useTranslate();
  const write = useWriter();
  const { finding, target, page, note, tags, status, created } = annotation;
  const words = target.exact || note || page.title;
  return (
    <div class={`row ${finding?.relation ?? 'marked'} ${status}`} data-annotation={annotation.id}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('library.choose', [words.slice(0, 80)])}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </label>
      <button type="button" data-row aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
        <span class="row-head">
          <span class="relation">{finding ? t(`relation.${finding.relation}`) : t('library.passage')}</span>
          {finding && finding.severity !== 'none' && <span> · {t(`severity.${finding.severity}`)}</span>}
          {status !== 'open' && <span> · {t(`annotationStatus.${status}`)}</span>}
          {tags.map((tag) => (
            <bdi key={tag} class="tag">
              {tag}
            </bdi>
          ))}
        </span>
        <span class="row-words" dir="auto">
          {words}
        </span>
        <span class="row-page" dir="auto">
          {page.title || hostOf(page.url)} · <bdi>{hostOf(page.url)}</bdi> · <bdi>{write.day(created)}</bdi>
        </span>
      </button>
    </div>
  );
}
