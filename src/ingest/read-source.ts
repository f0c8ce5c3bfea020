import { readFileSync, statSync } from 'node:fs';
import { type Article, InputError } from '../model/index.ts';
import { MAX_BYTES, readArticle } from '../read/index.ts';

/** Reads one file as an article. Throws `InputError` that names the file and the reason. */
export function readSource(path: string): Article {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new InputError(`${path}: there is no such file. Check the path.`);
  if (size > MAX_BYTES) {
    const [has, most] = [size, MAX_BYTES].map((bytes) => `${Math.round(bytes / 1e6)} MB`);
    throw new InputError(
      `${path}: the file has ${has}, an article at most ${most}. Split it into its articles.`,
    );
  }
  return readArticle({ name: path, bytes: readFileSync(path) });
}
