import { useTranslate } from '../../components/translate.ts';
import { openShortcuts } from '../../lib/ui/shortcuts.ts';
import { hasKeys, useKeys } from '../../lib/ui/use-keys.ts';

/** The keyboard commands with the keys they have now, and the way to where they are given others; nothing where there are no keys. */
export function KeyList() {
  const t = useTranslate();
  const keys = useKeys();
  if (!hasKeys()) return null;
  return (
    <section aria-labelledby="keys-heading">
      <h2 id="keys-heading">{t('options.keys')}</h2>
      {keys.some(({ shortcut }) => shortcut === '') && <p class="hint">{t('options.keysMore')}</p>}
      <button type="button" class="action" onClick={() => void openShortcuts()}>
        {t('options.changeKeys')}
      </button>
      <dl class="keys">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('options.noKey')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
