import { cp } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Target,
  TargetType,
  type WebWorker,
} from 'puppeteer-core';
import { waitFor } from '../wait-for.ts';
import type { Accessible, BrowserSession, OpenBrowserOptions, Usage } from './browser-session.ts';
import { letIn, letInAgain, sayYes, waitForGate } from './chromium-access.ts';
import { CONTROL_PAGE, callInPage } from './control-page.ts';
import { findBrowser } from './find-browser.ts';
import { forgetEverything } from './forget-everything.ts';
import { Installed } from './installed.ts';
import { KeptTabs } from './kept-tabs.ts';
import { killBrowser } from './kill-browser.ts';
import { type OutsideWorld, openOutsideWorld } from './outside-world.ts';
import { createProfile, type Profile } from './profile.ts';
import { VIEWPORT } from './viewport.ts';

/** Milliseconds in which a content script would have done something. */
const SCRIPTED = 1500;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // It starts a process for a page that may never come, after each that did.
  '--disable-features=SpareRendererForSitePerProcess',
  // Room for the popup at its button: the screen has 800 by 600 pixels otherwise.
  '--screen-info={1600x1200}',
  '--window-size=1280,1000',
];

/** As much of a node of the DevTools protocol as is needed to find closed shadow roots. */
interface ProtocolNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
}

function closedRoots(node: ProtocolNode): ProtocolNode[] {
  const here = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...here, ...(node.children ?? []).flatMap(closedRoots)];
}

async function readInNode<T>(session: CDPSession, node: ProtocolNode, read: (root: ShadowRoot) => T): Promise<T> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${read.toString()})(this); }`,
    objectId: object.objectId ?? '',
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

async function readClosedShadows<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return await Promise.all(closedRoots(root as ProtocolNode).map((node) => readInNode(session, node, read)));
  } finally {
    await session.detach();
  }
}

async function readAccessible(page: Page): Promise<readonly Accessible[]> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored }) => !ignored)
      .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }))
      .filter(({ role }) => !/Text/.test(role));
  } finally {
    await session.detach();
  }
}

const isWorker = (candidate: Target): boolean => candidate.type() === TargetType.SERVICE_WORKER;

/** Has the page go itself: where the browser takes it elsewhere, another process is started for what comes next. */
async function leaveWithin(page: Page, empty: string, timeout: number): Promise<void> {
  const left = page.waitForNavigation({ timeout });
  // Its old document, in which nothing is left to be asked, may end with the call.
  const asked = page.evaluate((url) => location.replace(url), empty).catch(() => {});
  await Promise.all([left, asked]);
}

/** The service worker, once the page in front is for it this one. */
async function workerBehind(browser: Browser, page: Page): Promise<WebWorker | null> {
  await page.bringToFront();
  const target = await browser.waitForTarget(isWorker);
  const worker = await target.worker();
  const frontUrl = (): Promise<string | undefined> | undefined =>
    worker?.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url);
  await waitFor('the page to be in front', async () => ((await frontUrl()) === page.url() ? true : null));
  return worker;
}

/** Headless Chromium takes no keys for the browser's own shortcuts, so the event is set off in the worker itself. */
async function runCommand(browser: Browser, page: Page, command: string): Promise<void> {
  const worker = await workerBehind(browser, page);
  await worker?.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(name, tab);
  }, command);
}

/** Headless Chromium shows no menu, so the choice is made known in the worker itself. */
async function chooseInMenu(browser: Browser, page: Page, item: string): Promise<void> {
  const worker = await workerBehind(browser, page);
  await worker?.evaluate(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId }, tab);
  }, item);
}

/** Only the browser's own page of extensions may switch others. */
/** What the browser's own page for keys calls. */
interface KeySettings {
  updateExtensionCommand(key: { extensionId: string; commandName: string; keybinding: string }): Promise<void>;
}

async function setKey(browser: Browser, id: string, key: { command: string; shortcut: string }): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/shortcuts');
  await page.evaluate(
    (extensionId, { command, shortcut }) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: KeySettings };
      return developerPrivate.updateExtensionCommand({ extensionId, commandName: command, keybinding: shortcut });
    },
    id,
    key,
  );
  await page.close();
}

async function switchExtension(browser: Browser, id: string, isOn: boolean): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((wanted, on) => chrome.management.setEnabled(wanted, on), id, isOn);
  await page.close();
}

/** Headless, it neither opens an incognito window for an extension nor starts one again that was let into them. */
const notInChromium = (): Promise<never> => Promise.reject(new Error('Only Firefox lets a test do this.'));

async function inPrivateWindow<T>(browser: Browser, url: string, read: () => T): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), SCRIPTED);
    return (await page.evaluate(read)) as T;
  } finally {
    await context.close();
  }
}

/** The parts of the extension interface that are used here; `dispatch` is there but in no description. */
declare const chrome: {
  readonly management: { setEnabled(id: string, isEnabled: boolean): Promise<void> };
  readonly tabs: { query(filter: object): Promise<{ readonly url?: string }[]> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object | undefined): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(choice: object, tab: object | undefined): void } };
};

const findWorker = (browser: Browser) =>
  browser
    .targets()
    .find((candidate) => candidate.type() === TargetType.SERVICE_WORKER)
    ?.worker();

/** One that is just starting may not hear that it is to end, and then lives for half a minute more. */
const ASK_AGAIN_MS = 500;

/** Ends the service worker, and waits until it has gone. */
async function stopBackground(browser: Browser): Promise<void> {
  const target = browser.targets().find(isWorker);
  const worker = await target?.worker();
  if (!target || !worker) return;
  let asked = Number.NEGATIVE_INFINITY;
  // Not listened to but looked for: it may have gone while its worker was looked up.
  while (browser.targets().includes(target)) {
    if (performance.now() - asked > ASK_AGAIN_MS) {
      asked = performance.now();
      await worker.close().catch((error: unknown) => {
        // It was gone before Puppeteer had let go of it.
        if (!(error instanceof Error && /No (?:session|target) with given id|Target closed/.test(error.message)))
          throw error;
      });
    }
    await sleep(10);
  }
}

async function readUsage(browser: Browser, session: CDPSession): Promise<Usage> {
  const worker = await findWorker(browser);
  // A worker that has just been ended uses none.
  const usage = await worker?.client.send('Runtime.getHeapUsage').catch(() => null);
  const heap = usage?.usedSize ?? 0;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return { heap, processorTime: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0) };
}

/** The page that greets who has installed the extension would come to the front at any time. */
async function closeWelcome(browser: Browser, session: CDPSession, id: string): Promise<void> {
  const isWelcome = ({ url }: { readonly url: string }): boolean => url.endsWith(`${id}/welcome.html`);
  await browser.waitForTarget((candidate) => isWelcome({ url: candidate.url() }));
  // Not as a page: to get hold of one takes as long as to load it.
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId = '' } = targetInfos.find(isWelcome) ?? {};
  await session.send('Target.closeTarget', { targetId });
}

type Media = Pick<OpenBrowserOptions, 'colorScheme' | 'forcedColors'>;

/** Whether there was anything to emulate. */
async function emulateMedia(page: Page, { colorScheme, forcedColors }: Media): Promise<boolean> {
  if (!colorScheme && !forcedColors) return false;
  const features = [
    { name: 'prefers-color-scheme', value: colorScheme ?? '' },
    { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
  ];
  // Ends with its session, which therefore stays open as long as the page.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  return true;
}

/** A browser that runs, with what was made for it. */
interface Started {
  readonly options: OpenBrowserOptions;
  readonly profile: Profile;
  readonly outside: OutsideWorld;
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** Opens Chromium, driven over the DevTools protocol. */
export async function openChromium(options: OpenBrowserOptions): Promise<BrowserSession> {
  const [profile, outside] = await Promise.all([options.profile ?? createProfile(), openOutsideWorld(options.sites)]);
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: !options.forPeople,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.userData,
    defaultViewport: options.forPeople ? null : VIEWPORT,
    args: options.forPeople ? FLAGS : [...FLAGS, `--proxy-server=127.0.0.1:${outside.port}`],
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

/** What may be another after the browser has started over. */
interface Current {
  media: Media;
  /** The extension's build, its folder and its id; none in a browser without it. */
  extension: { readonly build: string; readonly path: string; readonly id: string; readonly isLetIn: boolean } | null;
  /** A page of the extension, to ask things in. */
  control: Page | null;
}

async function prepare(browser: Browser, { options, profile, outside, close, kill }: Started): Promise<BrowserSession> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: profile.downloads });
  // Without a tab the browser would end. It also does what only the browser's own pages may.
  const blank = await browser.pages();
  const authority = blank[0] ?? (await browser.newPage());
  const current: Current = { media: options, extension: null, control: null };
  const installed = new Installed(async (control) => {
    if (current.extension?.isLetIn) await letInAgain(control);
  });
  const tabs = new KeptTabs(browser, leaveWithin);
  const idOf = (): string => current.extension?.id ?? '';
  const open = async (url: string): Promise<Page> => {
    const page = await tabs.take();
    if (await emulateMedia(page, current.media)) tabs.spend(page);
    await page.goto(url);
    return page;
  };
  const openOwn = (path: string): Promise<Page> => open(`chrome-extension://${idOf()}/${path}`);
  const install = async (build: string, path: string, isLetIn: boolean): Promise<void> => {
    current.extension = { build, path, id: await browser.installExtension(path), isLetIn };
    // In a profile that had it before, it is not installed but started again.
    if (!options.forPeople && !options.profile) await closeWelcome(browser, session, idOf());
    // Opened before any other page, so that asking it something later takes the focus from none.
    current.control = await openOwn(CONTROL_PAGE);
    await waitForGate(current.control);
    if (isLetIn) await letIn(authority, idOf(), current.control);
    await installed.begin(current.control);
  };
  const stop = (): Promise<void> => stopBackground(browser);
  if (options.extensionPath) await install(options.extensionPath, options.extensionPath, !options.isKeptOut);
  return {
    browser: 'chromium',
    outsideRequests: outside.requests,
    open,
    openExtensionPage: openOwn,
    inExtension: (call, value) => callInPage(current.control, call, value),
    runCommand: (page, command) => runCommand(browser, page, command),
    setKey: (command, shortcut) => installed.alter(setKey(browser, idOf(), { command, shortcut })),
    chooseInMenu: (page, item) => chooseInMenu(browser, page, item),
    readClosedShadows,
    countAccessible: async (page, asked) => {
      const all = await readAccessible(page);
      return asked.map(
        ({ role, name }) => all.filter((one) => one.role === role && (name === undefined || one.name === name)).length,
      );
    },
    readAccessible,
    emulatePrint: (page) => {
      tabs.spend(page);
      return page.emulateMediaType('print');
    },
    stopBackground: stop,
    updateExtension: async (build) => {
      const path = current.extension?.path ?? '';
      if (build !== undefined) await cp(build, path, { recursive: true });
      await installed.alter(browser.installExtension(path));
    },
    sayYesWhenAsked: () => installed.alter(sayYes(authority, idOf())),
    pressButton: async (page) => {
      const extension = (await browser.extensions()).get(idOf());
      if (extension) await page.triggerExtensionAction(extension);
    },
    switchExtension: (isOn) => installed.alter(switchExtension(browser, idOf(), isOn)),
    removeExtension: () => installed.alter(browser.uninstallExtension(idOf())),
    allowPrivate: notInChromium,
    inPrivateWindow: (url, read) => inPrivateWindow(browser, url, read),
    pages: () => tabs.inUse(),
    downloads: () => profile.readDownloads(),
    closePages: () => tabs.release([...blank, current.control]),
    startOver: async ({ extensionPath, isInstalledAgain, isKeptOut = false, sites, ...media }) => {
      const isSame =
        current.extension?.build === extensionPath &&
        current.extension.isLetIn !== isKeptOut &&
        !isInstalledAgain &&
        !(await installed.isAltered(current.control));
      await (isSame ? tabs.release([...blank, current.control]) : tabs.close(blank));
      await profile.removeDownloads();
      outside.startOver(sites);
      current.media = media;
      if (isSame) {
        await forgetEverything(current.control, stop);
        await current.control?.reload();
        return;
      }
      // It may have been removed meanwhile.
      await browser.uninstallExtension(idOf()).catch(() => {});
      // Chromium names an extension and its storage after the folder.
      await install(extensionPath, await profile.copyBuild(extensionPath), !isKeptOut);
    },
    untilClosed: () => new Promise((resolve) => void browser.once('disconnected', () => resolve())),
    readUsage: () => readUsage(browser, session),
    kill,
    close,
  };
}
