import { browser } from 'wxt/browser';

/** What Firefox alone has. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

const commands = (): ShortcutSettings => browser.commands as unknown as ShortcutSettings;

/** Whether the browser lets us take people to where they change the keys. */
export const canOpenShortcuts = (): boolean => commands().openShortcutSettings !== undefined;

/** Opens the browser's settings for the keys; nothing where there is no way there. */
export function openShortcuts(): void {
  void commands().openShortcutSettings?.();
}
