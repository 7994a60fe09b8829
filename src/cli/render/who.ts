/** Who had an address: one line a holder, those behind a translator below it. */
import type { HeldBy, HolderDocument, WhoDocument } from '../../model/who-document.ts';
import { csv } from '../../lib/csv.ts';
import { hostPort } from '../../lib/host-port.ts';
import { dateTime, duration, timeRange } from './format.ts';
import { tame, wrap } from './text.ts';
import { heading, type View } from './view.ts';

/** Holders shown of an address shared by many. */
const SHOWN = 20;

/** The whole answer, ready to print. */
export function renderWho(view: View, untamed: WhoDocument): string {
  const answer = tame(untamed);
  const { labels } = view;
  const asked = `${hostPort(answer.ip, answer.port)}  ${labels.whoAt(dateTime(answer.at))}`;
  const lines = [heading(view, asked), ''];
  if (answer.holders.length === 0) lines.push(`  ${labels.whoNobody}`);
  for (const holder of answer.holders.slice(0, SHOWN)) lines.push(...holderLines(view, holder));
  const rest = answer.holders.length - SHOWN;
  if (rest > 0) lines.push(view.paint('dim', `  ${labels.moreRows(rest)}`));
  if (answer.port === 0 && answer.holders.some(({ port_first }) => port_first > 0))
    lines.push('', ...wrap(labels.whoNeedsPort, view.width));
  return `\n${lines.join('\n')}\n`;
}

/** Who had the address of a host while it was seen, for its explanation; nothing where nobody tells. */
export function heldByLines(view: View, held: readonly HeldBy[]): string[] {
  if (held.length === 0) return [];
  return [
    heading(view, view.labels.heldBy),
    ...held.flatMap(({ first, last, holder }) => [
      `  ${view.paint('dim', timeRange(first, last))}`,
      ...holderLines(view, holder, 2),
    ]),
  ];
}

function holderLines(view: View, holder: HolderDocument, depth = 1): string[] {
  const { labels, paint } = view;
  const indent = '  '.repeat(depth);
  const how = paint(holder.sure === 'in_force' ? 'green' : 'yellow', sureText(view, holder));
  const [first = '', ...rest] = wrap(describe(view, holder), view.width - indent.length - 2);
  return [
    `${indent}${how}  ${paint('dim', labels.bindingKinds[holder.kind] ?? holder.kind)}`,
    ...[first, ...rest].map((line) => `${indent}  ${line}`),
    ...holder.behind.flatMap((inner) => holderLines(view, inner, depth + 1)),
  ];
}

function sureText({ labels }: View, { sure, seconds }: HolderDocument): string {
  if (sure === 'in_force') return labels.sure.in_force;
  return labels.sure[sure](duration(Math.max(10, seconds)));
}

/** All that is known of the holder, machine first. */
function describe({ labels }: View, h: HolderDocument): string {
  const ports =
    h.port_first === 0
      ? ''
      : h.port_first === h.port_last
        ? labels.port(`${h.port_first}`)
        : labels.port(`${h.port_first}–${h.port_last}`);
  const parts = [
    h.inner_ip === '' ? '' : `→ ${hostPort(h.inner_ip, h.inner_port)}`,
    h.hostname,
    h.mac,
    h.user === '' ? '' : labels.account(h.user),
    h.place,
    ports,
    h.peer_ip === '' ? '' : labels.to(hostPort(h.peer_ip, h.peer_port)),
    timeRange(h.began, h.ended ?? h.expires ?? h.seen),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

const COLUMNS = [
  'sure',
  'seconds',
  'kind',
  'ip',
  'prefix_length',
  'port_first',
  'port_last',
  'protocol_num',
  'peer_ip',
  'peer_port',
  'inner_ip',
  'inner_port',
  'mac',
  'hostname',
  'user',
  'place',
  'began',
  'seen',
  'expires',
  'ended',
] as const satisfies readonly (keyof HolderDocument)[];

/** One row a holder; `depth` counts the translators it is behind. */
export function whoCsv({ holders }: WhoDocument): string {
  const rows = (list: readonly HolderDocument[], depth: number): (string | number | null)[][] =>
    list.flatMap((holder) => [
      [depth, ...COLUMNS.map((name) => holder[name])],
      ...rows(holder.behind, depth + 1),
    ]);
  return csv(['depth', ...COLUMNS], rows(holders, 0));
}
