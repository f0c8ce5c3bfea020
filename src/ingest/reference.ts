import type { Reference } from '../model/reference.ts';
import { loadReference } from './load-reference.ts';

let loaded: Reference | undefined;

/** What an informed reader knows of bodies and firms, read once a process. Throws `InputError` where a file is at fault. */
export function reference(): Reference {
  loaded ??= loadReference();
  return loaded;
}
