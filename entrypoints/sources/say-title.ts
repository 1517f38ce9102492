import { t } from '../../lib/locale/translate.ts';
import type { SourceRow } from '../../lib/protocol/source-types.ts';

/** The name of a source where it is shown without its outlet: its title, or its first words in quotation marks. */
export const sayTitle = ({ title, opening }: Pick<SourceRow, 'title' | 'opening'>): string =>
  title ?? t('source.untitled', [opening]);
