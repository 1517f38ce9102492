import { useTranslate } from '../../components/translate.ts';
import type { SourceRow } from '../../lib/protocol/source-types.ts';

/** Says on how many pages a source was met, and on how many of them something differs. */
export function useSayMet(): (row: Pick<SourceRow, 'met' | 'differing'>) => string {
  const t = useTranslate();
  return ({ met, differing }) => {
    if (met === 0) return t('sources.notMet');
    return differing === 0 ? t('sources.metSame', met) : t('sources.met', met, [met, differing]);
  };
}
