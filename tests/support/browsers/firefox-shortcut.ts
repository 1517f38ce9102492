import type { Browser, Page } from 'puppeteer-core';
import { Bidi } from './bidi.ts';

/** The order in which Firefox prints the modifiers of a shortcut in its own window. */
const MODIFIERS: Readonly<Record<string, string>> = { Alt: 'alt', Shift: 'shift', Ctrl: 'accel', MacCtrl: 'control' };

/** The key of a command; runs in a page of the extension. */
export async function shortcutOf(command: string): Promise<string | undefined> {
  const { browser: api } = globalThis as unknown as {
    browser: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
  };
  return (await api.commands.getAll()).find((known) => known.name === command)?.shortcut;
}

/** Gives a command another key; runs in a page of the extension. */
export async function setShortcut(key: { readonly name: string; readonly shortcut: string }): Promise<void> {
  const { browser: api } = globalThis as unknown as {
    browser: { commands: { update(command: { name: string; shortcut: string }): Promise<void> } };
  };
  await api.commands.update(key);
}

/** Presses a key ("Alt+Shift+N") in Firefox's own window: keys that WebDriver gives to a page never reach it. */
export async function pressShortcut(browser: Browser, page: Page, shortcut: string): Promise<void> {
  const keys = shortcut.split('+');
  const key = keys.at(-1) ?? '';
  const modifiers = keys.slice(0, -1).map((name) => MODIFIERS[name] ?? name);
  await page.bringToFront();
  const bidi = new Bidi(browser);
  const tree = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const wanted = JSON.stringify({ key: key.toLowerCase(), modifiers: modifiers.toSorted() });
  await bidi.evaluate(
    tree.contexts[0]?.context ?? '',
    `{
      const wanted = ${JSON.stringify(wanted)};
      const describe = (key) => JSON.stringify({
        key: (key.getAttribute('key') || key.getAttribute('keycode') || '').toLowerCase(),
        modifiers: (key.getAttribute('modifiers') || '').split(/[ ,]+/).filter(Boolean).sort(),
      });
      const found = [...document.querySelectorAll('keyset[id*="ext-keyset"] > key')];
      const key = found.find((candidate) => describe(candidate) === wanted);
      if (!key) throw new Error('no key ' + wanted + ' among ' + found.map(describe).join(' '));
      key.doCommand();
    }`,
  );
}
