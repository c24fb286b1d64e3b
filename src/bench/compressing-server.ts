import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A running server. */
export interface CompressingServer {
  /** Address of the site's home page. */
  readonly url: string;
  /** Bytes of the bodies sent so far, as they went over the wire. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/** What hosts compress; pictures and the search index are compressed already. */
const compressed: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};
const asItIs: Readonly<Record<string, string>> = {
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** Serves a built site with Brotli, as a good host does, so that bytes and times are those of readers. */
export function serveCompressed(directory: string): Promise<CompressingServer> {
  const bodies = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(directory, decodeURIComponent(pathname));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = compressed[extname(file)];
    const known = bodies.get(file) ?? body(file, type !== undefined);
    bodies.set(file, known);
    response.writeHead(200, {
      'content-type': type ?? asItIs[extname(file)] ?? 'application/octet-stream',
      'content-length': known.length,
      ...(type !== undefined && { 'content-encoding': 'br' }),
    });
    response.end(known);
    sent += known.length;
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve({
        url: `http://localhost:${port}/`,
        sent: () => sent,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function body(file: string, compress: boolean): Buffer {
  const bytes = readFileSync(file);
  return compress ? brotliCompressSync(bytes) : bytes;
}

function fileOf(directory: string, path: string): string | undefined {
  const file = join(directory, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
