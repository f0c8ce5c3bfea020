import Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import {
  type NodeHoverDrawingFunction,
  type NodeLabelDrawingFunction,
  NodePointProgram,
} from 'sigma/rendering';
import { DEFAULT_SETTINGS } from 'sigma/settings';
import type { Kind } from '../../api/answers.ts';
import { layOut, mergeNetwork } from './merge-network.ts';
import type { Network } from './query.ts';
import { saveGexf } from './save-gexf.ts';
import { readTheme, type Theme } from './theme.ts';

export type ColourBy = 'kind' | 'community';

export interface Handlers {
  readonly onNode: (id: string) => void;
  readonly onLink: (source: string, target: string) => void;
  /** How many nodes the reader has put in a place of their own. */
  readonly onPin: (pinned: number) => void;
}

export type PictureFormat = 'PNG' | 'SVG' | 'GEXF';

/** Room around the drawing for the names at its edge, but no more than this share of a narrow one. */
const MOST_PADDING = 72;
const PADDING_SHARE = 0.14;

/**
 * With more links than this only names are drawn while the reader pans and zooms, and as points: without a graphics
 * card 2,000 of them take 18 ms a frame so, and 70 as circles. Graphics cards draw points up to some size only.
 */
const MANY_LINKS = 1_500;

/** Pixels: thousands of thicker lines would be one grey surface. */
const THIN = 0.4;

/** Pixels of a canvas that has room for fewer names. */
const NARROW = 500;

/** The graph on a canvas. Throws where the browser cannot draw on the GPU. */
export class Drawing {
  readonly graph = new Graph({ type: 'undirected', multi: false });
  readonly #sigma: Sigma;
  readonly #handlers: Handlers;
  #theme: Theme = readTheme();
  #colourBy: ColourBy = 'kind';
  #lit: ReadonlySet<string> | undefined;
  #hovered: string | undefined;
  #hoveredLink: string | undefined;
  #isLarge = false;

  constructor(container: HTMLElement, handlers: Handlers) {
    this.#sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true,
      enableEdgeEvents: true,
      labelRenderedSizeThreshold: 4,
      labelDensity: 1,
      labelGridCellSize: container.clientWidth < NARROW ? 160 : 110,
      labelFont: 'system-ui, sans-serif',
      labelSize: 13,
      stagePadding: Math.min(MOST_PADDING, container.clientWidth * PADDING_SHARE),
      zIndex: true,
      nodeProgramClasses: { point: NodePointProgram },
      nodeReducer: (id, facts) => this.#nodeLook(id, facts),
      edgeReducer: (id, facts) => this.#edgeLook(id, facts),
      defaultDrawNodeLabel: this.#drawLabel,
      defaultDrawNodeHover: this.#drawHover,
    });
    this.#handlers = handlers;
    this.#listen();
    this.recolour();
  }

  show(network: Network, colourBy: ColourBy, lit: ReadonlySet<string> | undefined): void {
    this.#colourBy = colourBy;
    this.#lit = lit;
    mergeNetwork(this.graph, network);
    this.#isLarge = this.graph.size > MANY_LINKS;
    this.#sigma.setSetting('hideEdgesOnMove', this.#isLarge);
    this.#sigma.setSetting('hideLabelsOnMove', this.#isLarge);
    this.#sigma.setSetting('minEdgeThickness', this.#isLarge ? THIN : DEFAULT_SETTINGS.minEdgeThickness);
    this.#sigma.refresh();
  }

  look(colourBy: ColourBy, lit: ReadonlySet<string> | undefined): void {
    this.#colourBy = colourBy;
    this.#lit = lit;
    this.#sigma.refresh();
  }

  /** Reads the colours anew, when the reader's system turns light or dark. */
  recolour(): void {
    this.#theme = readTheme();
    this.#sigma.setSetting('labelColor', { color: this.#theme.ink });
    this.#sigma.refresh();
  }

  zoom(step: 'in' | 'out' | 'whole'): void {
    const camera = this.#sigma.getCamera();
    if (step === 'in') void camera.animatedZoom();
    else if (step === 'out') void camera.animatedUnzoom();
    else void camera.animatedReset();
  }

  async save(format: PictureFormat): Promise<void> {
    if (format === 'GEXF') return saveGexf(this.graph);
    if (format === 'SVG') {
      const { saveSvg } = await import('./save-svg.ts');
      return saveSvg(this.graph, (id) => this.#colourOf(this.graph.getNodeAttributes(id)), this.#theme);
    }
    const { downloadAsPNG } = await import('@sigma/export-image');
    await downloadAsPNG(this.#sigma, { fileName: 'graph', backgroundColor: this.#theme.paper });
  }

  /** Lets go of all nodes that the reader has put somewhere, and lays out anew. */
  unpin(): void {
    this.graph.updateEachNodeAttributes((_, facts) => ({ ...facts, fixed: false }));
    this.#sigma.setCustomBBox(null);
    layOut(this.graph);
    this.#handlers.onPin(0);
  }

  end(): void {
    this.#sigma.kill();
  }

  #nodeLook(id: string, { community = 0, kind, ...facts }: Record<string, unknown>) {
    const near = this.#isNear(id);
    return {
      ...facts,
      type: this.#isLarge ? 'point' : 'circle',
      color: near ? this.#colourOf({ community, kind }) : this.#theme.line,
      label: near ? shorten(String(facts.label)) : '',
      zIndex: near ? 1 : 0,
      forceLabel: this.#lit?.has(id) ?? false,
    };
  }

  #colourOf({ kind, community = 0 }: Attributes): string {
    const { groups, kinds } = this.#theme;
    return this.#colourBy === 'kind' ? kinds[kind as Kind] : groups[Number(community) % groups.length]!;
  }

  #edgeLook(id: string, facts: Record<string, unknown>) {
    const [source, target] = this.graph.extremities(id);
    const isLit =
      this.#hoveredLink === id ||
      this.#hovered === source ||
      this.#hovered === target ||
      (this.#lit?.has(source) === true && this.#lit.has(target));
    return { ...facts, color: isLit ? this.#theme.accent : this.#theme.edge, zIndex: isLit ? 1 : 0 };
  }

  /** While a node is hovered only it and its neighbours keep their colours. */
  #isNear(id: string): boolean {
    const hovered = this.#hovered;
    if (hovered === undefined || !this.graph.hasNode(hovered)) return true;
    return id === hovered || this.graph.areNeighbors(id, hovered);
  }

  #listen(): void {
    const sigma = this.#sigma;
    const { onNode, onLink, onPin } = this.#handlers;
    let [dragged, hasMoved] = [undefined as string | undefined, false];
    sigma.on('enterNode', ({ node }) => this.#hover(node));
    sigma.on('leaveNode', () => this.#hover(undefined));
    sigma.on('clickNode', ({ node }) => {
      if (!hasMoved) onNode(node);
    });
    sigma.on('enterEdge', ({ edge }) => this.#hoverLink(edge));
    sigma.on('leaveEdge', () => this.#hoverLink(undefined));
    sigma.on('clickEdge', ({ edge }) => onLink(...this.graph.extremities(edge)));
    sigma.on('downNode', ({ node }) => {
      [dragged, hasMoved] = [node, false];
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    });
    sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (dragged === undefined) return;
      hasMoved = true;
      // What the reader has put somewhere stays there when all is laid out again.
      this.graph.mergeNodeAttributes(dragged, { ...sigma.viewportToGraph(event), fixed: true });
      preventSigmaDefault();
      event.original.preventDefault();
    });
    const drop = () => {
      if (dragged !== undefined && hasMoved) {
        onPin(this.graph.filterNodes((_, { fixed }) => fixed === true).length);
      }
      dragged = undefined;
    };
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
  }

  #hover(id: string | undefined): void {
    this.#hovered = id;
    this.#invite();
    this.#sigma.refresh({ skipIndexation: true });
  }

  #hoverLink(id: string | undefined): void {
    const changed = [this.#hoveredLink, id].filter((one) => one !== undefined);
    this.#hoveredLink = id;
    this.#invite();
    // To draw thousands of lines anew at each that the pointer crosses takes 0.3 s without a graphics card.
    if (this.#isLarge) return;
    const edges = changed.filter((one) => this.graph.hasEdge(one));
    this.#sigma.refresh({ partialGraph: { edges }, skipIndexation: true });
  }

  /** The pointer tells what can be clicked. */
  #invite(): void {
    this.#sigma.getContainer().style.cursor = this.#hovered || this.#hoveredLink ? 'pointer' : '';
  }

  /** A rim of the paper's colour keeps a name legible over lines and other nodes. */
  readonly #drawLabel: NodeLabelDrawingFunction = (
    context,
    { x, y, size, label },
    { labelSize, labelFont },
  ) => {
    if (!label) return;
    context.font = `${labelSize}px ${labelFont}`;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = this.#theme.paper;
    context.fillStyle = this.#theme.ink;
    const [left, baseline] = placeOf(context, label, { x, y, size, labelSize });
    context.strokeText(label, left, baseline);
    context.fillText(label, left, baseline);
  };

  /** Sigma's own hover is a white box, on which the light ink of the dark theme could not be read. */
  readonly #drawHover: NodeHoverDrawingFunction = (
    context,
    { x, y, size, label },
    { labelSize, labelFont },
  ) => {
    if (!label) return;
    context.font = `600 ${labelSize}px ${labelFont}`;
    const [left, baseline] = placeOf(context, label, { x, y, size: size + PAD, labelSize });
    const width = context.measureText(label).width + 2 * PAD;
    context.fillStyle = this.#theme.paper;
    context.strokeStyle = this.#theme.line;
    context.beginPath();
    context.roundRect(left - PAD, baseline - labelSize * 1.2, width, labelSize * 1.7, 4);
    context.fill();
    context.stroke();
    context.fillStyle = this.#theme.ink;
    context.fillText(label, left, baseline);
  };
}

const GAP = 3;
const PAD = 5;

/** Where a name is written: right of its node, or under it where the edge of the canvas would cut it off. */
function placeOf(
  context: CanvasRenderingContext2D,
  label: string,
  { x, y, size, labelSize }: { x: number; y: number; size: number; labelSize: number },
): readonly [left: number, baseline: number] {
  const right = context.canvas.clientWidth - context.measureText(label).width - GAP;
  const left = x + size + GAP;
  return left <= right ? [left, y + labelSize / 3] : [right, y + size + labelSize];
}

/** Names of public bodies may be as long as the canvas is wide. */
function shorten(name: string): string {
  return name.length > 34 ? `${name.slice(0, 32).trimEnd()}…` : name;
}
