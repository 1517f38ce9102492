import { StatusMessage } from '../../components/status-message.tsx';
import { useTranslate } from '../../components/translate.ts';
import type { PageReport, PageStatus } from '../../lib/extension/messages.ts';

interface StatusProps {
  readonly report: PageReport | null;
  readonly host: string | null;
  readonly onCheckAnyway: () => void;
  readonly onSwitchOn: () => void;
  readonly onTryAgain: () => void;
  readonly onAllow: () => void;
}

/** The one message for a tab that has no list to show. */
export function Status({ report, host, onCheckAnyway, onSwitchOn, onTryAgain, onAllow }: StatusProps) {
  const t = useTranslate();
  const views: Readonly<Record<PageStatus, () => preact.JSX.Element>> = {
    checking: () => <StatusMessage heading={t('status.checking')} isBusy />,
    checked: () => <StatusMessage heading={t('status.nothingFound')} more={t('status.nothingFoundMore')} />,
    notArticle: () => (
      <StatusMessage
        heading={t('status.notArticle')}
        more={t('status.notArticleMore')}
        actions={[{ label: t('status.checkAnyway'), run: onCheckAnyway }]}
      />
    ),
    unreadable: () => <StatusMessage heading={t('status.unreadable')} more={t('status.unreadableMore')} />,
    off: () => (
      <StatusMessage
        heading={t('status.off', [host ?? ''])}
        more={t('status.offMore')}
        actions={[{ label: t('status.switchOn'), run: onSwitchOn }]}
      />
    ),
    noAccess: () =>
      host === null ? (
        // The browser hides the address, so there is no single site to ask for and no page to be let into.
        <StatusMessage
          heading={t('status.noAccess')}
          more={t('status.noAddressMore')}
          actions={[{ label: t('status.allowAll'), run: onAllow }]}
        />
      ) : (
        <StatusMessage
          heading={t('status.noAccess')}
          more={t('status.noAccessMore')}
          actions={[
            { label: t('status.allow'), run: onAllow },
            { label: t('status.checkOnce'), run: onCheckAnyway },
          ]}
        />
      ),
    failed: () => (
      <StatusMessage
        heading={t('status.failed')}
        more={[report?.problem, t('status.failedMore')].filter(Boolean).join(' ')}
        actions={[{ label: t('status.tryAgain'), run: onTryAgain }]}
      />
    ),
  };
  return views[report?.status ?? 'checking']();
}
