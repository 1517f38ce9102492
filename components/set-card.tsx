import { useTranslate } from './translate.ts';

/** What a set card shows; counts are of claims. */
interface SetSummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly origin: 'bundled' | 'made' | 'imported';
  readonly documents: readonly string[];
  readonly quotations: number;
  readonly figures: number;
  readonly isOn: boolean;
}

interface SetCardProps {
  readonly set: SetSummary;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onSave: () => void;
  /** Absent for sets that come with the extension. */
  readonly onRemove?: (() => void) | undefined;
}

/** One claim set: what is in it, where it comes from, and what can be done with it. */
export function SetCard({ set, onSwitch, onSave, onRemove }: SetCardProps) {
  const t = useTranslate();
  const { title, version, origin, documents, quotations, figures, isOn } = set;
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
      <p class="hint">
        {t('options.contents', [String(quotations), String(figures), version])} {t(`options.${origin}`)}
      </p>
      <ul class="hint documents">
        {documents.map((document) => (
          <li key={document} dir="auto">
            {document}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="action" onClick={onSave}>
          {t('options.save')}
        </button>
        {onRemove && (
          <button type="button" class="action" onClick={onRemove}>
            {t('options.remove')}
          </button>
        )}
      </div>
    </article>
  );
}
