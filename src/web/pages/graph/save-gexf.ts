import type Graph from 'graphology';
import { write } from 'graphology-gexf/browser';
import { download } from '../../parts/download.ts';

/** The graph as Gephi and its like read it: names, kinds, counts and places. */
export function saveGexf(graph: Graph): void {
  const text = write(graph, {
    formatNode: (_, { label, kind, eventCount, x, y, size }) => ({
      label,
      attributes: { kind, eventCount },
      viz: { x, y, size },
    }),
    formatEdge: (_, { weight }) => ({ weight, attributes: {} }),
  });
  download('graph.gexf', text, 'application/xml');
}
