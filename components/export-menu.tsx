import { EXPORT_FORMATS, type ExportFormat } from '../lib/core/exchange/write/export-formats.ts';
import { MenuButton } from './menu-button.tsx';
import { useTranslate } from './translate.ts';

interface ExportMenuProps {
  readonly isDisabled: boolean;
  readonly onExport: (format: ExportFormat) => void;
}

/** A menu with one item for each export format. */
export function ExportMenu({ isDisabled, onExport }: ExportMenuProps) {
  const t = useTranslate();
  const items = EXPORT_FORMATS.map((id) => ({ id, label: t(`export.${id}`), hint: t(`export.${id}Title`) }));
  return <MenuButton label={t('export.label')} items={items} isDisabled={isDisabled} onChoose={onExport} />;
}
