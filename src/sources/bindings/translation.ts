/** What the logs of translators have in common: a translation made, and later undone, perhaps without saying when it was made. */
import { isIP } from 'node:net';
import type { Millis } from '../../records/columns.ts';
import type { BindingSink } from './format.ts';
import type { Holdings } from './holdings.ts';

/** One translation as a line tells it; ports are 0 where it is of whole addresses. */
export interface Translation {
  readonly protocol_num: number;
  readonly inner_ip: string;
  readonly inner_port: number;
  readonly ip: string;
  readonly port_first: number;
  readonly port_last: number;
  readonly peer_ip: string;
  readonly peer_port: number;
  readonly user?: string;
  /** The device that made it. */
  readonly place: string;
}

/** What happened to it; `lasted` as far as an end tells. */
export type Change =
  | { readonly what: 'made' | 'stands'; readonly began?: Millis }
  | { readonly what: 'undone'; readonly lasted?: Millis };

export const PROTOCOLS: Readonly<Record<string, number>> = {
  icmp: 1,
  tcp: 6,
  udp: 17,
  dccp: 33,
  gre: 47,
  icmpv6: 58,
  sctp: 132,
  udplite: 136,
};

/** A translation that stands is told of no more often. */
const TELL_EVERY = 60_000;
/** Never mind how long ago it was made. */
const FOR_EVER = Number.MAX_SAFE_INTEGER;

/** Hands a translation on as a binding that bears the time it was made. */
export function handTranslation(
  t: Translation,
  time: Millis,
  change: Change,
  sink: BindingSink,
  holdings: Holdings,
): void {
  if (isIP(t.ip) === 0 || isIP(t.inner_ip) === 0 || !portsMakeSense(t))
    return sink.unread('binding_malformed');
  const what = `${t.place} ${t.protocol_num} ${t.ip} ${t.port_first} ${t.peer_ip} ${t.peer_port}`;
  const who = `${t.inner_ip} ${t.inner_port} ${t.port_last}`;
  const row = { ...t, user: t.user ?? '', kind: 'nat', seen_time: time };
  if (change.what === 'undone') {
    const began = holdings.end(what, who, time) ?? time - (change.lasted ?? 0);
    sink.row({ ...row, time: began, end_time: time });
    return;
  }
  // A translation made anew is another one, even if the end of the one before was not seen.
  if (change.what === 'made') holdings.end(what, who, time);
  const since = holdings.since(what, who, time, FOR_EVER, change.began ?? time);
  if (holdings.due(what, time, TELL_EVERY)) sink.row({ ...row, time: since });
}

const isPort = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= 65_535;

const portsMakeSense = ({ port_first, port_last, inner_port, peer_port }: Translation): boolean =>
  [port_first, port_last, inner_port, peer_port].every(isPort) && port_first <= port_last;
