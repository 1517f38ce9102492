import { useState } from 'preact/hooks';
import type { ClaimChange } from '../lib/core/claim/change-claim.ts';
import type { Claim, FigureClaim, QuotationClaim } from '../lib/core/claim/claim.ts';
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

/** Claims in a table; each row can be put right in its place. */
export function ClaimTable({ rows, onChange, onRemove }: ClaimTableProps) {
  const t = useTranslate();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <table class="table claims">
      <thead>
        <tr>
          <th scope="col">{t('claims.claim')}</th>
          <th scope="col">{t('claims.speaker')}</th>
          <th scope="col">{t('claims.document')}</th>
          {onChange && (
            <th scope="col">
              <span class="visually-hidden">{t('claims.actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ claim, speaker, documents }) =>
          claim.id === editing && onChange && isEditable(claim) ? (
            <tr key={claim.id}>
              <td colSpan={4}>
                <ClaimEditor
                  claim={claim}
                  speaker={speaker}
                  onCancel={() => setEditing(null)}
                  onSave={(change) => {
                    setEditing(null);
                    onChange(claim.id, change);
                  }}
                />
              </td>
            </tr>
          ) : (
            <tr key={claim.id}>
              <td>
                {claim.type === 'quotation' ? (
                  <q class="words" dir="auto">
                    {claim.content}
                  </q>
                ) : claim.type === 'figure' ? (
                  <FigureWords claim={claim} />
                ) : (
                  <span dir="auto">{claim.appearances[0]?.exact}</span>
                )}
              </td>
              <td class="said-by" dir="auto">
                {speaker}
              </td>
              <td class="hint" dir="auto">
                {documents.join('; ')}
              </td>
              {onChange && (
                <td class="row-actions">
                  {isEditable(claim) && (
                    <button type="button" class="action quiet" onClick={() => setEditing(claim.id)}>
                      {t('claims.edit')}
                    </button>
                  )}
                  <button type="button" class="action quiet" onClick={() => onRemove?.(claim.id)}>
                    {t('options.remove')}
                  </button>
                </td>
              )}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
