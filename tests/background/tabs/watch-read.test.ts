import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchRead } from '../../../lib/background/tabs/watch-read.ts';

/** What the browser was asked to run in the page. */
const brought = vi.hoisted(() => ({ run: () => {}, after: undefined as number | undefined }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: { session: { get: async () => (brought.after === undefined ? {} : { rememberAfter: brought.after }) } },
    scripting: {
      executeScript: async ({ func, args }: { func: (after: number) => void; args: [number] }) => {
        brought.run = () => func(...args);
      },
    },
  },
}));

class FakePage extends EventTarget {
  hidden = false;

  show(isShown: boolean): void {
    this.hidden = !isShown;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** Has it watched in the page. */
async function open(): Promise<void> {
  await watchRead(1);
  brought.run();
}

describe('an article in front of its reader', () => {
  const said = vi.fn(async () => {});
  let route = new EventTarget();
  let page = new FakePage();
  const here = { href: 'https://news.example/a' };
  let isArticle = true;

  beforeEach(() => {
    vi.useFakeTimers();
    [route, page] = [new EventTarget(), new FakePage()];
    [isArticle, here.href, brought.after] = [true, 'https://news.example/a', undefined];
    vi.stubGlobal('document', page);
    vi.stubGlobal('navigation', route);
    vi.stubGlobal('location', here);
    vi.stubGlobal('chrome', { runtime: { sendMessage: said } });
    vi.stubGlobal('crossreadIsArticle', () => isArticle);
    vi.stubGlobal('crossreadIsCounting', false);
  });
  afterEach(() => {
    said.mockClear();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is read after ten seconds, and once', async () => {
    await open();
    brought.run();
    vi.advanceTimersByTime(9900);
    expect(said).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(said).toHaveBeenCalledTimes(1);
    expect(said).toHaveBeenCalledWith({ to: 'background', call: 'pageRead' });
  });

  it('is not read while another tab is in front, and its seconds add up', async () => {
    await open();
    vi.advanceTimersByTime(6000);
    page.show(false);
    vi.advanceTimersByTime(60_000);
    page.show(true);
    vi.advanceTimersByTime(3900);
    expect(said).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(said).toHaveBeenCalledTimes(1);
  });

  it('is read anew when the tab goes on to another, but not to another part of the same', async () => {
    await open();
    vi.advanceTimersByTime(10_000);
    here.href = 'https://news.example/a#part';
    route.dispatchEvent(new Event('navigatesuccess'));
    vi.advanceTimersByTime(20_000);
    expect(said).toHaveBeenCalledTimes(1);
    here.href = 'https://news.example/b';
    route.dispatchEvent(new Event('navigatesuccess'));
    vi.advanceTimersByTime(10_000);
    expect(said).toHaveBeenCalledTimes(2);
  });

  it('is nothing where the page is no article, though somebody had it checked', async () => {
    isArticle = false;
    await open();
    vi.advanceTimersByTime(20_000);
    expect(said).not.toHaveBeenCalled();
  });

  it('is read sooner where a test says so', async () => {
    brought.after = 50;
    await open();
    vi.advanceTimersByTime(60);
    expect(said).toHaveBeenCalledTimes(1);
  });
});
