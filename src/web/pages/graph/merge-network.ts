import type Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Network } from './query.ts';

/** Rounds of the layout for a small graph; a large one gets as many as half a second allows. */
const ROUNDS = 300;
const NODE_ROUNDS = 60_000;
const SMALLEST = 5;
const LARGEST = 20;
/** As many nodes have room at these sizes; more of them are drawn smaller. */
const ROOMY = 80;

/**
 * Makes the graph the network's: what is there keeps its place, what is new comes beside a neighbour, and all are laid
 * out again. Nodes that the reader has pinned stay. The same clicks give the same picture.
 */
export function mergeNetwork(graph: Graph, { nodes, links }: Network): void {
  const wanted = new Set(nodes.map(({ actor }) => actor.id));
  for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id);
  graph.clearEdges();
  nodes.forEach(({ actor, eventCount }, index) => {
    const facts = { label: actor.name, kind: actor.__typename, eventCount };
    if (graph.hasNode(actor.id)) graph.mergeNodeAttributes(actor.id, facts);
    else graph.addNode(actor.id, { ...facts, ...besideNeighbour(graph, links, actor.id, index) });
  });
  const scale = Math.min(1, Math.sqrt(ROOMY / graph.order));
  for (const { source, target, eventCount } of links) {
    if (graph.hasNode(source) && graph.hasNode(target)) {
      const size = scale * (1.5 + Math.log2(eventCount));
      graph.addUndirectedEdge(source, target, { weight: eventCount, size });
    }
  }
  sizeByDegree(graph, scale);
  if (graph.size > 0) louvain.assign(graph, { rng: () => 0.5 });
  layOut(graph);
}

/** Angles that never fall on each other: multiples of the golden angle. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

function besideNeighbour(graph: Graph, links: Network['links'], id: string, index: number) {
  const link = links.find(
    ({ source, target }) =>
      (source === id && graph.hasNode(target)) || (target === id && graph.hasNode(source)),
  );
  const neighbour = link && (link.source === id ? link.target : link.source);
  const centre = neighbour ? graph.getNodeAttributes(neighbour) : { x: 0, y: 0 };
  const radius = 1 + Math.sqrt(index);
  return {
    x: centre.x + radius * Math.cos(index * GOLDEN_ANGLE),
    y: centre.y + radius * Math.sin(index * GOLDEN_ANGLE),
  };
}

function sizeByDegree(graph: Graph, scale: number): void {
  const most = Math.max(1, ...graph.mapNodes((id) => graph.degree(id)));
  graph.forEachNode((id) => {
    const share = Math.sqrt(graph.degree(id) / most);
    graph.setNodeAttribute(id, 'size', scale * (SMALLEST + (LARGEST - SMALLEST) * share));
  });
}

/**
 * Gravity is strong, or parts without a link between them drift to the corners; repulsion is strong too, as names need
 * room: with these settings near nodes are twice as far apart as with those that the layout infers. Pinned nodes stay.
 */
export function layOut(graph: Graph): void {
  if (graph.order < 2) return;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    strongGravityMode: true,
    gravity: 1,
    scalingRatio: 400,
    edgeWeightInfluence: 0.3,
    barnesHutOptimize: graph.order > 200,
  };
  const iterations = Math.min(ROUNDS, Math.ceil(NODE_ROUNDS / graph.order));
  forceAtlas2.assign(graph, { iterations, settings });
}
