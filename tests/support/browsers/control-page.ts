import type { Page } from 'puppeteer-core';

/** A page of the extension that is kept open in a tab, to ask the browser things that only an extension can ask. */
export const CONTROL_PAGE = 'popup.html';

/** Calls a function in the control page; `null` is a browser without the extension. */
export async function callInPage<T, A>(control: Page | null, call: (value: A) => T | Promise<T>, value: A): Promise<T> {
  if (!control) throw new Error('The extension is not in this browser.');
  return (await control.evaluate(call as (value: unknown) => T, value)) as T;
}
