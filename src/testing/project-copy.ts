import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './build.ts';

const parts = [
  'src',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
] as const;

/** Copies the project into a folder, without its history; the packages are shared. */
export function copyProject(into: string): void {
  for (const part of parts) {
    cpSync(join(projectFolder, part), join(into, part), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(into, 'node_modules'));
}
