import { useEffect, useRef, useState } from 'preact/hooks';
import { sayClaimCounts } from '../../components/claim-counts.ts';
import { CloseButton } from '../../components/close-button.tsx';
import type { DocumentChange } from '../../components/review-document.tsx';
import { useTranslate, useWriter } from '../../components/translate.ts';
import { hostOfAddress, isWebAddress } from '../../lib/core/claim/web-address.ts';
import type { SourceGoal, SourceRow } from '../../lib/protocol/source-types.ts';
import { keyOf } from './find-sources.ts';
import { GoalForm, type OwnSet } from './goal-form.tsx';
import { nameLanguage } from './name-language.ts';
import { useSayMet } from './say-met.ts';
import { sayTitle } from './say-title.ts';
import { SourceForm } from './source-form.tsx';
import { useFormFocus } from './use-form-focus.ts';

interface SourceDetailProps {
  readonly row: SourceRow;
  readonly sets: readonly OwnSet[];
  readonly onSwitch: (isOn: boolean) => void;
  readonly onChange: (change: DocumentChange) => void;
  readonly onGather: (goal: SourceGoal) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** An address as it is, with a link where it leads to a web page. */
function Address({ url }: { readonly url: string | null }) {
  const t = useTranslate();
  if (!url) return <>{t('review.unknown')}</>;
  if (!isWebAddress(url)) return <bdi class="as-is">{url}</bdi>;
  return (
    <>
      <strong class="as-is">
        <bdi>{hostOfAddress(url)}</bdi>
      </strong>
      <br />
      <a href={url} target="_blank" rel="noopener noreferrer">
        <bdi>{url}</bdi>
      </a>
    </>
  );
}

/** What is known of a source. */
function Facts({ row }: { readonly row: SourceRow }) {
  const t = useTranslate();
  const write = useWriter();
  const sayMet = useSayMet();
  const unknown = t('review.unknown');
  const facts = [
    [t('sources.kind'), t(`documentKind.${row.kind}`)],
    [t('sources.outlet'), row.publisher ? <bdi class="as-is">{row.publisher}</bdi> : unknown],
    [t('review.date'), row.date ? write.date(row.date) : unknown],
    [t('sources.language'), nameLanguage(row.language)],
    [t('sources.claims'), write.list(sayClaimCounts(t, row))],
    [t('sources.pages'), sayMet(row)],
    ...(row.lastMet ? [[t('sources.lastMet'), write.date(row.lastMet)] as const] : []),
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{t('review.url')}</dt>
        <dd>
          <Address url={row.url} />
        </dd>
      </div>
    </dl>
  );
}

/** The set that a source is in, with its switch. */
function OfSet({ row, onSwitch }: Pick<SourceDetailProps, 'row' | 'onSwitch'>) {
  const t = useTranslate();
  return (
    <section class="of-set">
      <label class="site-switch">
        <input
          type="checkbox"
          role="switch"
          checked={row.isOn}
          onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
        />
        <span>{t('sources.compare')}</span>
      </label>
      <p class="hint">
        {t('sources.inSet', row.together, [row.setTitle, row.together])}{' '}
        {row.origin !== 'bundled' && t(`options.${row.origin}`)}{' '}
        <a href={`options.html#claims:${row.set}`}>
          {t(row.origin === 'bundled' ? 'options.showClaims' : 'options.editClaims')}
        </a>
      </p>
    </section>
  );
}

type Doing = 'change' | 'move' | null;
type ActionsProps = Omit<SourceDetailProps, 'onSwitch' | 'onClose'>;

/** The buttons of what can be done with one source. */
function Ways({ onDo, onRemove }: { readonly onDo: (doing: Doing) => void; readonly onRemove: () => void }) {
  const t = useTranslate();
  return (
    <div class="actions">
      <button type="button" class="action" data-opens="change" onClick={() => onDo('change')}>
        {t('sources.edit')}
      </button>
      <button type="button" class="action" data-opens="move" onClick={() => onDo('move')}>
        {t('sources.move')}
      </button>
      <button type="button" class="action" onClick={onRemove}>
        {t('options.remove')}
      </button>
    </div>
  );
}

/** What can be done with one source, or the form of what is being done. */
function Actions(props: ActionsProps) {
  const [doing, setDoing] = useState<Doing>(null);
  const root = useFormFocus(doing);
  if (props.row.origin === 'bundled') return null;
  return (
    <div ref={root}>
      <Doings {...props} doing={doing} onDo={setDoing} />
    </div>
  );
}

interface DoingsProps extends ActionsProps {
  readonly doing: Doing;
  readonly onDo: (doing: Doing) => void;
}

function Doings({ row, sets, onChange, onGather, onRemove, doing, onDo }: DoingsProps) {
  const cancel = (): void => onDo(null);
  const change = (put: DocumentChange): void => {
    cancel();
    onChange(put);
  };
  const gather = (goal: SourceGoal): void => {
    cancel();
    onGather(goal);
  };
  if (doing === 'change') return <SourceForm row={row} onCancel={cancel} onSave={change} />;
  if (doing === 'move')
    return <GoalForm sets={sets.filter(({ id }) => id !== row.set)} onCancel={cancel} onGoal={gather} />;
  return <Ways onDo={onDo} onRemove={onRemove} />;
}

/** One source whole, with what can be done with it. */
export function SourceDetail({ row, onSwitch, onClose, ...more }: SourceDetailProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  const key = keyOf(row);
  useEffect(() => heading.current?.focus(), [key]);
  return (
    <article class="detail" aria-labelledby="detail-heading">
      <header>
        <h2 id="detail-heading" ref={heading} tabIndex={-1} dir="auto">
          {sayTitle(row)}
        </h2>
        <CloseButton onClose={onClose} />
      </header>
      <Facts row={row} />
      <OfSet row={row} onSwitch={onSwitch} />
      {row.origin === 'bundled' && <p class="hint">{t('sources.bundledStays')}</p>}
      <Actions key={key} row={row} {...more} />
    </article>
  );
}
