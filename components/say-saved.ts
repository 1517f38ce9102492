import type { ExportChoice } from '../lib/core/exchange/write/export-choice.ts';
import type { Notice } from './toast.tsx';
import type { Translate } from './translate.ts';

/** What is said of an export: the name of the file, or that there was nothing to save and what else there may be. */
export function saySaved(t: Translate, name: string | null, choice: ExportChoice): Notice {
  if (name !== null) return { text: t('export.saved', [name]) };
  return { text: t(choice === 'everything' ? 'export.none' : 'export.nothing') };
}
