import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useTranslate } from '../../components/translate.ts';
import { canOpenShortcuts, openShortcuts } from '../../lib/extension/shortcuts.ts';

/** Where Chrome lets people change keys. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

interface Key {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

/** The keyboard commands with the keys they have now. */
export function KeyList() {
  const t = useTranslate();
  const [keys, setKeys] = useState<readonly Key[]>([]);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const commands = await browser.commands.getAll();
      setKeys(
        commands
          .filter(({ description }) => description)
          .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut })),
      );
    };
    void read();
  }, []);
  return (
    <section aria-labelledby="keys-heading">
      <h2 id="keys-heading">{t('options.keys')}</h2>
      {canOpenShortcuts() ? (
        <button type="button" class="action" onClick={openShortcuts}>
          {t('options.changeKeys')}
        </button>
      ) : (
        // Chrome lets no page link to its own.
        <p class="hint">{t('options.keysMore', [SHORTCUTS_PAGE])}</p>
      )}
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
