import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import type { GraphStore } from '../../src/store/index.ts';
import { storeOver } from '../../src/store/store.ts';
import { pagesContract } from './contract-pages.ts';
import { questionContract } from './contract-question.ts';
import { readsContract } from './contract-reads.ts';
import { searchContract } from './contract-search.ts';
import { writesContract } from './contract-writes.ts';
import { TURN } from './neo4j-for-tests.ts';
import { wipe } from './wipe.ts';

/** What the contract is held against: a store over an engine that is empty at the start of each test or group. */
export interface Subject {
  readonly engine: Engine;
  readonly store: GraphStore;
}

/** Everything that a store promises, over whichever engine. */
export function storeContract(name: string, open: () => Promise<Engine>): void {
  describe(name, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
    }, TURN);
    afterAll(() => engine.close());
    const subject = (): Subject => ({ engine, store: storeOver(engine) });

    describe('reads', () => readsContract(subject));
    describe('the question', () => questionContract(subject));
    describe('pages', () => pagesContract(subject));
    describe('search', () => searchContract(subject));
    describe('writes', () => {
      afterEach(() => wipe(engine));
      writesContract(subject);
    });
  });
}
