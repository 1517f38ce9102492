import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Hosts that the browsers themselves call on a new profile (clock, updates, settings), with or without an extension. No
 * code of ours names them.
 */
const BROWSER_SERVICES = [
  'clients2.google.com',
  'update.googleapis.com',
  'accounts.google.com',
  'firefox.settings.services.mozilla.com',
];

const isBrowserService = (address: string): boolean =>
  BROWSER_SERVICES.some((host) => address.replace(/^https?:\/\//, '').startsWith(host));

/** A proxy that lets nothing through and keeps what was asked for. */
export interface OutsideWorld {
  readonly port: number;
  /** Every address asked for beyond this machine, in order, but for the browser's own services. */
  readonly requests: readonly string[];
  /** Forgets what was asked for, and serves other sites from now on. */
  startOver(sites?: Readonly<Record<string, string>>): void;
  close(): void;
}

async function answerFrom(address: string, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await fetch(address).then(async (answer) => ({
    status: answer.status,
    headers: { 'content-type': answer.headers.get('content-type') ?? '' },
    body: Buffer.from(await answer.arrayBuffer()),
  }));
  response.writeHead(status, headers).end(body);
}

/**
 * Stands in for the internet: a browser that has it as its proxy reaches this machine alone, and whatever the browser, a
 * page or the extension wanted from elsewhere is on record. Sites of this machine can be given a name in it: each host has
 * the origin that answers for it.
 */
export async function openOutsideWorld(sites: Readonly<Record<string, string>> = {}): Promise<OutsideWorld> {
  const requests: string[] = [];
  const served = new Map(Object.entries(sites));
  const record = (address = ''): void => {
    if (!isBrowserService(address)) requests.push(address);
  };
  const server = createServer((request, response) => {
    const address = URL.parse(request.url ?? '');
    const origin = address && served.get(address.host);
    if (origin) {
      void answerFrom(`${origin}${address.pathname}`, response);
      return;
    }
    record(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    record(request.url);
    // A browser that is closed meanwhile resets the connection, and nobody else listens for that.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    startOver: (others = {}) => {
      requests.length = 0;
      served.clear();
      for (const [host, origin] of Object.entries(others)) served.set(host, origin);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
