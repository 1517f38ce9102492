import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { EXTENSION_ID } from '../../../manifest/extension-id.ts';
import { Bidi, contextOf, type RemoteValue } from './bidi.ts';
import type { Accessible, AskedFor, BrowserSession, OpenBrowserOptions } from './browser-session.ts';
import { CONTROL_PAGE, callInPage } from './control-page.ts';
import { findBrowser } from './find-browser.ts';
import { chooseInMenu } from './firefox-menu.ts';
import { pressShortcut, setShortcut, shortcutOf } from './firefox-shortcut.ts';
import { forgetEverything } from './forget-everything.ts';
import { Installed } from './installed.ts';
import { KeptTabs } from './kept-tabs.ts';
import { killBrowser } from './kill-browser.ts';
import { type OutsideWorld, openOutsideWorld } from './outside-world.ts';
import { createProfile, type Profile } from './profile.ts';
import { VIEWPORT } from './viewport.ts';

const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

/** Host part of the addresses of the extension's pages; Firefox names its storage after it too. */
const uuidPreference = (uuid: string) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: uuid }),
});

/** The numbers that Firefox has for who chooses the colours of pages. */
const SYSTEM_IN_CONTRAST_THEMES = 0;
const READER = 2;
/** And for the scheme that pages are shown in. */
const SCHEMES = { dark: 0, light: 1, ofTheSystem: 2 } as const;

const mediaPreferences = ({ colorScheme, forcedColors }: Pick<OpenBrowserOptions, 'colorScheme' | 'forcedColors'>) => ({
  // Colours of pages are never used: what a contrast theme of the system does.
  'browser.display.document_color_use': forcedColors ? READER : SYSTEM_IN_CONTRAST_THEMES,
  'layout.css.prefers-color-scheme.content-override': SCHEMES[colorScheme ?? 'ofTheSystem'],
});

/** One process for pages and one for the extension, which outlive their tabs: to start one costs more than most pages. */
const KEPT_PROCESSES = {
  'dom.ipc.processCount': 1,
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.keepProcessesAlive.extension': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

const preferences = (options: OpenBrowserOptions, profile: Profile) => ({
  ...uuidPreference(profile.uuid),
  ...KEPT_PROCESSES,
  'browser.download.dir': profile.downloads,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  ...mediaPreferences(options),
});

/** Sets preferences of a Firefox that runs, as an expression for its own window. */
const settingPreferences = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => {
      const set = typeof value === 'number' ? 'setIntPref' : 'setStringPref';
      return `Services.prefs.${set}(${JSON.stringify(name)}, ${JSON.stringify(value)})`;
    })
    .join(';');

/** Firefox never reports a `moz-extension:` page as loaded, so that is asked of the page itself. */
async function loadExtensionPage(browser: Browser, page: Page, url: string): Promise<Page> {
  await new Bidi(browser).send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
  await page.waitForFunction((wanted) => location.href === wanted && document.readyState === 'complete', {}, url);
  return page;
}

/** Ends the background, though a debugger looks on. */
const STOP_BACKGROUND = `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.terminateBackground({
  ignoreDevToolsAttached: true, disableResetIdleForTest: true,
})`;

async function readClosedShadows<T>(browser: Browser, page: Page, read: (root: ShadowRoot) => T): Promise<T[]> {
  const bidi = new Bidi(browser);
  const hosts = await bidi.evaluate(
    contextOf(page),
    // Names on the page may hide what the document itself has.
    "[...Document.prototype.querySelectorAll.call(document, 'html > *, body > *, dialog > *, [popover] > *')]",
    'all',
  );
  const values: T[] = [];
  for (const host of hosts.value as { value?: { shadowRoot?: RemoteValue & { value?: { mode: string } } } }[]) {
    const root = host.value?.shadowRoot;
    if (root?.value?.mode !== 'closed') continue;
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

/** The background page cannot be reached from outside. */
const notInFirefox = (): Promise<never> => Promise.reject(new Error('Only Chromium lets a test do this.'));

/** Evaluates an expression in Firefox's own window; gives the string that comes of it. */
async function askFirefoxWindow(browser: Browser, expression: string): Promise<string> {
  const bidi = new Bidi(browser);
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const { value } = await bidi.evaluate(contexts[0]?.context ?? '', expression);
  return String(value);
}

const inFirefoxWindow = async (browser: Browser, expression: string): Promise<void> =>
  void (await askFirefoxWindow(browser, expression));

async function countAccessible(browser: Browser, page: Page, asked: AskedFor): Promise<number> {
  const { nodes } = await new Bidi(browser).send<{ nodes: readonly object[] }>('browsingContext.locateNodes', {
    context: contextOf(page),
    locator: { type: 'accessibility', value: asked },
  });
  return nodes.length;
}

/** Walks the accessible objects of the page in front; the first look at them has Firefox make them. */
const READ_ACCESSIBLE = `(() => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const read = (object) => [
    { role: service.getStringRole(object.role), name: object.name ?? '' },
    ...Array.from({ length: object.childCount }, (_, i) => read(object.getChildAt(i))).flat(),
  ];
  const page = service.getAccessibleFor(gBrowser.selectedBrowser);
  return JSON.stringify((page ? read(page) : []).filter(({ role }) => !/text/.test(role)));
})()`;

const switchingExtension = (isOn: boolean): string => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID('${EXTENSION_ID}');
  await addon.${isOn ? 'enable' : 'disable'}();
})()`;

const ALLOW_PRIVATE = `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const access = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add('${EXTENSION_ID}', access);
  await (await AddonManager.getAddonByID('${EXTENSION_ID}')).reload();
})()`;

/** Opens a private window, loads a page in it and waits as long as a content script would need. */
const openPrivateWindow = (url: string): string => `(async () => {
  const opened = OpenBrowserWindow({ private: true });
  const wait = () => new Promise((resolve) => setTimeout(resolve, 50));
  // Before, a new window loads its own first page over any other.
  while (!opened.gBrowserInit?.delayedStartupFinished) await wait();
  const { gBrowser: tabs } = opened;
  tabs.loadURI(Services.io.newURI(${JSON.stringify(url)}), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
  while (tabs.currentURI.spec !== ${JSON.stringify(url)} || tabs.selectedBrowser.webProgress?.isLoadingDocument) await wait();
  await new Promise((resolve) => setTimeout(resolve, 1500));
})()`;

async function inPrivateWindow<T>(browser: Browser, url: string, read: () => T): Promise<T> {
  await inFirefoxWindow(browser, openPrivateWindow(url));
  const bidi = new Bidi(browser);
  const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {});
  const context = contexts.find((candidate) => candidate.url === url)?.context;
  if (!context) throw new Error('The private window has no such page.');
  const { value } = await bidi.evaluate(context, `JSON.stringify((${read.toString()})())`);
  await bidi.send('browsingContext.close', { context });
  return JSON.parse(value as string) as T;
}

/** The browsing context of a page's tab, as an expression for Firefox's own window. */
const browsingContextOf = (page: Page): string =>
  `gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${JSON.stringify(page.url())}).browsingContext`;

/** A browser that runs, with what was made for it. */
interface Started {
  readonly options: OpenBrowserOptions;
  readonly profile: Profile;
  readonly outside: OutsideWorld;
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** What may be another after the browser has started over. */
interface Current {
  /** Host part of the addresses of the extension's pages. */
  uuid: string;
  extensionPath: string;
  /** A page of the extension, to ask things in. */
  control: Page | null;
}

/** Opens Firefox, driven over WebDriver BiDi. */
export async function openFirefox(options: OpenBrowserOptions): Promise<BrowserSession> {
  const [profile, outside] = await Promise.all([options.profile ?? createProfile(), openOutsideWorld(options.sites)]);
  // Puppeteer copies it away in a profile that was used before, but does not leave one there itself.
  await appendFile(join(profile.userData, 'user.js'), '');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: !options.forPeople,
    userDataDir: profile.userData,
    defaultViewport: options.forPeople ? null : VIEWPORT,
    // Without it WebDriver may not touch pages of an extension or Firefox's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences(options, profile),
      ...(options.forPeople ? {} : proxyPreferences(outside.port)),
      ...options.firefoxPreferences,
    },
  });
  const close = async (): Promise<void> => {
    await browser.close();
    outside.close();
    if (!options.profile) await profile.remove();
  };
  const kill = async (): Promise<void> => {
    await killBrowser(browser);
    outside.close();
  };
  return prepare(browser, { options, profile, outside, close, kill }).catch(async (error) => {
    await close();
    throw error;
  });
}

async function prepare(browser: Browser, started: Started): Promise<BrowserSession> {
  const { options, profile, outside, close, kill } = started;
  // Without a tab the browser would end.
  const blank = await browser.pages();
  const current: Current = { uuid: profile.uuid, extensionPath: '', control: null };
  const installed = new Installed();
  const tabs = new KeptTabs(browser, async (page, empty, timeout) => void (await page.goto(empty, { timeout })));
  const load = (page: Page, path: string): Promise<Page> =>
    loadExtensionPage(browser, page, `moz-extension://${current.uuid}/${path}`);
  const openOwn = async (path: string): Promise<Page> => load(await tabs.take(), path);
  const install = async (path: string): Promise<void> => {
    await browser.installExtension(path);
    current.extensionPath = path;
    // Opened before any other page, so that asking it something later takes the focus from none.
    current.control = await openOwn(CONTROL_PAGE);
    await installed.begin(current.control);
  };
  const stop = (): Promise<void> => inFirefoxWindow(browser, STOP_BACKGROUND);
  if (options.extensionPath) await install(options.extensionPath);
  return {
    browser: 'firefox',
    outsideRequests: outside.requests,
    open: async (url) => {
      const page = await tabs.take();
      await page.goto(url);
      return page;
    },
    openExtensionPage: openOwn,
    inExtension: (call, value) => callInPage(current.control, call, value),
    runCommand: async (page, command) => {
      const shortcut = await callInPage(current.control, shortcutOf, command);
      if (!shortcut) throw new Error(`The extension has no key for the command ${command}`);
      await pressShortcut(browser, page, shortcut);
    },
    setKey: (name, shortcut) => installed.alter(callInPage(current.control, setShortcut, { name, shortcut })),
    chooseInMenu: (page, item, at) => chooseInMenu(browser, { page, item, at }),
    readClosedShadows: (page, read) => readClosedShadows(browser, page, read),
    countAccessible: (page, asked) => Promise.all(asked.map((one) => countAccessible(browser, page, one))),
    readAccessible: async (page) => {
      await page.bringToFront();
      return JSON.parse(await askFirefoxWindow(browser, READ_ACCESSIBLE)) as Accessible[];
    },
    emulatePrint: (page) => {
      tabs.spend(page);
      return inFirefoxWindow(browser, `${browsingContextOf(page)}.mediumOverride = 'print'`);
    },
    stopBackground: stop,
    sayYesWhenAsked: notInFirefox,
    pressButton: notInFirefox,
    updateExtension: async () => void (await installed.alter(browser.installExtension(current.extensionPath))),
    switchExtension: (isOn) => installed.alter(inFirefoxWindow(browser, switchingExtension(isOn))),
    removeExtension: () => installed.alter(browser.uninstallExtension(EXTENSION_ID)),
    allowPrivate: () => installed.alter(inFirefoxWindow(browser, ALLOW_PRIVATE)),
    inPrivateWindow: (url, read) => inPrivateWindow(browser, url, read),
    pages: () => tabs.inUse(),
    downloads: () => profile.readDownloads(),
    closePages: () => tabs.release([...blank, current.control]),
    startOver: async ({ extensionPath, isInstalledAgain, sites, ...media }) => {
      const isSame =
        current.extensionPath === extensionPath && !isInstalledAgain && !(await installed.isAltered(current.control));
      await (isSame ? tabs.release([...blank, current.control]) : tabs.close(blank));
      await profile.removeDownloads();
      outside.startOver(sites);
      await inFirefoxWindow(browser, settingPreferences(mediaPreferences(media)));
      if (isSame) {
        await forgetEverything(current.control, stop);
        if (current.control) await load(current.control, CONTROL_PAGE);
        return;
      }
      // It may have been removed meanwhile.
      await browser.uninstallExtension(EXTENSION_ID).catch(() => {});
      current.uuid = randomUUID();
      await inFirefoxWindow(browser, settingPreferences(uuidPreference(current.uuid)));
      await install(extensionPath);
    },
    untilClosed: () => new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    readUsage: notInFirefox,
    kill,
    close,
  };
}
