/** Bindings of an address around a moment: what the store knows of who had it. */
import { z } from 'zod';
import { bindingColumns } from '../model/binding-row.ts';
import { storedRow } from '../model/stored.ts';
import type { Query, Store } from '../model/store.ts';
import { networksAround, whoHad, type Holder, type WhoQuestion } from '../model/who-had.ts';
import type { Binding } from '../records/binding.ts';

const params = z.object({
  /** The address, and the prefixes around it. */
  networks: z.array(z.string()).readonly(),
  /** Unix milliseconds. */
  time: z.number(),
  /** 0 for any. */
  port: z.number().int(),
  protocol_num: z.number().int(),
  peer_ip: z.string(),
  /** Far more than share an address at a second. */
  limit: z.number().int().default(5000),
});

const MOMENT = 'fromUnixTimestamp64Micro(toInt64(round({time:Float64} * 1000)))';
/** A table may have been read an hour later. */
const AFTER = `${MOMENT} + INTERVAL 1 HOUR`;
/** What ended before is asked for too, as it may tell that another's lease was over; of a shared address that would be too much. */
const BEFORE = `${MOMENT} - INTERVAL 2 SECOND`;

export const bindingsAround: Query<z.output<typeof params>, Binding> = {
  name: 'who-had',
  definition:
    'Leases, sessions, translations and table entries of an address that may say who had it at a moment, the newest first.',
  params,
  row: storedRow(bindingColumns),
  sql: `SELECT * FROM binding FINAL
    WHERE ip IN {networks:Array(IPv6)} AND time <= ${AFTER}
      AND ({port:UInt16} != 0 OR kind != 'nat' OR toUnixTimestamp(end_time) = 0 OR end_time >= ${BEFORE})
      AND ({port:UInt16} = 0 OR port_last = 0 OR {port:UInt16} BETWEEN port_first AND port_last)
      AND ({protocol_num:UInt64} = 0 OR protocol_num = 0 OR protocol_num = {protocol_num:UInt64})
      AND ({peer_ip:String} = '' OR peer_ip = '' OR peer_ip = {peer_ip:String})
    ORDER BY time DESC LIMIT {limit:UInt32}
    SETTINGS do_not_merge_across_partitions_select_final = 1`,
};

/** A holder, and who had the address behind its translation. */
export interface Traced extends Holder {
  readonly behind: readonly Traced[];
}

/** Translators behind translators are followed so far. */
const DEPTH = 4;
/** Holders whose inside is looked into; more share the address without the port being known. */
const FOLLOWED = 16;

/** Who had an address, and behind every translator who was there. */
export async function trace(
  store: Store,
  question: WhoQuestion,
  depth = DEPTH,
): Promise<readonly Traced[]> {
  const { ip, time, port, protocol_num, peer_ip } = question;
  const networks = networksAround(ip);
  if (networks.length === 0) return [];
  const found = await store.ask(bindingsAround, {
    networks: networks.map((network) => network.ip),
    time,
    port,
    protocol_num,
    peer_ip,
    limit: 5000,
  });
  const holders = whoHad(found, question);
  return Promise.all(
    holders.map(async (holder, i) => {
      const { inner_ip, inner_port, port_first, port_last } = holder.binding;
      if (inner_ip === '' || inner_ip === ip || depth <= 1 || i >= FOLLOWED)
        return { ...holder, behind: [] };
      // The port inside is known only where one port was translated to one.
      const exact = port_first === port_last && port_first !== 0;
      const inside = { ...question, ip: inner_ip, port: exact ? inner_port : 0 };
      return { ...holder, behind: await trace(store, inside, depth - 1) };
    }),
  );
}
