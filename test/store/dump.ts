import type { Run } from '../../src/store/engine.ts';
import { statement } from '../../src/store/statements/statement.ts';

const NODES = statement<{ labels: string[]; properties: Record<string, unknown> }>(
  'dump.nodes',
  'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
);
const LINKS = statement<{ from: string; type: string; to: string; properties: Record<string, unknown> }>(
  'dump.links',
  'MATCH (a)-[l]->(b) RETURN a.id AS from, type(l) AS type, b.id AS to, properties(l) AS properties',
);

/** The whole graph as sorted lines, the write lock left out: two graphs are the same when their dumps are. */
export async function dump(read: Run): Promise<string[]> {
  const nodes = (await read(NODES))
    .filter(({ labels }) => !labels.includes('Lock'))
    .map(({ labels, properties }) => line([[...labels].sort(), properties]));
  const links = (await read(LINKS)).map(({ from, type, to, properties }) =>
    line([from, type, to, properties]),
  );
  return [...nodes, ...links].sort();
}

function line(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort())
      : inner,
  );
}
