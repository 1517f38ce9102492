import { useState } from 'preact/hooks';
import { useTranslate } from '../../components/translate.ts';
import type { SourceGoal, SourceRow } from '../../lib/protocol/source-types.ts';
import { GoalForm, type OwnSet } from './goal-form.tsx';
import { useFormFocus } from './use-form-focus.ts';

interface SourceBulkProps {
  readonly chosen: readonly SourceRow[];
  /** How many are listed. */
  readonly total: number;
  readonly sets: readonly OwnSet[];
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onGather: (goal: SourceGoal) => void;
  readonly onRemove: () => void;
}

/** How many there are, and what chooses all of them. */
function NoneChosen({ total, onAll }: Pick<SourceBulkProps, 'total' | 'onAll'>) {
  const t = useTranslate();
  return (
    <div class="toolbar bulk">
      <button type="button" class="action quiet" disabled={total === 0} onClick={onAll}>
        {t('library.chooseAll')}
      </button>
      <span class="spacer" />
      <p class="hint" role="status">
        {t('sources.found', total)}
      </p>
    </div>
  );
}

type WaysProps = Pick<SourceBulkProps, 'chosen' | 'onSwitch' | 'onRemove'> & { readonly onMove: () => void };

/** What can be done; those that come with the extension can be switched only. */
function Ways({ chosen, onSwitch, onRemove, onMove }: WaysProps) {
  const t = useTranslate();
  const hasOwn = chosen.some(({ origin }) => origin !== 'bundled');
  const isAnyOn = chosen.some(({ isOn }) => isOn);
  return (
    <>
      <button type="button" class="action" data-opens="move" disabled={!hasOwn} onClick={onMove}>
        {t('sources.gather')}
      </button>
      <button type="button" class="action" onClick={() => onSwitch(!isAnyOn)}>
        {t(isAnyOn ? 'sources.switchOff' : 'sources.switchOn')}
      </button>
      <button type="button" class="action" disabled={!hasOwn} onClick={onRemove}>
        {t('options.remove')}
      </button>
    </>
  );
}

/** What can be done with all that are chosen. */
export function SourceBulk({ chosen, total, sets, onAll, onNone, onGather, ...more }: SourceBulkProps) {
  const t = useTranslate();
  const [isMoving, setMoving] = useState(false);
  const root = useFormFocus(isMoving ? 'move' : null);
  if (chosen.length === 0) return <NoneChosen total={total} onAll={onAll} />;
  const gather = (goal: SourceGoal): void => {
    setMoving(false);
    onGather(goal);
  };
  return (
    <div class="toolbar bulk" ref={root}>
      <button type="button" class="action quiet" onClick={onNone}>
        {t('library.chooseNone')}
      </button>
      <span role="status">{t('sources.chosen', chosen.length)}</span>
      {isMoving ? (
        <GoalForm sets={sets} onGoal={gather} onCancel={() => setMoving(false)} />
      ) : (
        <Ways chosen={chosen} onMove={() => setMoving(true)} {...more} />
      )}
    </div>
  );
}
