import { useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import type { SourceGoal } from '../../lib/protocol/source-types.ts';

/** A set that sources can be moved to. */
export interface OwnSet {
  readonly id: string;
  readonly title: string;
}

interface GoalFormProps {
  readonly sets: readonly OwnSet[];
  readonly onGoal: (goal: SourceGoal) => void;
  readonly onCancel: () => void;
}

interface SetSelectProps extends Pick<GoalFormProps, 'sets'> {
  /** Id of the set that is chosen; empty for a new one. */
  readonly set: string;
  readonly onSet: (id: string) => void;
}

function SetSelect({ sets, set, onSet }: SetSelectProps) {
  const t = useTranslate();
  return (
    <select aria-label={t('sources.moveTo')} value={set} onChange={({ currentTarget }) => onSet(currentTarget.value)}>
      {sets.map((each) => (
        <option key={each.id} value={each.id}>
          {each.title}
        </option>
      ))}
      <option value="">{t('sources.newSet')}</option>
    </select>
  );
}

/** Where sources are to go: one of the user's sets, or a new one with a name. */
export function GoalForm({ sets, onGoal, onCancel }: GoalFormProps) {
  const t = useTranslate();
  const [set, setSet] = useState(sets[0]?.id ?? '');
  const [title, setTitle] = useState('');
  const isReady = set !== '' || title.trim() !== '';
  return (
    <form
      class="toolbar goal-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onGoal(set === '' ? { title } : { set });
      }}
    >
      <SetSelect sets={sets} set={set} onSet={setSet} />
      {set === '' && (
        <input
          type="text"
          dir="auto"
          aria-label={t('review.setTitle')}
          placeholder={t('review.setTitle')}
          value={title}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      )}
      <button type="submit" class="action primary" disabled={!isReady}>
        {t('sources.moveNow')}
      </button>
      <button type="button" class="action quiet" onClick={onCancel}>
        {t('import.cancel')}
      </button>
    </form>
  );
}
