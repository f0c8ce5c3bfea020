import { openEmbeddedEngine } from '../../src/store/embedded-engine.ts';
import { storeContract } from './contract.ts';

storeContract('the embedded graph', () => openEmbeddedEngine(null, false));
