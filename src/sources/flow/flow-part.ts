/** What one record of an exporter or log says of a conversation, whichever way it was told. */
import type { Ip, Millis } from '../../records/columns.ts';

export interface FlowPart {
  readonly start_time: Millis;
  readonly end_time: Millis;
  readonly src_ip: Ip;
  readonly src_port: number;
  readonly dst_ip: Ip;
  readonly dst_port: number;
  readonly protocol_num: number;
  /** From `src` to `dst`: IP bytes, packets, TCP flags seen (0 when not told). */
  readonly bytes_out: number;
  readonly packets_out: number;
  readonly flags_out: number;
  /** The other way; all 0 in a record of one direction. */
  readonly bytes_in: number;
  readonly packets_in: number;
  readonly flags_in: number;
  /** What `src` is: the sender in a record of one direction; in one of both, the initiator by the word of its writer, or
   * either end. */
  readonly source: 'sender' | 'initiator' | 'either';
  /** Payload bytes from `dst` to `src`, where the record tells them. */
  readonly payload_in?: number;
  /** Application that the record names, in the words of Flow.app. */
  readonly app?: string;
}

export const tcpFlag = { fin: 1, syn: 2, reset: 4, push: 8, ack: 16 } as const;

const TCP = 6;
const UDP = 17;

/** Payload bytes among `bytes` IP bytes, by the headers that so many packets have at least; 0 unless it is likely that there
 * was any. A TCP side that pushes (PSH) sent data, and its headers are taken at their least, 20 bytes. One that does not is
 * given 12 bytes of options a packet (time stamps) and 8 more on its SYN: a handshake, acknowledgements and a reset without
 * data come to 0. Exporters that tell no flags are read as if nothing was pushed. */
export function payloadOf(
  ip: Ip,
  protocol: number,
  bytes: number,
  packets: number,
  flags: number,
): number {
  const network = ip.includes(':') ? 40 : 20;
  if (protocol !== TCP)
    return Math.max(0, bytes - packets * (network + (protocol === UDP ? 8 : 0)));
  const pushed = (flags & tcpFlag.push) !== 0;
  const synOptions = packets > 0 ? (pushed ? 20 : 8) : 0;
  const rest = bytes - packets * (network + (pushed ? 20 : 32)) - synOptions;
  // What was pushed was at least a byte.
  return Math.max(pushed ? Math.min(1, packets) : 0, rest);
}
