import type { JSX } from 'preact';
import { StatusMessage } from './status-message.tsx';
import { useTranslate } from './translate.ts';

/** The state that a page is in, as its report says. */
type Status =
  | 'unreadable'
  | 'pdf'
  | 'noAccess'
  | 'needsAccess'
  | 'off'
  | 'notArticle'
  | 'checking'
  | 'checked'
  | 'failed';

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
  readonly onAllowAll: () => void;
  /** Has nothing be read without being asked for. */
  readonly onReadAsked: () => void;
  /** Whether the browser has refused the access that was asked for last. */
  readonly isRefused: boolean;
  /** Opens the document that the tab shows, to check it or to make it a source, or any file. */
  readonly onOpenDocument: (aim: 'check' | 'source' | 'file') => void;
}

type AccessProps = Pick<
  PageStatusProps,
  'host' | 'onAllow' | 'onAllowAll' | 'onCheckAnyway' | 'onReadAsked' | 'isRefused'
>;

/** A page of a site that is not to be read without being asked. */
function NoAccess({ host, onAllow, onCheckAnyway, isRefused }: AccessProps) {
  const t = useTranslate();
  const allow = { label: t(host === null ? 'status.allowAll' : 'status.allow'), run: onAllow };
  // Where the browser hides the address, there is no single site to ask for and no page to be let into.
  const actions = host === null ? [allow] : [allow, { label: t('status.checkOnce'), run: onCheckAnyway }];
  return (
    <StatusMessage
      heading={t('status.noAccess')}
      more={t(host === null ? 'status.noAddressMore' : 'status.noAccessMore')}
      actions={actions}
      hint={isRefused ? t('status.refused') : null}
    />
  );
}

/** A page that is to be read, and that the browser does not let us read. */
function NeedsAccess({ host, onAllowAll, onCheckAnyway, onReadAsked, isRefused }: AccessProps) {
  const t = useTranslate();
  const once = { label: t('status.checkOnce'), run: onCheckAnyway };
  const actions = [
    { label: t('status.allowAll'), run: onAllowAll },
    ...(host === null ? [] : [once]),
    { label: t('status.onlyAsked'), run: onReadAsked },
  ];
  return (
    <StatusMessage
      heading={t('status.needsAccess')}
      more={t('status.needsAccessMore')}
      actions={actions}
      hint={isRefused ? t('status.refused') : null}
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
    unreadable: () => (
      <StatusMessage
        heading={t('status.unreadable')}
        more={t('status.unreadableMore')}
        actions={[{ label: t('reader.title'), run: () => on.onOpenDocument('file') }]}
      />
    ),
    pdf: () => <Pdf onOpenDocument={on.onOpenDocument} />,
    off: () => (
      <StatusMessage
        heading={t('status.off', [host ?? ''])}
        more={t('status.offMore')}
        actions={[{ label: t('status.switchOn'), run: on.onSwitchOn }]}
      />
    ),
    noAccess: () => <NoAccess host={host} {...on} />,
    needsAccess: () => <NeedsAccess host={host} {...on} />,
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
