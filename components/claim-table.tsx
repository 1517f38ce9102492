import { useState } from 'preact/hooks';
import type { ClaimChange } from '../lib/core/claim/change-claim.ts';
import type { AgeClaim, Claim, DateClaim, FigureClaim, QuotationClaim } from '../lib/core/claim/claim.ts';
import { ClaimEditor } from './claim-editor.tsx';
import { useTranslate, useWriter } from './translate.ts';

interface Row {
  readonly claim: Claim;
  readonly speaker: string | null;
  readonly documents: readonly string[];
}

interface ClaimTableProps {
  readonly rows: readonly Row[];
  /** Absent for sets that come with the extension. */
  readonly onChange?: ((claim: string, change: ClaimChange) => void) | undefined;
  readonly onRemove?: ((claim: string) => void) | undefined;
}

const isEditable = (claim: Claim): claim is QuotationClaim | FigureClaim =>
  claim.type === 'quotation' || claim.type === 'figure';

function FigureWords({ claim }: { readonly claim: FigureClaim }) {
  const t = useTranslate();
  const write = useWriter();
  const { appearances, comparator, value, unit, counted } = claim;
  const read = [t(`comparator.${comparator}`), value !== null && write.number(value), unit, counted].filter(Boolean);
  return (
    <>
      <span class="exact" dir="auto">
        {appearances[0]?.exact}
      </span>
      <span class="hint" dir="auto">
        {read.join(' · ')}
      </span>
    </>
  );
}

/** A date with what happened then, or an age with whose it is. */
function ToldWords({ claim }: { readonly claim: DateClaim | AgeClaim }) {
  return (
    <>
      <span class="exact" dir="auto">
        {claim.appearances[0]?.exact}
      </span>
      <span class="hint" dir="auto">
        {claim.type === 'date' ? claim.event : claim.person}
      </span>
    </>
  );
}

/** The fields that can be declared and have a name that is shown. */
const DECLARED = [
  ['content', 'claims.words'],
  ['speaker', 'claims.speaker'],
  ['value', 'claims.value'],
  ['comparator', 'claims.comparator'],
  ['unit', 'claims.unit'],
  ['counted', 'claims.counted'],
] as const;

/** Says which fields of a claim a person has declared. */
export function DeclaredFields({ declared = [] }: { readonly declared: Claim['declared'] }) {
  const t = useTranslate();
  const write = useWriter();
  const names = DECLARED.filter(([field]) => declared.includes(field)).map(([, name]) => t(name));
  return names.length === 0 ? null : <p class="hint">{t('claims.declared', [write.list(names)])}</p>;
}

/** What a claim says. */
function ClaimWords({ claim }: { readonly claim: Claim }) {
  if (claim.type === 'figure') return <FigureWords claim={claim} />;
  if (claim.type !== 'quotation') return <ToldWords claim={claim} />;
  return (
    <q class="words" dir="auto">
      {claim.content}
    </q>
  );
}

interface RowActionsProps {
  readonly isEditable: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function RowActions({ isEditable: canEdit, onEdit, onRemove }: RowActionsProps) {
  const t = useTranslate();
  return (
    <td class="row-actions">
      {canEdit && (
        <button type="button" class="action quiet" onClick={onEdit}>
          {t('claims.edit')}
        </button>
      )}
      <button type="button" class="action quiet" onClick={onRemove}>
        {t('options.remove')}
      </button>
    </td>
  );
}

interface ClaimRowProps extends Omit<ClaimTableProps, 'rows'> {
  readonly row: Row;
  readonly isEditing: boolean;
  readonly onEditing: (claim: string | null) => void;
}

function ClaimRow({ row: { claim, speaker, documents }, isEditing, onEditing, onChange, onRemove }: ClaimRowProps) {
  if (isEditing && onChange && isEditable(claim)) {
    const save = (change: ClaimChange): void => {
      onEditing(null);
      onChange(claim.id, change);
    };
    return (
      <tr>
        <td colSpan={4}>
          <ClaimEditor claim={claim} speaker={speaker} onCancel={() => onEditing(null)} onSave={save} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <td>
        <ClaimWords claim={claim} />
        <DeclaredFields declared={claim.declared} />
      </td>
      <td class="said-by">
        <bdi>{speaker}</bdi>
      </td>
      <td class="hint">
        <bdi>{documents.join('; ')}</bdi>
      </td>
      {onChange && (
        <RowActions
          isEditable={isEditable(claim)}
          onEdit={() => onEditing(claim.id)}
          onRemove={() => onRemove?.(claim.id)}
        />
      )}
    </tr>
  );
}

/** Claims in a table; each row can be put right in its place. */
export function ClaimTable({ rows, ...on }: ClaimTableProps) {
  const t = useTranslate();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <table class="table claims">
      <thead>
        <tr>
          <th scope="col">{t('claims.claim')}</th>
          <th scope="col">{t('claims.speaker')}</th>
          <th scope="col">{t('claims.document')}</th>
          {on.onChange && (
            <th scope="col">
              <span class="visually-hidden">{t('claims.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ClaimRow key={row.claim.id} row={row} isEditing={row.claim.id === editing} onEditing={setEditing} {...on} />
        ))}
      </tbody>
    </table>
  );
}
