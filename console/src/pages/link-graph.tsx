/** What hosts share, drawn: columns by steps from where the walk began, lines from hosts to what they have, stronger ones thicker.
 * The same stands in a table. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { GraphDocument, GraphNode } from '../../../src/model/graph-document.ts';
import type { NodeKind } from '../../../src/model/graph.ts';
import { ask, Refusal } from '../api/ask.ts';
import { Chart, type Rows } from '../charts/chart.tsx';
import { useWidth } from '../charts/use-width.ts';
import { Failure } from '../shell/failure.tsx';
import { OpenOrder } from '../shell/order.tsx';
import { usePreferences, type Preferences } from '../state/preferences.tsx';
import { cut, placesOf, type Placed } from './link-layout.ts';
import styles from './link-graph.module.css';

/** The graph around a node; asks for an order where there is none. */
export function LinkGraph({ kind, value }: { readonly kind: NodeKind; readonly value: string }) {
  const { words, language } = usePreferences();
  const { data, error, refetch } = useQuery({
    queryKey: ['graph', kind, value, language],
    queryFn: () =>
      ask<GraphDocument>(`/graph/${kind}/${encodeURIComponent(value)}?steps=3&most=60`),
    retry: false,
  });
  if (error instanceof Refusal && error.code === 'order_needed') return <OpenOrder />;
  // A login may be a wallet or an account at a pool.
  if (error instanceof Refusal && error.status === 404)
    return kind === 'wallet' ? <LinkGraph kind="account" value={value} /> : null;
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (data === undefined) return <p role="status">{words.server.asking}</p>;
  return <Drawn graph={data} />;
}

function Drawn({ graph }: { readonly graph: GraphDocument }) {
  const preferences = usePreferences();
  const { words } = preferences;
  const [ref, width] = useWidth();
  const { placed, height } = placesOf(graph, Math.max(width, 320));
  const at = new Map(placed.map((one) => [one.node.id, one]));
  return (
    <Chart
      title={words.links.title}
      definition="links"
      rows={rowsOf(graph, preferences)}
      {...(graph.cut && { note: words.links.cut })}
    >
      <div ref={ref} className={styles.wide}>
        <svg
          width="100%"
          height={height}
          role="group"
          aria-label={words.links.label(placed.length)}
        >
          {graph.edges.map(({ host, shared }) => {
            const [from, to] = [at.get(host), at.get(shared)];
            if (from === undefined || to === undefined) return null;
            return (
              <path
                key={`${host} ${shared}`}
                d={curve(from, to)}
                className={styles[to.node.strength ?? 'none']}
              />
            );
          })}
          {placed.map((one) => (
            <Node key={one.node.id} one={one} />
          ))}
        </svg>
      </div>
    </Chart>
  );
}

/** A line that leaves and arrives level. */
function curve(a: Placed, b: Placed): string {
  const middle = (a.x + b.x) / 2;
  return `M${a.x},${a.y} C${middle},${a.y} ${middle},${b.y} ${b.x},${b.y}`;
}

function Node({ one: { node, x, y, room } }: { readonly one: Placed }) {
  const { words } = usePreferences();
  const mark =
    node.kind === 'host' ? (
      <circle cx={x} cy={y} r={5} className={styles[node.verdict] ?? styles['context']} />
    ) : (
      <rect
        x={x - 5}
        y={y - 5}
        width={10}
        height={10}
        rx={2}
        className={styles[`${node.strength}Box`]}
      />
    );
  const text = (
    <text x={x + 10} y={y + 4} className={styles['name']}>
      {cut(node.value, room)}
      {node.hosts > 1 && <tspan className={styles['count']}> ×{node.hosts}</tspan>}
    </text>
  );
  const title = (
    <title>
      {[words.links.kinds[node.kind], node.value, node.why].filter(Boolean).join(' · ')}
    </title>
  );
  if (node.kind !== 'host')
    return (
      <g>
        {title}
        {mark}
        {text}
      </g>
    );
  return (
    <Link to="/hosts/$ip" params={{ ip: node.value }}>
      {title}
      {mark}
      {text}
    </Link>
  );
}

/** Every thing shared, with what it says and who has it. */
function rowsOf({ nodes, edges }: GraphDocument, { words, format }: Preferences): Rows {
  const hostsOf = (id: string): string =>
    edges
      .filter(({ shared }) => shared === id)
      .map(({ host }) => host.replace(/^host:/, ''))
      .join(', ');
  const shared = nodes.filter(({ kind }) => kind !== 'host');
  const { links } = words;
  return {
    head: [links.what, links.kind, links.strength, links.hosts, links.why, links.who],
    body: shared
      .sort(byStrength)
      .map((node) => [
        node.pool === '' ? node.value : `${node.value} (${node.pool})`,
        links.kinds[node.kind],
        links.strengths[node.strength ?? 'none'],
        format.number(node.hosts),
        node.why,
        hostsOf(node.id),
      ]),
  };
}

const ORDER = { strong: 0, moderate: 1, weak: 2, none: 3 } as const;
const byStrength = (a: GraphNode, b: GraphNode): number =>
  ORDER[a.strength ?? 'none'] - ORDER[b.strength ?? 'none'] || b.hosts - a.hosts;
