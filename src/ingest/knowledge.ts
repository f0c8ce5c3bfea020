import { type Knowledge, knowledgeOf } from '../resolve/index.ts';
import { reference } from './reference.ts';

let known: Knowledge | undefined;

/** What the reference tells of bodies and firms, made ready once a process. */
export function knowledge(): Knowledge {
  known ??= knowledgeOf(reference());
  return known;
}
