import { MenuButton } from './menu-button.tsx';
import { useTranslate } from './translate.ts';

/** The formats a page's annotations can be saved in, in the order of the menu. */
export const EXPORT_FORMATS = ['markdown', 'csv', 'jsonLd'] as const;

/** One of them. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

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
