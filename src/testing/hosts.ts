import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { serveSite } from '../site/static-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * Hosts that a site may be put on, each started on a free port of this machine.
 */

/** The URL at which a built site is served, until the test ends. */
type Start = (t: TestContext, directory: string, base: string) => Promise<string>;

export interface Host {
  readonly name: string;
  /** Why the host cannot be had on this machine. */
  readonly missing: string | false;
  readonly start: Start;
  /** How many requests at once it takes; more would wait in its queue for seconds. */
  readonly atOnce: number;
  /** Whether `/x/` is answered with the page `/x/index.html`. */
  readonly findsIndex: boolean;
  /** Whether `/x/index.html` leads to `/x/`, as on Cloudflare Pages. */
  readonly leadsToFolder: boolean;
  /** Whether it shows the site's own page for what is not there. */
  readonly showsNotFoundPage: boolean;
  /** Whether it sends the media type of every file, or only of those that a browser shows. */
  readonly knowsAllTypes: boolean;
  /** Whether it lets hashed files be cached for ever and others be asked for again. */
  readonly tellsCaching: boolean;
  /** Whether it sends a policy that forbids the pages to be framed. */
  readonly sendsPolicy: boolean;
}

const own = (name: string, readsHeaders: boolean): Host => ({
  name,
  missing: false,
  start: async (t, directory, base) => {
    const server = await serveSite(directory, base, 0, readsHeaders);
    t.after(() => server.close());
    return server.url;
  },
  atOnce: 16,
  findsIndex: true,
  leadsToFolder: false,
  showsNotFoundPage: true,
  knowsAllTypes: true,
  tellsCaching: readsHeaders,
  sendsPolicy: readsHeaders,
});

const nginx = (name: string, more: string): Host => ({
  name,
  missing: isThere('nginx', '-v') ? false : 'nginx is not installed (apt-get install nginx-light)',
  start: (t, directory, base) => startNginx(t, directory, base, more),
  atOnce: 16,
  findsIndex: true,
  leadsToFolder: false,
  showsNotFoundPage: true,
  knowsAllTypes: true,
  tellsCaching: true,
  sendsPolicy: true,
});

const python: Host = {
  name: 'Python’s http.server',
  missing: isThere('python3', '--version') ? false : 'python3 is not installed',
  start: startPython,
  atOnce: 4,
  findsIndex: true,
  leadsToFolder: false,
  showsNotFoundPage: false,
  knowsAllTypes: false,
  tellsCaching: false,
  sendsPolicy: false,
};

export const hosts: readonly Host[] = [
  own('our own server', true),
  own('our own server without _headers', false),
  nginx('nginx as in the README', ''),
  {
    ...nginx(
      'nginx that leads from index.html to the folder',
      String.raw`if ($request_uri ~ "^(/.*/|/)index\.html$") { return 301 $1; }`,
    ),
    leadsToFolder: true,
  },
  { ...nginx('nginx without an index', 'index none;'), findsIndex: false },
  python,
];

function isThere(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

/** A folder in which the site lies at its base path, as on a host. */
function hostFolder(t: TestContext, directory: string, base: string): string {
  if (base === '/') return resolve(directory);
  const folder = temporaryFolder(t);
  symlinkSync(resolve(directory), join(folder, base.slice(1, -1)));
  return folder;
}

async function startPython(t: TestContext, directory: string, base: string): Promise<string> {
  const port = await freePort();
  const folder = hostFolder(t, directory, base);
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', folder];
  return started(t, spawn('python3', args, { stdio: 'ignore' }), port, base);
}

/** The server block of the README, with the folder and the port of the test. */
async function startNginx(
  t: TestContext,
  directory: string,
  base: string,
  more: string,
): Promise<string> {
  const port = await freePort();
  const work = temporaryFolder(t);
  const block = readmeBlock('nginx')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/site;', `root ${hostFolder(t, directory, base)};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}404.html;`)
    .replace(more.startsWith('index ') ? 'index index.html;' : /$^/, '')
    .replace('include mime.types;', `include /etc/nginx/mime.types; ${more}`);
  writeFileSync(
    join(work, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; master_process on; worker_processes 1; pid ${work}/pid; error_log ${work}/errors;
events {}
http { access_log off; client_body_temp_path ${work}/a; proxy_temp_path ${work}/b;
fastcgi_temp_path ${work}/c; uwsgi_temp_path ${work}/d; scgi_temp_path ${work}/e;
${block}
}`,
  );
  const child = spawn('nginx', ['-p', work, '-c', 'nginx.conf', '-e', join(work, 'errors')], {
    stdio: 'ignore',
  });
  return started(t, child, port, base).catch((error: unknown) => {
    throw new Error(readFileSync(join(work, 'errors'), 'utf8'), { cause: error });
  });
}

/** A block of code in the README, by its language. */
export function readmeBlock(language: string): string {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const block = new RegExp('^ *```' + language + '\\n(.*?)^ *```$', 'ms').exec(readme)?.[1];
  if (block === undefined) throw new Error(`The README has no block of ${language}.`);
  return block;
}

/** Waits until the host answers, and sees to its end. */
async function started(
  t: TestContext,
  child: ChildProcess,
  port: number,
  base: string,
): Promise<string> {
  const ended = once(child, 'exit');
  t.after(async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
  });
  const url = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`The host ended with ${child.exitCode}.`);
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return url;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
