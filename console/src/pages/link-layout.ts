/** Where the nodes of a graph of shared things stand: a column for each step from the first, each column in an order that keeps
 * neighbours near one another. */
import type { GraphDocument, GraphNode } from '../../../src/model/graph-document.ts';

/** A node and its place; `room` is how many letters of its name fit. */
export interface Placed {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

const LINE = 24;
const TOP = 16;
const LETTER = 7;

/** Places of all nodes, and the height they take. */
export function placesOf(
  { nodes, edges }: GraphDocument,
  width: number,
): { readonly placed: readonly Placed[]; readonly height: number } {
  const columns = [...Map.groupBy(nodes, ({ steps }) => steps)].sort(([a], [b]) => a - b);
  const most = Math.max(1, ...columns.map(([, of]) => of.length));
  const height = TOP * 2 + (most - 1) * LINE;
  const columnWidth = width / Math.max(1, columns.length);
  const room = Math.max(8, Math.floor((columnWidth - 44) / LETTER));
  const placed: Placed[] = [];
  const heights = new Map<string, number>();
  const neighbours = new Map<string, string[]>();
  for (const { host, shared } of edges) {
    neighbours.set(host, [...(neighbours.get(host) ?? []), shared]);
    neighbours.set(shared, [...(neighbours.get(shared) ?? []), host]);
  }
  /** The mean height of those that stand already. */
  const wish = ({ id }: GraphNode): number => {
    const known = (neighbours.get(id) ?? []).flatMap((other) => heights.get(other) ?? []);
    return known.length === 0 ? 0 : known.reduce((a, b) => a + b, 0) / known.length;
  };
  for (const [i, [, of]] of columns.entries()) {
    const sorted = of.toSorted((a, b) => wish(a) - wish(b) || (a.id < b.id ? -1 : 1));
    const step = sorted.length > 1 ? (height - 2 * TOP) / (sorted.length - 1) : 0;
    for (const [j, node] of sorted.entries()) {
      const y = sorted.length > 1 ? TOP + j * step : height / 2;
      heights.set(node.id, y);
      placed.push({ node, x: 10 + i * columnWidth, y, room });
    }
  }
  return { placed, height };
}

/** A name in so many letters, cut in its middle. */
export function cut(name: string, room: number): string {
  if (name.length <= room) return name;
  const half = Math.floor((room - 1) / 2);
  return `${name.slice(0, room - 1 - half)}…${name.slice(-half)}`;
}
