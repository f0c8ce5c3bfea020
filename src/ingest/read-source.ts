import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { type Article, InputError } from '../model/index.ts';
import { MAX_BYTES, readArticle } from '../read/index.ts';
import { fetchArticle } from './fetch-article.ts';
import { isAddress } from './fetch-page.ts';
import { fetchedHosts } from './fetched-hosts.ts';

/** Reads one file, or the page at an address, as an article. Throws `InputError` that names it and the reason. */
export async function readSource(source: string): Promise<Article> {
  if (isAddress(source)) return fetchArticle(source, { hosts: fetchedHosts(process.env) });
  return readFile(source);
}

function readFile(path: string): Article {
  const status = attempt(path, () => statSync(path));
  checkFile(path, status);
  return readArticle({ name: path, bytes: attempt(path, () => readFileSync(path)) });
}

function checkFile(path: string, status: Stats): void {
  if (status.isDirectory()) {
    attempt(path, () => readdirSync(path));
    throw new InputError(`${path} is a folder. Give its files, or load it with readout load.`);
  }
  // A pipe or a device might never end.
  if (!status.isFile()) throw new InputError(`${path} is no file with a text. Save the article as a file.`);
  if (status.size <= MAX_BYTES) return;
  const [has, most] = [status.size, MAX_BYTES].map((bytes) => `${Math.round(bytes / 1e6)} MB`);
  throw new InputError(
    `${path}: the file has ${has}, an article at most ${most}. Split it into its articles.`,
  );
}

/** What the system says of a file, in the words of a reader; a file may go or be closed between two looks. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path.',
  ENOTDIR: 'there is no such file. Check the path.',
  ELOOP: 'the link leads back to itself. Give the file that is meant.',
  EACCES: 'it may not be read by this user. Change its permissions.',
  EPERM: 'it may not be read by this user. Change its permissions.',
};

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError(`${path}: ${REASONS[code] ?? `it could not be read (${message}).`}`);
  }
}
