/** The list of hosts: one row each, under it where the host mines and the strongest reason. */
import type { Verdict } from '../../model/level.ts';
import type { EvidenceDocument, HostDocument } from '../../model/scan-document.ts';
import { count, hostPort, percent, rateInterval } from './format.ts';
import { labelOr } from './labels.ts';
import { fitColumns, tableRow, type TableColumn } from './table.ts';
import { cutMiddle, visible, wrap } from './text.ts';
import { verdictStyle, type View } from './view.ts';

const INDENT = '   ';
const ENDPOINTS = 2;

/** Lines of the list, with its header. */
export function renderHosts(view: View, hosts: readonly HostDocument[]): string[] {
  const columns = columnsOf(view, hosts);
  const rows = hosts.map((host) => cellsOf(view, host));
  const widths = fitColumns(columns, rows, view.width - 2);
  const header = tableRow(
    columns,
    widths,
    columns.map(({ title }) => title),
  );
  return [
    view.paint('dim', `  ${header}`),
    ...hosts.flatMap((host, i) => [
      `  ${tableRow(columns, widths, rows[i] ?? [], i)}`,
      ...under(view, host).map((line) => INDENT + line),
    ]),
  ];
}

function columnsOf({ labels, paint }: View, hosts: readonly HostDocument[]): TableColumn[] {
  const { columns } = labels;
  const verdict = (row: number): Verdict => hosts[row]?.verdict ?? 'context';
  return [
    {
      title: columns.verdict,
      style: (text, row) => paint(['bold', verdictStyle(verdict(row))], text),
    },
    { title: columns.ip, style: (text) => paint('bold', text) },
    { title: columns.confidence, align: 'right' },
    { title: columns.dialect, min: 8 },
    { title: columns.coin, min: 6 },
    { title: columns.hash_rate, min: 12, align: 'right' },
    { title: columns.place, min: 5 },
    { title: columns.network, min: 7 },
  ];
}

function cellsOf({ labels }: View, host: HostDocument): string[] {
  const [rate, ...rates] = host.hash_rate;
  const more = rates.length > 0 ? ` +${rates.length}` : '';
  return [
    `${host.level} ${labels.verdicts[host.verdict]}`,
    host.ip,
    percent(host.confidence),
    listed(host.dialects),
    listed(host.coins),
    rate === undefined ? '' : rateInterval(rate) + more,
    host.place.region ?? host.place.country ?? '–',
    labelOr(labels.networkTypes, host.network_type.type),
  ];
}

/** Up to two values, and how many more. */
export function listed(values: readonly string[], most = 2): string {
  const shown = values.slice(0, most).join(', ');
  return values.length > most ? `${shown} +${values.length - most}` : shown;
}

/** Where to, shares, and the strongest reason, wrapped. */
function under(view: View, host: HostDocument): string[] {
  const { labels, paint } = view;
  const width = view.width - INDENT.length;
  const where = host.endpoints.slice(0, ENDPOINTS).map(endpointText);
  const rest = host.endpoints.length - where.length;
  if (rest > 0) where.push(`+${rest}`);
  const first = strongest(host);
  const others =
    host.evidence.length + host.counter_evidence.length - (first === undefined ? 0 : 1);
  const reason =
    (first?.summary ?? '') +
    (others > 0 && first !== undefined ? ` (${labels.moreReasons(others)})` : '');
  const { submitted, accepted } = host.shares;
  const facts = [
    ...(where.length > 0 ? [cutMiddle(where.join(', '), width - 2)] : []),
    ...(submitted > 0 && where.join('').length < 40
      ? [labels.shareCount(count(accepted), count(submitted))]
      : []),
  ].join(' · ');
  return [
    ...(facts === '' ? [] : [paint('cyan', `→ ${visible(facts)}`)]),
    ...wrap(visible(reason), width),
  ];
}

/** `pool.example:3333 (Example Pool)`. */
export function endpointText(e: HostDocument['endpoints'][number]): string {
  const at = hostPort(e.name === '' ? e.ip : e.name, e.port);
  return e.pool === '' || e.name.endsWith(e.pool) ? at : `${at} (${e.pool})`;
}

/** The reason that carries the verdict: the highest level, then the surest. */
export function strongest(host: HostDocument): EvidenceDocument | undefined {
  return [...host.evidence, ...host.counter_evidence]
    .sort((a, b) => Number(b.level[1]) - Number(a.level[1]) || b.confidence - a.confidence)
    .at(0);
}
