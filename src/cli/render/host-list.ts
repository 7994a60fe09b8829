/** The list of hosts: one row each, under it where the host mines and the strongest reason. */
import { hostPort } from '../../lib/host-port.ts';
import { strongest } from '../../model/host-table.ts';
import type { Verdict } from '../../model/level.ts';
import type { HostDocument } from '../../model/scan-document.ts';
import { label } from '../../response/wording/say.ts';
import { count, percent, rateInterval } from './format.ts';
import { labelOr } from './labels.ts';
import { layOut, type TableColumn } from './table.ts';
import { cutMiddle, widthOf, wrap } from './text.ts';
import { verdictStyle, type View } from './view.ts';

const INDENT = '   ';
const ENDPOINTS = 2;

/** Lines of the list, with its header. */
export function renderHosts(view: View, hosts: readonly HostDocument[]): string[] {
  const rows = hosts.map((host) => cellsOf(view, host));
  const { header, lines } = layOut(columnsOf(view, hosts), rows, view.width - 2);
  return [
    view.paint('dim', `  ${header}`),
    ...hosts.flatMap((host, i) => [
      `  ${lines[i] ?? ''}`,
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
    { title: columns.coin, min: 5 },
    { title: columns.hash_rate, align: 'right' },
    { title: columns.place, optional: true },
    { title: columns.network, min: 11, optional: true },
  ];
}

function cellsOf({ labels, lang }: View, host: HostDocument): string[] {
  const [rate, ...rates] = host.hash_rate;
  const more = rates.length > 0 ? ` +${rates.length}` : '';
  return [
    `${host.level} ${label(lang, 'verdicts', host.verdict)}`,
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
function listed(values: readonly string[], most = 2): string {
  const shown = values.slice(0, most).join(', ');
  return values.length > most ? `${shown} +${values.length - most}` : shown;
}

/** Where to and shares on one line, then the strongest reason, wrapped. */
function under(view: View, host: HostDocument): string[] {
  const { labels, paint } = view;
  const width = view.width - INDENT.length;
  const { submitted, accepted } = host.shares;
  const shares = submitted > 0 ? ` · ${labels.shareCount(count(accepted), count(submitted))}` : '';
  const where = endpointsText(host);
  const facts = cutMiddle(where, width - 2 - widthOf(shares)) + shares;
  const reason = strongest(host);
  return [
    ...(where === '' ? [] : [paint('cyan', `→ ${facts}`)]),
    ...wrap((reason?.summary ?? '') + otherReasons(view, host), width),
  ];
}

function endpointsText({ endpoints }: HostDocument): string {
  const shown = endpoints.slice(0, ENDPOINTS).map(endpointText);
  const rest = endpoints.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
}

/** ` (2 more reasons, 1 against)`. */
function otherReasons(
  { labels }: View,
  { evidence, counter_evidence: against }: HostDocument,
): string {
  const more = [
    ...(evidence.length > 1 ? [labels.moreReasons(evidence.length - 1)] : []),
    ...(against.length > 0 && evidence.length > 0 ? [labels.counterReasons(against.length)] : []),
  ];
  return more.length === 0 ? '' : ` (${more.join(', ')})`;
}

/** `pool.example:3333 (Example Pool)`. */
export function endpointText(e: HostDocument['endpoints'][number]): string {
  const at = hostPort(e.name === '' ? e.ip : e.name, e.port);
  return e.pool === '' || e.name.endsWith(e.pool) ? at : `${at} (${e.pool})`;
}

/** How many of a list are expected not to mine; nothing where that is next to none. */
export function expectedFalse(
  { labels, paint, width }: View,
  { hosts, per_day }: { readonly hosts: number; readonly per_day: number },
): string[] {
  if (hosts < 0.05) return [];
  const line = labels.expectedFalse(hosts.toFixed(1), per_day.toPrecision(2));
  return wrap(line, width - 2).map((text) => paint('dim', `  ${text}`));
}
