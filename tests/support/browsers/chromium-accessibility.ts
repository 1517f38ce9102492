import type { Page } from 'puppeteer-core';

interface Value {
  readonly value?: unknown;
}

/** As much of a node of the DevTools protocol as is needed. */
interface ProtocolNode {
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
}

/** How many nodes of a page's accessibility tree have a role, and a name if one is given. */
export async function countInChromium(page: Page, role: string, name?: string): Promise<number> {
  const session = await page.createCDPSession();
  try {
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly ProtocolNode[] };
    const isWanted = (node: ProtocolNode): boolean =>
      !node.ignored && node.role?.value === role && (name === undefined || node.name?.value === name);
    return nodes.filter(isWanted).length;
  } finally {
    await session.detach();
  }
}
