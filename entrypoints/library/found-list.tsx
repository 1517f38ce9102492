import { AnnotationRow } from '../../components/annotation-row.tsx';
import { StatusMessage } from '../../components/status-message.tsx';
import { useTranslate } from '../../components/translate.ts';
import { WindowedList } from '../../components/windowed-list.tsx';
import { isNarrowed, type Question } from './annotation-finder.ts';
import { SortSelect } from './sort-select.tsx';
import type { Chosen } from './use-chosen.ts';
import type { Found } from './use-found.ts';

interface FoundListProps {
  readonly found: Found;
  readonly question: Question;
  readonly chosen: Chosen;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onAsk: (part: Partial<Question>) => void;
}

/** Height of a row, in rem: three lines. */
const ROW_HEIGHT = 6;

/** What is found, or why there is nothing to list. */
export function FoundList({ found, question, chosen, openId, onOpen, onAsk }: FoundListProps) {
  const t = useTranslate();
  const { total, problem, rowAt, look, refresh } = found;
  if (problem !== null)
    return (
      <StatusMessage
        heading={t('library.failed')}
        more={problem}
        actions={[{ label: t('status.tryAgain'), run: refresh }]}
      />
    );
  if (total === null) return <div class="skeleton" aria-busy="true" />;
  if (total === 0 && isNarrowed(question))
    return (
      <StatusMessage
        heading={t('library.nothingFound')}
        more={t('library.nothingFoundMore')}
        actions={[{ label: t('library.clear'), run: () => onAsk({ words: '', filters: {} }) }]}
      />
    );
  if (total === 0) return <StatusMessage heading={t('library.empty')} more={t('library.emptyMore')} />;
  return (
    <>
      <div class="found-head">
        <p class="hint" role="status">
          {t('library.found', total, [total])}
        </p>
        {total > 1 && <SortSelect question={question} onSort={(sort) => onAsk({ sort })} />}
      </div>
      <WindowedList
        label={t('library.annotations')}
        total={total}
        rowHeight={ROW_HEIGHT}
        keyOf={(index) => rowAt(index)?.annotation.id ?? `row-${index}`}
        onLook={look}
        renderRow={(index) => {
          const annotation = rowAt(index)?.annotation;
          if (!annotation) return <div class="row loading" aria-busy="true" />;
          return (
            <AnnotationRow
              annotation={annotation}
              isChosen={chosen.ids.has(annotation.id)}
              isOpen={annotation.id === openId}
              onChoose={(isChosen) => chosen.choose(annotation.id, isChosen)}
              onOpen={() => onOpen(annotation.id)}
            />
          );
        }}
      />
    </>
  );
}
