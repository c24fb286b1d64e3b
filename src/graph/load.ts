import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildGraph } from './build-graph.ts';
import { readContentFiles } from './content-files.ts';
import type { Graph } from './model.ts';

/** The content folder: `CONTENT_DIR`, or `content` in the project. */
export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/**
 * The text of a file of the content folder.
 *
 * @param path its path within the folder: `organisations/tass.mdx`
 */
export function readContentFile(path: string): string {
  return readFileSync(join(contentDirectory(), path), 'utf8');
}

/**
 * Reads a content folder into a graph.
 *
 * @param onFile told after each file how many are read, of how many
 */
export function loadGraph(directory: string, onFile?: (done: number, of: number) => void): Graph {
  return buildGraph(readContentFiles(directory), onFile);
}

let cached: { readonly directory: string; readonly graph: Graph } | undefined;

/**
 * The graph of the content folder, read once a build. In development this module is
 * loaded anew when content changes; see `src/site/content-reload.ts`.
 *
 * @param onFile told after each file how many are read, of how many, when they are
 */
export function getGraph(onFile?: (done: number, of: number) => void): Graph {
  const directory = contentDirectory();
  if (cached?.directory !== directory) cached = { directory, graph: loadGraph(directory, onFile) };
  return cached.graph;
}
