import { t } from '../../lib/locale/translate.ts';
import type { SourceRow } from '../../lib/protocol/source-types.ts';

/** What a source is called where its name stands alone: its title, or the words that it begins with, in quotation marks. */
export const sayTitle = ({ title, opening }: Pick<SourceRow, 'title' | 'opening'>): string =>
  title ?? t('source.untitled', [opening]);
