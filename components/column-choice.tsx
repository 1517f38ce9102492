import { useId, useState } from 'preact/hooks';
import type { ForeignTable } from '../lib/core/exchange/read/find-table.ts';
import { COLUMN_USES, type Columns, type ColumnUse } from '../lib/core/exchange/read/guess-columns.ts';
import { useTranslate } from './translate.ts';

/** No column. */
const NONE = '';
/** Characters of a cell that are shown as an example. */
const SAMPLE_LENGTH = 60;

const isEnough = ({ url, exact, note }: Columns): boolean =>
  url !== undefined && (exact !== undefined || note !== undefined);

/** What a column has in its first row that has anything there. */
function sampleOf({ rows }: ForeignTable, column: number | undefined): string {
  const cell = column === undefined ? undefined : rows.find((row) => row[column]?.trim())?.[column]?.trim();
  if (!cell) return '';
  const start = Array.from(cell.slice(0, 2 * SAMPLE_LENGTH))
    .slice(0, SAMPLE_LENGTH)
    .join('');
  return start.length < cell.length ? `${start.trimEnd()}…` : start;
}

interface UseChoiceProps {
  readonly use: ColumnUse;
  readonly table: ForeignTable;
  readonly chosen: number | undefined;
  readonly onChoose: (column: number | undefined) => void;
}

function UseChoice({ use, table, chosen, onChoose }: UseChoiceProps) {
  const t = useTranslate();
  const sample = sampleOf(table, chosen);
  return (
    <label class="column">
      <span>{t(`columns.${use}`)}</span>
      <select
        value={chosen === undefined ? NONE : String(chosen)}
        onChange={({ currentTarget: { value } }) => onChoose(value === NONE ? undefined : Number(value))}
      >
        <option value={NONE}>{t('columns.none')}</option>
        {table.headings.map((heading, column) => (
          // Headings may be there twice; places are not.
          <option key={String(column)} value={String(column)}>
            {heading}
          </option>
        ))}
      </select>
      {sample && <span class="hint">{t('columns.sample', [sample])}</span>}
    </label>
  );
}

/** A copy of what was chosen in which one use has another column, or none. */
function withColumn(columns: Columns, use: ColumnUse, column: number | undefined): Columns {
  const { [use]: _, ...others } = columns;
  return column === undefined ? others : { ...others, [use]: column };
}

interface ColumnChoiceProps {
  readonly title: string;
  readonly table: ForeignTable;
  readonly heading: 'h2' | 'h3';
  readonly onChoose: (columns: Columns) => void;
  readonly onCancel: () => void;
}

/** Asks what the columns of another program's table hold. What they seem to hold is chosen already. */
export function ColumnChoice({ title, table, heading: Heading, onChoose, onCancel }: ColumnChoiceProps) {
  const t = useTranslate();
  const id = useId();
  const [columns, setColumns] = useState(table.columns);
  return (
    <section class="preview" aria-labelledby={id}>
      <Heading id={id}>
        <bdi>{title}</bdi>
      </Heading>
      <p role="status">{t('columns.ask')}</p>
      <p class="hint">{t('columns.more')}</p>
      <div class="columns">
        {COLUMN_USES.map((use) => (
          <UseChoice
            key={use}
            {...{ use, table }}
            chosen={columns[use]}
            onChoose={(column) => setColumns(withColumn(columns, use, column))}
          />
        ))}
      </div>
      <div class="actions">
        <button type="button" class="action primary" disabled={!isEnough(columns)} onClick={() => onChoose(columns)}>
          {t('columns.continue')}
        </button>
        <button type="button" class="action quiet" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </section>
  );
}
