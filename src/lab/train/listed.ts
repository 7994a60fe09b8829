/** A train as CESNET's ipfixprobe tells of it: records of both directions, cut by the active and the inactive timeout, each with
 * sizes, times and sides of its first packets that carry data. */
import type { Rng } from '../../lib/rng.ts';
import type { Ip, Millis } from '../../records/columns.ts';
import { basicList, flowSet, ipfix, record, template, type Element } from '../netflow.ts';
import { addressBytes } from '../packet.ts';
import { headerOf, packetsOf, type Packet, type Timeouts } from './exported.ts';
import type { GeneratedTrain } from './train.ts';

/** Packets that a record lists at most, as ipfixprobe is built by default. */
const LISTED = 30;
const [SYN, PUSH, ACK] = [2, 8, 16] as const;

/** A record of both directions: counters and flags by side, the client's first. */
export interface ListedRecord {
  readonly start: Millis;
  readonly end: Millis;
  readonly bytes: readonly [number, number];
  readonly packets: readonly [number, number];
  readonly flags: number;
  /** Payload above 0 from the client. */
  readonly listed: readonly (readonly [time: Millis, size: number])[];
}

/** The records, in order of time. */
export function listedTrain(
  train: GeneratedTrain,
  { active, inactive }: Timeouts,
  rng: Rng,
): ListedRecord[] {
  const header = headerOf(rng);
  const records: Packet[][] = [];
  for (const packet of packetsOf(train.segments, rng)) {
    const open = records.at(-1);
    const late =
      open === undefined ||
      packet.time - open.at(-1)!.time > inactive ||
      packet.time - open[0]!.time > active;
    if (late) records.push([packet]);
    else open.push(packet);
  }
  return records.map((packets, nth): ListedRecord => {
    const side = (from: Packet['from']): readonly [number, number] => {
      const own = packets.filter((packet) => packet.from === from);
      return [own.length, own.reduce((sum, { payload }) => sum + payload + header, 0)];
    };
    const [up, down] = [side('client'), side('server')];
    const data = packets.filter(({ payload }) => payload > 0);
    return {
      start: packets[0]!.time,
      end: packets.at(-1)!.time,
      bytes: [up[1], down[1]],
      packets: [up[0], down[0]],
      flags: ACK | (data.length > 0 ? PUSH : 0) | (nth === 0 ? SYN : 0),
      listed: data
        .slice(0, LISTED)
        .map(({ time, from, payload }) => [time, from === 'client' ? payload : -payload] as const),
    };
  });
}

const CESNET = 8057;
const REVERSE = 29_305;
const TEMPLATE = 300;
const LIST: Element = { id: 291, length: 65_535 };
const PROBE: readonly Element[] = [
  { id: 8, length: 4 },
  { id: 12, length: 4 },
  { id: 152, length: 8 },
  { id: 153, length: 8 },
  { id: 1, length: 8 },
  { id: 1, length: 8, enterprise: REVERSE },
  { id: 2, length: 4 },
  { id: 2, length: 4, enterprise: REVERSE },
  { id: 7, length: 2 },
  { id: 11, length: 2 },
  { id: 4, length: 1 },
  { id: 6, length: 1 },
  { id: 6, length: 1, enterprise: REVERSE },
  LIST,
  LIST,
  LIST,
  LIST,
];
const listed = (id: number, length: number): Element => ({ id, length, enterprise: CESNET });

/** The IPFIX messages of a train between these ends, one a record, each with its template. */
export function probeMessages(
  records: readonly ListedRecord[],
  client: { readonly ip: Ip; readonly port: number },
  server: { readonly ip: Ip; readonly port: number },
): Uint8Array[] {
  return records.map(({ start, end, bytes, packets, flags, listed: list }, sequence) => {
    const values = record(PROBE, [
      addressBytes(client.ip),
      addressBytes(server.ip),
      start,
      end,
      ...bytes,
      ...packets,
      client.port,
      server.port,
      6,
      flags,
      flags,
      basicList(
        listed(1013, 2),
        list.map(([, size]) => Math.abs(size)),
      ),
      basicList(
        listed(1014, 8),
        list.map(([time]) => time),
      ),
      basicList(
        listed(1015, 1),
        list.map(() => PUSH | ACK),
      ),
      basicList(
        listed(1016, 1),
        list.map(([, size]) => Math.sign(size)),
      ),
    ]);
    const sets = [flowSet(2, template(TEMPLATE, PROBE)), flowSet(TEMPLATE, values)];
    return ipfix({ time: end + 1000, sequence, domain: 1 }, sets);
  });
}
