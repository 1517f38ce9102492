import type { Page } from 'puppeteer-core';

/** Microseconds between two looks at what the thread is doing. */
const INTERVAL = 500;

/** As much of a node of a profile as is used here. */
interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

/** Ids of what runs in scripts of extensions, or was called by them. Parents stand before their children. */
function ownNodes(nodes: readonly ProfileNode[]): ReadonlySet<number> {
  const own = new Set<number>();
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) own.add(id);
    if (own.has(id)) for (const child of children) own.add(child);
  }
  return own;
}

/**
 * Watches the thread of a page in Chromium. Returns a function that ends it and gives the share of the time, as a fraction,
 * in which scripts of extensions ran.
 */
export async function watchScripts(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    await session.detach();
    const own = ownNodes(profile.nodes);
    const samples = profile.samples ?? [];
    // A look that comes late tells nothing of the time since the last one.
    const times = (profile.timeDeltas ?? []).map((time) => Math.min(time, 2 * INTERVAL));
    const ownTime = samples.reduce((sum, id, i) => sum + (own.has(id) ? (times[i] ?? 0) : 0), 0);
    return ownTime / (profile.endTime - profile.startTime);
  };
}
