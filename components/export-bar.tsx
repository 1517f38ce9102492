import { useTranslate } from './translate.ts';

/** The formats a page's annotations can be saved in. */
export type ExportFormat = 'jsonLd' | 'csv' | 'markdown';

const FORMATS: readonly ExportFormat[] = ['jsonLd', 'csv', 'markdown'];

interface ExportBarProps {
  readonly onExport: (format: ExportFormat) => void;
}

/** One button for each export format. */
export function ExportBar({ onExport }: ExportBarProps) {
  const t = useTranslate();
  return (
    <fieldset class="export">
      <legend>{t('export.label')}</legend>
      {FORMATS.map((format) => (
        <button key={format} type="button" title={t(`export.${format}Title`)} onClick={() => onExport(format)}>
          {t(`export.${format}`)}
        </button>
      ))}
    </fieldset>
  );
}
