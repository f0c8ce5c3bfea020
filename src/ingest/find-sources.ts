import { accessSync, constants, type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compare } from '../lib/compare.ts';
import { InputError } from '../model/index.ts';
import { isAddress } from './fetch-page.ts';

/** File endings that can be read as an article. */
export const READABLE = ['.txt', '.md', '.html', '.htm'] as const;

/**
 * The sources of all articles at a path or address: the address or file itself, or all readable files in a folder and its folders, in the
 * order of their names. Hidden files, and a README of a folder, are passed over. Throws `InputError` where nothing is there.
 */
export function findSources(path: string): string[] {
  if (isAddress(path)) return [path];
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
  return entriesOf(folder)
    .filter(({ name }) => !name.startsWith('.') && !/^readme\b/i.test(name))
    .sort((a, b) => compare(a.name, b.name))
    .flatMap((entry) => pathsOf(folder, entry));
}

/** A folder that may not be looked into counts as a source that cannot be read, so that the rest is loaded. */
function isOpen(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Throws `InputError` where the folder may not be looked into. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new InputError(
      `${folder}: the folder could not be read (${(error as Error).message}). Change its permissions, or leave it out.`,
    );
  }
}

function pathsOf(folder: string, entry: Dirent): string[] {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return isOpen(path) ? walk(path) : [path];
  return (READABLE as readonly string[]).includes(extname(entry.name).toLowerCase()) ? [path] : [];
}
