import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import gate from '../../../entrypoints/gate/index.ts';
import { engineHome } from '../../../lib/page/session/engine-home.ts';
import { parsePage } from '../../page/parse-page.ts';
import { seeAs } from '../../page/see-as.ts';

const PARAGRAPH =
  'The council voted on Tuesday to keep the swimming bath on Mill Street open until the very end of the winter season.';
const ARTICLE = `<article><h1>Bath stays open</h1>${`<p>${PARAGRAPH}</p>`.repeat(8)}</article>`;

const sendMessage = vi.fn(() => Promise.resolve());
let page = new EventTarget();

beforeEach(() => {
  page = new EventTarget();
  sendMessage.mockClear();
  vi.stubGlobal('document', parsePage(ARTICLE));
  vi.stubGlobal('navigation', new EventTarget());
  vi.stubGlobal('browser', { runtime: { sendMessage } });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => {
  delete engineHome().crossreadEngine;
  vi.unstubAllGlobals();
});

const comeBack = (persisted: boolean): boolean =>
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

it('asks for the engine again when a page comes back that was left before it had one', () => {
  gate.main();
  expect(sendMessage).toHaveBeenCalledTimes(1);
  comeBack(false);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  comeBack(true);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

it.each([
  ['is behind others', {}],
  ['is loaded ahead', { prerendering: true }],
])(
  'twenty tabs ask for no engine and set no timer while each %s, and for one each as soon as they are seen',
  (_, state) => {
    vi.useFakeTimers();
    const tabs = Array.from({ length: 20 }, () => Object.assign(parsePage(ARTICLE), { hidden: true, ...state }));
    for (const tab of tabs) {
      vi.stubGlobal('document', tab);
      gate.main();
    }
    expect(sendMessage).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    for (const tab of tabs) {
      vi.stubGlobal('document', tab);
      vi.stubGlobal('addEventListener', () => {});
      seeAs(tab, false);
    }
    expect(sendMessage).toHaveBeenCalledTimes(20);
    vi.useRealTimers();
  },
);

it('leaves an engine alone that is there when the page comes back', () => {
  gate.main();
  engineHome().crossreadEngine = { stop: () => {}, checkAgain: async () => {}, walk: () => {}, takeCard: () => {} };
  comeBack(true);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
