import { browser } from 'wxt/browser';
import { MenuButton } from '../../components/menu-button.tsx';
import { FINDING_ORDERS, type FindingOrder } from '../../components/sort-findings.ts';
import { useTranslate } from '../../components/translate.ts';

const PAGES = {
  compare: 'compare.html',
  reader: 'reader.html',
  sources: 'sources.html',
  library: 'library.html',
  memory: 'memory.html',
  options: 'options.html',
} as const;

interface MoreProps {
  readonly tabId: number;
  readonly order: FindingOrder;
  /** `null` where there is nothing to order. */
  readonly onOrder: ((order: FindingOrder) => void) | null;
}

/** What is seldom wanted: the order of the list, and the other pages of the extension. */
export function MoreMenu({ tabId, order, onOrder }: MoreProps) {
  const t = useTranslate();
  const choice = onOrder && {
    label: t('order.label'),
    ways: FINDING_ORDERS.map((id) => ({ id, label: t(`order.${id}`) })),
    chosen: order,
    onChoose: onOrder,
  };
  const openPage = (id: keyof typeof PAGES): void =>
    void browser.tabs.create({ url: `/${PAGES[id]}${id === 'compare' ? `?second=${tabId}` : ''}` });
  return (
    <div class="more">
      <MenuButton
        label={
          <>
            <span aria-hidden="true">⋯</span>
            <span class="visually-hidden">{t('popup.more')}</span>
          </>
        }
        choice={choice ?? undefined}
        items={[
          { id: 'compare', label: t('popup.compare') },
          { id: 'reader', label: t('reader.title') },
          { id: 'sources', label: t('sources.title') },
          { id: 'library', label: t('library.title') },
          { id: 'memory', label: t('memory.title') },
          { id: 'options', label: t('popup.options') },
        ]}
        onChoose={openPage}
      />
    </div>
  );
}
