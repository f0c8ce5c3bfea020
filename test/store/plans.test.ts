import neo4jDriver, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { optionsFromEnvironment } from '../../src/store/index.ts';
import { ALL_STATEMENTS } from '../../src/store/statements/index.ts';
import { hasNeo4j, openEmptyNeo4j, TURN } from './neo4j-for-tests.ts';

/** What is asked of the whole graph, so that it grows with it; all else begins at nodes that are looked up. */
const OF_THE_WHOLE_GRAPH = [
  /\.page\./,
  /[cC]ount(?:s?$|s?\.)/,
  /^encounters\.(?:bodies|counterparts)\./,
  /^statistics\./,
  /^check\./,
  /^events\.ids$/,
  /^identity\.judgements$/,
];
const IN_ORDER = /\.page\.(?:DATE|REPORTS|PUBLISHED|TITLE|NAME|EVENTS)_(?:ASC|DESC)/;

const SCAN = /NodeByLabelScan|AllNodesScan|NodeIndexScan|RelationshipTypeScan/;

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

describe.skipIf(!hasNeo4j)('the plan of Neo4j (needs NEO4J_URI)', () => {
  let driver: Driver;
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEmptyNeo4j();
    const { uri, username, password } = optionsFromEnvironment(process.env).neo4j!;
    driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(username, password));
    await driver.executeQuery('CALL db.awaitIndexes()');
  }, TURN);
  afterAll(async () => {
    await driver.close();
    await engine.close();
  });

  async function scansOf(text: string): Promise<string[]> {
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
    return operatorsOf(summary.plan as Plan).filter((operator) => SCAN.test(operator));
  }

  const given = ALL_STATEMENTS.filter(({ name }) => !OF_THE_WHOLE_GRAPH.some((form) => form.test(name)));

  test.each(given.map(({ name, text, indexed }) => [name, indexed ?? text]))(
    '%s goes through no list of all nodes',
    async (_, text) => {
      expect(await scansOf(text)).toEqual([]);
    },
  );

  const pages = ALL_STATEMENTS.filter(({ name }) => IN_ORDER.test(name) && !name.startsWith('encounters'));

  test.each(pages.map(({ name, indexed }) => [name, indexed!]))(
    '%s reads a list by the index that it is sorted by',
    async (_, text) => {
      expect(await scansOf(text)).toEqual(['NodeIndexScan']);
    },
  );

  const dated = ALL_STATEMENTS.filter(({ name, indexed }) => name.startsWith('counts.') && indexed);

  test.each(dated.map(({ name, indexed }) => [name, indexed!]))(
    '%s counts by the entries of an index',
    async (_, text) => {
      expect(await scansOf(text)).toEqual(['NodeIndexScan']);
    },
  );
});

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.split('@')[0]!, ...children.flatMap(operatorsOf)];
}
