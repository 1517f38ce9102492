import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserSession, OpenBrowserOptions } from './browser-session.ts';
import { CONTROL_PAGE, callInPage } from './control-page.ts';
import { findBrowser } from './find-browser.ts';
import { type OutsideWorld, openOutsideWorld } from './outside-world.ts';
import { createProfile, type Profile } from './profile.ts';
import { VIEWPORT } from './viewport.ts';

/** The id that `wxt.config.ts` gives the extension. */
const EXTENSION_ID = 'crossread@crossread.example';

/** What Firefox sends over WebDriver BiDi for a value. */
interface RemoteValue {
  readonly sharedId?: string;
  readonly value?: unknown;
}

/** Puppeteer has no call for Firefox's own windows and for closed shadow roots; WebDriver BiDi has. */
class Bidi {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async send<T>(method: string, parameters: object): Promise<T> {
    const { connection } = this.#browser as unknown as {
      connection: { send(method: string, parameters: object): Promise<{ result: T }> };
    };
    return (await connection.send(method, parameters)).result;
  }

  /** Evaluates an expression in a page or, with a context of that kind, in Firefox's own window. */
  async evaluate(context: string, expression: string, shadowTree = 'none'): Promise<RemoteValue> {
    const answer = await this.send<{ result: RemoteValue; exceptionDetails?: { text: string } }>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: shadowTree },
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result;
  }
}

/** The id WebDriver BiDi has for a page; Puppeteer keeps it to itself. */
function contextOf(page: Page): string {
  const { _id: context } = page.mainFrame() as unknown as { readonly _id: string };
  return context;
}

const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

const preferences = (options: OpenBrowserOptions, profile: Profile, extension: { readonly uuid: string }) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: extension.uuid }),
  'browser.download.dir': profile.downloads,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  ...(options.colorScheme && {
    'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
  }),
});

/** Firefox never reports a `moz-extension:` page as loaded, so that is asked of the page itself. */
async function openExtensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await new Bidi(browser).send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
  return page;
}

async function readClosedShadows<T>(browser: Browser, page: Page, read: (root: ShadowRoot) => T): Promise<T[]> {
  const bidi = new Bidi(browser);
  const hosts = await bidi.evaluate(
    contextOf(page),
    '[...document.documentElement.children, ...document.body.children]',
    'all',
  );
  const values: T[] = [];
  for (const host of hosts.value as { value?: { shadowRoot?: RemoteValue & { value: { mode: string } } } }[]) {
    const root = host.value?.shadowRoot;
    if (root?.value.mode !== 'closed') continue;
    const answer = await bidi.send<{ result: { value: string } }>('script.callFunction', {
      functionDeclaration: `(root) => JSON.stringify((${read.toString()})(root))`,
      arguments: [{ sharedId: root.sharedId }],
      target: { context: contextOf(page) },
      awaitPromise: false,
    });
    values.push(JSON.parse(answer.result.value) as T);
  }
  return values;
}

/** The order in which Firefox prints the modifiers of a shortcut in its own window. */
const MODIFIERS: Readonly<Record<string, string>> = { Alt: 'alt', Shift: 'shift', Ctrl: 'accel', MacCtrl: 'control' };

/** The key of a command; runs in a page of the extension. */
async function shortcutOf(command: string): Promise<string | undefined> {
  const { browser: api } = globalThis as unknown as {
    browser: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
  };
  return (await api.commands.getAll()).find((known) => known.name === command)?.shortcut;
}

/** Presses a key ("Alt+Shift+N") in Firefox's own window: keys that WebDriver gives to a page never reach it. */
async function pressShortcut(browser: Browser, page: Page, shortcut: string): Promise<void> {
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

/** A browser that runs, with what was made for it. */
interface Started {
  readonly options: OpenBrowserOptions;
  readonly profile: Profile;
  readonly outside: OutsideWorld;
  /** Host part of the addresses of the extension's pages. */
  readonly uuid: string;
  close(): Promise<void>;
}

/** Opens Firefox, driven over WebDriver BiDi. */
export async function openFirefox(options: OpenBrowserOptions): Promise<BrowserSession> {
  const [profile, outside] = await Promise.all([createProfile(), openOutsideWorld()]);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: options.headless ?? true,
    userDataDir: profile.userData,
    defaultViewport: options.headless === false ? null : VIEWPORT,
    // Without it WebDriver may not touch pages of an extension or Firefox's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(options, profile, { uuid }), ...proxyPreferences(outside.port) },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    outside.close();
    await profile.remove();
  };
  return prepare(browser, { options, profile, outside, uuid, close }).catch(async (error) => {
    await close();
    throw error;
  });
}

async function prepare(browser: Browser, started: Started): Promise<BrowserSession> {
  const { options, profile, outside, uuid, close } = started;
  if (options.extensionPath) await browser.installExtension(options.extensionPath);
  const openOwn = (path: string): Promise<Page> => openExtensionPage(browser, `moz-extension://${uuid}/${path}`);
  // Opened before any other page, so that asking it something later takes the focus from none.
  const control = options.extensionPath ? await openOwn(CONTROL_PAGE) : null;
  return {
    browser: 'firefox',
    outsideRequests: outside.requests,
    open: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage: openOwn,
    inExtension: (call, value) => callInPage(control, call, value),
    runCommand: async (page, command) => {
      const shortcut = await callInPage(control, shortcutOf, command);
      if (!shortcut) throw new Error(`The extension has no key for the command ${command}`);
      await pressShortcut(browser, page, shortcut);
    },
    readClosedShadows: (page, read) => readClosedShadows(browser, page, read),
    downloads: () => profile.readDownloads(),
    close,
  };
}
