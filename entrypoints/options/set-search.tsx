import { useTranslate } from '../../components/translate.ts';
import { SET_ORDERS, type SetQuestion } from './find-sets.ts';

interface SetSearchProps {
  readonly question: SetQuestion;
  readonly onAsk: (question: SetQuestion) => void;
}

/** What is looked for among the claim sets, and their order. */
export function SetSearch({ question, onAsk }: SetSearchProps) {
  const t = useTranslate();
  return (
    <div class="toolbar set-search" role="search">
      <input
        type="search"
        dir="auto"
        aria-label={t('options.searchSets')}
        placeholder={t('options.searchSets')}
        value={question.words}
        onInput={({ currentTarget }) => onAsk({ ...question, words: currentTarget.value })}
      />
      <select
        aria-label={t('library.sort')}
        value={question.order}
        onChange={({ currentTarget: { value } }) =>
          onAsk({ ...question, order: SET_ORDERS.find((order) => order === value) ?? 'title' })
        }
      >
        {SET_ORDERS.map((order) => (
          <option key={order} value={order}>
            {t(`sourceOrder.${order}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
