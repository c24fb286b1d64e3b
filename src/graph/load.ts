import { readdirSync, readFileSync, statSync } from 'node:fs';
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

/** Reads a content folder into a graph. */
export function loadGraph(directory: string): Graph {
  return buildGraph(readContentFiles(directory));
}

let cached:
  { readonly directory: string; readonly state: string; readonly graph: Graph } | undefined;

/**
 * The graph of the content folder, read once a build. In development the files
 * are looked at again on each call, so that a saved change shows.
 */
export function getGraph(): Graph {
  const directory = contentDirectory();
  const state = process.env['NODE_ENV'] === 'development' ? directoryState(directory) : '';
  if (cached?.directory !== directory || cached.state !== state) {
    cached = { directory, state, graph: loadGraph(directory) };
  }
  return cached.graph;
}

/** Names and times of change of all files there are: differs when one of them changed. */
function directoryState(directory: string): string {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => {
      // An editor's temporary file may be gone again by now.
      const stats = statSync(join(directory, path), { throwIfNoEntry: false });
      return `${path}@${stats?.mtimeMs}`;
    })
    .join('\n');
}
