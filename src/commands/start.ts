import { buildSite } from '../build/build-site.ts';
import { listenForInterruption } from '../build/interruption.ts';
import { ProgressLine } from '../build/progress.ts';
import { basePath } from '../site/config.ts';
import { serveSite } from '../site/static-server.ts';
import { failed } from './failed.ts';

/** `npm start`: check, build, index, then serve the site until it is stopped. */
const port = Number(process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT is "${process.env['PORT']}", which is no port. Write a number such as 4321.`);
  process.exit(1);
}
const interruption = listenForInterruption();
try {
  const progress = new ProgressLine(process.stdout);
  await buildSite('dist', console.log, interruption.signal, progress);
  interruption.stopListening();
  const { url } = await serveSite('dist', basePath, port);
  console.log(`The site is at ${url} (stop with Ctrl-C).`);
} catch (error) {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    console.error(`The port ${port} is in use. Choose another: PORT=4400 npm start`);
    process.exitCode = 1;
  } else failed(error);
}
