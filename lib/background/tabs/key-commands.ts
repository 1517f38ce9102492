import { browser } from 'wxt/browser';
import { signalOnButton } from './toolbar-button.ts';

/** What can be done to the tab in front by a key; the manifest has these names. */
const COMMANDS = ['next-finding', 'previous-finding', 'toggle-site', 'annotate-selection', 'use-as-source'] as const;

type Command = (typeof COMMANDS)[number];

/** What each does; false or a rejection says that it could not be done. */
export type KeyCommands = Readonly<Record<Command, (tabId: number) => Promise<boolean | void>>>;

/** Those that show nothing themselves: the button says how they turned out. */
const SILENT: ReadonlySet<Command> = new Set(['annotate-selection', 'use-as-source']);

const isCommand = (name: string): name is Command => (COMMANDS as readonly string[]).includes(name);

async function perform(commands: KeyCommands, name: Command, tabId: number): Promise<void> {
  try {
    const hasWorked = (await commands[name](tabId)) !== false;
    if (SILENT.has(name)) await signalOnButton(tabId, hasWorked);
  } catch (error) {
    console.error(`Crossread: ${name}`, error);
    await signalOnButton(tabId, false);
  }
}

/** Does what keys ask for, to the tab in front; browsers of phones have no keys. */
export function watchKeyCommands(commands: KeyCommands, { commands: keys }: Partial<typeof browser> = browser): void {
  keys?.onCommand.addListener(async (name) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (isCommand(name) && tab?.id !== undefined) await perform(commands, name, tab.id);
  });
}
