import { useState } from 'preact/hooks';
import type { ExportChoice } from '../lib/core/exchange/write/export-choice.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../lib/core/exchange/write/export-formats.ts';
import type { Filter } from './filter-bar.tsx';
import { MenuButton, type MenuItem } from './menu-button.tsx';
import { type Translate, useTranslate } from './translate.ts';

interface ExportMenuProps {
  readonly isDisabled: boolean;
  /** What the list shows; the differences alone are offered first where that is everything. Without it, all is saved. */
  readonly filter?: Filter;
  readonly opens?: 'above' | 'below';
  readonly onExport: (format: ExportFormat, choice: ExportChoice) => void;
  /** Where a letter can be written about what differs. */
  readonly onLetter?: () => void;
}

/** The ways in which findings are passed on: a file of each format, and a letter where one can be written. */
export const exportItems = (t: Translate, hasLetter: boolean): readonly MenuItem<ExportFormat | 'letter'>[] => [
  ...EXPORT_FORMATS.map((id) => ({ id, label: t(`export.${id}`), hint: t(`export.${id}Title`) })),
  ...(hasLetter ? [{ id: 'letter' as const, label: t('letter.title'), hint: t('letter.hint') }] : []),
];

/** A menu with one item for each export format, below the choice of what goes into the file. */
export function ExportMenu({ isDisabled, filter, opens = 'above', onExport, onLetter }: ExportMenuProps) {
  const t = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const shown: ExportChoice = filter ?? 'differs';
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
      items={exportItems(t, onLetter !== undefined)}
      choice={filter === undefined ? undefined : choice}
      isDisabled={isDisabled}
      opens={opens}
      onChoose={(way) => {
        if (way === 'letter') onLetter?.();
        else onExport(way, isWhole || filter === undefined ? 'everything' : shown);
      }}
    />
  );
}
