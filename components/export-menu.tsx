import { useState } from 'preact/hooks';
import type { ExportChoice } from '../lib/core/exchange/write/export-choice.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../lib/core/exchange/write/export-formats.ts';
import type { Filter } from './filter-bar.tsx';
import { MenuButton } from './menu-button.tsx';
import { useTranslate } from './translate.ts';

interface ExportMenuProps {
  readonly isDisabled: boolean;
  /** What the list shows; the differences alone are offered first where that is everything. Without it, all is saved. */
  readonly filter?: Filter;
  readonly opens?: 'above' | 'below';
  readonly onExport: (format: ExportFormat, choice: ExportChoice) => void;
}

/** A menu with one item for each export format, below the choice of what goes into the file. */
export function ExportMenu({ isDisabled, filter, opens = 'above', onExport }: ExportMenuProps) {
  const t = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const shown: ExportChoice = filter ?? 'differs';
  const items = EXPORT_FORMATS.map((id) => ({ id, label: t(`export.${id}`), hint: t(`export.${id}Title`) }));
  const choice = {
    label: t('export.what'),
    ways: [
      { id: 'shown', label: t(`export.only.${shown}`) },
      { id: 'everything', label: t('export.everything') },
    ] as const,
    chosen: isWhole ? 'everything' : 'shown',
    onChoose: (way: 'shown' | 'everything') => setWhole(way === 'everything'),
  } as const;
  return (
    <MenuButton
      label={t('export.label')}
      items={items}
      choice={filter === undefined ? undefined : choice}
      isDisabled={isDisabled}
      opens={opens}
      onChoose={(format) => onExport(format, isWhole || filter === undefined ? 'everything' : shown)}
    />
  );
}
