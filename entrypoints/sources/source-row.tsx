import { sayClaimCounts } from '../../components/claim-counts.ts';
import { Dotted } from '../../components/dotted.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import { hostOfAddress, isWebAddress } from '../../lib/core/claim/web-address.ts';
import { languageOfMessages } from '../../lib/locale/set-language.ts';
import type { SourceRow } from '../../lib/protocol/source-types.ts';
import { keyOf, languageOf, titleOf } from './find-sources.ts';
import { nameLanguage } from './name-language.ts';
import { useSayMet } from './say-met.ts';
import { sayTitle } from './say-title.ts';

/** The language of a source where it is another than that of the interface. */
function nameOther(row: SourceRow): string | null {
  const language = languageOf(row);
  return language === languageOfMessages() ? null : nameLanguage(language);
}

interface SourceRowProps {
  readonly row: SourceRow;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onOpen: () => void;
}

/** The link to a source, named by its host alone. */
function HostLink({ url }: { readonly url: string | null }) {
  if (!url || !isWebAddress(url)) return null;
  return (
    <a class="row-link" href={url} target="_blank" rel="noopener noreferrer">
      <bdi>{hostOfAddress(url)}</bdi>
    </a>
  );
}

/** One source in a long list: what it is, from whom and when, what is in it, and how often it was met. */
export function SourceRowView({ row, isChosen, isOpen, onChoose, onOpen }: SourceRowProps) {
  const t = useTranslate();
  const write = useWriter();
  const sayMet = useSayMet();
  const title = titleOf(row);
  return (
    <div class={row.isOn ? 'row source' : 'row source off'} data-source={keyOf(row)}>
      <label class="tick">
        <input
          type="checkbox"
          checked={isChosen}
          aria-label={t('library.choose', [title.slice(0, 80)])}
          onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
        />
      </label>
      <button type="button" data-row aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
        <span class="row-head cut-off">
          {!row.isOn && <span class="off-mark">{t('sources.off')}</span>}
          <span class="kind">{t(`documentKind.${row.kind}`)}</span>
          <Dotted parts={[row.publisher, row.date && write.date(row.date), nameOther(row)]} />
        </span>
        <span class="row-words" dir="auto">
          {sayTitle(row)}
        </span>
        <span class="row-page cut-off">
          {write.list(sayClaimCounts(t, row))}
          <Dotted parts={[sayMet(row), row.setTitle === row.title ? null : row.setTitle]} />
        </span>
      </button>
      <HostLink url={row.url} />
    </div>
  );
}
