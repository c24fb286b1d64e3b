import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFileName, headersFor, parseHeadersFile } from '../hosting/headers-file.ts';
import { mediaType } from '../hosting/media-types.ts';

/** A running server. */
export interface StaticServer {
  /** Address of the site's home page. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a static host does: files, `index.html` of folders,
 * `404.html` for everything else, and the headers of the site's own `_headers`.
 *
 * @param directory the folder of the built site
 * @param base the base path under which it lies, normalised
 * @param port the port; 0 for any that is free
 * @param readsHeaders whether `_headers` is applied; some hosts do not read it
 * @throws Error when the port is in use
 */
export async function serveSite(
  directory: string,
  base: string,
  port: number,
  readsHeaders = true,
): Promise<StaticServer> {
  const notFoundPage = join(directory, '404.html');
  const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
  const headersPath = join(directory, headersFileName);
  const rules =
    readsHeaders && existsSync(headersPath)
      ? parseHeadersFile(readFileSync(headersPath, 'utf8'))
      : [];
  const files = sirv(directory, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      // An address whose last part has no ending is that of a page.
      response.setHeader('Content-Type', mediaType(/\.[^/]*$/.test(path) ? path : 'index.html'));
    },
  });
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'Content-Type': mediaType('404.html') }).end(notFound);
    };
    const url = request.url ?? '/';
    response.setHeaders(headersFor(rules, url.replace(/[?#].*/s, '')));
    if (!url.startsWith(base)) {
      if (url === '/' || `${url}/` === base) response.writeHead(302, { location: base }).end();
      else refuse();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, refuse);
  });
  await listen(server, port);
  const address = addressOf(server);
  return {
    url: `http://localhost:${address.port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // This machine only: it is for reading and testing, not for publishing.
    server.listen(port, 'localhost', resolve);
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address;
}
