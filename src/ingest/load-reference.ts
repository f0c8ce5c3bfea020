import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare } from '../lib/compare.ts';
import { InputError } from '../model/index.ts';
import type { Reference } from '../model/reference.ts';
import { readReference } from '../read/read-reference.ts';

/** The knowledge that comes with the package. */
const SHIPPED = fileURLToPath(new URL('../../seed/reference', import.meta.url));

/**
 * The reference of a file, or of all `.ini` files in a folder and its folders, in the order of their names.
 * Without a path it is what READOUT_REFERENCE names, else what comes with the package.
 * Throws `InputError` where nothing is there or a file is at fault.
 */
export function loadReference(path: string = process.env.READOUT_REFERENCE || SHIPPED): Reference {
  return readReference(
    findFiles(path).map((file) => ({ file: nameOf(file, path), text: readFileSync(file, 'utf8') })),
  );
}

function findFiles(path: string): string[] {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status)
    throw new InputError(`${path}: there is no such file or folder of reference knowledge. Check the path.`);
  if (!status.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ini'),
  );
  if (files.length === 0)
    throw new InputError(`${path}: the folder holds no .ini files of reference knowledge.`);
  return files.sort(compare).map((file) => join(path, file));
}

/** Shipped files are named as they stand in the package, whatever the folder it is installed in. */
function nameOf(file: string, path: string): string {
  return path === SHIPPED ? join('seed/reference', file.slice(SHIPPED.length + 1)) : file;
}
