import type { Page } from 'puppeteer-core';
import { waitFor } from '../wait-for.ts';
import { callInPage } from './control-page.ts';

/** What the extension may be let into. */
const WEB = ['http://*/*', 'https://*/*'];

/** An address of the browser's page of extensions at which it may do what that page does, and loads none of its scripts. */
const EXTENSIONS = 'chrome://extensions/strings.m.js';

/** What the browser's own page of extensions calls, and what ours do. */
declare const chrome: {
  readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  readonly permissions: {
    contains(access: { readonly origins: readonly string[] }): Promise<boolean>;
    request(access: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly runtime: { getManifest(): { readonly content_scripts?: readonly unknown[] } };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly { readonly id: string }[]> };
};

const isLetIn = (control: Page): Promise<boolean> =>
  callInPage(control, (origins) => chrome.permissions.contains({ origins }), WEB);

/** Gives an extension access that it had before: the browser asks nobody a second time. */
export async function letInAgain(control: Page): Promise<void> {
  if (await isLetIn(control)) return;
  await callInPage(control, (origins) => chrome.permissions.request({ origins }), WEB);
}

/**
 * Has the browser say yes when the extension asks for every site: its own page of extensions may name them. `authority` is a
 * tab that is shown to nobody, and stays there for the next time.
 */
export async function sayYes(authority: Page, id: string): Promise<void> {
  if (authority.url() !== EXTENSIONS) await authority.goto(EXTENSIONS);
  await authority.evaluate(
    async (extensionId, patterns) => {
      for (const pattern of patterns) await chrome.developerPrivate.addHostPermission(extensionId, pattern);
    },
    id,
    WEB,
  );
}

/**
 * Lets an extension into every site, as people do who say yes to the browser's question, which no test can press. Nothing to
 * do for a build that requires the access.
 */
export async function letIn(authority: Page, id: string, control: Page): Promise<void> {
  if (await isLetIn(control)) return;
  await sayYes(authority, id);
  await letInAgain(control);
}

/** Waits until the background has registered the gate: a page that is loaded earlier has none. */
export const waitForGate = (control: Page): Promise<true> =>
  waitFor('the gate to be registered', () =>
    callInPage(
      control,
      async () => {
        if (chrome.runtime.getManifest().content_scripts) return true;
        return (await chrome.scripting.getRegisteredContentScripts()).some((script) => script.id === 'gate') || null;
      },
      null,
    ),
  );
