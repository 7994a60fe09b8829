/** Bindings of an address around a time: what the store knows of who had it. */
import { z } from 'zod';
import { bindingColumns } from '../model/binding-row.ts';
import { storedRow } from '../model/stored.ts';
import type { Query, Asking } from '../model/store.ts';
import { networksAround, whoHad, type Traced, type WhoQuestion } from '../model/who-had.ts';
import type { Binding } from '../records/binding.ts';
import type { Ip, Millis } from '../records/columns.ts';
import { moment } from './moment.ts';

const params = z.object({
  /** The address, and the prefixes around it. */
  networks: z.array(z.string()).readonly(),
  /** Unix milliseconds; both the same for one moment. */
  from: z.number(),
  to: z.number(),
  /** 0 for any. */
  port: z.number().int().default(0),
  protocol_num: z.number().int().default(0),
  /** Ports of the conversations asked about, where they are known; none for any. */
  ports: z.array(z.number().int()).readonly().default([]),
  /** Other ends of the conversations asked about; none for any. */
  peers: z.array(z.string()).readonly().default([]),
  /** Far more than share an address at a second. */
  limit: z.number().int().default(5000),
});

/** A table may have been read an hour later. */
const AFTER = `${moment('to')} + INTERVAL 1 HOUR`;
/** What ended before is asked for too, as it may tell that another's lease was over; of a shared address that would be too much. */
const BEFORE = `${moment('from')} - INTERVAL 2 SECOND`;

const bindingsAround: Query<z.output<typeof params>, Binding> = {
  name: 'who-had',
  definition:
    'Leases, sessions, translations and table entries of an address that may say who had it at a time, the newest first.',
  params,
  row: storedRow(bindingColumns),
  sql: `SELECT * FROM binding FINAL
    WHERE ip IN {networks:Array(IPv6)} AND time <= ${AFTER}
      AND ({port:UInt16} != 0 OR kind != 'nat' OR toUnixTimestamp(end_time) = 0 OR end_time >= ${BEFORE})
      AND ({port:UInt16} = 0 OR port_last = 0 OR {port:UInt16} BETWEEN port_first AND port_last)
      AND (empty({ports:Array(UInt16)}) OR port_last = 0 OR arrayExists(p -> p BETWEEN port_first AND port_last, {ports:Array(UInt16)}))
      AND ({protocol_num:UInt64} = 0 OR protocol_num = 0 OR protocol_num = {protocol_num:UInt64})
      AND (empty({peers:Array(String)}) OR peer_ip = '' OR has({peers:Array(String)}, peer_ip))
    ORDER BY time DESC LIMIT {limit:UInt32}
    SETTINGS do_not_merge_across_partitions_select_final = 1`,
};

/** What the store holds of an address over a span of time. */
export async function bindingsOf(
  store: Asking,
  ip: Ip,
  span: { readonly from: Millis; readonly to: Millis },
  more: { readonly port?: number; readonly protocol_num?: number; readonly peers?: string[] } = {},
): Promise<Binding[]> {
  const networks = networksAround(ip).map((network) => network.ip);
  if (networks.length === 0) return [];
  return store.ask(bindingsAround, params.parse({ networks, ...span, ...more }));
}

/** What the store holds of many addresses at the moments and ports of conversations. */
export async function bindingsOfMany(
  store: Asking,
  asked: {
    readonly ips: readonly Ip[];
    readonly ports: readonly number[];
    readonly peers: readonly string[];
  },
  span: { readonly from: Millis; readonly to: Millis },
): Promise<Binding[]> {
  const { ips, ports, peers } = asked;
  const networks = [...new Set(ips.flatMap((ip) => networksAround(ip).map((n) => n.ip)))];
  if (networks.length === 0) return [];
  return store.ask(bindingsAround, params.parse({ networks, ports, peers, ...span, limit: MANY }));
}

/** Bindings read for many addresses at once. */
const MANY = 50_000;

/** Translators behind translators are followed so far. */
const DEPTH = 4;
/** Holders whose inside is looked into; more share the address without the port being known. */
const FOLLOWED = 16;

/** Who had an address, and behind every translator who was there. */
export async function trace(
  store: Asking,
  question: WhoQuestion,
  depth = DEPTH,
): Promise<readonly Traced[]> {
  const { ip, time, port, protocol_num, peer_ip } = question;
  const found = await bindingsOf(
    store,
    ip,
    { from: time, to: time },
    { port, protocol_num, peers: peer_ip === '' ? [] : [peer_ip] },
  );
  return follow(store, whoHad(found, question), question, depth);
}

/** Looks behind the translators among the answers to a question. */
export async function follow(
  store: Asking,
  holders: ReturnType<typeof whoHad>,
  question: WhoQuestion,
  depth = DEPTH,
): Promise<readonly Traced[]> {
  return Promise.all(
    holders.map(async (holder, i) => {
      const { inner_ip, inner_port, port_first, port_last } = holder.binding;
      if (inner_ip === '' || inner_ip === question.ip || depth <= 1 || i >= FOLLOWED)
        return { ...holder, behind: [] };
      // The port inside is known only where one port was translated to one.
      const exact = port_first === port_last && port_first !== 0;
      const inside = { ...question, ip: inner_ip, port: exact ? inner_port : 0 };
      return { ...holder, behind: await trace(store, inside, depth - 1) };
    }),
  );
}
