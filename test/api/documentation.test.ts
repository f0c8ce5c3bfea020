import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/graphiql-examples.ts';
import { extractText } from '../../src/ingest/index.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { type Ask, askOver, openFixture } from './open-api.ts';

const DOCUMENTATION = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const examples = [...DOCUMENTATION.matchAll(/```graphql\n(.*?)```/gs)].map(([, query]) => query!);

let store: GraphStore;
let ask: Ask;
beforeAll(async () => {
  store = await openFixture();
  ask = askOver({ store, extract: extractText });
});
afterAll(() => store.close());

const tabs = [...EXAMPLES];
// The example is plain JavaScript for a browser: read as text, so that it needs no types.
const dashboard = readFileSync(new URL('../../examples/dashboard/queries.js', import.meta.url), 'utf8');
const charts = [...dashboard.matchAll(/`(query .*?)`/gs)].map(([, query]) => query!);

describe('Each example of docs/api.md, GraphiQL and the dashboard has an answer', () => {
  it('There are examples', () => {
    expect([examples.length, tabs.length, charts.length]).toEqual([16, 11, 4]);
  });

  it.each([...examples, ...tabs, ...charts])('example %#', async (query) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    for (const field of Object.values<{ edges?: unknown[] } | null>(data)) {
      expect(field).not.toBeNull();
      if (field?.edges) expect(field.edges.length).toBeGreaterThan(0);
    }
  });
});

describe('schema.graphql', () => {
  const { definitions } = parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));

  it('describes every type, field, argument and value', () => {
    const undescribed = definitions.flatMap((definition) => {
      if (!('name' in definition) || !definition.name) return [];
      const name = definition.name.value;
      const fields = 'fields' in definition ? (definition.fields ?? []) : [];
      const members = [
        ...fields,
        ...fields.flatMap((field) => ('arguments' in field ? (field.arguments ?? []) : [])),
        ...('values' in definition ? (definition.values ?? []) : []),
      ];
      return [definition, ...members].flatMap((member) =>
        'description' in member && member.description ? [] : [`${name}.${member.name?.value}`],
      );
    });
    expect(undescribed).toEqual([]);
  });
});
