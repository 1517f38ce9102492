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

type NothingProps = Pick<FoundListProps, 'found' | 'question' | 'onAsk'>;

/** Height of a row, in rem: three lines. */
const ROW_HEIGHT = 6;

/** Why there is nothing to list. */
function NothingToList({ found: { total, problem, refresh }, question, onAsk }: NothingProps) {
  const t = useTranslate();
  if (problem !== null) {
    const again = { label: t('status.tryAgain'), run: refresh };
    return <StatusMessage heading={t('library.failed')} more={problem} actions={[again]} />;
  }
  if (total === null) return <div class="skeleton" aria-busy="true" />;
  if (!isNarrowed(question)) return <StatusMessage heading={t('library.empty')} more={t('library.emptyMore')} />;
  const clear = { label: t('library.clear'), run: () => onAsk({ words: '', filters: {} }) };
  return <StatusMessage heading={t('library.nothingFound')} more={t('library.nothingFoundMore')} actions={[clear]} />;
}

/** What is found, or why there is nothing to list. */
export function FoundList({ found, question, chosen, openId, onOpen, onAsk }: FoundListProps) {
  const t = useTranslate();
  const { total, problem, rowAt, look } = found;
  if (problem !== null || !total) return <NothingToList found={found} question={question} onAsk={onAsk} />;
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
