import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compare } from '../lib/compare.ts';
import { InputError } from '../model/index.ts';

/** File endings that can be read as an article. */
export const READABLE = ['.txt', '.md', '.html', '.htm'] as const;

/**
 * The paths of all articles at a path: the file itself, or all readable files in a folder and its folders, in the
 * order of their names. Hidden files, and a README of a folder, are passed over. Throws `InputError` where nothing is there.
 */
export function findSources(path: string): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new InputError(`${path}: there is no such file or folder. Check the path.`);
  if (!status.isDirectory()) return [path];
  const found = walk(path);
  if (found.length === 0) {
    throw new InputError(
      `${path}: the folder holds no articles. Readable are files ending in ${READABLE.join(', ')}.`,
    );
  }
  return found;
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !/^readme\b/i.test(name))
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((entry) => pathsOf(folder, entry));
}

function pathsOf(folder: string, entry: Dirent): string[] {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return walk(path);
  return (READABLE as readonly string[]).includes(extname(entry.name).toLowerCase()) ? [path] : [];
}
