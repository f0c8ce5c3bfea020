import { join } from 'node:path';
import { openEmbeddedProcess } from '../../src/store/embedded-process.ts';
import type { Engine } from '../../src/store/engine.ts';

const CHILD = join(import.meta.dirname, '../../dist/store/embedded-child.js');

/** An embedded graph in a process of its own. Needs the build, which `npm test` makes. */
export function openProcess(folder: string, readTime = 60_000): Promise<Engine> {
  return openEmbeddedProcess(folder, readTime, CHILD);
}
