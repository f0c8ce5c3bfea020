import type Graph from 'graphology';
import render from 'graphology-svg/renderer';
import { download } from '../../parts/download.ts';
import type { Theme } from './theme.ts';

/** Side of the picture; it scales without loss. */
const SIDE = 2048;
const MARGIN = 160;

/** The graph as a picture for print, with the colours at hand and all names. */
export function saveSvg(graph: Graph, colourOf: (id: string) => string, { ink, paper, edge }: Theme): void {
  const text = render(graph, {
    width: SIDE,
    height: SIDE,
    margin: MARGIN,
    nodes: {
      // The canvas counts upwards, SVG downwards.
      reducer: (_, id, { label, x, y, size }) => ({ label, x, y: -y, size, color: colourOf(id) }),
    },
    edges: { reducer: (_, __, { size }) => ({ size, color: edge }) },
  });
  const ground = `<rect width="100%" height="100%" fill="${paper}"/>`;
  download(
    'graph.svg',
    text.replace('<svg ', `<svg fill="${ink}" `).replace('<g>', `${ground}<g>`),
    'image/svg+xml',
  );
}
