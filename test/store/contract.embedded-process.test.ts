import { afterAll } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { storeContract } from './contract.ts';
import { openProcess } from './open-process.ts';

storeContract('the embedded graph in a process of its own', () => openProcess(temporaryFolder(afterAll)));
