/** The package has no types of its own; these are of the part that runs in a browser. */
declare module 'graphology-svg/renderer' {
  import type Graph from 'graphology';

  interface Drawn {
    readonly label?: string;
    readonly x?: number;
    readonly y?: number;
    readonly size: number;
    readonly color: string;
  }
  type Reducer = (
    settings: object,
    id: string,
    facts: { label: string; x: number; y: number; size: number },
  ) => Drawn;
  export default function render(
    graph: Graph,
    settings: {
      readonly width: number;
      readonly height: number;
      readonly margin: number;
      readonly nodes: { readonly reducer: Reducer };
      readonly edges: { readonly reducer: Reducer };
    },
  ): string;
}
