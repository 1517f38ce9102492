import { useId, useState } from 'preact/hooks';
import type { ClaimChange } from '../lib/core/claim/change-claim.ts';
import type { FigureClaim, QuotationClaim } from '../lib/core/claim/claim.ts';
import { useTranslate } from './translate.ts';

const COMPARATORS = ['exactly', 'about', 'over', 'atLeast', 'under', 'atMost', 'between'] as const;

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

function FigureEditor({
  claim,
  speaker,
  onSubmit,
  buttons,
}: PartProps & { readonly claim: FigureClaim; readonly speaker: string | null }) {
  const t = useTranslate();
  const id = useId();
  const [value, setValue] = useState(claim.value === null ? '' : String(claim.value));
  const [comparator, setComparator] = useState(claim.comparator);
  const [unit, setUnit] = useState(claim.unit ?? '');
  const [counted, setCounted] = useState(claim.counted ?? '');
  const [giver, setGiver] = useState(speaker ?? '');
  const save = (): void =>
    onSubmit({
      type: 'figure',
      // What has not been touched keeps the interval that the source's words gave it.
      ...(value !== String(claim.value ?? '') && { value: value === '' ? null : Number(value) }),
      ...(comparator !== claim.comparator && { comparator }),
      unit: textOrNull(unit),
      counted: textOrNull(counted),
      speaker: textOrNull(giver),
    });
  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="field">
        <label for={id}>{t('claims.comparator')}</label>
        <select
          id={id}
          value={comparator}
          onChange={({ currentTarget }) => setComparator(currentTarget.value as FigureClaim['comparator'])}
        >
          {COMPARATORS.map((name) => (
            <option key={name} value={name}>
              {t(`comparator.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <Field label={t('claims.value')} isNumber value={value} onChange={setValue} />
      <Field label={t('claims.unit')} value={unit} onChange={setUnit} />
      <Field label={t('claims.counted')} value={counted} onChange={setCounted} />
      <Field label={t('review.giver')} value={giver} onChange={setGiver} />
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
