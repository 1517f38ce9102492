import type { Page } from 'puppeteer-core';

/** What a person has in hand: a file under the pointer, or text on the clipboard. */
export interface Given {
  readonly selector: string;
  readonly text: string;
}

/** Lets files go over a part of the page, of which `more` come behind the first; whether the page kept the browser from opening them. */
export const drop = (page: Page, given: Given & { readonly more?: readonly string[] }): Promise<boolean> =>
  page.evaluate(({ selector, text, more = [] }) => {
    const dataTransfer = new DataTransfer();
    for (const words of [text, ...more])
      dataTransfer.items.add(new File([words], 'dropped.json', { type: 'application/json' }));
    const target = document.querySelector(selector) as Element;
    const fire = (type: string): boolean =>
      target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    const isOver = !fire('dragover');
    return !fire('drop') && isOver;
  }, given);

/** Pastes into a part of the page; whether the page took it. */
export const paste = (page: Page, given: Given): Promise<boolean> =>
  page.evaluate(({ selector, text }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    // Firefox puts together what is on the clipboard from fields of its own.
    const ofFirefox = { data: text, dataType: 'text/plain' };
    const event = new ClipboardEvent('paste', { clipboardData, ...ofFirefox, bubbles: true, cancelable: true });
    return !(document.querySelector(selector) as Element).dispatchEvent(event);
  }, given);
