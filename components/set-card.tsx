import { useState } from 'preact/hooks';
import { sayClaimCounts } from './claim-counts.ts';
import { useTranslate, useWriter } from './translate.ts';

/** What a set card shows; counts are of claims. */
interface SetSummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly origin: 'bundled' | 'made' | 'imported';
  /** Names of the first documents. */
  readonly documents: readonly string[];
  readonly documentCount: number;
  readonly quotations: number;
  readonly figures: number;
  /** Dates and ages. */
  readonly told?: number;
  /** Claims that are put aside. */
  readonly aside?: number;
  readonly isOn: boolean;
}

interface SetCardProps {
  readonly set: SetSummary;
  /** Where its claims are shown, and its sources. */
  readonly claimsHref: string;
  readonly sourcesHref: string;
  /** Sites on which it is not used. */
  readonly offOn: readonly string[];
  readonly onSwitch: (isOn: boolean) => void;
  readonly onUseOn: (host: string) => void;
  readonly onSave: () => void;
  readonly onDuplicate: () => void;
  /** Absent for sets that come with the extension, as is `onRemove`. */
  readonly onRename?: ((title: string) => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

interface RenameFormProps {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
}

function RenameForm({ title, onRename, onCancel }: RenameFormProps) {
  const t = useTranslate();
  const [name, setName] = useState(title);
  return (
    <form
      class="toolbar"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(name);
      }}
    >
      <input
        type="text"
        required
        dir="auto"
        aria-label={t('review.setTitle')}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="action primary">
        {t('claims.save')}
      </button>
      <button type="button" class="action quiet" onClick={onCancel}>
        {t('import.cancel')}
      </button>
    </form>
  );
}

function Documents({ documents, documentCount }: Pick<SetSummary, 'documents' | 'documentCount'>) {
  const t = useTranslate();
  const more = documentCount - documents.length;
  return (
    <ul class="hint documents">
      {documents.map((document) => (
        <li key={document}>
          <bdi>{document}</bdi>
        </li>
      ))}
      {more > 0 && <li>{t('options.moreDocuments', more)}</li>}
    </ul>
  );
}

function SitesWithout({
  hosts,
  onUseOn,
}: {
  readonly hosts: readonly string[];
  readonly onUseOn: (host: string) => void;
}) {
  const t = useTranslate();
  return (
    <ul class="hint off-on">
      {hosts.map((host) => (
        <li key={host}>
          {t('options.notUsedOn', [host])}{' '}
          <button type="button" class="undo" onClick={() => onUseOn(host)}>
            {t('options.useAgain')}
          </button>
        </li>
      ))}
    </ul>
  );
}

type SetActionsProps = Pick<SetSummary, 'title'> &
  Pick<SetCardProps, 'claimsHref' | 'sourcesHref' | 'onSave' | 'onDuplicate' | 'onRemove'> & {
    /** Absent for sets that come with the extension. */
    readonly onStartRenaming: (() => void) | undefined;
  };

/** What can be done with a set; to a screen reader each says with which. */
function SetActions(props: SetActionsProps) {
  const { title, claimsHref, sourcesHref, onStartRenaming, onSave, onDuplicate, onRemove } = props;
  const t = useTranslate();
  const named = (label: string) => ({ 'aria-label': `${label} – ${title}`, children: label });
  return (
    <div class="actions">
      <a
        class="action"
        href={claimsHref}
        {...named(t(onStartRenaming ? 'options.editClaims' : 'options.showClaims'))}
      />
      <a class="action" href={sourcesHref} {...named(t('sources.title'))} />
      {onStartRenaming && (
        <button type="button" class="action" onClick={onStartRenaming} {...named(t('options.rename'))} />
      )}
      <button type="button" class="action" onClick={onDuplicate} {...named(t('options.duplicate'))} />
      <button type="button" class="action" onClick={onSave} {...named(t('options.save'))} />
      {onRemove && <button type="button" class="action" onClick={onRemove} {...named(t('options.remove'))} />}
    </div>
  );
}

/** One claim set: what is in it, where it comes from, and what can be done with it. */
export function SetCard({ set, offOn, onSwitch, onUseOn, onRename, ...actions }: SetCardProps) {
  const t = useTranslate();
  const write = useWriter();
  const [isRenaming, setRenaming] = useState(false);
  const { title, version, origin, isOn } = set;
  const rename = (name: string): void => {
    setRenaming(false);
    onRename?.(name);
  };
  return (
    <article class="set">
      <h3>
        <label class="site-switch">
          <input
            type="checkbox"
            role="switch"
            checked={isOn}
            onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
          />
          <span dir="auto">{title}</span>
        </label>
      </h3>
      {isRenaming && onRename && <RenameForm title={title} onCancel={() => setRenaming(false)} onRename={rename} />}
      <p class="hint">
        {t('options.contents', [write.list(sayClaimCounts(t, set)), version])} {t(`options.${origin}`)}
      </p>
      {(set.aside ?? 0) > 0 && <p class="hint">{t('import.aside', set.aside ?? 0)}</p>}
      <Documents documents={set.documents} documentCount={set.documentCount} />
      {offOn.length > 0 && <SitesWithout hosts={offOn} onUseOn={onUseOn} />}
      <SetActions {...actions} title={title} onStartRenaming={onRename && (() => setRenaming(true))} />
    </article>
  );
}
