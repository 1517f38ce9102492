import { sayClaimCounts } from '../../components/claim-counts.ts';
import { PageName } from '../../components/page-name.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import type { PageReport } from '../../lib/protocol/page-types.ts';
import type { ReadHere } from '../../lib/ui/use-read-here.ts';
import type { SetsHere } from '../../lib/ui/use-sets-here.ts';

interface HereProps extends Pick<PageReport, 'page' | 'code'> {
  readonly read: ReadHere | null;
  readonly sets: SetsHere | null;
}

/** The page's name and the code of its cards, in one row so that they take no room from the findings; below, what was read. */
export function Here({ page, code, read, sets }: HereProps) {
  const t = useTranslate();
  const write = useWriter();
  if (!page) return null;
  const said = read && sets ? t('popup.read', [write.list(sayClaimCounts(t, read)), t('count.sets', sets.used)]) : '';
  return (
    <>
      <div class="here">
        <PageName page={page} />
        {code !== null && (
          <span class="card-code" title={t('popup.code', [code])}>
            {t('card.code', [code])}
          </span>
        )}
      </div>
      <p class="read-here" title={said}>
        {said}
      </p>
    </>
  );
}

/** Where the user finds what is not shown. */
export function MutedHere({ read }: Pick<HereProps, 'read'>) {
  const t = useTranslate();
  if (!read?.muted) return null;
  return (
    <a class="muted-here" href="options.html#mutes" target="_blank">
      {t('mute.here', read.muted)}
    </a>
  );
}
