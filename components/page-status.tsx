import type { JSX } from 'preact';
import { StatusMessage } from './status-message.tsx';
import { useTranslate } from './translate.ts';

/** The state that a page is in, as its report says. */
type Status = 'unreadable' | 'pdf' | 'noAccess' | 'off' | 'notArticle' | 'checking' | 'checked' | 'failed';

interface PageStatusProps {
  readonly status: Status;
  /** Why a check failed, in the words of the error. */
  readonly problem: string | null;
  /** The site; `null` where the browser hides it. */
  readonly host: string | null;
  readonly onUseAsSource: () => void;
  readonly onCheckAnyway: () => void;
  readonly onCheckAlways: () => void;
  readonly onSwitchOn: () => void;
  readonly onTryAgain: () => void;
  readonly onAllow: () => void;
  /** Opens the document that the tab shows, to check it or to make it a source. */
  readonly onOpenDocument: (aim: 'check' | 'source') => void;
}

function NoAccess({ host, onAllow, onCheckAnyway }: Pick<PageStatusProps, 'host' | 'onAllow' | 'onCheckAnyway'>) {
  const t = useTranslate();
  const allow = { label: t(host === null ? 'status.allowAll' : 'status.allow'), run: onAllow };
  // Where the browser hides the address, there is no single site to ask for and no page to be let into.
  const actions = host === null ? [allow] : [allow, { label: t('status.checkOnce'), run: onCheckAnyway }];
  return (
    <StatusMessage
      heading={t('status.noAccess')}
      more={t(host === null ? 'status.noAddressMore' : 'status.noAccessMore')}
      actions={actions}
    />
  );
}

function NotArticle({
  host,
  onCheckAnyway,
  onCheckAlways,
}: Pick<PageStatusProps, 'host' | 'onCheckAnyway' | 'onCheckAlways'>) {
  const t = useTranslate();
  const once = { label: t('status.checkAnyway'), run: onCheckAnyway };
  return (
    <StatusMessage
      heading={t('status.notArticle')}
      more={t('status.notArticleMore')}
      actions={host === null ? [once] : [once, { label: t('status.checkAlways', [host]), run: onCheckAlways }]}
    />
  );
}

function Pdf({ onOpenDocument }: Pick<PageStatusProps, 'onOpenDocument'>) {
  const t = useTranslate();
  return (
    <StatusMessage
      heading={t('status.pdf')}
      more={t('status.pdfMore')}
      actions={[
        { label: t('status.checkPdf'), run: () => onOpenDocument('check') },
        { label: t('use.asSource'), run: () => onOpenDocument('source') },
      ]}
    />
  );
}

/** The one message for a page that has no list to show, with what to do next. */
export function PageStatus({ status, problem, host, ...on }: PageStatusProps) {
  const t = useTranslate();
  const views: Readonly<Record<Status, () => JSX.Element>> = {
    checking: () => <StatusMessage heading={t('status.checking')} isBusy />,
    checked: () => (
      <StatusMessage
        heading={t('status.nothingFound')}
        more={t('status.nothingFoundMore')}
        actions={[{ label: t('use.asSource'), run: on.onUseAsSource }]}
      />
    ),
    notArticle: () => <NotArticle host={host} onCheckAnyway={on.onCheckAnyway} onCheckAlways={on.onCheckAlways} />,
    unreadable: () => <StatusMessage heading={t('status.unreadable')} more={t('status.unreadableMore')} />,
    pdf: () => <Pdf onOpenDocument={on.onOpenDocument} />,
    off: () => (
      <StatusMessage
        heading={t('status.off', [host ?? ''])}
        more={t('status.offMore')}
        actions={[{ label: t('status.switchOn'), run: on.onSwitchOn }]}
      />
    ),
    noAccess: () => <NoAccess host={host} onAllow={on.onAllow} onCheckAnyway={on.onCheckAnyway} />,
    failed: () => (
      <StatusMessage
        heading={t('status.failed')}
        more={t('status.failedMore')}
        hint={problem === null ? null : t('status.failedReason', [problem])}
        actions={[{ label: t('status.tryAgain'), run: on.onTryAgain }]}
      />
    ),
  };
  return views[status]();
}
