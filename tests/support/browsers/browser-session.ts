import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import type { Profile } from './profile.ts';

export interface OpenBrowserOptions {
  readonly browser: BrowserName;
  /** Folder of the unpacked build; `null` opens the browser without the extension. */
  readonly extensionPath: string | null;
  /** Sites of this machine by the host that they have in the browser; values are origins. */
  readonly sites?: Readonly<Record<string, string>>;
  /** The extension is left as it is right after the installation, with no access to any site. In Chromium only. */
  readonly isKeptOut?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** The few colours of the system, as in Windows' contrast themes. */
  readonly forcedColors?: boolean;
  /** With a window, and the internet within reach, for a person to try things out. */
  readonly forPeople?: boolean;
  /** One that outlives the session; by default a new one is made, and removed when the browser is closed. */
  readonly profile?: Profile;
  /** Preferences for Firefox alone, over those that every run has. */
  readonly firefoxPreferences?: Readonly<Record<string, string | number | boolean>>;
}

/** What a browser is opened with that can be changed while it runs. */
export type FreshStart = Pick<OpenBrowserOptions, 'sites' | 'isKeptOut' | 'colorScheme' | 'forcedColors'> & {
  readonly extensionPath: string;
  /** Has the extension be installed again, and not just forget what it knows. */
  readonly isInstalledAgain?: boolean;
};

/** What a running browser takes of the machine. */
export interface Usage {
  /** Bytes that the service worker has in use. */
  readonly heap: number;
  /** Milliseconds of processor time of all the browser's processes since it was started. */
  readonly processorTime: number;
}

/** A file the browser has saved. */
export interface Download {
  readonly name: string;
  readonly content: string;
}

/** An object on a page as assistive technology is told of it. */
export interface Accessible {
  readonly role: string;
  readonly name: string;
}

/** What a screen reader is to be told of; any name will do where none is given. */
export type AskedFor = Pick<Accessible, 'role'> & Partial<Accessible>;

/** One running browser with a new, empty profile; the same for Chromium and Firefox. */
export interface BrowserSession {
  readonly browser: BrowserName;
  /** Addresses beyond this machine that anything in the browser has asked for; none is let through, but in a browser for people. */
  readonly outsideRequests: readonly string[];
  /** Opens a page in an empty tab, in front. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension ("popup.html") in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Calls a function in a page of the extension, where `browser` is; it may be given one plain value. */
  inExtension<T, A>(call: (value: A) => T | Promise<T>, value: A): Promise<T>;
  /** Sets off a keyboard command of the extension on a page, by the name the manifest gives it. */
  runCommand(page: Page, command: string): Promise<void>;
  /** Gives a command another key, as a person does in the browser's settings; none with an empty one. */
  setKey(command: string, shortcut: string): Promise<void>;
  /** Chooses an item of the extension's in the menu of a page, by its id; in Firefox with the pointer at `at`. */
  chooseInMenu(page: Page, item: string, at: { readonly x: number; readonly y: number }): Promise<void>;
  /** Calls `read` with each closed shadow root on the page whose host is a child of `html`, `body`, a dialog or a popover. */
  readClosedShadows<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T[]>;
  /** For each role, and name if one is given, how many elements of a page a screen reader announces so; roles as ARIA names them. */
  countAccessible(page: Page, asked: readonly AskedFor[]): Promise<number[]>;
  /** What assistive technology is told of a page, without its text: roles as the browser names them, and names. */
  readAccessible(page: Page): Promise<readonly Accessible[]>;
  /** Has a page drawn as it would be printed. */
  emulatePrint(page: Page): Promise<void>;
  /** Ends the extension's background as the browser does when it is idle; the next message wakes it. */
  stopBackground(): Promise<void>;
  /**
   * Has the browser load the extension again, as it does for an update; nothing can be asked in it afterwards. From another build
   * if one is given, in Chromium only: its files are put over those that the extension was installed from.
   */
  updateExtension(build?: string): Promise<void>;
  /** Has the browser say yes when the extension next asks for access to websites: no test can press its question. In Chromium only. */
  sayYesWhenAsked(): Promise<void>;
  /** Presses the extension's button in the toolbar with a page in front, which lets it into that page. In Chromium only. */
  pressButton(page: Page): Promise<void>;
  /** Switches the extension off or on in the browser's list of extensions; nothing can be asked in it afterwards. */
  switchExtension(isOn: boolean): Promise<void>;
  /** Takes the extension out of the browser, as a person can; nothing can be asked in it afterwards. */
  removeExtension(): Promise<void>;
  /** Lets the extension into private windows, which has the browser start it again; nothing can be asked in it as before. In Firefox only. */
  allowPrivate(): Promise<void>;
  /** Opens a page in a private window, and calls `read` there once the page has had time for a content script. */
  inPrivateWindow<T>(url: string, read: () => T): Promise<T>;
  /** Every page that is open in a tab. */
  pages(): Promise<Page[]>;
  /** Files saved since the browser was opened, once none is still being written. */
  downloads(): Promise<Download[]>;
  /** Empties the tabs that were opened here, for the next pages, or closes them. */
  closePages(): Promise<void>;
  /**
   * Puts the browser back to how it was when it was opened: every tab closed or empty, no download, nothing on record of requests,
   * the extension's background ended and its storage empty. Where the extension is to be another, or was switched, removed,
   * updated or given other keys or access, it is installed again, with an address of its own.
   */
  startOver(fresh: FreshStart): Promise<void>;
  /** Ends when somebody has closed the browser. */
  untilClosed(): Promise<void>;
  /** What it takes of the machine. In Chromium only. */
  readUsage(): Promise<Usage>;
  /** Ends the browser as a power cut would, with no chance to finish anything. */
  kill(): Promise<void>;
  /** Closes the browser, and removes its profile unless it was given. */
  close(): Promise<void>;
}
