import { AnnotationRow } from '../../components/annotation-row.tsx';
import { ArticleRow } from '../../components/article-row.tsx';
import { StatusMessage } from '../../components/status-message.tsx';
import { useTranslate } from '../../components/translate.ts';
import { WindowedList } from '../../components/windowed-list.tsx';
import { wantedWords } from '../../lib/core/annotation/mark-matches.ts';
import { pageLink } from '../../lib/ui/page-link.ts';
import { isNarrowed, type Question } from './annotation-finder.ts';
import { type LaidRows, type ListRow, layRows } from './lay-rows.ts';
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

/** Heights of a row, in rem: three lines, and one more where the row names its page. */
const ROW_HEIGHT = 5.75;
const ROW_HEIGHT_WITH_PAGE = 7;

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

interface RowsProps extends FoundListProps {
  readonly rows: LaidRows;
}

/** One row: an annotation, or the heading of its article. */
function Row({ at, ...props }: { readonly at: ListRow } & Omit<RowsProps, 'rows' | 'onAsk'>) {
  const { found, question, chosen, openId, onOpen } = props;
  const annotation = found.rowAt(at.kind === 'article' ? at.first : at.index)?.annotation;
  if (!annotation) return <div class="row loading" aria-busy="true" />;
  if (at.kind === 'article')
    return (
      <ArticleRow
        page={annotation.page}
        href={pageLink(annotation.page.url)}
        article={at.article}
        onChooseAll={() => void chosen.chooseSome(at.first, at.article.count)}
      />
    );
  return (
    <AnnotationRow
      annotation={annotation}
      isChosen={chosen.ids.has(annotation.id)}
      isOpen={annotation.id === openId}
      isChanged={found.changed.has(annotation.id)}
      isUnderPage={found.articles.length > 0}
      wanted={wantedWords(question.words)}
      onChoose={(isChosen) => chosen.choose(annotation.id, isChosen)}
      onOpen={() => onOpen(annotation.id)}
    />
  );
}

function Rows({ rows, ...props }: RowsProps) {
  const t = useTranslate();
  const { found } = props;
  // The answer before stays until the next one is there.
  const isUnderPages = found.articles.length > 0;
  const indexOf = (row: number): number => {
    const at = rows.at(Math.max(0, Math.min(row, rows.total - 1)));
    return at.kind === 'article' ? at.first : at.index;
  };
  return (
    <WindowedList
      key={isUnderPages ? 'under' : 'plain'}
      label={t('library.annotations')}
      total={rows.total}
      rowHeight={isUnderPages ? ROW_HEIGHT : ROW_HEIGHT_WITH_PAGE}
      keyOf={(row) => {
        const at = rows.at(row);
        return at.kind === 'article' ? `article-${at.first}` : (found.rowAt(at.index)?.annotation.id ?? `row-${row}`);
      }}
      onLook={(first, last) => found.look(indexOf(first), last > first ? indexOf(last - 1) + 1 : 0)}
      renderRow={(row) => <Row at={rows.at(row)} {...props} />}
    />
  );
}

/** What is found, or why there is nothing to list. */
export function FoundList(props: FoundListProps) {
  const { found, question, onAsk } = props;
  const t = useTranslate();
  const { total, problem, articles } = found;
  if (problem !== null || !total) return <NothingToList found={found} question={question} onAsk={onAsk} />;
  return (
    <>
      <div class="found-head">
        <p class="hint" role="status">
          {t('library.found', total, [total])}
        </p>
        {total > 1 && <SortSelect question={question} onSort={(sort) => onAsk({ sort })} />}
      </div>
      <Rows rows={layRows(total, articles)} {...props} />
    </>
  );
}
