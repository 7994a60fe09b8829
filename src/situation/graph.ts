/** Walks the graph of what hosts share: from a node to its neighbours and on, through what joins and past what does not. */
import {
  edgeOf,
  hostNode,
  joins,
  linkOf,
  nodeId,
  sharedNode,
  type NodeKind,
  type Shared,
} from '../model/graph.ts';
import type { GraphDocument, GraphNode } from '../model/graph-document.ts';
import type { Asking } from '../model/store.ts';
import { linkCounts, linksOf, membersOf, type LinkRow } from './links.ts';

export interface Walk {
  readonly kind: NodeKind;
  /** Address, fingerprint, `host:port`, name of a program, or hardware address. */
  readonly value: string;
  /** Steps from the first node: what a host has is one step from it, who shares it two. */
  readonly steps: number;
  /** Hosts walked to. */
  readonly most: number;
  /** Only hosts of these units are told of; undefined: all. */
  readonly units?: readonly string[] | undefined;
  /** Whether many people run a program. */
  readonly isCommon: (agent: string) => boolean;
}

/** Hosts shown of one thing that joins nobody. */
const SOME = 24;

interface Walked {
  readonly nodes: Map<string, GraphNode>;
  readonly edges: Map<string, GraphDocument['edges'][number]>;
  cut: boolean;
}

/** What was walked, reasons still keys of words; undefined when the first node is not there. */
export async function walkGraph(store: Asking, walk: Walk): Promise<GraphDocument | undefined> {
  const walked: Walked = { nodes: new Map(), edges: new Map(), cut: false };
  const start = nodeId(walk.kind, walk.value);
  let hosts: readonly string[] = [];
  let values: readonly string[] = [];
  if (walk.kind === 'host') hosts = [walk.value];
  else values = [walk.value];
  let first: NodeKind | undefined = walk.kind;
  for (let step = 0; step <= walk.steps && hosts.length + values.length > 0; step++) {
    if (hosts.length > 0) {
      values =
        step < walk.steps || step === 0 ? await fromHosts(store, walk, walked, hosts, step) : [];
      hosts = [];
    } else {
      hosts = step < walk.steps ? await fromValues(store, walk, walked, values, step, first) : [];
      values = [];
    }
    first = undefined;
  }
  if (!walked.nodes.has(start)) return undefined;
  return {
    start,
    nodes: [...walked.nodes.values()],
    edges: [...walked.edges.values()].filter(
      ({ host, shared }) => walked.nodes.has(host) && walked.nodes.has(shared),
    ),
    cut: walked.cut,
  };
}

const asked = ({ units }: Walk) => ({ limited: units !== undefined, units: units ?? [] });

/** Notes what hosts have; answers with those of its values that are worth going on from. */
async function fromHosts(
  store: Asking,
  walk: Walk,
  walked: Walked,
  hosts: readonly string[],
  step: number,
): Promise<string[]> {
  const rows = await store.ask(linksOf, { ...asked(walk), hosts, each: 16 });
  noteHosts(walked, rows, step);
  const news = rows.filter(({ kind, value }) => !walked.nodes.has(nodeId(kind, value)));
  const onward = await noteShared(store, walk, walked, news, step + 1);
  for (const row of rows) noteEdge(walked, row);
  return onward;
}

/** Notes who has the values; answers with hosts not met before. */
async function fromValues(
  store: Asking,
  walk: Walk,
  walked: Walked,
  values: readonly string[],
  step: number,
  first: NodeKind | undefined,
): Promise<string[]> {
  const found = await store.ask(membersOf, { ...asked(walk), values, each: SOME });
  const rows = found.filter(({ kind }) => first === undefined || kind === first);
  if (first !== undefined) await noteShared(store, walk, walked, rows, step);
  const known = rows.filter(({ kind, value }) => {
    const node = walked.nodes.get(nodeId(kind, value));
    return node !== undefined && (first !== undefined || isJoining(node));
  });
  const before = new Set(walked.nodes.keys());
  const room = Math.max(0, walk.most - hostsIn(walked));
  const news = [...new Set(known.map(({ ip }) => ip))].filter(
    (ip) => !before.has(nodeId('host', ip)),
  );
  const taken = new Set(news.slice(0, room));
  if (news.length > room) walked.cut = true;
  noteHosts(
    walked,
    known.filter(({ ip }) => taken.has(ip)),
    step + 1,
  );
  for (const row of known) noteEdge(walked, row);
  for (const { kind, value } of known) {
    const node = walked.nodes.get(nodeId(kind, value));
    if (node !== undefined && node.hosts > SOME) walked.cut = true;
  }
  return [...taken];
}

const hostsIn = ({ nodes }: Walked): number =>
  [...nodes.values()].filter(({ kind }) => kind === 'host').length;

const isJoining = ({ strength }: GraphNode): boolean =>
  strength !== null && joins({ strength, why: 'same-wallet' });

function noteHosts({ nodes }: Walked, rows: readonly LinkRow[], step: number): void {
  for (const row of rows) {
    const node = hostNode(row, step);
    if (!nodes.has(node.id)) nodes.set(node.id, node);
  }
}

function noteEdge({ edges }: Walked, row: LinkRow): void {
  const edge = edgeOf(row);
  edges.set(`${edge.host} ${edge.shared}`, edge);
}

/** Counts who has each value, and notes it; answers with those that join. */
async function noteShared(
  store: Asking,
  walk: Walk,
  { nodes }: Walked,
  rows: readonly LinkRow[],
  step: number,
): Promise<string[]> {
  const values = [...new Set(rows.map(({ value }) => value))];
  if (values.length === 0) return [];
  const wanted = new Set(rows.map(({ kind, value }) => nodeId(kind, value)));
  const counts = await store.ask(linkCounts, { ...asked(walk), values, each: SOME });
  const onward: string[] = [];
  for (const row of counts) {
    if (!wanted.has(nodeId(row.kind, row.value))) continue;
    const shared: Shared = { ...row, common: row.kind === 'agent' && walk.isCommon(row.value) };
    const node = sharedNode(shared, step);
    nodes.set(node.id, node);
    if (joins(linkOf(shared)) && row.hosts > 1) onward.push(row.value);
  }
  return onward;
}
