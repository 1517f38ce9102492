import { useId, useState } from 'preact/hooks';
import type { ClaimChange } from '../lib/core/claim/change-claim.ts';
import type { FigureClaim, QuotationClaim } from '../lib/core/claim/claim.ts';
import { ComparatorSelect } from './comparator-select.tsx';
import { useTranslate } from './translate.ts';

/** What the number of a figure may be written as; the browser says so when it is not. */
const NUMBER = '-?[0-9]+([.][0-9]+)?';

interface ClaimEditorProps {
  readonly claim: QuotationClaim | FigureClaim;
  readonly speaker: string | null;
  readonly onSave: (change: ClaimChange) => void;
  readonly onCancel: () => void;
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly onChange: (value: string) => void;
}

function Field({ label, value, isNumber = false, onChange }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        pattern={isNumber ? NUMBER : undefined}
        dir="auto"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}

const textOrNull = (text: string): string | null => text.trim() || null;

interface PartProps {
  readonly onSubmit: (change: ClaimChange) => void;
  readonly buttons: preact.JSX.Element;
}

function QuotationEditor({
  content,
  speaker,
  onSubmit,
  buttons,
}: PartProps & { content: string; speaker: string | null }) {
  const t = useTranslate();
  const id = useId();
  const [words, setWords] = useState(content);
  const [name, setName] = useState(speaker ?? '');
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ type: 'quotation', content: words, speaker: textOrNull(name) });
      }}
    >
      <div class="field wide">
        <label for={id}>{t('claims.words')}</label>
        <textarea
          id={id}
          rows={3}
          dir="auto"
          required
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </div>
      <Field label={t('claims.speaker')} value={name} onChange={setName} />
      {buttons}
    </form>
  );
}

interface FigureEditorProps extends PartProps {
  readonly claim: FigureClaim;
  readonly speaker: string | null;
}

/** The fields of a figure while they are written in, and the change that they come to. */
function useFigureFields(claim: FigureClaim, speaker: string | null) {
  const [value, setValue] = useState(claim.value === null ? '' : String(claim.value));
  const [comparator, setComparator] = useState(claim.comparator);
  const [unit, setUnit] = useState(claim.unit ?? '');
  const [counted, setCounted] = useState(claim.counted ?? '');
  const [giver, setGiver] = useState(speaker ?? '');
  const change = (): ClaimChange => ({
    type: 'figure',
    // What has not been touched keeps the interval that the source's words gave it.
    ...(value !== String(claim.value ?? '') && { value: value === '' ? null : Number(value) }),
    ...(comparator !== claim.comparator && { comparator }),
    unit: textOrNull(unit),
    counted: textOrNull(counted),
    speaker: textOrNull(giver),
  });
  return {
    value: { value, onChange: setValue },
    comparator: { value: comparator, onChange: setComparator },
    unit: { value: unit, onChange: setUnit },
    counted: { value: counted, onChange: setCounted },
    giver: { value: giver, onChange: setGiver },
    change,
  };
}

function FigureEditor({ claim, speaker, onSubmit, buttons }: FigureEditorProps) {
  const t = useTranslate();
  const id = useId();
  const { change, ...fields } = useFigureFields(claim, speaker);
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(change());
      }}
    >
      <div class="field">
        <label for={id}>{t('claims.comparator')}</label>
        <ComparatorSelect id={id} {...fields.comparator} />
      </div>
      <Field label={t('claims.value')} isNumber {...fields.value} />
      <Field label={t('claims.unit')} {...fields.unit} />
      <Field label={t('claims.counted')} {...fields.counted} />
      <Field label={t('review.giver')} {...fields.giver} />
      {buttons}
    </form>
  );
}

/** Puts a claim right: a quotation's words and speaker, or a figure's bound, number, unit, what it counts and who gives it. */
export function ClaimEditor({ claim, speaker, onSave, onCancel }: ClaimEditorProps) {
  const t = useTranslate();
  const buttons = (
    <div class="actions">
      <button type="submit" class="action primary">
        {t('claims.save')}
      </button>
      <button type="button" class="action quiet" onClick={onCancel}>
        {t('import.cancel')}
      </button>
    </div>
  );
  return claim.type === 'quotation' ? (
    <QuotationEditor content={claim.content} speaker={speaker} onSubmit={onSave} buttons={buttons} />
  ) : (
    <FigureEditor claim={claim} speaker={speaker} onSubmit={onSave} buttons={buttons} />
  );
}
