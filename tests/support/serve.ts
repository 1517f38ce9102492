import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

export interface ServeOptions {
  /** Folder whose files are served. */
  readonly folder?: string;
  /** Pages given as text, by path ("/late.html"); they go before files. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** A running loopback server; it does not keep the process alive. */
export interface Served {
  /** Origin without a slash at the end. */
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly requests: readonly string[];
  close(): void;
}

/** Serves files and given pages on a free loopback port. */
export async function serve({ folder, pages = {} }: ServeOptions): Promise<Served> {
  const requests: string[] = [];
  const read = async (path: string): Promise<string | Buffer> => {
    const page = pages[path];
    if (page !== undefined) return page;
    if (!folder) throw new Error('not found');
    // `normalize` on a rooted path drops every "..", so nothing outside the folder is reachable.
    return readFile(join(folder, normalize(path)));
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    read(path).then(
      (body) =>
        response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8' }).end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
