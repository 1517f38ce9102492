import { expect, it, vi } from 'vitest';
import { watchKeyCommands } from '../../../lib/background/tabs/key-commands.ts';
import { addPageMenu, watchPageMenu } from '../../../lib/background/tabs/page-menu.ts';
import { hasSidePanel, openSidePanel } from '../../../lib/background/tabs/side-panel.ts';
import { hasKeys } from '../../../lib/ui/use-keys.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));

const nothing = async (): Promise<void> => {};

it('asks nothing of a browser that has no keys, no menu of the page and no panel', async () => {
  expect(() => {
    watchPageMenu(nothing);
    watchKeyCommands({
      'next-finding': nothing,
      'previous-finding': nothing,
      'toggle-site': nothing,
      'annotate-selection': nothing,
      'use-as-source': nothing,
    });
  }).not.toThrow();
  await expect(addPageMenu()).resolves.toBeUndefined();
  await expect(openSidePanel(1)).resolves.toBeUndefined();
  expect([hasSidePanel(), hasKeys()]).toEqual([false, false]);
});
