import { useTranslate } from './translate.ts';

interface NothingFoundProps {
  /** Claim sets that are switched on, and those of them that are used on this site. */
  readonly on: number;
  readonly used: number;
  readonly host: string | null;
  readonly onUseAsSource: () => void;
}

/** Why a page that was checked has no list, and what can be done: one reason, and each way on. */
export function NothingFound({ on, used, host, onUseAsSource }: NothingFoundProps) {
  const t = useTranslate();
  const reason = on === 0 ? 'noneOn' : used === 0 ? 'noneHere' : 'noneAbout';
  return (
    <section class="status" role="status">
      <h2>{reason === 'noneHere' ? t('nothing.noneHere', [host ?? '']) : t(`nothing.${reason}`)}</h2>
      <p>{reason === 'noneAbout' ? t('nothing.noneAboutMore', used) : t(`nothing.${reason}More`)}</p>
      <p>{t('nothing.next')}</p>
      <div class="actions">
        <button type="button" class="action" onClick={onUseAsSource}>
          {t('use.asSource')}
        </button>
        <a class="action" href="sources.html#new" target="_blank">
          {t('sources.new')}
        </a>
        <a class="action" href="options.html" target="_blank">
          {t('nothing.chooseSets')}
        </a>
      </div>
      <p>{t('nothing.annotate')}</p>
    </section>
  );
}
