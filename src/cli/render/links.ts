/** What a host has in common with others: each thing with what sharing it says, and who else has it. */
import type { LinkStrength } from '../../model/graph.ts';
import type { GraphDocument, GraphNode } from '../../model/graph-document.ts';
import { nodeKindText, strengthText } from '../../response/wording/graph-text.ts';
import { count } from './format.ts';
import { wrap } from './text.ts';
import { heading, type View } from './view.ts';

/** Hosts named of one thing. */
const NAMED = 6;

const ORDER: Readonly<Record<LinkStrength, number>> = { strong: 0, moderate: 1, weak: 2, none: 3 };
const rank = ({ strength }: GraphNode): number => ORDER[strength ?? 'none'];

/** Its lines; nothing where the host shares nothing. */
export function linkLines(view: View, graph: GraphDocument): string[] {
  const { labels } = view;
  const shared = graph.nodes
    .filter(({ steps, hosts }) => steps === 1 && hosts > 1)
    .sort((a, b) => rank(a) - rank(b) || b.hosts - a.hosts);
  if (shared.length === 0) return [];
  return [
    heading(view, labels.shares),
    ...shared.flatMap((node) => sharedLines(view, graph, node)),
  ];
}

function sharedLines(view: View, graph: GraphDocument, node: GraphNode): string[] {
  const { labels, lang, paint } = view;
  const strength = node.strength ?? 'none';
  const mark = paint(
    strength === 'strong' ? 'red' : strength === 'moderate' ? 'yellow' : 'dim',
    strengthText(lang, strength),
  );
  const units = node.units > 1 ? ` · ${labels.inUnits(count(node.units))}` : '';
  const pool = node.pool === '' ? '' : ` (${node.pool})`;
  const head = `  ${mark}  ${nodeKindText(lang, node.kind)} ${node.value}${pool} · ${labels.withOthers(count(node.hosts - 1))}${units}`;
  const others = othersOf(graph, node).map(({ value, unit }) =>
    unit === null ? value : `${value} (${unit})`,
  );
  const named = others.slice(0, NAMED);
  const rest = node.hosts - 1 - named.length;
  const list = [...named, ...(named.length > 0 && rest > 0 ? [labels.andMore(count(rest))] : [])];
  return [
    head,
    ...wrap(node.why, view.width - 6).map((line) => paint('dim', `      ${line}`)),
    ...wrap(list.join(', '), view.width - 6).map((line) => `      ${line}`),
  ];
}

/** Hosts that have it, but the one the walk began at. */
function othersOf({ start, nodes, edges }: GraphDocument, { id }: GraphNode): GraphNode[] {
  const ids = new Set(edges.filter(({ shared }) => shared === id).map(({ host }) => host));
  return nodes.filter((node) => node.id !== start && ids.has(node.id));
}
